"""The ready questions as the menu of the editor takes them."""

from __future__ import annotations

from typing import Any

from kg.sparql.questions import Question


def menu_item(question: Question) -> dict[str, Any]:
    """A ready question as JSON takes it.

    Example:
        >>> from kg.sparql.questions import question_named
        >>> menu_item(question_named("plans"))["title"]["en"]
        'Who plans or wants what'
    """
    parameters = [
        {"name": p.name, "about": dict(p.about), "example": p.example, "required": p.required}
        for p in question.parameters
    ]
    return {
        "name": question.name,
        "title": dict(question.titles),
        "about": dict(question.about),
        "parameters": parameters,
    }
