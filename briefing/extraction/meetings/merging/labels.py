"""Which meeting 'that session' or 'the Vienna talks' is: the one told just before, or the one told with that word."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from briefing.extraction.meetings.telling import Telling
from briefing.extraction.tokens import Tokens

if TYPE_CHECKING:
    from briefing.extraction.meetings.finding.triggers import Trigger

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
_JUST = 60
"""How many tokens back 'that meeting' looks."""
_LATELY = 45
"""How many tokens back 'the meeting' rather looks than at one told long before."""
_BY_WORD, _BY_PLACE_IN_TEXT, _BY_POINTING = 3, 3, 6
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
    gap = telling.trigger.at - entry[-1].trigger.at
    general = telling.plain and telling.moment is None and telling.word in _GENERAL
    if general and telling.that and gap <= _JUST:
        worth += _BY_POINTING
    elif general and gap <= _LATELY:
        worth += _BY_PLACE_IN_TEXT
    return worth
