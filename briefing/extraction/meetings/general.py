"""What a text tells of anybody, or of a habit: 'tourists visit the castle', 'when she meets other leaders'."""

from __future__ import annotations

from briefing.extraction.meetings import clause
from briefing.extraction.meetings.certainty import modality, said_by_word
from briefing.extraction.meetings.reading import Reading
from briefing.extraction.meetings.telling import Telling
from briefing.extraction.tokens import Tokens


def is_open_to(t: Tokens, v: int) -> bool:
    """Whether the clause only says who is let into a place: 'one of the towns that Danes could visit'."""
    able = any(t.lower[c] in ("can", "could", "may") for c in t.children[v] if t.dep[c] == "aux")
    return t.dep[v] == "relcl" and able and any(t.lower[c] in ("that", "which") for c in t.children[v])


def bare_plural(t: Tokens, x: Telling) -> bool:
    """Whether people in general do it: 'tourists visit the castle'."""
    first = x.parties[0].head if x.parties else None
    return first is not None and t.tag[first] == "NNS" and not t.children[first]


def whenever(t: Tokens, v: int) -> bool:
    """Whether a clause with 'when' tells of a habit: 'is charming when she meets other leaders'."""
    marked = any(t.lower[c] in ("when", "whenever") for c in t.children[v])
    over = t.head[t.head[v]]
    meant = modality.tense_above(t, v) == "infinitive" and said_by_word.word_class(t, over) is not None
    told = meant or modality.tense_above(t, v) in ("future", "modal")
    return marked and clause.tense(t, v) == "present" and not told


_MOSTLY = frozenset(
    "rarely seldom often usually typically regularly frequently always routinely generally normally never".split()
)
_ALL = frozenset({"everyone", "everybody", "anyone", "anybody", "nobody", "whoever"})


def of_all(t: Tokens, x: Telling, reading: Reading) -> bool:
    """Whether anybody is met, or it happens over and over: 'met with everyone', 'hold a meeting whenever they lose'."""
    if any(t.lower[p.head] in _ALL for p in x.parties):
        return True
    if x.trigger.frame == "noun" and _is_each_time(t, x.trigger.at, reading):
        return True
    v = reading.carrier
    if (
        v is not None
        and clause.tense(t, v) == "present"
        and any(t.lower[c] in _MOSTLY for c in t.children[v])
    ):
        return True  # 'rarely holds talks with them'
    if v is None or not clause.is_verb(t, v) or clause.tense(t, v) not in ("present", "past"):
        return False
    return any(t.lower[c] == "whenever" for a in clause.children(t, v, "advcl") for c in t.children[a])


def _is_each_time(t: Tokens, i: int, reading: Reading) -> bool:
    """Whether it is told as done each time: 'before each of these meetings they coordinate their upcoming talks'."""
    if any(t.lower[j] in ("each", "every") for j in reading.path):
        return True
    for v in [a for a in t.ancestors(i) if clause.is_verb(t, a)][:3]:
        if clause.tense(t, v) == "present" and any(
            t.lower[o] == "each" or any(t.lower[c] in ("each", "every") for c in t.children[o])
            for p in t.children[v]
            if t.lower[p] in ("before", "after", "at", "during", "ahead")
            for o in t.children[p]
            if t.dep[o] == "pobj"
        ):
            return True
    return False


_PUBLIC = frozenset(
    "tourist traveler traveller visitor holidaymaker vacationer pilgrim shopper customer passenger guest consumer "
    "sightseer backpacker".split()
)


def of_the_public(t: Tokens, x: Telling) -> bool:
    """Whether it is the public that goes somewhere: 'travellers' decision to visit', 'have visited us as tourists'."""
    v = x.trigger.at
    if x.parties and all(t.lemma[p.head] in _PUBLIC and t.tag[p.head] == "NNS" for p in x.parties):
        counted = any(t.dep[c] in ("det", "nummod") for p in x.parties for c in t.children[p.head])
        return not counted
    if any(t.lower[c] == "as" and any(t.lemma[o] in _PUBLIC for o in t.children[c]) for c in t.children[v]):
        return True
    of = t.head[t.head[v]]  # 'the number of Danes visiting the castle'
    return t.tag[v] == "VBG" and t.lower[of] == "of" and t.lemma[t.head[of]] == "number"
