"""What kg knows of each language: one folder a language, tables as sorted text files."""
