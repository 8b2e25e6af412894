"""Questions to a store: SPARQL with the prefixes known, answers as tables and files, errors with a caret."""
