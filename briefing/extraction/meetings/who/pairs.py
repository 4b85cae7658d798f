"""The two who meet where the sentence before names them: 'Ms. Hill and Mr. Reed disagree. A meeting is planned for Friday.'"""

from __future__ import annotations

from briefing.extraction.meetings import clause, coordination
from briefing.extraction.meetings import vocabulary as vocab
from briefing.extraction.meetings.certainty.modality import UPCOMING
from briefing.extraction.meetings.telling import Telling
from briefing.extraction.meetings.who.complements import BODIES
from briefing.extraction.meetings.who.parties import Party, can_meet, in_dateline, is_somebody, span_of
from briefing.extraction.tokens import Tokens

_NAMES = frozenset({"PERSON", "GPE"})


def pair_before(t: Tokens, x: Telling) -> tuple[Party, ...]:
    """The two names that are the subject of the sentence before meeting `x`, which is ahead and names nobody; else none."""
    trigger = x.trigger
    begin = t.sent[trigger.at]
    if (
        trigger.frame != "noun"
        or trigger.kind not in vocab.TWO_SIDED
        or x.parties
        or x.status not in UPCOMING
        or not begin
    ):
        return ()
    first = t.sent[begin - 1]
    if any("\n\n" in t.word[j] for j in range(first, begin)):
        return ()
    for j in range(first, begin):
        if t.dep[j] in ("nsubj", "nsubjpass") and t.ent[j] in _NAMES and t.pos[j] == "PROPN":
            both = coordination.conjuncts(t, j)
            if len(both) == 2 and all(t.ent[k] == t.ent[j] and t.pos[k] == "PROPN" for k in both):
                return tuple(Party(k, span_of(t, k)) for k in both)
    return ()


_LOOKED_AT = 60
"""How many tokens before the meeting are looked at for a pair."""
_FAR = 12
"""How many tokens behind a verb the 'with' of its other side may stand."""
_SAME = frozenset(
    {
        "talk",
        "negotiation",
        "meeting",
        "discussion",
        "conversation",
        "call",
        "dialogue",
        "consultation",
        "debate",
    }
)


def pair_around(t: Tokens, x: Telling) -> tuple[Party, ...]:
    """The two sides that the clause or the sentence before meeting `x` is about, where its own words name nobody.

    'Norway has sought a treaty with Peru, though talks slowed in May', 'The company and the union failed to agree.
    Negotiations will resume on Monday'. None where a paragraph ends between.
    """
    i = x.trigger.at
    theirs = any(t.lower[c] == "their" for c in t.children[i])
    two = x.trigger.kind in vocab.TWO_SIDED or (theirs and t.lemma[i].lower() == "debate")
    if x.trigger.frame != "noun" or not two or t.lemma[i].lower() not in _SAME:
        return ()
    own = next(
        (a for a in t.ancestors(i) if clause.is_verb(t, a)), i
    )  # 'Hill and Reed will discuss the talks'
    if theirs and (behind := _doing_it(t, i, own)):
        return tuple(Party(k, span_of(t, k)) for k in behind)
    begin = t.sent[i]
    first = max(t.sent[begin - 1] if begin else 0, i - _LOOKED_AT)
    for v in range(i - 1, first - 1, -1):
        if "\n\n" in t.word[v]:
            return ()
        if clause.is_verb(t, v) and t.head[v] != i and v != own:
            both = _sides(t, v, i)
            if both:
                return tuple(Party(k, span_of(t, k)) for k in both)
    return ()


def _doing_it(t: Tokens, i: int, v: int) -> list[int]:
    """Who did what verb `v` says at or after 'their' meeting `i`: 'After their talks, Hill and Reed signed a pact'."""
    if t.dep[i] != "pobj" or t.lower[t.head[i]] not in ("after", "before", "during", "at", "in", "following"):
        return []
    who = [s for s in clause.children(t, v, "nsubj", "nsubjpass") if can_meet(t, s)]
    both = coordination.conjuncts(t, who[0]) if len(who) == 1 else []
    if len(both) > 1:
        return both if all(can_meet(t, k) and not in_dateline(t, k) for k in both) else []
    if (
        t.lower[v] == "speaking" and t.dep[v] == "advcl"
    ):  # 'Speaking alongside Reed after their talks, Hill said'
        beside = [
            o for p in t.children[v] if t.lower[p] in ("alongside", "beside") for o in clause.objects_of(t, p)
        ]
        saying = [s for s in clause.children(t, t.head[v], "nsubj") if can_meet(t, s)]
        return sorted([*beside, *saying]) if beside and len(saying) == 1 else []
    return both if both and {t.lower[c] for c in t.children[both[0]]} & {"two", "both", "three"} else []


def _sides(t: Tokens, v: int, end: int) -> list[int]:
    """The two sides that verb `v` names before token `end`: its two subjects, or a subject and who stands behind 'with'."""
    who = [s for s in clause.children(t, v, "nsubj", "nsubjpass") if s < end]
    if len(who) != 1:
        return []
    both = coordination.conjuncts(t, who[0])
    if len(both) == 2:
        return both if all(_is_side(t, k) and k < end for k in both) else []
    if len(both) != 1 or not _is_body(t, both[0]):
        return []
    for p in range(v + 1, min(end, v + _FAR)):
        if clause.is_verb(t, p) and t.dep[p] not in ("xcomp", "aux", "acl"):
            return []
        if t.lower[p] == "with" and t.dep[p] == "prep":
            others = clause.objects_of(t, p)
            return [both[0], *others] if len(others) == 1 and _is_body(t, others[0]) else []
    return []


def _is_side(t: Tokens, j: int) -> bool:
    """Whether `j` is a name or a body that can be one side of talks; no pronoun."""
    named = t.pos[j] == "PROPN" and t.ent[j] == "PERSON"
    return (named or _is_body(t, j)) and not in_dateline(t, j)


def _is_body(t: Tokens, j: int) -> bool:
    """Whether `j` is a state, a body or people of one side: 'Norway', 'the union', 'the rebels'."""
    if t.pos[j] == "PRON" or any(t.lower[c] in vocab.press() for c in (j, *t.children[j])):
        return False
    if t.pos[j] == "PROPN":
        return t.ent[j] in ("GPE", "ORG", "NORP") and can_meet(t, j)
    known = t.lemma[j].lower() in BODIES or t.tag[j] == "NNS"
    return t.pos[j] == "NOUN" and known and is_somebody(t, j)
