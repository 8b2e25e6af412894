"""Let a trained lemmatiser be trained further (`spacy train --code`): spaCy 3.8 does not restore its table of labels.

Without it every edit tree counts as the first, and the lemmatiser unlearns all of them.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from spacy.pipeline.edit_tree_lemmatizer import EditTreeLemmatizer


def _restoring(load: Callable[..., EditTreeLemmatizer]) -> Callable[..., EditTreeLemmatizer]:
    def from_disk(self: EditTreeLemmatizer, *args: Any, **kwargs: Any) -> EditTreeLemmatizer:
        loaded = load(self, *args, **kwargs)
        loaded.tree2label = {tree: label for label, tree in enumerate(loaded.cfg["labels"])}
        return loaded

    return from_disk


EditTreeLemmatizer.from_disk = _restoring(EditTreeLemmatizer.from_disk)  # type: ignore[method-assign]  # the repair
