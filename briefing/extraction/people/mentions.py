"""Where the text names somebody or something: the model's named entities, mended by the words around them."""

from __future__ import annotations

import re

from briefing.extraction.people import vocabulary
from briefing.extraction.people.bounds import Bounds
from briefing.extraction.people.claims import MAX_WORDS, TIMES
from briefing.extraction.people.draft import Kind, Mention
from briefing.extraction.people.missed import (
    claim_behind_posts,
    claim_beside_acronyms,
    claim_full_names,
    claim_speakers,
)
from briefing.extraction.people.shapes import APOSTROPHES, plain
from briefing.extraction.tokens import Tokens

_KINDS: dict[str, Kind] = {
    "PERSON": "person",
    "ORG": "organisation",
    "GPE": "place",
    "LOC": "place",
    "FAC": "place",
}


_MONTHS = frozenset({"may", "june", "april", "august", "march"})
"""Months that people are called after: 'Mrs May'."""


class Finder(Bounds):
    """Collects the mentions of one text."""

    def find(self) -> list[Mention]:
        """Every mention, in order, none overlapping another."""
        self._titled()
        self._entities()
        claim_full_names(self)
        claim_behind_posts(self)
        claim_speakers(self)
        claim_beside_acronyms(self)
        return self.mentions()

    def _titled(self) -> None:
        t = self.t
        address, short = vocabulary.address(), vocabulary.short_titles()
        offices = vocabulary.offices()
        for i in range(self.size - 1):
            word = t.word[i]
            if not word[0].isupper() or self.taken[i] is not None:
                continue
            low = plain(word)
            following = i + 1
            if low in address or low in short:
                sure = True
                if t.word[following] == "." and self.joined(following):
                    following += 1
            elif low in offices:
                sure = False
                if low in vocabulary.camps() or (word in vocabulary.first_names() and t.ent[i] == "PERSON"):
                    continue
            else:
                continue
            if not self.joined(following):
                continue
            name = self.namelike(following) or (low in address and t.lower[following] in _MONTHS)
            if not name or self.title(following):
                continue
            if not sure and not self._office_before_name(following):
                continue
            last = self.run(following)
            if plain(t.word[last]) in vocabulary.never_surnames():
                continue  # 'Justice Department', 'General Assembly'
            if (
                low in ("st", "saint", "king", "queen", "prince", "count", "hon")
                and t.ent[following] != "PERSON"
            ):
                continue
            self.take(following, last, "person", sure=True, address=low)

    def _office_before_name(self, i: int) -> bool:
        """Whether the capitalised word `i` after an office is the name of who holds it."""
        t = self.t
        if t.ent[i] == "PERSON":
            return True
        if t.pos[i] != "PROPN" or t.ent[i] not in ("", "ORG", "GPE", "PRODUCT", "NORP", "WORK_OF_ART"):
            return False
        low = plain(t.word[i])
        if low in vocabulary.countries() or low in vocabulary.same_place() or low in vocabulary.demonyms():
            return False
        last = self.run(i)
        if plain(t.word[last]) in vocabulary.body_endings() or (
            last + 1 < self.size and t.lower[last + 1] == "of"
        ):
            return False
        # 'Chief Financial Officer', 'General Electric': the next words are no name
        return last - i <= 2 and (
            t.dep[i] != "compound" or t.word[i] in vocabulary.first_names() or t.head[i] <= last
        )

    def _entities(self) -> None:
        t = self.t
        i = 0
        while i < self.size:
            label = t.ent[i]
            if not label or label not in _KINDS:
                i += 1
                continue
            j = i
            while j + 1 < self.size and t.ent_iob[j + 1] == 1 and t.ent[j + 1] == label:
                j += 1
            self._entity(i, j, _KINDS[label])
            i = j + 1

    def _entity(self, first: int, last: int, kind: Kind) -> None:
        t = self.t
        while first <= last and self.taken[first] is not None:
            first += 1
        for k in range(first, last + 1):  # what a line break, a stroke or another mention cuts off is left
            if (
                "\n" in t.word[k]
                or "/" in t.word[k]
                or t.word[k] in (";", "(", "[", "|")
                or self.taken[k] is not None
            ):
                last = k - 1
                break
        while first <= last and (
            not self.capital(first) or t.lower[first] in ("the", "a", "an", "both", "this")
        ):
            if t.word[first][:1].isdigit() and kind != "person":
                break
            first += 1
        while last >= first and (
            t.word[last] in APOSTROPHES or t.pos[last] == "ADP" or not re.search(r"\w", t.word[last])
        ):
            last -= 1
        if kind == "organisation":
            last = self.whole(first, last)
        cut = self.two_names(first, last, kind)
        if cut is not None:
            self._entity(first, cut - 1, kind)
            self._entity(cut + 1, last, kind)
            return
        if kind == "person":
            last = self.trimmed(first, last)
            if last > first and plain(t.word[last]) in vocabulary.short_titles():
                last, kind = last - 1, "organisation"  # 'RCMP Cpl.'
        if last < first:
            return
        if first == last and (self.adjective(first) or self.no_name(first, kind)):
            return
        if first == last and plain(t.word[first]) in ("mr", "mrs", "ms"):
            return
        if (
            first == last
            and kind != "place"
            and t.lower[first] in vocabulary.offices()
            and self._alone(first)
        ):
            return  # 'The Taoiseach'
        named = " ".join(t.lower[first : last + 1])
        if (
            named in vocabulary.known_places()
            and (kind == "person" or named not in vocabulary.same_place())
            and t.word[first] not in vocabulary.first_names()
        ):
            kind = "place"
        if self.tag_or_law(first, last, kind):
            return
        if first > 1 and self.behind_post(first, last):
            self.take(first, first, "place")
            first, kind = first + 1, "person"
        if kind != "person":
            start = self.name_after_role(first, last)
            if start is not None:
                first, kind = start, "person"
        if kind == "organisation" and self.looks_like_person(first, last):
            kind = "person"
        if kind == "place" and self.looks_like_someone(first, last):
            kind = "person"
        if kind == "person":
            self._person(first, last)
        else:
            self.take(self.with_adjective(first, kind), self.numbered(last), kind)

    def _alone(self, i: int) -> bool:
        """Whether the office at token `i` stands with an article, or is the subject of its own verb."""
        t = self.t
        if t.word[i] in vocabulary.first_names():
            return False
        return (i > 0 and t.lower[i - 1] in ("the", "a")) or t.dep[i] in ("nsubj", "nsubjpass")

    def _person(self, first: int, last: int) -> None:
        t = self.t
        names = vocabulary.first_names()
        for k in range(last - 1, first - 1, -1):
            low = plain(t.word[k])
            swallowed = (
                low in vocabulary.human_nouns()
                or low in vocabulary.address()
                or low in vocabulary.short_titles()
            )
            if t.word[k + 1] in ("-", "–"):
                continue  # 'St|-Onge'
            if swallowed and not (k == first and t.word[k] in names):
                first = k + 1
                break
        while first < last and (
            not re.search(r"\w", t.word[first]) or (self.no_first_name(first) and t.word[first] not in names)
        ):
            first += 1
        last = max(last, self.run(first)) if self.run(first) - first < MAX_WORDS else last
        # 'Mary|Ann Roe': a first name before it that the model left out
        while (
            first > 0
            and self.joined(first)
            and t.word[first - 1] in names
            and t.pos[first - 1] == "PROPN"
            and self.taken[first - 1] is None
            and t.ent[first - 1] not in TIMES
        ):
            first -= 1
        while (  # 'Jean-|Guy Roe'
            first > 1
            and t.word[first - 1] in ("-", "‑")
            and t.end[first - 2] == t.start[first - 1]
            and t.end[first - 1] == t.start[first]
            and t.word[first - 2] in names
            and self.taken[first - 2] is None
        ):
            first -= 2
        kind: Kind = "person"
        if plain(t.word[last]) in vocabulary.never_surnames() or (
            last > first and plain(t.word[last]) in vocabulary.body_endings() and t.word[first] not in names
        ):
            kind = "organisation"
        self.take(first, last, kind, sure=last > first and t.word[first] in names)


def find_mentions(tokens: Tokens) -> list[Mention]:
    """The named mentions of a parsed text, in order, none overlapping another."""
    return Finder(tokens).find()
