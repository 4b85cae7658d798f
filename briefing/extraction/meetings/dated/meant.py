"""Dated verbs that tell of no action to be done: whom one would vote for, what something does not mean, a state of mind."""

from __future__ import annotations

import re

from briefing.extraction.meetings import clause
from briefing.extraction.meetings import vocabulary as vocab
from briefing.extraction.meetings.dates.calendar import Moment
from briefing.extraction.tokens import Tokens

_MINDS = frozenset(
    "focus concern interest excite worry please prepare engage concentrate thrill frustrate disappoint surprise shock "
    "disturb annoy anger upset confuse delight overjoy horrify amaze astonish bore exhaust relieve irritate embarrass "
    "sadden tempt outrage alarm".split()
)
_ON_AIR = frozenset(
    "talk news radio tv television chat game cable variety late breakfast current affair affairs call".split()
)
_PROGRAMMES = frozenset({"program", "programme", "podcast", "newscast", "broadcast"})


def is_no_action(t: Tokens, v: int) -> bool:
    """Whether dated verb `v` is none that an agenda notes down."""
    return (
        _is_choice(t, v)
        or _is_backing(t, v)
        or _is_not_meant(t, v)
        or _is_of_the_mind(t, v)
        or _is_put_out_of_reach(t, v)
        or _is_on_air(t, v)
    )


def is_undone(t: Tokens, v: int) -> bool:
    """Whether the sentence says that dated `v` will not be: 'was set to take effect on Friday before it was put on hold'."""
    over = t.head[t.head[v]]
    if t.dep[v] == "pcomp" and t.lower[t.head[v]] == "from" and t.lemma[over] in _PREVENTING:
        return clause.tense(t, over) in ("past", "present") and not clause.negated(t, over)
    _, end = t.sentence_of(v)
    for j in range(v + 1, min(end, v + _WITHIN)):
        if not clause.is_verb(t, j) or clause.tense(t, j) != "past" or clause.negated(t, j):
            continue
        held = t.lemma[j] == "put" and any(w in ("hold", "ice") for w in t.lower[j + 1 : j + 4])
        told = t.lower[max(0, j - 8) : j]
        if (held or t.lemma[j] in _HALTING) and ("before" in told or "but" in told):
            it = clause.children(t, j, "nsubjpass", "dobj")
            return any(t.lower[o] in ("it", "they", "them") for o in it)
    return False


_PREVENTING = frozenset({"prevent", "stop", "block", "bar", "keep", "halt", "prohibit"})
_HALTING = frozenset({"block", "halt", "suspend", "cancel", "freeze", "scrap", "withdraw", "shelve"})
_WITHIN = 30
"""Tokens behind a dated verb in which its sentence may undo it."""


def is_story_day(t: Tokens, m: Moment) -> bool:
    """Whether 'the next day' is one of a story told in the past: 'bragged about all he was planning to do the next day'."""
    text = m.time.text.lower()
    if not _STORY.fullmatch(text):
        return False
    if text.startswith("the following"):
        return any(t.tag[a] == "VBD" for a in t.ancestors(m.head))
    if t.lower[m.first - 1] in ("in", "within", "over", "during"):
        return False
    saying = vocab.status_words("saying")
    return any(t.tag[a] == "VBD" and t.lemma[a] not in saying for a in t.ancestors(m.head))


_STORY = re.compile(r"the (?:next|following) (?:day|morning|afternoon|evening|night|week|month|year)")


def _is_backing(t: Tokens, v: int) -> bool:
    """Whether somebody's candidacy is backed: 'will endorse the re-election of the mayor in November'."""
    backed = clause.children(t, v, "dobj")
    return t.lemma[v] in ("endorse", "back", "support") and any(
        t.lemma[o].lower() in ("election", "re-election", "reelection", "candidacy", "nomination", "bid")
        for o in backed
    )


def _is_of_the_mind(t: Tokens, v: int) -> bool:
    """Whether it is a state of mind: 'are going to be focused on it tomorrow night'."""
    return t.lemma[v] in _MINDS and bool(clause.children(t, v, "auxpass"))


def _is_put_out_of_reach(t: Tokens, v: int) -> bool:
    """Whether something is 'put out of reach' on a day."""
    return t.lemma[v] == "put" and "reach" in t.lemma[v + 1 : v + 9]


def _is_on_air(t: Tokens, v: int) -> bool:
    """Whether it is a programme somebody has on every week: 'hosts a Sunday talk show'; not 'will host the show on Sunday'."""
    if clause.tense(t, v) != "present":
        return False
    return any(
        t.lower[o] in _PROGRAMMES
        or (t.lower[o] == "show" and any(t.lower[c] in _ON_AIR for c in t.children[o] if c < o))
        for o in clause.children(t, v, "dobj")
    )


def _is_choice(t: Tokens, v: int) -> bool:
    """Whether one person only says for whom to vote: 'stated his intention to vote for Hill'."""
    chosen = [o for p in clause.prepositions(t, v, frozenset({"for"})) for o in clause.objects_of(t, p)]
    if t.lemma[v] == "vote" and any(t.lower[o] in ("him", "her", "me", "them") for o in chosen):
        return True
    if t.lemma[v] != "vote" or not any(t.pos[o] == "PROPN" and t.ent[o] != "LAW" for o in chosen):
        return False
    return all(t.ent[s] == "PERSON" or t.tag[s] in ("PRP", "PRP$") for s in clause.subjects(t, v))


def _is_not_meant(t: Tokens, v: int) -> bool:
    """Whether it is only said what something does not mean: 'unity doesn't mean she shuts up shop tomorrow'."""
    over = t.head[v]
    return t.dep[v] == "ccomp" and t.lemma[over] in ("mean", "imply") and clause.negated(t, over)
