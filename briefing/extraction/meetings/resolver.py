"""Who a party of a meeting is: what the people index knows, and for 'I' in a quotation its speaker."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Sequence
from typing import TYPE_CHECKING

from briefing.records import Person, Quotation, Speaker

if TYPE_CHECKING:
    from briefing.extraction.people import PeopleIndex

_FIRST_PERSON = frozenset({"i", "me", "my", "myself"})


class Resolver:
    """The people of one text, asked by the offsets of a mention; every method answers None rather than guess."""

    def __init__(self, text: str, index: PeopleIndex | None, quotations: Sequence[Quotation]) -> None:
        self._text = text
        self._index = index
        self._people = {person.id: person for person in index.people} if index is not None else {}
        said = [
            (*piece.span, quotation.speaker)
            for quotation in quotations
            if quotation.speaker is not None and quotation.kind != "indirect"
            for piece in quotation.content
        ]
        said.sort(key=lambda piece: piece[:2])
        self._said: list[tuple[int, int, Speaker]] = said
        self._starts = [start for start, _, _ in said]

    def resolve(self, start: int, end: int) -> Person | None:
        """Who the words `[start, end)` speak of."""
        if self._index is None:
            return None
        speaker = self._speaker(start, end)
        if speaker is not None:
            return self._people.get(speaker.person or "")
        return self._index.resolve(start, end)

    def name(self, start: int, end: int) -> str:
        """The name to show for the words `[start, end)`."""
        speaker = self._speaker(start, end)
        if speaker is not None:
            return speaker.name
        return self._index.name(start, end) if self._index is not None else self._text[start:end]

    def _speaker(self, start: int, end: int) -> Speaker | None:
        if self._text[start:end].lower() not in _FIRST_PERSON:
            return None
        at = bisect_right(self._starts, start) - 1
        return self._said[at][2] if at >= 0 and end <= self._said[at][1] else None
