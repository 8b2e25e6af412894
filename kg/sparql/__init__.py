"""Questions to a store: SPARQL with the prefixes known, answers as tables and files, errors with a caret."""

from __future__ import annotations

from kg.sparql.answer import Answer, Kind
from kg.sparql.ask import ask
from kg.sparql.binding import filled
from kg.sparql.errors import SparqlError, caret, wrong
from kg.sparql.questions import Parameter, Question, question_named, questions
from kg.sparql.results import RESULT_FORMATS, ResultFormat, result_format_named, result_format_of, to_bytes
from kg.sparql.running import OutOfTimeError, prefixes_of, query
from kg.sparql.table import to_table

__all__ = [
    "RESULT_FORMATS",
    "Answer",
    "Kind",
    "OutOfTimeError",
    "Parameter",
    "Question",
    "ResultFormat",
    "SparqlError",
    "ask",
    "caret",
    "filled",
    "prefixes_of",
    "query",
    "question_named",
    "questions",
    "result_format_named",
    "result_format_of",
    "to_bytes",
    "to_table",
    "wrong",
]
