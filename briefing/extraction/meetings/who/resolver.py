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
        person = self._index.resolve(start, end)
        return None if person is not None and self._is_half(person, start, end) else person

    def namesake(self, word: str) -> Person | None:
        """The one person whose name ends in `word`, or begins with it, where a mention alone says nothing."""
        people = [p for p in self._people.values() if p.kind == "person"]
        for place in (slice(-1, None), slice(0, 1)):  # 'Reed', or 'Li' where the family name comes first
            found = [p for p in people if p.name.split()[place] == [word]]
            if found:
                return found[0] if len(found) == 1 else None
        return None

    def firm(self, word: str) -> Person | None:
        """The one organisation whose name of several words begins with `word`: Harbin of 'Harbin Shipping'."""
        found = [
            p
            for p in self._people.values()
            if p.kind == "organisation" and len(p.name.split()) > 1 and p.name.split()[0] == word
        ]
        return found[0] if len(found) == 1 else None

    def is_surname(self, words: str) -> bool:
        """Whether somebody's name ends in `words` and has more before them: 'Smith-Jones' of 'Ann Smith-Jones'."""
        return any(p.kind == "person" and p.name.endswith(" " + words) for p in self._people.values())

    def name(self, start: int, end: int) -> str:
        """The name to show for the words `[start, end)`."""
        speaker = self._speaker(start, end)
        if speaker is not None:
            return speaker.name
        person = self._index.resolve(start, end) if self._index is not None else None
        if self._index is None or (person is not None and self._is_half(person, start, end)):
            return self._text[start:end]
        return self._index.name(start, end)

    def _is_half(self, person: Person, start: int, end: int) -> bool:
        """Whether the words are one half of a 'Hill and Reed' or 'Hill-Reed' that was taken for one name."""
        at = bisect_right(person.mentions, (start, len(self._text))) - 1
        if at < 0:
            return False
        first, last = person.mentions[at]
        rest = self._text[first:start] + self._text[end:last]
        if first > start or end > last:
            return False
        hyphen = rest.startswith("-") or rest.endswith("-")
        return hyphen or " and " in f" {rest} " or ", " in f"{rest} "

    def _speaker(self, start: int, end: int) -> Speaker | None:
        if self._text[start:end].lower() not in _FIRST_PERSON:
            return None
        at = bisect_right(self._starts, start) - 1
        return self._said[at][2] if at >= 0 and end <= self._said[at][1] else None
