"""The figures of a report, drawn with matplotlib as SVG that takes its colours from the page that it stands in."""
