"""The `Doc` extensions that our components write, in one place so that each may read the others'."""

from __future__ import annotations

from spacy.tokens import Doc

DEFAULTS: dict[str, object] = {
    "published": None,  # datetime.date | None, set before the pipeline runs
    "times": (),  # tuple[Time, ...]
    "people": (),  # tuple[Person, ...]
    "people_index": None,  # briefing.extraction.people.PeopleIndex
    "quotations": (),  # tuple[Quotation, ...]
    "figures": (),  # tuple[Figure, ...]
    "meetings": (),  # tuple[Meeting, ...]
    "tokens": None,  # briefing.extraction.tokens.Tokens, built on first use
}


def register() -> None:
    """Make every extension known to spaCy; safe to call again."""
    for name, default in DEFAULTS.items():
        if not Doc.has_extension(name):
            Doc.set_extension(name, default=default)
