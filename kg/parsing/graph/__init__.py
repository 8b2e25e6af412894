"""A graph parser: every word is scored against every other as its head, and the best tree is kept.

A recurrent network reads the sentence once in each direction; tags, features, lemmas, heads and relations are read off
its states, and a further layer marks names. PyTorch trains it (`training/`), numpy alone runs it.
"""
