"""The parts of a report: each asks the findings for what it tells of, and is nothing where there is nothing to tell."""
