"""The texts that go beside the weights: the model card and the notice of licences."""

from __future__ import annotations

from typing import Any

from assemble import META

NOTICE = """# Licences of this pipeline

The weights and tables in this folder are a work made from the corpora and lexicons below. They are licensed as a whole
under **Creative Commons Attribution-NonCommercial-ShareAlike 4.0 International** (CC BY-NC-SA 4.0,
<https://creativecommons.org/licenses/by-nc-sa/4.0/legalcode>): share and adapt them for purposes that are not
commercial, name the sources, and keep the licence. The code of kg is under its own licence, apart from this one.

| source | used for | licence |
|---|---|---|
| UD Italian-ParTUT 2.17 (Bosco, Sanguinetti and others) | tags, lemmas, relations | CC BY-NC-SA 4.0 |
| UD Italian-VIT 2.17 (Delmonte, Bristot, Tonelli and others) | tags, lemmas, relations | CC BY-NC-SA 3.0 |
| UD Italian-PUD 2.17 (McDonald, Uszkoreit and others) | lemmas, relations | CC BY-SA 3.0 |
| UD Italian-MarkIT 2.17 (Paccosi, Palmero Aprosio, Tonelli) | tags, lemmas, relations | CC BY 4.0 |
| UD Italian-PoSTWITA 2.17 (Sanguinetti, Bosco and others) | tags, lemmas, relations | CC BY-NC-SA 4.0 |
| UD Italian-TWITTIRO 2.17 (Cignarella, Bosco and others) | tags, lemmas, relations | CC BY-SA 4.0 |
| UD Italian-ISDT 2.17, dev (Bosco, Montemagni, Simi) | measured on, not trained on | CC BY-NC-SA 3.0 |
| KIND, Wikinews (Paccosi, Palmero Aprosio) | names | annotations CC BY-NC 4.0, text CC BY 2.5 |
| KIND, fiction and De Gasperi's writings (Paccosi, Palmero Aprosio) | names (plain) or word vectors | CC BY-NC-SA 4.0 |
| WikiNEuRal, Italian and English (Tedeschi and others) | names | CC BY-NC-SA 4.0 |
| Morph-it! 0.48 (Baroni, Zanchetta), by spacy-lookups-data | lemmas, word classes | CC BY-SA 2.0 or GNU LGPL |
| GeoNames | names of cities and countries | CC BY 4.0 |
| Faker, its lists of given names and surnames | names of persons | MIT |

`kg_lemma_lexicon/forms.json.gz` is material of Morph-it! alone ("Copyright (C) 2004-2009 Marco Baroni and Eros
Zanchetta"), dual-licensed under CC BY-SA 2.0 and the GNU LGPL; it stays so, and may be taken out of this folder.
"""

HEAD = """# it_kg {version}: the embedded Italian pipeline

{description}

It loads in spaCy 3.8 where `kg` is installed (two components of it, `kg_graph_parser` and `kg_lemma_lexicon`, are kg's
own), and it is what `kg` uses when no model is named. It runs on the processor, by numpy; nothing is downloaded.

## Scores

Measured as a user meets it: raw text in, the pipeline's own tokens and sentences, contractions kept whole, ten
sentences a document (the conventions of `spacy evaluate`). Parsing: UD Italian-ISDT 2.17 dev ({sentences} sentences).
Names: KIND's WN_dev (Wikinews). Neither was trained on; both chose the number of steps. Relations: F of labelled arcs.

"""

TAIL = """
## What it is made of

{pipes}

Labels of names: PER, LOC, ORG. Tags and features are those of ISDT. Trained by `training/recipe.py`; what was tried and
what it brought is in `training/README.md`. Licence: {license}, see `LICENSE.md` for the sources.

## Limits

Written news and prose: tweets, dialogue and verse parse worse. Words missing from lexicon and training text are guessed
from their endings and neighbours. Names of works and events are not marked, or are taken for organisations. The scores
are a few points below those of pipelines trained on ISDT itself, whose training part is not used here.
"""


def card(scores: dict[str, Any], pipes: list[str]) -> str:
    """The model card, with the table of scores."""
    parsing, names = scores["parsing"], scores["names"]
    labels = parsing["LAS by label"]
    lines = [
        "| parsing | |",
        "|---|---|",
        *(f"| {name} | {value:.1f} |" for name, value in parsing.items() if isinstance(value, float)),
        "",
        "| relation | F |",
        "|---|---|",
        *(f"| {label} | {value:.1f} |" for label, value in labels.items()),
        "",
        "| names | P | R | F |",
        "|---|---|---|---|",
        f"| all | {names['P']:.1f} | {names['R']:.1f} | {names['F']:.1f} |",
        *(f"| {label} | | | {value:.1f} |" for label, value in names["F by label"].items()),
        "",
        f"Speed: about {round(scores['words per second'], -2):,} words per second on one core of a shared server.",
    ]
    head = HEAD.format(version=META["version"], description=META["description"], sentences=scores["sentences"])
    tail = TAIL.format(pipes=" → ".join(f"`{pipe}`" for pipe in pipes), license=META["license"])
    return head + "\n".join(lines) + "\n" + tail
