"""Who owns the noun that tells a meeting: possessives, names and bodies before it."""

from __future__ import annotations

from briefing.extraction.meetings import clause, coordination
from briefing.extraction.meetings import vocabulary as vocab
from briefing.extraction.meetings.places.placenames import is_city
from briefing.extraction.meetings.who import parties
from briefing.extraction.meetings.who.parties import can_meet
from briefing.extraction.tokens import Tokens


def before_noun(t: Tokens, i: int, kind: str) -> list[int]:
    """Possessives and names before the noun: 'Smith's meeting', 'the Smith visit'."""
    found: list[int] = []
    if t.lower[max(0, i - 4) : i] == ["state", "of", "the", "union"]:
        return found  # 'his State of the Union address'
    for c in t.children[i]:
        if c >= i or t.ent[c] in ("DATE", "TIME"):
            continue
        if t.dep[c] == "poss":
            if kind == "talks" and t.lower[c] in ("our", "my", "your"):
                continue
            if c + 2 < i and t.pos[c + 2] == "PROPN" and t.lower[c + 2] in vocab.things():
                continue  # 'the St. Martin's Day parade'
            if t.lower[c] == "year":  # 'his New Year's address'
                found += [g for g in t.children[c] if t.dep[g] == "poss"]
                continue
            found += [j for j in coordination.conjuncts(t, c) if j < i]
            h = t.head[i]
            if t.dep[i] == "conj" and t.pos[c] == "PROPN" and coordination.is_name(t, h):
                found.append(h)  # 'Hill and Reed's meeting', where the parse pairs Ms. Hill with the meeting
        elif t.dep[c] == "nsubj" and can_meet(t, c):
            found.append(c)  # 'ministers meeting in Rome', taken for a noun
        elif (
            t.dep[c] in ("compound", "nmod")
            and t.pos[c] == "PROPN"
            and t.lower[c] not in vocab.things()
            and not _is_in_its_name(t, c, i)
            and not (t.ent[c] == "ORG" and is_city(t, c))  # 'the 2009 Oslo climate summit'
            and not (kind == "summit" and t.pos[i] == "PROPN" and not t.word[c].isupper())
            and (t.ent[c] == "PERSON" or (t.ent[c] == "ORG" and kind in ("event", "summit", "talks")))
        ):
            found.append(c)
        elif t.dep[c] in ("compound", "nmod", "amod") and (two := pair(t, c)) and kind in _PAIRED:
            found += two if not _is_in_its_name(t, c, i) else []  # 'the Ann-Lu Dialogue', at a place Ann-Lu
        elif t.dep[c] in ("compound", "nmod") and _is_own_body(t, c, kind):
            # 'the board meeting', 'an OPEC meeting', 'the Hill family rally', 'the ministers and bankers meeting'
            found += [j for j in coordination.conjuncts(t, c) if c <= j < i and can_meet(t, j)]
        if kind == "summit" and t.dep[c] == "compound" and t.pos[i] != "PROPN":
            found += [g for g in t.children[c] if t.dep[g] == "compound" and t.ent[g] == "ORG"]
    return found


def _is_in_its_name(t: Tokens, c: int, i: int) -> bool:
    """Whether word `c` before event noun `i` is part of the event's name: 'the Lund Security Conference'."""
    return bool(t.ent[i]) and t.pos[i] == "PROPN" and all(t.ent_iob[j] == 1 for j in range(c + 1, i + 1))


_PAIRED = frozenset({"meeting", "talks", "summit", "call", "event"})


def pair(t: Tokens, c: int) -> list[int]:
    """The two names that a hyphen joins before the noun: 'U.S.-China talks', 'the Hill-Reed debate'."""
    one, hyphen, two = t.word[c].partition("-")
    if hyphen and parties.is_state(one) and parties.is_state(two):
        return [c]
    first, _ = t.edges[c]
    for j in range(first, c):
        named = j > first and t.pos[j - 1] == "PROPN" and t.word[j - 1][:1].isupper()
        if t.word[j] in ("-", "–") and named and t.pos[c] == "PROPN":
            return [j - 1, c]
    return []


def _is_own_body(t: Tokens, c: int, kind: str) -> bool:
    """Whether the noun before 'meeting' or 'hearing' names the body that meets, and no room or matter."""
    lemma = t.lemma[c].lower()
    if lemma in _GATHERS:
        return True
    letters = t.word[c].isupper() and 2 <= len(t.word[c]) <= 5 and not t.ent[c]  # 'the EPP meeting'
    named = (
        t.pos[c] == "PROPN"
        and (t.ent[c] == "ORG" or letters or t.word[c] == "House")
        and kind in ("meeting", "hearing")
    )
    if named and is_city(t, c):
        return False  # 'the Oslo meeting'
    if named and t.word[c] == "House" and t.lower[c - 1] in ("a", "another"):
        return True  # 'a House hearing', not 'a White House meeting'
    return named and not any(t.lower[j] in _ROOMS for j in (c, c - 1))


_GATHERS = frozenset(
    "board cabinet council committee subcommittee commission senate parliament panel union family shareholder "
    "stockholder creditor holder minister leader governor official policymaker synod politburo delegation caucus faculty".split()
)
_ROOMS = frozenset({"house", "office", "hall", "palace", "center", "centre", "tower", "news", "press"})


def in_another(t: Tokens, j: int, found: list[int]) -> bool:
    """Whether `j` only says of which body another one is: 'a Senate committee meeting'."""
    return (
        t.dep[j] == "compound"
        and j + 1 in found
        and t.dep[j + 1] == "compound"
        and t.head[j + 1] == t.head[j]
    )


def owner(t: Tokens, i: int, j: int, found: list[int]) -> int:
    """The subject before possessive `j` of noun `i` that it stands for: 'Hill was asked at her hearing'; else `j`."""
    if t.lower[j] not in ("his", "her") or t.head[j] != i or t.dep[i] != "pobj":
        return j
    verb = next((a for a in t.ancestors(i) if clause.is_verb(t, a)), i)
    who = [c for c in t.children[verb] if t.dep[c] in ("nsubj", "nsubjpass")]
    if t.lemma[verb] in vocab.verbs():
        return j
    if len(who) != 1 or t.pos[who[0]] != "PROPN" or t.ent[who[0]] in ("GPE", "ORG", "NORP", "DATE"):
        return j
    others = [
        c for c in clause.children(t, verb, "dobj", "dative") if t.ent[c] == "PERSON" or t.pos[c] == "PRON"
    ]
    others += [o for o in found if t.ent[o] == "PERSON" and o != who[0]]
    return who[0] if not others and who[0] < i else j


def without_holders(t: Tokens, found: list[int]) -> list[int]:
    """`found` without those whose kind of meeting another holds: 'Hill & Co. will hold its annual shareholder meeting'."""
    if len(found) < 2:
        return found
    return [j for j in found if t.dep[j] != "compound" or t.lemma[j] not in _HOLDERS]


_HOLDERS = frozenset({"shareholder", "stockholder", "investor"})


_FAVOURING = frozenset(
    {"agree", "accept", "announce", "back", "support", "float", "offer", "welcome", "confirm"}
)
"""Verbs whose subject may be for a meeting of others."""


def is_favoured(t: Tokens, carrier: int | None, found: list[int]) -> bool:
    """Whether `carrier` is for a meeting of which `found` are all: 'agreed to a summit of the two presidents'."""
    if carrier is None or t.lemma[carrier] not in _FAVOURING:
        return False
    counted = any({t.lower[c] for c in t.children[j]} & {"two", "three", "both"} for j in found)
    return counted or any(t.dep[c] == "conj" for j in found for c in t.children[j])
