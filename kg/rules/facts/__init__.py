"""The fact rules, one construction a file."""
