"""Who takes part in an event by what another says of him there: whose words are judged, who is given advice for it."""

from __future__ import annotations

from briefing.extraction.meetings import clause
from briefing.extraction.meetings.finding.triggers import Trigger
from briefing.extraction.meetings.who.complements import objects_behind
from briefing.extraction.tokens import Tokens

_AT = frozenset({"at", "in", "during", "from"})
_JUDGING = frozenset(
    "call criticize criticise mock praise defend dismiss question slam blast attack condemn ridicule deride applaud "
    "note cite recall hail describe echo denounce decry welcome challenge rate watch".split()
)
_ACTS = frozenset(
    "remark comment performance answer response statement conduct appearance behavior behaviour claim refusal "
    "interruption attack outburst reply joke assertion testimony declaration pledge line".split()
)
_ADVICE = frozenset({"advice", "tip", "counsel", "suggestion", "warning"})


def advised(t: Tokens, trigger: Trigger) -> list[int]:
    """Who is given advice for the debate of noun `trigger`: 'offered advice to Hill for Monday's debate'."""
    i = trigger.at
    if trigger.frame != "noun" or t.lemma[i].lower() != "debate" or t.dep[i] != "pobj":
        return []
    v = next((a for a in t.ancestors(i) if clause.is_verb(t, a)), i)
    advice = [c for c in clause.children(t, v, "dobj") if t.lemma[c] in _ADVICE and c < i]
    if not advice or t.lemma[v] not in ("offer", "give", "have", "send"):
        return []
    whom = clause.children(t, v, "dative") + [
        o for n in (v, *advice) for o in objects_behind(t, n, frozenset({"to", "for"}))
    ]
    found = [o for w in whom for o in (clause.objects_of(t, w) or [w])]
    return [o for o in dict.fromkeys(found) if o != i and (t.ent[o] == "PERSON" or t.pos[o] == "PROPN")]


def judged(t: Tokens, trigger: Trigger) -> list[int]:
    """Whose words or part in the event of noun `trigger` another judges: 'called Hill's remarks in the debate unfair'."""
    i = trigger.at
    p = t.head[i]
    if trigger.frame != "noun" or trigger.kind not in ("event", "hearing") or t.dep[i] != "pobj":
        return []
    if t.lower[p] not in _AT or any(t.lower[c] in ("a", "an") for c in t.children[i]):
        return []
    over = t.head[p]
    acts = [over] if t.dep[over] == "dobj" else clause.children(t, over, "dobj")
    if not acts or t.lemma[t.head[acts[0]]] not in _JUDGING or t.lemma[acts[0]] not in _ACTS:
        return []
    if over != acts[0] and t.lemma[i].lower() != "debate":
        return []  # 'criticized Hill's remarks at Friday's rally': who speaks there may be either
    return [c for c in clause.children(t, acts[0], "poss") if t.pos[c] != "PRON" and acts[0] < i]
