"""The course of a figure: what many stories report of the same thing, in the order of time."""

from __future__ import annotations

import re
from collections.abc import Iterable

from msgspec import Struct

from briefing.annotations.overlay import Overlaid
from briefing.annotations.records import Annotation
from briefing.desk.query import folded
from briefing.records import Figure, Story


class Reported(Struct, frozen=True):
    """One figure as one story reports it, with the reader's annotations on it."""

    story: Story
    figure: Figure
    before: Figure | None = None
    """The figure it moved from, where the story tells it."""
    annotations: tuple[Annotation, ...] = ()

    @property
    def day(self) -> str:
        """ISO date the figure is of: where its period begins, else the day of the story; empty if neither is known."""
        start = self.figure.period.start if self.figure.period else None
        return (start or self.story.published or "")[:10]


_SMALL = frozenset(
    "a an the this that these those its his her their our of in on to for and or at by with".split()
)
_WORD = re.compile(r"[^\W_]+(?:[’'.&-][^\W_]+)*", re.UNICODE)


def words_for(figure: Figure) -> str:
    """What to look for first from `figure`: the words of what it measures that carry meaning; else its unit."""
    measured = figure.measures.text if figure.measures else figure.unit or ""
    return " ".join(word for word in _words(measured) if word.casefold() not in _SMALL)


def reported(one: Overlaid, words: str) -> list[Reported]:
    """The figures of one story that measure what `words` say, in the order of the text.

    All of `words` must be among those of what a figure measures or of its unit, whatever their case, accents
    or number ('tariff', 'tariffs'); without words nothing is meant. A figure that is told as what another
    moved from is that one's `before` and no entry of its own.
    """
    wanted = {_stem(word) for word in _words(words)}
    if not wanted:
        return []
    figures = one.briefing.figures
    by_id = {figure.id: figure for figure in figures}
    found = [figure for figure in figures if wanted <= _stems_of(figure)]
    told = {figure.changed_from for figure in found if figure.changed_from}
    return [
        Reported(
            one.briefing.story, figure, by_id.get(figure.changed_from or ""), one.by_item.get(figure.id, ())
        )
        for figure in found
        if figure.id not in told or figure.changed_from or figure.period
    ]


def in_time(entries: Iterable[Reported]) -> list[Reported]:
    """The oldest first, those without a date last; else as they came."""
    return sorted(entries, key=lambda entry: entry.day or "9999")


def _stems_of(figure: Figure) -> set[str]:
    measured = figure.measures.text if figure.measures else ""
    return {_stem(word) for word in _words(f"{measured} {figure.unit or ''}")}


def _words(text: str) -> list[str]:
    return _WORD.findall(text)


def _stem(word: str) -> str:
    """`word` folded and without the ending of a plural or genitive."""
    word = folded(word).replace("’", "'").removesuffix("'s").replace(".", "")
    if word.endswith("ies") and len(word) > 4:
        return word[:-3] + "y"
    return word[:-1] if word.endswith("s") and not word.endswith("ss") and len(word) > 3 else word
