"""Whose a verb without a subject of its own is, where that is not the subject of the verb above it."""

from __future__ import annotations

from briefing.extraction.meetings import coordination
from briefing.extraction.tokens import Tokens

_JUDGING = frozenset(
    "accuse suspect congratulate thank praise commend applaud salute criticize criticise blame attack fault slam blast "
    "condemn chide mock scold rebuke credit forgive punish fine charge dissuade discourage deter stop prevent bar "
    "ban keep block exclude warn talk catch spot hold jail arrest sue cite suspend fire".split()
)
"""Verbs whose object does the gerund behind it: 'accused Reed of meeting the envoy', 'barred her from visiting'."""
_BEHIND = frozenset({"of", "for", "on", "from", "over", "against", "into", "after"})
_SAYING = frozenset({"say", "add", "announce", "confirm", "note", "explain"})
_AHEAD = frozenset({"will", "would", "'ll", "’ll", "shall"})
CHOOSING = frozenset(
    "send dispatch pick choose select nominate tap hire name appoint elect assign deploy authorize authorise".split()
)
"""Verbs whose object is to do what the infinitive behind it says: 'picked Reed to face Hill'."""
_HANDING = frozenset("extradite deport hand return fly bring arrest summon transfer remand jail".split())
_TRIED = frozenset({"face", "stand", "answer", "appear"})
SOME = frozenset({"many", "some", "several", "most", "few"})
"""Words of number that may stand alone for people."""


def lent(t: Tokens, v: int) -> list[int]:
    """The nouns that do verb `v` by what is said around it; empty where the verb above lends its own subject."""
    if t.tag[v] == "VBG":
        return _judged(t, v)
    return _handed_over(t, v) or _told_of(t, v)


def is_impersonal(t: Tokens, v: int) -> bool:
    """Whether `v` is done by nobody who is named: 'as was agreed at the talks', 'As for holding a meeting, he knew …'."""
    p = t.head[v]
    if t.dep[v] == "pcomp" and t.lower[p] == "for" and t.lower[t.head[p]] == "as":
        return True
    if t.dep[v] != "advcl" or t.tag[v] != "VBN":
        return False
    kinds = {t.dep[c] for c in t.children[v]}
    passive = "auxpass" in kinds and not kinds & {"nsubj", "nsubjpass"}
    return passive and any(t.dep[c] == "mark" and t.lower[c] in ("as", "than") for c in t.children[v])


def chooses(t: Tokens, h: int, objects: list[int]) -> bool:
    """Whether verb `h` chooses somebody, its `objects`, for what the infinitive says; not a place, not 'was named envoy'."""
    had = any(t.lower[c] in ("has", "have", "had", "having") for c in t.children[h] if t.dep[c] == "aux")
    active = t.tag[h] != "VBN" or had
    return (
        t.lemma[h] in CHOOSING
        and active
        and all(t.dep[o] != "oprd" and t.ent[o] not in ("GPE", "LOC", "FAC") for o in objects)
    )


def some(t: Tokens, v: int) -> list[int]:
    """The word of number that alone is the subject of `v`: 'but many refused to meet her'."""
    return [c for c in t.children[v] if t.dep[c] == "nsubj" and t.lower[c] in SOME and not t.children[c]]


def _judged(t: Tokens, v: int) -> list[int]:
    """Who is judged or kept from it: 'accused Reed of meeting the envoy'."""
    p = t.head[v]
    if t.dep[v] == "pcomp" and t.lower[p] in _BEHIND:
        h = t.head[p]
    elif t.dep[v] == "advcl" and any(t.lower[c] in _BEHIND and c < v for c in t.children[p]):
        h = p  # 'congratulated her on today triggering it'
    else:
        return []
    if t.lower[p] == "of" and t.dep[h] == "dobj" and t.lemma[t.head[h]] in _JUDGING:
        return [h]  # 'accused the banker of meeting the envoy', where the parse takes 'of' for the noun's
    if t.lemma[h] not in _JUDGING:
        return []
    return [o for o in t.children[h] if t.dep[o] == "dobj" and h < o < v and coordination.is_noun(t, o)]


def _handed_over(t: Tokens, v: int) -> list[int]:
    """Who is given over to be tried: 'extradited Reed to face trial'."""
    h = t.head[v]
    if t.lemma[v] not in _TRIED or t.lemma[h] not in _HANDING or t.dep[v] not in ("advcl", "xcomp"):
        return []
    if not any(t.lower[c] == "to" and t.dep[c] == "aux" for c in t.children[v]):
        return []
    return [o for o in t.children[h] if t.dep[o] == "dobj" and h < o < v and coordination.is_noun(t, o)]


def _told_of(t: Tokens, v: int) -> list[int]:
    """Whom a report goes on about: 'He said the union plans to strike, and will then meet the owners'."""
    h = t.head[v]
    if t.dep[v] != "conj" or h > v or t.tag[h] != "VBD" or t.lemma[h] not in _SAYING:
        return []
    if not any(t.dep[c] == "aux" and t.lower[c] in _AHEAD for c in t.children[v]):
        return []
    for c in t.children[h]:
        if t.dep[c] == "ccomp" and h < c < v and t.tag[c] in ("VBZ", "VBP", "VB", "VBG"):
            return [s for s in t.children[c] if t.dep[s] == "nsubj" and t.pos[s] in coordination.NOUNS]
    return []


def chance_of(t: Tokens, noun: int, owners: list[int]) -> list[int]:
    """Whose chance `noun` is where 'her' (`owners`) says it: the subject of 'Hill will get her first chance to meet Reed'."""
    v = t.head[noun]
    own = t.dep[noun] == "dobj" and t.lower[noun] in _CHANCES and len(owners) == 1
    if not own or t.lower[owners[0]] not in ("his", "her", "its", "their"):
        return owners
    return [
        s for s in t.children[v] if t.dep[s] == "nsubj" and s < v and t.pos[s] in ("PROPN", "NOUN")
    ] or owners


_CHANCES = frozenset({"chance", "opportunity", "shot"})


def intending(t: Tokens, noun: int, v: int) -> list[int]:
    """The name before a verb of intending that was taken for a noun: 'Hill plans to meet Reed on Monday'."""
    if t.lower[noun] not in _INTENDS or not any(t.lower[c] == "to" for c in t.children[v]):
        return []
    name = noun - 1
    first = t.edges[noun][0]
    before = name >= 0 and t.head[name] == noun and t.dep[name] == "compound" and t.pos[name] == "PROPN"
    return [name] if before and first == t.edges[name][0] else []


_INTENDS = frozenset({"plans", "hopes", "aims", "looks", "needs", "moves", "wants", "vows"})


def all_of_list(t: Tokens, last: int, v: int) -> list[int]:
    """The nouns that relative clause `v` behind the last of a list is about: 'A, B and C who had gathered'."""
    top = last
    while t.dep[top] == "conj" and t.tag[t.head[top]] == "NNS" and t.head[top] < top:
        top = t.head[top]
    chain = coordination.conjuncts(t, top)
    bare = not any(t.dep[c] in ("det", "poss", "nummod") for j in chain[1:] for c in t.children[j])
    one = t.tag[v] == "VBZ" or any(t.lower[c] in ("has", "was", "is") for c in t.children[v])
    listed = len(chain) > 2 and t.tag[last] == "NNS" and bare and not one
    return chain if listed else coordination.conjuncts(t, last)


def summons(t: Tokens, h: int, v: int) -> bool:
    """Whether verb `h` is of a body before which somebody is to do `v`: 'the committee subpoenaed Hill to testify'."""
    before = t.lemma[h] in ("subpoena", "summon", "order", "call") and t.lemma[v] in ("testify", "appear")
    who = [s for s in t.children[h] if t.dep[s] == "nsubj"]
    return before and bool(who) and all(t.ent[s] != "PERSON" and t.pos[s] != "PRON" for s in who)


def one_of_two(t: Tokens, own: list[int]) -> list[int]:
    """`own` without a role before the name it belongs to: 'The commander, Deputy Minister Ann Hill held …'."""
    if len(own) != 2:
        return own
    role, name = own
    between = t.edges[name][0] - 1
    beside = t.edges[role][1] < between and t.word[between] == "," and t.ent[name] == "PERSON"
    return [name] if beside and all(t.pos[j] not in ("VERB", "AUX") for j in range(role, name)) else own
