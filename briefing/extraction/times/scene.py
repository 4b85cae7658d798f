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
_Found = Literal["past", "present", "future", "announced", "was_to"]

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


_CONDITIONS = frozenset(("if", "unless", "once", "until", "till"))
"""Words that open a clause whose present tense speaks of what is still to come."""

_COUNTING = frozenset(("first", "second", "third", "last", "latest", "only"))
"""Words whose infinitive tells what was done: 'the first to arrive'."""

_PUT_OFF = frozenset(("put", "push", "hold", "move", "set", "shift", "call"))
"""Verbs that arrange with the right word beside them: 'put off until', 'set for'."""
_PUT_OFF_BY = frozenset(("off", "back", "forward", "for"))

_PLANNING = frozenset(("schedule", "plan", "slate", "expect", "intend", "arrange", "book"))
"""Verbs that arrange what the time beside them tells, without a preposition: 'planned a rally Monday'."""

_TELLING = frozenset(
    "say comment discuss confirm elaborate specify disclose reveal identify name tell".split()
)
_WOULD = frozenset(("would", "'d", "’d", "could"))
"""With 'not' and a verb of telling these report a refusal of the past."""

_FOR = frozenset(("for", "until", "till", "to", "by", "through"))

SCHEDULED = wordlists.words("time_scheduled")
"""What is set for a day long before: in the present tense the next one is meant, not the last."""

_HAPPENED = wordlists.words("time_happened")
"""Nouns of what is spoken of once it has happened."""

_AWAITING = wordlists.words("time_awaiting")
"""Verbs whose object, beside a day, is still to come: 'markets await Friday's report'."""

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
            tense = self._tense(i)
            self._tenses[i] = "past" if tense == "announced" and self._is_caption(end) else tense
        found = self._tenses[i]
        return "future" if found == "announced" or found == "was_to" else found

    def was_to_be(self, end: int) -> bool:
        """Whether the words ending at `end` tell when something was to be: 'was scheduled to speak Tuesday'."""
        return self.tense(end) == "future" and self._tenses[self._word(end)] == "was_to"

    def is_before_event(self, end: int) -> bool:
        """Whether the word ending at `end` stands before something set long before: 'Sunday's vote'."""
        tokens = self.tokens
        i = self._word(end)
        return (
            tokens.dep[i] in ("compound", "nmod", "poss")
            and tokens.lemma[tokens.head[i]].lower() in SCHEDULED
        )

    def is_behind_event(self, start: int) -> bool:
        """Whether the words at `start` stand right behind something set long before: 'the convention in July'."""
        tokens = self.tokens
        i = tokens.range_of(start, start + 1)[0] - 1
        if i > 0 and tokens.lower[i] in ("in", "on"):
            i -= 1
        return i >= 0 and tokens.pos[i] in ("NOUN", "PROPN") and tokens.lemma[i].lower() in SCHEDULED

    def is_of_what_happened(self, end: int) -> bool:
        """Whether the words ending at `end` belong to a noun of what has happened: 'the arrest on Tuesday'."""
        tokens = self.tokens
        for j in tokens.ancestors(self._word(end)):
            if tokens.pos[j] in ("VERB", "AUX"):
                return False
            if tokens.pos[j] in ("NOUN", "PROPN") and tokens.lemma[j].lower() in _HAPPENED:
                return True
        return False

    def opens_clause(self, start: int) -> bool:
        """Whether the word at `start` is a 'that' which opens a clause, not one that points."""
        i = self.tokens.range_of(start, start + 1)[0]
        if start == self.sentence_start(start):
            return False
        return i < len(self.tokens) and (self.tokens.dep[i] == "mark" or self.tokens.tag[i] == "IN")

    def is_headline(self, offset: int) -> bool:
        """Whether the line at `offset` has a capital on nearly all of its longer words."""
        start = self.text.rfind("\n", 0, offset) + 1
        end = self.text.find("\n", offset)
        line = self.text[start : end if end >= 0 else len(self.text)][:400]
        words = [word for word in line.split() if len(word) > 4]
        return len(words) > 3 and sum(not word[0].islower() for word in words) > 0.7 * len(words)

    def is_awaited(self, end: int) -> bool:
        """Whether the words ending at `end` belong to what a present tense looks ahead to."""
        tokens = self.tokens
        i = self._word(end)
        return any(tokens.lemma[j] in _AWAITING and tokens.pos[j] == "VERB" for j in tokens.ancestors(i))

    def _word(self, end: int) -> int:
        return min(self.tokens.at(max(0, end - 1)), len(self.tokens) - 1)

    def is_set_for(self, end: int) -> bool:
        """Whether the words ending at `end` tell when something is: 'the funeral is on Saturday'."""
        tokens = self.tokens
        i = self._above(self._word(end))
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
        denied = any(tokens.dep[k] == "neg" for k in tokens.children[j])
        if denied and tokens.lemma[j] in _TELLING and any(h in _WOULD for h in helpers):
            return "past"  # 'would not say Tuesday how'
        if any(h in _MODALS for h in helpers) or tag == "MD":
            return "past" if "have" in helpers else "future"
        if "to" in helpers:
            return self._infinitive(j, helpers)
        if helpers == ["be"]:
            return "future"  # 'ordered that it be released by Tuesday'
        if self._arranges(j) and "had" not in helpers and (tag == "VBN" or self._above(i) == j):
            bygone = self._is_bygone(j, helpers)
            own = bygone and (i < j or (tag == "VBD" and not self._is_for(i, j)))
            return "past" if own else "was_to" if bygone else "future"
        if tag == "VBD" or any(h in _PAST_AUX for h in helpers):
            return "past"
        conditional = tokens.dep[j] == "advcl" and any(
            tokens.lower[k] in _CONDITIONS for k in tokens.children[j]
        )
        if conditional and (tag in ("VBZ", "VBP") or any(h in _PRESENT_AUX for h in helpers)):
            return "future"
        if tag in ("VBZ", "VBP"):
            return "announced" if tokens.lemma[j] in _TIMETABLE else "present"
        if tag == "VBN":
            return "present" if any(h in _PRESENT_AUX for h in helpers) else "past"
        if tag == "VBG":
            return "future" if any(h in _PRESENT_AUX for h in helpers) else None
        return None

    def _infinitive(self, j: int, helpers: list[str]) -> _Found | None:
        """What the infinitive `j` says of its time by the word it hangs on; None where only that word can tell."""
        tokens = self.tokens
        head = tokens.head[j]
        above = (*tokens.children[head], *tokens.children[tokens.head[head]])
        if "have" in helpers or any(tokens.lower[k] == "had" for k in above):
            return "past"
        if tokens.lower[head] in _COUNTING:
            return None
        bygone = self._is_bygone(head, [tokens.lower[k] for k in (*above, tokens.head[head])])
        if tokens.lemma[head] in _PLANS or tokens.pos[head] == "AUX":
            return "was_to" if bygone else "future"
        return "future" if tokens.pos[head] == "ADJ" and not bygone else None

    def _arranges(self, j: int) -> bool:
        """Whether verb `j` arranges something: 'postponed', 'put off until', 'set for'."""
        tokens = self.tokens
        if tokens.lemma[j] in _ARRANGED:
            return True
        return tokens.lemma[j] in _PUT_OFF and any(tokens.lower[k] in _PUT_OFF_BY for k in tokens.children[j])

    def _is_for(self, i: int, j: int) -> bool:
        """Whether time `i` tells when that is to be which verb `j` arranges, not when it was arranged."""
        tokens = self.tokens
        before = tokens.lower[max(0, i - 5) : i]
        return tokens.lemma[j] in _PLANNING or any(word in _FOR for word in before)

    def _is_bygone(self, j: int, helpers: list[str]) -> bool:
        """Whether plan `j` is told as one of the past: 'was scheduled to', 'the match planned for Saturday was off'."""
        tokens = self.tokens
        if (
            tokens.tag[j] == "VBD"
            or tokens.lower[j] in ("was", "were")
            or "was" in helpers
            or "were" in helpers
        ):
            return True
        if tokens.dep[j] not in ("acl", "amod") or tokens.tag[j] != "VBN":
            return False
        verb = tokens.head[tokens.head[j]]
        return tokens.tag[verb] == "VBD" or any(
            tokens.lower[k] in ("was", "were") for k in tokens.children[verb]
        )
