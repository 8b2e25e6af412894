"""One module for each command: each a thin skin over the library; only here is anything printed."""
