"""Where a time expression stands: the story's date, the verb that governs it, the times said before it."""

from __future__ import annotations

import datetime
import re

from briefing.extraction import wordlists
from briefing.extraction.times.calendar import DAYS, Kind, Period, period
from briefing.extraction.times.lexicon import WEEKDAYS
from briefing.extraction.times.tense import Found, Tense, Verbs
from briefing.extraction.tokens import Tokens

_CREDIT = re.compile(
    r"\b(?:photos?|photograph(?:er)?|getty|afp|epa|courtesy of|pictured)\b"
    r"|\((?:l|r|left|right|c|centre|center|ap)\)|/(?:ap|reuters|afp|getty|associated press|canadian press)\b",
    re.IGNORECASE,
)
"""What stands in the caption of a picture: a credit, or where somebody stands."""

SCHEDULED = wordlists.words("time_scheduled")
"""What is set for a day long before: in the present tense the next one is meant, not the last."""

HAPPENED = wordlists.words("time_happened")
"""Nouns of what is spoken of once it has happened."""

_AWAITING = wordlists.words("time_awaiting")
"""Verbs whose object, beside a day, is still to come: 'markets await Friday's report'."""

_ABOUT = frozenset(("about", "over", "after", "since", "following", "into", "regarding"))
"""Prepositions of what is spoken of, asked about or looked back on."""

_HOLDING = wordlists.words("time_holding")
"""Verbs whose 'until' looks ahead from the past tense: 'cancelled flights until Friday'."""

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
        self._verbs = Verbs(tokens)
        self._tenses: dict[int, Found | None] = {}

    def today(self, kind: Kind) -> Period | None:
        """The period of `kind` the story was published in; None without a publication date."""
        return period(kind, self.published) if self.published else None

    def last(
        self, kinds: frozenset[Kind] | None = None, since: int = 0, begun: bool = False
    ) -> Period | None:
        """The period said last before here, at `since` or later, of one of `kinds` (of any where None).

        With `begun` none that was still to come when the story was published.
        """
        for offset, said in reversed(self.said):
            if offset < since:
                return None
            if begun and self.published and said.start > self.published:
                continue
            if kinds is None or said.kind in kinds:
                return said
        return None

    def finest(self, kind: Kind, begun: bool = False) -> Period | None:
        """The period said last that is no longer than `kind`; `begun` as for `last`."""
        return self.last(frozenset(k for k, days in DAYS.items() if days <= DAYS[kind]), begun=begun)

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
        i = self._word(end)
        if i not in self._tenses:
            tense = self._verbs.tense(i)
            self._tenses[i] = "past" if tense == "announced" and self._is_caption(end) else tense
        found = self._tenses[i]
        return "future" if found == "announced" or found == "was_to" else found

    def was_to_be(self, end: int) -> bool:
        """Whether the words ending at `end` tell when something was to be: 'was scheduled to speak Tuesday'."""
        return self.tense(end) == "future" and self._tenses[self._word(end)] == "was_to"

    def is_before_event(self, end: int) -> bool:
        """Whether the word ending at `end` stands before something set long before: 'Sunday's vote'."""
        tokens = self.tokens
        i = self._named_part(end)
        return (
            tokens.dep[i] in ("compound", "nmod", "poss")
            and tokens.lemma[tokens.head[i]].lower() in SCHEDULED
        )

    def _named_part(self, end: int) -> int:
        """The token that ties the words ending at `end` to what follows: of 'June 6 vote' the month, not its day."""
        tokens = self.tokens
        i = self._word(end)
        if tokens.dep[i] == "nummod" and i and tokens.head[i] == i - 1:
            return i - 1
        return i

    def is_behind_event(self, start: int, nouns: frozenset[str] = SCHEDULED) -> bool:
        """Whether the words at `start` stand right behind one of `nouns`: 'the convention in July'.

        As a rule these are of what is set long before.
        """
        tokens = self.tokens
        i = tokens.range_of(start, start + 1)[0] - 1
        if i > 0 and tokens.lower[i] in ("in", "on", "of"):
            i -= 1
        return i >= 0 and tokens.pos[i] in ("NOUN", "PROPN") and tokens.lemma[i].lower() in nouns

    def is_of_what_happened(self, end: int) -> bool:
        """Whether the words ending at `end` belong to a noun of what has happened: 'the arrest on Tuesday'."""
        tokens = self.tokens
        for j in tokens.ancestors(self._word(end)):
            if tokens.pos[j] in ("VERB", "AUX"):
                return False
            if tokens.pos[j] in ("NOUN", "PROPN") and tokens.lemma[j].lower() in HAPPENED:
                return True
        return False

    def is_of_what_will_be(self, end: int) -> bool:
        """Whether an event set long before, named by the words ending at `end`, is what will do something or where.

        'Monday's hearing will show', 'at Monday's hearing she will speak'.
        """
        tokens = self.tokens
        noun = tokens.head[self._word(end)]
        if tokens.lemma[noun].lower() not in SCHEDULED:
            return False
        return tokens.dep[noun] == "nsubj" or (
            tokens.dep[noun] == "pobj" and tokens.lower[tokens.head[noun]] in ("at", "during", "in")
        )

    def is_about(self, end: int) -> bool:
        """Whether the words ending at `end` belong to a noun that somebody speaks about: 'about a trip in May'."""
        tokens = self.tokens
        noun = self._verbs.above(self._word(end))
        above = tokens.head[noun]
        return tokens.pos[noun] in ("NOUN", "PROPN") and above != noun and tokens.lower[above] in _ABOUT

    def holds_on(self, end: int) -> bool:
        """Whether the verb above the words ending at `end` begins what goes on: 'suspended until Friday'."""
        tokens = self.tokens
        for j in tokens.ancestors(self._word(end)):
            if tokens.pos[j] == "VERB":
                return tokens.lemma[j] in _HOLDING
        return False

    def opens_clause(self, start: int) -> bool:
        """Whether the word at `start` is a 'that' which opens a clause, not one that points."""
        i = self.tokens.range_of(start, start + 1)[0]
        if start == self.sentence_start(start):
            return False
        return i < len(self.tokens) and (self.tokens.dep[i] == "mark" or self.tokens.tag[i] == "IN")

    def is_headline(self, offset: int) -> bool:
        """Whether the line at `offset` is in capitals or has one on nearly all of its longer words."""
        start = self.text.rfind("\n", 0, offset) + 1
        end = self.text.find("\n", offset)
        line = self.text[start : end if end >= 0 else len(self.text)][:400]
        words = [word for word in line.split() if len(word) > 4]
        if line.isupper():
            return len(line.split()) > 2
        return len(words) > 3 and sum(not word[0].islower() for word in words) > 0.7 * len(words)

    def is_awaited(self, end: int) -> bool:
        """Whether the words ending at `end` belong to what a present tense looks ahead to."""
        tokens = self.tokens
        i = self._word(end)
        return any(tokens.lemma[j] in _AWAITING and tokens.pos[j] == "VERB" for j in tokens.ancestors(i))

    def _word(self, end: int) -> int:
        return min(self.tokens.at(max(0, end - 1)), len(self.tokens) - 1)

    def is_set_for(self, end: int, nouns: frozenset[str] | None = None) -> bool:
        """Whether the words ending at `end` tell when something is: 'the funeral is on Saturday'.

        With `nouns` that has to be one of them.
        """
        tokens = self.tokens
        i = self._verbs.above(self._word(end))
        if tokens.lower[i] not in ("is", "are", "'s", "’s") or tokens.pos[i] not in ("AUX", "VERB"):
            return False
        subjects = [k for k in tokens.children[i] if tokens.dep[k] == "nsubj"]
        return nouns is None or any(tokens.lemma[k].lower() in nouns for k in subjects)

    def _is_caption(self, offset: int) -> bool:
        """Whether the paragraph at `offset` describes a picture: there the present tense tells what happened."""
        start = self.paragraph_start(offset)
        stop = self.text.find("\n\n", offset)
        paragraph = self.text[start : stop if stop >= 0 else len(self.text)]
        return len(paragraph) < 600 and bool(_CREDIT.search(paragraph))
