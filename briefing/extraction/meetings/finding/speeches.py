"""Speeches told by a participle before the words: 'Speaking to the Growers' Union in Lund, Ms. Hill said'."""

from __future__ import annotations

from briefing.extraction.meetings import clause
from briefing.extraction.meetings.finding import acts
from briefing.extraction.tokens import Tokens

_TO = frozenset({"to", "before", "at"})
_HEARERS = frozenset({"committee", "subcommittee", "panel", "commission", "inquiry", "tribunal"})
_SOCIETIES = frozenset(
    "coalition union association council league society chamber federation club congress institute foundation "
    "university college school convention conference forum summit academy legion guild alliance assembly parliament "
    "synod church synagogue convocation symposium".split()
)
_AUDIENCES = frozenset(
    "supporter student graduate delegate veteran worker activist donor lawmaker crowd audience troop cadet parishioner "
    "businessman entrepreneur".split()
)
_FAR = 40
"""How many tokens behind the participle its clause may end."""


def heard_by(t: Tokens, v: int) -> list[int]:
    """Who hears the speech of participle `v`, 'speaking': a body that hears, a society, an audience; empty where nobody is told."""
    if t.tag[v] != "VBG" or t.lemma[v] not in ("speak", "testify") or t.dep[v] != "advcl":
        return []
    if not v < t.head[v] < v + _FAR or any(t.dep[c] in ("mark", "aux") for c in t.children[v]):
        return []
    heard = [o for p in clause.prepositions(t, v, _TO) for o in clause.objects_of(t, p)]
    return [o for o in heard if sits(t, o) or is_society(t, o) or t.lemma[o].lower() in _AUDIENCES]


def sits(t: Tokens, o: int) -> bool:
    """Whether `o` is a body before which people are heard: 'the health committee'."""
    return t.lemma[o].lower() in _HEARERS


def hears(t: Tokens, o: int) -> bool:
    """Whether `o` is one body that hears whoever speaks to it: 'the Security Council', 'the Lund Bakers' Association'."""
    one = t.tag[o] in ("NN", "NNP", "NNPS")
    return one and (sits(t, o) or is_society(t, o))


def is_society(t: Tokens, o: int) -> bool:
    """Whether `o` is a society or a gathering with a name: 'the Lund Bakers' Association'; or a body that makes laws."""
    return acts.is_body(t, o) or (t.pos[o] == "PROPN" and t.lower[o] in _SOCIETIES)
