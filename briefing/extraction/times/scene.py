"""Where a time expression stands: the story's date, the verb that governs it, the times said before it."""

from __future__ import annotations

import datetime
import re
from typing import Literal

from briefing.extraction import wordlists
from briefing.extraction.times.calendar import DAYS, Kind, Period, period
from briefing.extraction.times.lexicon import WEEKDAYS
from briefing.extraction.tokens import Tokens

Tense = Literal["past", "present", "future"]
_Found = Literal["past", "present", "future", "announced"]

_CREDIT = re.compile(
    r"\b(?:photos?|photograph(?:er)?|getty|afp|epa|courtesy of|pictured)\b"
    r"|\((?:l|r|left|right|c|centre|center|ap)\)|/(?:ap|reuters|afp|getty|associated press|canadian press)\b",
    re.IGNORECASE,
)
"""What stands in the caption of a picture: a credit, or where somebody stands."""

_MODALS = wordlists.words("time_future_helpers")
_PLANS = wordlists.words("time_plans")
"""Verbs and their kin whose infinitive is still to come: 'plans to meet Tuesday'."""

_ARRANGED = wordlists.words("time_arranged")
"""Verbs whose time is that of what they arrange, whatever their tense: 'postponed until Tuesday'."""

_TIMETABLE = wordlists.words("time_timetable")
"""Verbs whose present tense, beside a day, tells what is to come: 'the fair opens Tuesday'."""

_PAST_AUX = frozenset(("was", "were", "had", "did", "has", "have", "'ve", "’ve", "been"))
_PRESENT_AUX = frozenset(("is", "are", "am", "'s", "’s", "'re", "’re", "'m", "’m", "be"))


_BEFORE_MONTH = frozenset(
    "in since until till by last next early late mid during this each every through from to of and or for on the"
    " after before between around about at with as per a an that but if when while".split()
)
"""Words that begin with a capital before a month without being a first name."""


class Scene:
    """One text while its times are read, from left to right."""

    def __init__(self, tokens: Tokens, published: datetime.date | None) -> None:
        self.tokens = tokens
        self.text = tokens.text
        self.published = published
        self.said: list[tuple[int, Period]] = []
        """Offset and period of each date read so far."""
        self.dated: dict[tuple[int, int], Period] = {}
        """By month and day the days that stood there with their year."""
        self._surnames: dict[str, bool] = {}
        self._tenses: dict[int, _Found | None] = {}

    def today(self, kind: Kind) -> Period | None:
        """The period of `kind` the story was published in; None without a publication date."""
        return period(kind, self.published) if self.published else None

    def last(self, kinds: frozenset[Kind] | None = None, since: int = 0) -> Period | None:
        """The period said last before here, at `since` or later, of one of `kinds`."""
        for offset, said in reversed(self.said):
            if offset < since:
                return None
            if kinds is None or said.kind in kinds:
                return said
        return None

    def finest(self, kind: Kind, since: int = 0) -> Period | None:
        """The period said last that is no longer than `kind`."""
        for offset, said in reversed(self.said):
            if offset < since:
                return None
            if DAYS[said.kind] <= DAYS[kind]:
                return said
        return None

    def is_surname(self, word: str) -> bool:
        """Whether the text uses `word`, the name of a month, as somebody's last name: 'Ms. May'."""
        if word not in self._surnames:
            named = re.compile(rf"\b([A-Z][a-z]+)\.?\s+{re.escape(word)}\b(?![\s,]+\d)")
            self._surnames[word] = any(
                m[1].lower() not in _BEFORE_MONTH and m[1].lower() not in WEEKDAYS
                for m in named.finditer(self.text)
            )
        return self._surnames[word]

    def sentence_start(self, offset: int) -> int:
        """Where the sentence at `offset` begins."""
        if not len(self.tokens):
            return 0
        i = min(self.tokens.at(offset), len(self.tokens) - 1)
        return self.tokens.start[self.tokens.sent[i]]

    def paragraph_start(self, offset: int) -> int:
        """Where the paragraph at `offset` begins."""
        return self.text.rfind("\n\n", 0, offset) + 1

    def tense(self, end: int) -> Tense | None:
        """The tense of the verb that governs the words ending at `end`; None where there is no verb."""
        tokens = self.tokens
        if not len(tokens):
            return None
        i = min(tokens.at(max(0, end - 1)), len(tokens) - 1)
        if i not in self._tenses:
            tense = self._tense(i)
            self._tenses[i] = "past" if tense == "announced" and self._is_caption(end) else tense
        found = self._tenses[i]
        return "future" if found == "announced" else found

    def is_set_for(self, end: int) -> bool:
        """Whether the words ending at `end` tell when something is: 'the funeral is on Saturday'."""
        tokens = self.tokens
        i = self._above(min(tokens.at(max(0, end - 1)), len(tokens) - 1))
        return tokens.lower[i] in ("is", "are", "'s", "’s") and tokens.pos[i] in ("AUX", "VERB")

    def _is_caption(self, offset: int) -> bool:
        """Whether the paragraph at `offset` describes a picture: there the present tense tells what happened."""
        start = self.paragraph_start(offset)
        stop = self.text.find("\n\n", offset)
        paragraph = self.text[start : stop if stop >= 0 else len(self.text)]
        return len(paragraph) < 600 and bool(_CREDIT.search(paragraph))

    def _tense(self, i: int) -> _Found | None:
        tokens = self.tokens
        path = [i, *tokens.ancestors(i)]
        for j in path[:12]:
            if tokens.lower[j] == "due" and tokens.pos[j] == "ADJ":
                above = tokens.children[tokens.head[j]]
                return "past" if any(tokens.lower[k] == "had" for k in above) else "future"
            if tokens.pos[j] not in ("VERB", "AUX"):
                continue
            tense = self._verb_tense(j, i)
            if tense is not None:
                return tense
        return None

    def _above(self, i: int) -> int:
        """The first word above `i` that is no preposition and no part of the time itself."""
        tokens = self.tokens
        for j in tokens.ancestors(i):
            if tokens.pos[j] != "ADP" and tokens.ent[j] not in ("DATE", "TIME"):
                return j
        return i

    def _verb_tense(self, j: int, i: int) -> _Found | None:
        """The tense verb `j` shows by itself and its auxiliaries; None where only its head can tell."""
        tokens = self.tokens
        helpers = [tokens.lower[k] for k in tokens.children[j] if tokens.dep[k] in ("aux", "auxpass")]
        tag = tokens.tag[j]
        if any(h in _MODALS for h in helpers) or tag == "MD":
            return "past" if "have" in helpers else "future"
        if "to" in helpers:
            head = tokens.head[j]
            above = (*tokens.children[head], *tokens.children[tokens.head[head]])
            if "have" in helpers or any(tokens.lower[k] == "had" for k in above):
                return "past"
            if tokens.lemma[head] in _PLANS or tokens.pos[head] in ("ADJ", "AUX"):
                return "future"
            return None
        arranged = tokens.lemma[j] in _ARRANGED and "had" not in helpers
        if arranged and (tag == "VBN" or self._above(i) == j):
            return "future"
        if tag == "VBD" or any(h in _PAST_AUX for h in helpers):
            return "past"
        if tag in ("VBZ", "VBP"):
            return "announced" if tokens.lemma[j] in _TIMETABLE else "present"
        if tag == "VBN":
            return "present" if any(h in _PRESENT_AUX for h in helpers) else "past"
        if tag == "VBG":
            return "future" if any(h in _PRESENT_AUX for h in helpers) else None
        return None
