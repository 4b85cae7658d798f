"""Up from a meeting's noun over the nouns it depends on, to the first that decides or to what is no noun."""

from __future__ import annotations

from typing import NamedTuple

from briefing.extraction.meetings import clause, coordination
from briefing.extraction.meetings import vocabulary as vocab
from briefing.extraction.meetings.certainty import modality, placing, said_by_word, standing
from briefing.extraction.meetings.certainty.said_by_word import decided, word_class
from briefing.extraction.meetings.reading import Reading
from briefing.extraction.tokens import Tokens

RESULTS = frozenset(
    "verdict result winner loser aftermath wake turnout transcript legacy recount recap recording fallout".split()
)
_OPINIONS = frozenset(
    "thought view opinion comment question reaction story article remark take perspective feeling book film "
    "documentary joke poll survey".split()
)
_REMEMBERED = frozenset({"anniversary", "footage", "memory", "photograph", "photo"})
_DETAILS = frozenset(
    "detail arrangement logistics groundwork date format venue timetable timing modality".split()
)
_UP = frozenset({"of", "for", "to", "on", "about"})
_TAKING_PART = frozenset({"participation", "attendance", "involvement"})
_ONE_OF = frozenset({"first", "second", "third", "last", "next", "one"})
_DEEPEST = 8
"""Tokens on the way up to the verb behind which a preposition is taken for the last."""


class Noun(NamedTuple):
    """A meeting's noun and how it hangs on what stands over it.

    `own` is what it says of itself, `path` the tokens from it upwards (it grows), `node` the last noun of the
    way up, `head` and `dep` how that hangs, `link` the preposition between the two, `among` whether the
    meeting is one of those a party is of ('the hosts of the talks').
    """

    at: int
    own: str | None
    path: list[int]
    node: int
    head: int
    dep: str
    link: str | None
    among: bool

    @property
    def none(self) -> str | None:
        """What it says of itself, where it is not that there is none."""
        return None if self.own == "none" else self.own


def climbed(t: Tokens, i: int, own: str | None, path: list[int]) -> Noun | Reading:
    """Up from the noun over the nouns it depends on, to the first that decides or to what is no noun."""
    node, h, dep = i, t.head[i], t.dep[i]
    if dep in ("compound", "amod", "nmod") and h > i and t.ent[h] in ("DATE", "TIME"):
        node, h, dep = h, t.head[h], t.dep[h]  # 'is set for arraignment Friday evening', taken for one noun
    while dep in ("conj", "appos") and h != node and t.pos[h] in coordination.NOUNS:
        node, h, dep = h, t.head[h], t.dep[h]
    link: str | None = None
    among = False
    while dep == "pobj" and link is None:
        p, g, word = h, t.head[h], t.lower[h]
        if t.pos[g] == "PROPN" and g != p and word != "of":  # 'Ms. Hill, on a visit to Rome, said …'
            path.append(p)
            over = t.head[g]
            while (
                t.pos[over] == "ADP" and t.head[over] != over
            ):  # 'will share a stage with Ms. Hill at the rally'
                over = t.head[over]
            link, h, dep = word, over, "prep"
            break
        part = word == "including" or (
            word in ("in", "at") and t.lemma[g] in _TAKING_PART and t.lower[t.head[g]] == "for"
        )
        one = t.pos[g] in coordination.NOUNS or (word == "of" and t.lower[g] in _ONE_OF)
        if g == p or not one or not (word in _UP or part) or len(path) > _DEEPEST:
            path.append(p)
            joined = t.dep[p] == "pobj" or word == "of" or t.lower[g] == "prior"  # 'ahead of', 'because of'
            path += [g] if joined else []
            link, h, dep = (t.lower[g], t.head[g], "prep") if joined else (word, g, "prep")
            break
        reading = _of_other(t, i, own, path, p)
        if reading is not None:
            return reading
        among = among or (word == "of" and t.lemma[g].lower() in vocab.parties())
        node, h, dep = g, t.head[g], t.dep[g]
    return Noun(i, own, path, node, h, dep, link, among)


def _of_other(t: Tokens, i: int, own: str | None, path: list[int], p: int) -> Reading | None:
    """What the noun over preposition `p` decides: 'the possibility of talks', 'the verdict of the vote'."""
    g, word = t.head[p], t.lower[p]
    lemma = t.lemma[g].lower()
    if word == "to" and own is None and placing.is_run_up(t, g):
        ahead = modality.when_happens(t, g) != "held"
        return Reading("scheduled" if ahead else "held", ahead, (*path, p, g), None)
    if word in ("on", "about") and t.lemma[g] in _OPINIONS:
        return Reading(None, False, tuple(path), None)  # 'asked for their views on the meeting'
    if lemma in _REMEMBERED:
        return Reading(None, True, tuple(path), None)  # 'the 300th anniversary of the king's visit'
    if lemma in RESULTS and word == "of" and own is None and _over_with(t, g):
        return Reading("held", False, (*path, p, g), None)  # 'accepts the verdict of June's referendum'
    path += [p, g]  # 'the possibility of talks', 'a round of talks', 'for participation in talks'
    if lemma in _DETAILS and standing.brought_up(t, i) and own is None:
        return Reading("possible", True, tuple(path), None)  # 'working out the details of a meeting'
    named = word_class(t, g)
    if not named:
        return None
    status = own if own == "cancelled" else said_by_word.answered(t, g, decided(t, g, named))
    verb = t.head[g]
    if status == "cancelled" and named == "possible" and clause.is_verb(t, verb):
        return Reading(status, True, (*path, verb), verb)  # 'rejected a proposal for a debate'
    if status == "scheduled" and named == "possible":
        path.append(verb)  # 'has accepted an invitation to a dinner next week'
    return Reading(status, True, tuple(path), g if status != "possible" else None)


def _over_with(t: Tokens, noun: int) -> bool:
    """Whether the verb over `noun` speaks of what there is, and not of what will be."""
    verb = next((a for a in t.ancestors(noun) if clause.is_verb(t, a)), None)
    return verb is not None and clause.tense(t, verb) in ("past", "present", "gerund", "participle")
