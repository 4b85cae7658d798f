"""What the figure tests share: figures of a sentence, and what a row of a table expects."""

from __future__ import annotations

from typing import Any

from spacy.language import Language

from briefing.records import Figure


def figures(nlp: Language, text: str) -> tuple[Figure, ...]:
    """The figures of `text`, each checked to say the very characters it points at."""
    found: tuple[Figure, ...] = nlp(text)._.figures
    for figure in found:
        assert text[slice(*figure.span)] == figure.text
        for part in (figure.measures, figure.period):
            assert part is None or text[slice(*part.span)] == part.text
    return found


def brief(figure: Figure) -> dict[str, Any]:
    """The fields of `figure` that say how much of what unit."""
    return {
        "text": figure.text,
        "kind": figure.kind,
        "value": figure.value,
        "high": figure.value_high,
        "currency": figure.currency,
        "unit": figure.unit,
    }
