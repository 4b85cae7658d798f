"""Who is at a meeting besides those who do it: who hears a speech, who invited a visitor, who asks at a hearing."""

from __future__ import annotations

from briefing.extraction.meetings import clause
from briefing.extraction.meetings.finding.triggers import Trigger
from briefing.extraction.meetings.who import alongside
from briefing.extraction.meetings.who.chambers import is_chamber, sitting
from briefing.extraction.meetings.who.complements import objects_behind
from briefing.extraction.meetings.who.parties import can_meet, is_somebody
from briefing.extraction.tokens import Tokens

_TO = frozenset({"to", "before"})
_ABOUT = frozenset({"on", "about"})
_AT = frozenset({"at", "on", "upon"})
_OF = frozenset({"of", "from"})
_SPEECHES = frozenset(
    {
        "speech",
        "statement",
        "address",
        "presentation",
        "remarks",
        "report",
        "sermon",
        "lecture",
        "evidence",
        "testimony",
    }
)
_INVITING = frozenset({"invitation", "invite", "behest"})
_ASKING = frozenset({"ask", "question", "press", "grill", "quiz", "challenge", "interrogate"})


def besides(t: Tokens, trigger: Trigger) -> list[int]:
    """Whom the words around `trigger` name besides those who do it, each by its head noun."""
    found = heard_by(t, trigger)
    if trigger.kind == "visit":
        found += inviters(t, trigger.at)
    if trigger.kind == "hearing":
        found += askers(t, trigger.at)
    return found


def heard_by(t: Tokens, trigger: Trigger) -> list[int]:
    """Who hears a speech, also where the parse hangs it on the verb: 'will make a statement on trade to the Lords'."""
    i = trigger.at
    noun = not clause.is_verb(t, i)
    verb = t.head[i] if noun and t.dep[i] == "dobj" else i
    speeches = [i] if noun else clause.children(t, i, "dobj")
    if not any(t.lemma[s].lower() in _SPEECHES for s in speeches):
        return []
    heard = [o for n in (*speeches, verb) for o in objects_behind(t, n, _TO)]
    heard += [o for p in clause.children(t, verb, "dative") for o in clause.objects_of(t, p)]
    topics = [
        o for s in speeches for o in objects_behind(t, s, _ABOUT)
    ]  # 'a statement on trade to the Senate'
    heard += [o for n in topics for o in objects_behind(t, n, _TO) if is_chamber(t, o)]
    return [y for o in heard for y in (sitting(t, o) or [o]) if is_somebody(t, y)]


def inviters(t: Tokens, i: int) -> list[int]:
    """Who invited the visitor: 'visits Oslo at the invitation of the king', 'at the king's invitation'."""
    above = [i, *(a for a in t.ancestors(i) if clause.is_verb(t, a))][:2]
    calls = [o for n in above for o in objects_behind(t, n, _AT) if t.lemma[o].lower() in _INVITING]
    whose = [j for o in calls for j in clause.children(t, o, "poss") + objects_behind(t, o, _OF)]
    return [j for j in whose if can_meet(t, j) and t.pos[j] != "PRON"]


def askers(t: Tokens, i: int) -> list[int]:
    """Who questions at hearing `i`: 'at her hearing Hill was asked by Senator Reed'."""
    for n, a in enumerate(t.ancestors(i)):
        if n > 2 and clause.is_verb(t, a):
            break
        if clause.is_verb(t, a) and t.lemma[a] in _ASKING:
            by = [o for p in alongside.agents(t, a) for o in clause.objects_of(t, p)]
            return [o for o in by if can_meet(t, o)]
    return []
