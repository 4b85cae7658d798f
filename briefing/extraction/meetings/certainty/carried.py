"""A meeting that a verb or an adjective speaks of: as its object, its subject or what somebody is ready for."""

from __future__ import annotations

from briefing.extraction.meetings import clause
from briefing.extraction.meetings import vocabulary as vocab
from briefing.extraction.meetings.certainty import modality, standing
from briefing.extraction.meetings.certainty.modality import UPCOMING
from briefing.extraction.meetings.certainty.said_by_word import decided, word_class
from briefing.extraction.meetings.reading import Reading
from briefing.extraction.tokens import Tokens

_FURTHER = frozenset({"further", "another", "fresh", "follow-up", "subsequent"})
_PERHAPS = frozenset({"hopefully", "possibly", "perhaps", "maybe"})
_WILL = frozenset(
    "be attempt focus feature include cover centre center decide determine address tackle".split()
)
"""Of what takes up one of these in the future, it is said that it is ahead: 'Thursday's hearing will be lively'."""
_WITH = frozenset({"with", "between"})
_FOLLOWING = frozenset({"follow", "cap"})
_MAKING_KNOWN = frozenset({"confirm", "announce", "disclose", "acknowledge", "reveal"})
_WISHES = frozenset(
    "rule call push press ask beg plead appeal veto shun snub forgo oppose challenge dare back pull drop bow".split()
)


def governed(t: Tokens, i: int, h: int, dep: str, own: str | None, path: list[int]) -> Reading:
    """A meeting that verb or adjective `h` speaks of: its object, its subject, what it is ready for."""
    carrier = h if t.lemma[h] in vocab.light_verbs() or t.lemma[h] in _WISHES else None
    if t.lemma[h] == "put" and dep == "dobj" and any(t.lower[c] == "off" for c in t.children[h]):
        carrier = h  # 'put off until Friday a vote on it'
    if t.lemma[h] == "kick" and dep == "dobj" and clause.tense(t, h) in ("present", "future"):
        carrier = h  # 'will kick off a bus tour on Friday'
    if t.lemma[h] == "be" and dep == "nsubj" and standing.is_near(t, h):
        return Reading("scheduled", True, tuple(path), None)  # 'the primary is two weeks away'
    no = t.lemma[h] == "be" and dep == "attr" and clause.negated(t, h)
    if no and any(t.lower[s] in ("it", "that", "this") for s in clause.subjects(t, h)):
        return Reading(None, True, tuple(path), None)  # 'It was not a negotiation'
    if t.lemma[h] == "be":  # 'the talks are due to begin'
        told = standing.stands(t, h)
        if told is not None and own is None:
            return Reading(told, True, tuple(path), None)
        to_be = standing.is_to_occur(t, h) if dep == "nsubj" else None
        if to_be is not None and own is None:
            return Reading("cancelled" if clause.negated(t, h) else "scheduled", True, (*path, to_be), to_be)
        h = next((c for c in t.children[h] if t.dep[c] in ("acomp", "attr") and word_class(t, c)), h)
        path.append(h)
        if dep == "nsubj" and standing.was_to_have(t, h):
            return Reading("cancelled", True, (*path, *clause.children(t, h, "xcomp")), h)
    if own in ("cancelled", "postponed"):
        return Reading(own, True, tuple(path), h)
    if dep == "dobj" and t.lemma[h] in standing.CONTAINS and standing.is_programme(t, h):
        ahead = clause.tense(t, h) in ("present", "future", "ongoing")
        return Reading("scheduled" if ahead else "held", ahead, tuple(path), h)
    leads = dep == "nsubj" and t.lemma[h] in ("take", "bring") and clause.tense(t, h) == "future"
    leads = leads and not any(t.lower[c] == "place" for c in t.children[h])
    if leads and t.lemma[i] in ("trip", "visit", "tour", "journey"):
        return Reading("scheduled", True, tuple(path), h)  # 'the trip will take him to Chile'
    asked = dep == "dobj" and t.lemma[h] == "ask" and not clause.children(t, h, "xcomp", "prt")
    if asked and clause.tense(t, h) == "past" and not any(t.lower[c] == "for" for c in t.children[h]):
        return Reading("held", True, tuple(path), h)  # '"Why?" he asked the conference'
    if dep in ("nsubj", "nsubjpass") and (yet := standing.is_yet_to(t, h)):
        return Reading(
            "possible" if clause.children(t, yet, "auxpass") else "scheduled", True, (*path, yet), h
        )
    if dep == "nsubj" and standing.fails_to_happen(t, h):
        return Reading("cancelled", True, tuple(path), h)
    form = clause.tense(t, h)
    done = dep == "dobj" and own in (None, "held") and form in ("present", "past", "gerund", "participle")
    if done and t.lemma[h] in _FOLLOWING and clause.is_verb(t, h):
        return Reading("held", True, tuple(path), h)  # 'It follows talks between the two on Sunday'
    below = (c for n in (i, h) for c in clause.children(t, n, "acl", "advcl"))
    held = [c for c in below if c > i and t.lower[c] == "held"]
    if done and t.lemma[h] in _MAKING_KNOWN and held and form in ("past", "present"):
        return Reading("held", True, (*path, *held), h)  # 'confirmed the call, held on Tuesday'
    named = word_class(t, h)
    acts = dep == "nsubj" and bool(clause.children(t, h, "dobj"))
    sways = acts and named == "possible" and clause.tense(t, h) == "future"
    if sways or (acts and named in ("cancelled", "postponed") and clause.is_verb(t, h)):
        named = None  # 'the meeting pushed back the deadline'
    if named == "scheduled" and t.lemma[h] == "face" and clause.tense(t, h) == "past":
        named = None
    if dep == "nsubjpass" and t.lemma[h] in ("aim", "intend", "mean"):
        named = None  # 'her trip was aimed at promoting trade'
    judged = t.lemma[h] == "consider" and dep == "dobj" and clause.tense(t, h) != "ongoing"
    if judged and not standing.brought_up(t, i):
        named = None  # 'considered his meetings productive'
    if t.lemma[h] == "call" and any(t.dep[c] in ("oprd", "ccomp") for c in t.children[h]):
        if dep == "dobj" and clause.tense(t, h) == "past" and clause.prepositions(t, i, _WITH):
            return Reading("held", False, tuple(path), None)  # 'called the meeting with her “productive”'
        return Reading(None, True, tuple(path), None)  # 'called the vote a disgrace'
    if (
        t.lemma[h] == "call"
        and dep == "dobj"
        and not clause.children(t, h, "prt")
        and (clause.tense(t, h) in ("present", "ongoing") or _is_called(t, i, h))
    ):
        named = "scheduled"  # 'is calling a meeting'
    status: str | None
    if named == "postponed" and clause.tense(t, h) == "participle" and standing.is_from_a_day(t, h):
        return Reading("held", False, (i,), None)  # 'The talks, postponed from Tuesday, covered trade'
    if dep == "dobj" and t.lemma[h] in _PLANNING and _had(t, h) and clause.is_verb(t, h):
        return Reading("cancelled", True, tuple(path), h)  # 'the leaders had planned a vote'
    if named is not None:
        status = decided(t, h, named)
        if named == "scheduled" and status in UPCOMING and clause.tense(t, h) == "infinitive":
            higher, _ = modality.above(t, h, path)
            status = higher if higher in ("possible", "cancelled") else status
        path.extend(modality.controls(t, h))
        path += standing.starts(t, h)
        if own == "none":
            status = "cancelled" if status in UPCOMING and not _more(t, i) else None
        elif own == "possible" and status == "scheduled":
            status = "possible"
        sure = not (named == "expected" and own is None and _passes_on(t, i, h, dep))
        return Reading(status, sure, tuple(path), carrier)
    if dep == "dobj" and t.lemma[h] in ("win", "lose") and any(t.lower[c] == "if" for c in t.children[h]):
        return Reading("present", False, tuple(path), h)  # 'if she wins the election in May'
    passing = t.lemma[h] not in standing.OCCUR if dep in ("nsubj", "nsubjpass") else carrier is None
    passing = passing or (acts and t.lemma[h] in ("open", "set", "get"))  # 'will open a new page'
    if passing and clause.is_verb(t, h):  # the verb says something of the meeting, not that there is one
        new = dep == "nsubj" and any(t.lower[c] in _FURTHER for c in t.children[i])
        ahead = dep == "nsubj" and (t.lemma[h] in _WILL or sways) and not clause.negated(t, h)
        status, sure = modality.when_happens(t, h), (new or ahead) and clause.tense(t, h) == "future"
    else:
        status, sure = _of_carrier(t, h, path)
    if own == "none":
        return Reading(
            "cancelled" if status == "scheduled" and not _more(t, i) else None, True, tuple(path), carrier
        )
    if (
        status == "held"
        and own in ("scheduled", "expected", "possible")
        and dep == "nsubj"
        and standing.has_begun(t, i, h)
    ):
        own = "held"
    if own in UPCOMING and (status != "cancelled" or not sure):
        status, sure = (status if own == "scheduled" and status in UPCOMING else own), True
    elif own == "held" and not (sure and carrier):
        status = "held"
    if status in UPCOMING and any(t.lower[c] in _PERHAPS for c in t.children[h]):
        status = "possible"
    return Reading(status, sure, tuple(path), carrier)


def _is_called(t: Tokens, i: int, call: int) -> bool:
    """Whether somebody has called a meeting, new to the text, for a day: 'has called a special meeting for Monday'."""
    if not any(t.lower[c] in ("a", "an", "another") for c in t.children[i]) or clause.children(
        t, call, "prt"
    ):
        return False
    _, end = t.sentence_of(i)
    return any(
        t.lower[j] == "for" and t.ent[j + 1] in ("DATE", "TIME") for j in range(i, min(end - 1, i + 8))
    )


_PLANNING = frozenset({"plan", "intend", "organize", "organise"})


def _had(t: Tokens, h: int) -> bool:
    """Whether verb `h` stands in the active past perfect."""
    aux = [t.lower[c] for c in t.children[h] if t.dep[c] in ("aux", "auxpass")]
    return "had" in aux and "been" not in aux


def _passes_on(t: Tokens, i: int, h: int, dep: str) -> bool:
    """Whether what is expected is no more than an effect of a meeting told before: 'her talks are likely to please …'."""
    if dep not in ("nsubj", "nsubjpass") or standing.brought_up(t, i):
        return False
    near = {h, t.head[i], *(c for c in t.children[t.head[i]] if t.dep[c] == "acomp")}
    effects = {c for n in near for c in t.children[n] if t.dep[c] == "xcomp" and clause.is_verb(t, c)} - near
    well = {c for c in effects if t.lower[c + 1 : c + 2] == ["down"]}  # 'to go down well'
    return bool(effects) and not any(t.lemma[c] in standing.OCCUR | _WILL for c in effects - well)


def _more(t: Tokens, i: int) -> bool:
    """Whether none besides those known are spoken of: 'no further hearings are due'."""
    return any(t.lower[c] in ("extra", "further", "more", "other", "additional") for c in t.children[i])


def _of_carrier(t: Tokens, h: int, path: list[int]) -> modality.Answer:
    """The status that `h`, which governs a meeting noun, decides by its form or by what is above it."""
    if not clause.is_verb(t, h):
        return modality.above(t, h, path)
    status, sure = modality.of_form(t, h)
    if status is not None or sure:
        path.extend(modality.controls(t, h))
        return status, sure
    return modality.above(t, h, path)
