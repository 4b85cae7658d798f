"""Acts of state: a parliament passes a bill, a senate confirms somebody, a government triggers an article."""

from __future__ import annotations

from typing import TYPE_CHECKING

from briefing.extraction.meetings import clause, coordination
from briefing.extraction.meetings import vocabulary as vocab
from briefing.extraction.meetings.certainty.modality import UPCOMING
from briefing.extraction.meetings.who import alongside
from briefing.extraction.meetings.who.complements import doers, objects_behind
from briefing.extraction.meetings.who.parties import can_meet, is_somebody
from briefing.extraction.tokens import Tokens

if TYPE_CHECKING:
    from briefing.extraction.meetings.reading import Reading

_OF = frozenset({"of", "in", "on"})
_FROM = frozenset({"from", "by", "of", "in"})
APPROVALS = frozenset({"assent", "approval", "signoff", "sign-off"})
"""Nouns for the word of those whose consent a law needs."""
_REFERRING = frozenset(
    {"hold", "call", "stage", "demand", "want", "plan", "seek", "propose", "promise", "announce", "pledge"}
)
_GOVERNING = frozenset(
    "board commission trustee commissioner shareholder stockholder director regent".split()
)
_ASKED = frozenset({"call", "demand", "request", "bid", "appeal"})
_MEMBERS = frozenset({"member", "majority", "party", "house", "side"})


def is_act(t: Tokens, v: int) -> bool:
    """Whether verb `v`, one of the verbs of acts, is used of one: 'parliament passed the bill'."""
    lemma = t.lemma[v]
    if t.tag[v] == "VBG" and t.dep[v] in ("xcomp", "pcomp", "csubj"):
        return False  # 'will consider backing the amendment'
    objects = [o for c in clause.done_to(t, v) for o in coordination.conjuncts(t, c)]
    if lemma in ("trigger", "invoke"):
        return any(t.lemma[o].lower() == "article" for o in objects)
    passive = any(t.dep[c] in ("nsubjpass", "auxpass") for c in t.children[v])
    if passive:
        doers = [o for p in alongside.agents(t, v) for o in clause.objects_of(t, p)]
    else:
        doers = clause.subjects(t, v)
    if lemma == "confirm":
        somebody = any(
            is_somebody(t, o) or t.pos[o] == "PROPN" or t.lemma[o] in ("nominee", "nomination", "appointment")
            for o in objects
        )
        begin, end = t.sentence_of(v)
        chamber = any(t.lower[j] in ("senate", "parliament", "congress") for j in range(begin, end))
        return somebody and (chamber or any(is_body(t, d) for d in doers))
    names = [t.lemma[o].lower() for o in objects]
    if passive and not doers:  # 'the bill was passed on Monday'
        return lemma in ("pass", "adopt", "approve", "defeat") and any(
            n in vocab.events("bills") for n in names
        )
    if any(n in vocab.events("enacted") for n in names) and any(is_body(t, d) for d in doers):
        return True
    if not _is_dated(t, v):
        return False
    asked = lemma in ("back", "endorse", "reject", "approve") and bool(_ASKED & set(names))
    if asked and any(is_body(t, d) and t.tag[d] in ("NN", "NNP") for d in doers):
        return True  # 'on Tuesday the parliament backed her call for a vote'
    voters = {t.lemma[d].lower() for d in doers}
    if any(n in vocab.events("dealt") for n in names):
        return bool(voters & vocab.events("voters"))
    return bool(voters & _GOVERNING) and any(n in vocab.events("enacted") for n in names)


def takes_up(t: Tokens, v: int) -> bool:
    """Whether a body takes up a matter: 'the council took up the issue last month'; not 'took up arms'."""
    if t.lemma[v] != "take" or not any(t.lower[c] == "up" for c in t.children[v]):
        return False
    if clause.tense(t, v) not in ("past", "present"):
        return False  # 'is to take up the bill on Monday' is a dated action
    matters = {t.lemma[o].lower() for o in clause.done_to(t, v)}
    matters &= vocab.events("bills") | vocab.events("enacted") | vocab.events("dealt") | _MATTERS
    return bool(matters) and any(is_body(t, d) for d in clause.subjects(t, v))


_MATTERS = frozenset(
    {"issue", "matter", "question", "report", "case", "bill", "measure", "resolution", "motion"}
)


def is_elected(t: Tokens, v: int) -> bool:
    """Whether voters, members or a body are told to have elected somebody on a day: 'voters elected Hill on Tuesday'."""
    helped = any(t.lower[c] in clause.HAVE for c in clause.children(t, v, "aux"))
    passive = bool(clause.children(t, v, "auxpass"))
    if not (t.tag[v] == "VBD" or (t.tag[v] == "VBN" and (helped or passive))) or not _is_dated(t, v):
        return False
    if passive:
        doers = [o for p in alongside.agents(t, v) for o in clause.objects_of(t, p)]
    else:
        doers = clause.children(t, v, "nsubj") if clause.children(t, v, "dobj") else []
    return any(is_body(t, d) or t.lemma[d].lower() in ("voter", "member", "delegate") for d in doers)


def _is_dated(t: Tokens, v: int) -> bool:
    """Whether a day is told behind or before verb `v`: 'shareholders approved the merger on Monday'."""
    return any(
        t.ent[j] == "DATE"
        for c in t.children[v]
        for j in (c, *t.children[c])
        if t.dep[c] in ("prep", "npadvmod")
    )


def is_body(t: Tokens, i: int) -> bool:
    """Whether noun `i` is a body that makes laws or its members: 'the upper house', 'members of the council'."""
    bodies = vocab.events("lawmakers")
    if t.lemma[i].lower() in bodies or t.lower[i] in bodies:
        return True
    if t.lemma[i].lower() not in _MEMBERS:
        return False
    owners = [c for c in t.children[i] if t.dep[c] in ("poss", "compound")]
    owners += [o for p in clause.prepositions(t, i, _OF) for o in clause.objects_of(t, p)]
    return any(t.lemma[o].lower() in bodies or t.lower[o] in bodies for o in owners)


def is_ballot(t: Tokens, i: int) -> bool:
    """Whether noun `i` is a vote in which candidates stand: 'the caucuses', 'the nominating contests'."""
    word = t.lemma[i].lower()
    polled = word == "contest" and any(t.lower[c] in _POLLED for c in t.children[i] if c < i)
    return polled or word in vocab.events("ballots")


_POLLED = frozenset(
    {"primary", "nominating", "caucus", "presidential", "electoral", "election", "democratic", "republican"}
)


def is_approval(t: Tokens, i: int, key: str) -> bool:
    """Whether noun `i` is the word of a body or a head of state that a law needs: 'royal assent', 'final approval from parliament'."""
    if t.tag[i] not in ("NN", "NNP"):
        return False
    before = {t.lower[c] for c in t.children[i] if c < i}
    if key == "assent":
        return bool(before & {"royal", "presidential"})
    givers = [c for c in t.children[i] if t.dep[c] == "poss"]
    givers += [o for p in clause.prepositions(t, i, _FROM) for o in clause.objects_of(t, p)]
    formal = bool(before & {"final", "formal", "parliamentary", "senate", "congressional", "legislative"})
    return any(is_body(t, g) for g in givers) or (key != "approval" and formal)


def callers(t: Tokens, i: int, reading: Reading) -> list[int]:
    """Who wants or plans referendum `i`; of other ballots only those it is 'between'."""
    between = [o for o in objects_behind(t, i, frozenset({"between"})) if can_meet(t, o)]
    if len(between) > 1:
        return between  # 'the primary between Hill and Reed', but not 'won the primary'
    verb = reading.carrier if reading.carrier is not None else t.head[i]
    if t.lemma[verb] not in _REFERRING:
        verb = next((a for a in t.ancestors(i) if t.lemma[a] in _REFERRING), verb)
    if rivals := _rivals(t, i):
        return rivals
    told = t.lemma[i].lower() == "referendum" and reading.status in UPCOMING and t.lemma[verb] in _REFERRING
    if not told or not clause.is_verb(t, verb):
        return []
    found = [s for s in doers(t, verb) if is_somebody(t, s)]
    over = t.head[verb]  # 'demanded a referendum to be held in May'
    if not found and t.lemma[over] in _REFERRING and clause.is_verb(t, over):
        found = [s for s in doers(t, over) if is_somebody(t, s)]
    return found


def _rivals(t: Tokens, i: int) -> list[int]:
    """The two who stand in ballot `i`: 'will face Reed in a primary', 'lost her primary to Reed'."""
    v = t.head[i]
    if t.dep[i] == "pobj" and t.lower[v] in ("in", "during"):
        v = t.head[v]
        others = clause.children(t, v, "dobj") if t.lemma[v] in _STANDING_AGAINST else []
        others += [o for p in clause.prepositions(t, v, _AGAINST) for o in clause.objects_of(t, p)]
    elif t.dep[i] == "dobj" and t.lemma[v] in ("lose", "win", "contest"):
        behind = _TO if t.lemma[v] == "lose" else _AGAINST
        others = [
            o for n in (v, i) for p in clause.prepositions(t, n, behind) for o in clause.objects_of(t, p)
        ]
    else:
        return []
    others = [y for o in others for y in coordination.conjuncts(t, o) if _is_rival(t, y)]
    who = [s for s in doers(t, v) if _is_rival(t, s)]
    if len(who) > 1 and t.lemma[v] in ("compete", "face", "square", "vie") and t.dep[i] == "pobj":
        return who + others  # 'Hill and Reed will compete in the primary'
    return who + others if who and others else []


def _is_rival(t: Tokens, j: int) -> bool:
    """Whether `j` is one who can stand for office: a name, 'he', a person's description."""
    return t.pos[j] in ("PROPN", "PRON") or (can_meet(t, j) and is_somebody(t, j))


_STANDING_AGAINST = frozenset({"face", "challenge", "oppose"})
_AGAINST = frozenset({"against"})


def granters(t: Tokens, i: int, reading: Reading) -> list[int]:
    """Who gives approval `i` and who wins it: 'the government won final approval from parliament'."""
    found = [c for c in t.children[i] if t.dep[c] == "poss"]
    found += [o for p in clause.prepositions(t, i, _FROM) for o in clause.objects_of(t, p)]
    if reading.carrier is not None and clause.is_verb(t, reading.carrier):
        found += doers(t, reading.carrier)
    return sorted({o for o in found if can_meet(t, o)})


def is_made_to_body(t: Tokens, i: int) -> bool:
    """Whether somebody will make statement `i` to a parliament or the like: 'is to make a statement to the lower house'.

    With a day it is a dated action.
    """
    v = t.head[i]
    if t.dep[i] != "dobj" or t.lemma[v] not in ("make", "deliver", "give"):
        return False
    if clause.tense(t, v) not in ("future", "infinitive"):
        return False
    top = t.head[v] if t.dep[v] == "xcomp" else v
    begin, last = t.edges[top]  # not the day on which it is said
    if any(t.ent[j] in ("DATE", "TIME") for j in range(begin, last + 1)):
        return False
    heard = [o for n in (i, v) for p in clause.prepositions(t, n, _TO) for o in clause.objects_of(t, p)]
    return any(is_body(t, o) for o in heard)


_TO = frozenset({"to"})
