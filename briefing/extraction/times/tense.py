"""The tense of the verb a time hangs on: whether it tells of what was, is, will be or was to be."""

from __future__ import annotations

from typing import Literal

from briefing.extraction import wordlists
from briefing.extraction.tokens import Tokens

Tense = Literal["past", "present", "future"]
Found = Literal["past", "present", "future", "announced", "was_to"]
"""`announced` is a timetable's present tense ('the fair opens Tuesday'), `was_to` a plan told in the past."""

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

_PUT_OFF = frozenset(("put", "push", "hold", "move", "set", "shift", "call", "forecast"))
"""Verbs that arrange with the right word beside them: 'put off until', 'set for'."""
_PUT_OFF_BY = frozenset(("off", "back", "forward", "for"))

_PLANNING = frozenset(("schedule", "plan", "slate", "expect", "intend", "arrange", "book"))
"""Verbs that arrange what the time beside them tells, without a preposition: 'planned a rally Monday'."""

_DEFERRING = frozenset(("postpone", "delay", "defer", "adjourn", "extend"))
"""Verbs beside which a time without 'to' or 'until' tells when it was done."""

_TELLING = frozenset(
    "say comment discuss confirm elaborate specify disclose reveal identify name tell".split()
)
_WOULD = frozenset(("would", "'d", "’d", "could"))
"""With 'not' and a verb of telling these report a refusal of the past."""

_BEGINNING = frozenset("start begin resume come happen occur arrive open reopen".split())
"""Verbs whose 'could' looks ahead; with others it tells as often what somebody was able to do."""

_BETWEEN = frozenset(("on", "late", "early", "earlier", "later"))
"""What may stand between a verb and its day."""

_FOR = frozenset(("for", "until", "till", "to", "by", "through"))


class Verbs:
    """The verbs of one text, asked for the tense they give the words that hang on them."""

    def __init__(self, tokens: Tokens) -> None:
        self.tokens = tokens

    def tense(self, i: int) -> Found | None:
        """The tense of the verb that governs word `i`; None where there is no verb."""
        tokens = self.tokens
        if self._is_told_before(i):
            return "past"
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

    def _is_told_before(self, i: int) -> bool:
        """Whether a verb of the past stands right before time `i`: 'said on Monday the talks would fail'."""
        tokens = self.tokens
        k = i - 1
        while k > max(0, i - 5) and (tokens.lower[k] in _BETWEEN or tokens.ent[k] in ("DATE", "TIME")):
            k -= 1
        return (
            k >= 0 and k < i and tokens.tag[k] == "VBD" and tokens.pos[k] == "VERB" and not self._arranges(k)
        )

    def above(self, i: int) -> int:
        """The first word above `i` that is no preposition and no part of the time itself."""
        tokens = self.tokens
        for j in tokens.ancestors(i):
            if tokens.pos[j] != "ADP" and tokens.ent[j] not in ("DATE", "TIME"):
                return j
        return i

    def _verb_tense(self, j: int, i: int) -> Found | None:
        """The tense verb `j` shows by itself and its auxiliaries; None where only its head can tell."""
        tokens = self.tokens
        helpers = [
            tokens.lower[k]
            for k in tokens.children[j]
            if tokens.dep[k] in ("aux", "auxpass")
            and (tokens.lower[k] != "may" or tokens.text[tokens.start[k]] == "m")  # not a Mrs May
        ]
        tag = tokens.tag[j]
        denied = any(tokens.dep[k] == "neg" for k in tokens.children[j])
        if denied and tokens.lemma[j] in _TELLING and any(h in _WOULD for h in helpers):
            return "past"  # 'would not say Tuesday how'
        if any(h in _MODALS for h in helpers) or tag == "MD":
            return "past" if "have" in helpers else "future"
        if "could" in helpers and not denied and "have" not in helpers and tokens.lemma[j] in _BEGINNING:
            return "future"  # 'could start on Monday'
        if "to" in helpers:
            return self._infinitive(j, helpers, i)
        if helpers == ["be"]:
            return "future"  # 'ordered that it be released by Tuesday'
        if self._arranges(j) and "had" not in helpers and (tag == "VBN" or self._is_beside(i, j)):
            bygone = self._is_bygone(j, helpers)
            told = self._is_for(i, j)
            if tokens.lemma[j] in _DEFERRING and i > j and not told:
                return "past"  # 'the vote was postponed in October'
            if tag == "VBD" and told and i > j and tokens.lemma[j] in _PLANNING:
                return "future"  # 'the panel scheduled a hearing for Monday'
            own = bygone and (i < j or (tag == "VBD" and not told))
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
        if tag == "VBG" and any(
            tokens.tag[k] == "VBN" and tokens.dep[k] == "acl" and not self._arranges(k)
            for k in range(max(j + 1, i - 8), i)
        ):
            return "past"  # 'are looking for a man seen at the station on Sunday'
        if tag == "VBG":
            return "future" if any(h in _PRESENT_AUX for h in helpers) else None
        return None

    def _infinitive(self, j: int, helpers: list[str], i: int) -> Found | None:
        """What the infinitive `j` says of its time by the word it hangs on; None where only that word can tell."""
        tokens = self.tokens
        head = tokens.head[j]
        root = head == j or (tokens.pos[head] in ("NOUN", "PROPN") and tokens.head[head] == head)
        if root and i > j:
            return "future"  # a headline: 'Court to rule Friday on ban'
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
        if tokens.lemma[j] not in _PUT_OFF:
            return False
        beside = [tokens.lower[k] for k in tokens.children[j]]
        if tokens.lemma[j] == "set" and ("off" in beside or "out" in beside):
            return False  # 'the ships set off for home on Monday'
        return any(word in _PUT_OFF_BY for word in beside)

    def _is_beside(self, i: int, j: int) -> bool:
        """Whether time `i` hangs on verb `j`, or by 'for' on its object: 'set a hearing for Monday'."""
        above = self.above(i)
        if above == j:
            return True
        tokens = self.tokens
        return tokens.head[above] == j and tokens.dep[above] == "dobj" and tokens.lower[i - 1] == "for"

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
