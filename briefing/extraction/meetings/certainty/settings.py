"""A meeting that only places what will be done, and is ahead itself: 'will press this during her visit'."""

from __future__ import annotations

from briefing.extraction.meetings import clause
from briefing.extraction.tokens import Tokens

_INSIDE = frozenset({"in", "at", "during", "on", "within"})
_OWNERS = frozenset({"PERSON", "ORG", "GPE", "NORP"})
_NEXT = frozenset({"next", "upcoming", "forthcoming", "coming", "planned"})
_SURELY = frozenset({"future", "infinitive"})
_ABOUT = frozenset(
    "focus center centre concentrate cover include deal dominate discuss address touch".split()
)
_COMING = frozenset({"expect", "set", "likely", "due", "schedule", "anticipate", "slate"})
_HELD = frozenset({"hold", "keep", "detain", "remain", "stay", "wait", "languish"})


def is_next(t: Tokens, path: tuple[int, ...] | list[int]) -> bool:
    """Whether a noun on the way up from the meeting is the next one: 'in the next round of the talks'."""
    return any(
        t.lower[c] in _NEXT and t.dep[c] == "amod"
        for j in path
        if t.pos[j] == "NOUN"
        for c in t.children[j]
        if c < j
    )


def is_coming(t: Tokens, path: list[int], link: str, v: int) -> bool:
    """Whether what will be done in or at the meeting `path` starts with puts that meeting ahead.

    It is somebody's own ('during her visit to Oslo') or the next one ('in the next round of talks'), and
    verb `v` is a thing to be done, not one that could have been.
    """
    if link not in _INSIDE or any(t.lower[c] in ("have", "'ve", "’ve") for c in t.children[v]):
        return False
    if is_next(t, path):
        return True
    return _is_somebodys(t, path[0]) and clause.tense(t, v) in _SURELY and not clause.negated(t, v)


def _is_somebodys(t: Tokens, i: int) -> bool:
    return any(
        t.tag[c] == "PRP$" or (t.dep[c] == "poss" and t.ent[c] in _OWNERS) for c in t.children[i] if c < i
    )


def is_about_to(t: Tokens, i: int) -> bool:
    """Whether it is said what meeting `i`, for which somebody came, will be about: 'for talks expected to focus on trade'."""
    _, last = t.edges[i]
    for j in range(i + 1, min(last + 1, len(t))):
        if t.lemma[j] in _COMING and t.dep[j] in ("acl", "relcl", "amod", "acomp"):
            return any(t.dep[c] == "xcomp" and t.lemma[c] in _ABOUT for c in t.children[j])
    return False


def awaits(t: Tokens, v: int) -> bool:
    """Whether verb `v` tells of somebody kept until then: 'was being held prior to his hearing'."""
    kept = t.lemma[v] in _HELD
    return kept and (t.tag[v] != "VBN" or any(t.lower[c] == "being" for c in t.children[v]))


def happened_in(t: Tokens, i: int) -> bool:
    """Whether something is told to have happened in or at 'the' meeting `i`: 'At the hearing the judge said'."""
    p = t.head[i]
    if t.dep[i] != "pobj" or t.lower[p] not in ("at", "during") or not clause.is_verb(t, t.head[p]):
        return False
    v = t.head[p]
    return clause.tense(t, v) == "past" and t.lemma[v] not in _COMING and not clause.negated(t, v)
