"""Doubts about identity: which things of a graph may be two, and which two may be one."""

from __future__ import annotations

from kg.review.listing import lines, to_file, to_json
from kg.review.proposal import Proposal
from kg.review.proposals import review
from kg.review.quotes import Quote

__all__ = ["Proposal", "Quote", "lines", "review", "to_file", "to_json"]
