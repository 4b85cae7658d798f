"""Which meeting 'that session' or 'the Vienna talks' is: the one told just before, or the one told with that word."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from briefing.extraction.meetings import vocabulary as vocab
from briefing.extraction.meetings.telling import Telling
from briefing.extraction.tokens import Tokens

if TYPE_CHECKING:
    from briefing.extraction.meetings.finding.triggers import Trigger
    from briefing.extraction.meetings.who.parties import Party

_SAYS_LITTLE = frozenset(
    "first second third new next last final recent public private joint bilateral annual special big major key "
    "further several two three other such many upcoming scheduled planned expected possible same own future "
    "important formal official full previous earlier later latest current general late early long brief short "
    "initial proposed so-called crucial entire whole actual".split()
)
"""Modifiers that do not say which meeting it is."""
_GENERAL = frozenset(
    "meeting session encounter gathering conversation discussion consultation talk talks sit-down exchange".split()
)
"""Words for a meeting of any sort, that take up the one told last."""
_SPECIAL = frozenset({"summit", "dinner", "lunch", "breakfast", "conference", "forum"})
"""Words for a meeting of one sort."""
_JUST = 60
"""How many tokens back 'that meeting' looks."""
_LATELY = 45
"""How many tokens back 'the meeting' rather looks than at one told long before."""
_SENTENCE = 60
"""How many tokens either side of a trigger are looked at of a long sentence."""
_BY_WORD, _BY_NAME, _BY_PLACE_IN_TEXT = 3, 2, 3
"""What each of these is worth beside twice the fit of `merge`."""


def label(t: Tokens, trigger: Trigger) -> frozenset[str]:
    """The words before a noun that say which one it is: of 'the Vienna talks' Vienna, of 'the board meeting' board."""
    if trigger.frame != "noun":
        return frozenset()
    return frozenset(
        t.lower[c]
        for c in t.children[trigger.at]
        if c < trigger.at
        and t.dep[c] in ("compound", "amod", "nmod")
        and t.lower[c] not in _SAYS_LITTLE
        and t.ent[c] not in ("DATE", "TIME", "ORDINAL", "CARDINAL", "PERSON")
    )


def said(t: Tokens, trigger: Trigger) -> frozenset[str]:
    """The names and nouns of the sentence of `trigger`, in lower case, without the trigger."""
    begin, end = t.sentence_of(trigger.at)
    begin, end = max(begin, trigger.at - _SENTENCE), min(end, trigger.at + _SENTENCE)
    return frozenset(
        t.lower[j]
        for j in range(begin, end)
        if t.pos[j] in ("PROPN", "NOUN") and j != trigger.at and t.ent[j] not in ("DATE", "TIME", "PERSON")
    )


def is_that(t: Tokens, trigger: Trigger) -> bool:
    """Whether the noun is pointed at: 'that session', 'those talks'."""
    return trigger.frame == "noun" and any(
        t.lower[c] in ("that", "those", "this", "these") and t.dep[c] == "det" for c in t.children[trigger.at]
    )


def preference(entry: Sequence[Telling], telling: Telling) -> int:
    """How much rather than another entry that fits as well `telling` speaks of the meeting of `entry`."""
    worth = 0
    if telling.definite and telling.label and any(telling.label & (e.label | e.said) for e in entry):
        worth += _BY_WORD
    if telling.plain and telling.trigger.kind == "visit" and any(e.word == telling.word for e in entry):
        worth += _BY_NAME  # 'the trip' rather than 'returns to Rome'
    if telling.plain and telling.word in _SPECIAL and any(e.word == telling.word for e in entry):
        worth += _BY_WORD  # 'the summit' rather than an encounter told after it
    gap = telling.trigger.at - entry[-1].trigger.at
    general = telling.plain and telling.moment is None and telling.word in _GENERAL
    if general and telling.that and gap <= _JUST:
        worth += _JUST + _BY_PLACE_IN_TEXT - gap  # 'that meeting': the last one, whatever else fits
    elif general and gap <= _LATELY:
        worth += _BY_PLACE_IN_TEXT
    return worth


def is_elsewhere(entry: Sequence[Telling], telling: Telling) -> bool:
    """Whether 'the Rome meeting' is named by a place that has not been told with a meeting long held."""
    if telling.where is None or not telling.definite or telling.moment is not None:
        return False
    place = frozenset(telling.where.text.lower().split())
    named = bool(place) and place <= telling.label
    return named and not any(place & (e.said | e.label) for e in entry)


def beside(t: Tokens, trigger: Trigger) -> int | None:
    """The noun that noun `trigger` only says more of: of 'the talks, the first negotiations since June' the talks."""
    at = trigger.at
    if trigger.frame != "noun" or t.dep[at] != "appos":
        return None
    first = t.edges[at][0]
    if t.lemma[at].lower() not in _TAKING_UP or t.word[first - 1] not in _DASHES or t.lower[first] != "a":
        return t.head[at]
    begin = max(t.sent[at], at - _BACK)  # 'a date for a summit of the two - a gathering which …'
    nouns = vocab.nouns()
    return next((j for j in range(first - 1, begin, -1) if t.lemma[j].lower() in nouns), t.head[at])


_TAKING_UP = frozenset({"gathering", "event", "meeting", "session", "encounter", "occasion"})
_DASHES = frozenset({"-", "--", "—", "–"})
_BACK = 20
"""How many tokens back the noun is looked for that the apposition behind a dash takes up."""


def ends(t: Tokens, trigger: Trigger) -> bool:
    """Whether noun `trigger` is told to end: 'The visit ends Sunday'; not one that 'ended without a deal'."""
    at = trigger.at
    end = t.head[at]
    told = trigger.frame == "noun" and t.dep[at] == "nsubj" and t.lemma[end] in ("end", "conclude", "finish")
    return told and t.tag[end] not in ("VBD", "VBN")


_LEADING = frozenset(
    "chair host lead attend join open mediate moderate oversee broker preside convene boycott skip".split()
)


def is_led(t: Tokens, path: Sequence[int], who: Sequence[Party]) -> bool:
    """Whether the one party that is named only leads or attends the meeting: 'The minister will chair next month's talks'."""
    if len(who) != 1:
        return False
    h = who[0].head
    return t.dep[h] in ("nsubj", "nsubjpass") and t.head[h] in path and t.lemma[t.head[h]] in _LEADING
