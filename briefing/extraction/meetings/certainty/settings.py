"""A meeting that only places something else, held or ahead itself: 'will press this during her visit'."""

from __future__ import annotations

from briefing.extraction.meetings import clause
from briefing.extraction.meetings.certainty import modality, placing, standing
from briefing.extraction.meetings.certainty.modality import UPCOMING
from briefing.extraction.meetings.reading import Reading
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


def read(t: Tokens, h: int, own: str | None, link: str, path: list[int]) -> Reading:
    """A meeting that only places something else: 'spoke after the talks', 'at the debate on Friday'."""
    if own in UPCOMING or own == "cancelled":
        return Reading(own, True, tuple(path), None)
    if link == "without":
        return Reading(None, True, tuple(path), None)  # 'signed it without a meeting with her'
    status = "held" if own == "held" else modality.when_happens(t, h)
    if link == "at" and status == "scheduled" and placing.is_its_place(t, path[0], h):
        return Reading(status, True, tuple(path), None)  # 'plans to name her at a stop in Dover'
    if link in ("at", "in", "during") and status == "present" and placing.is_to_come(t, h):
        return Reading("scheduled", True, tuple(path), None)
    coming = status == "scheduled" or (status == "present" and is_next(t, path))
    if coming and is_coming(t, path, link, h):
        return Reading("scheduled", True, tuple(path), h if is_next(t, path) else None)
    if link == "since":
        return Reading("held", True, tuple(path), None)  # 'will be the first since a summit in May'
    if link in ("after", "following") and status in (None, "present"):
        status = "held"
    if link in ("after", "following") and status == "scheduled" and standing.brought_up(t, path[0]):
        told = next((a for a in t.ancestors(h) if clause.is_verb(t, a)), h)
        if clause.tense(t, h) == "infinitive" and clause.tense(t, told) == "past":
            status = "held"  # 'pledged to work together after a meeting'; what is ahead is 'the meeting'
    return Reading(status or own, False, tuple(path), None)


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
