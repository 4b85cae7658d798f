"""Verbs that bring two together without a word for a meeting: 'spent an hour with', 'joined her for dinner', 'greeted'."""

from __future__ import annotations

from briefing.extraction.meetings import clause, coordination
from briefing.extraction.meetings import vocabulary as vocab
from briefing.extraction.meetings.who import alongside
from briefing.extraction.meetings.who.parties import can_meet, is_somebody
from briefing.extraction.people.vocabulary import offices
from briefing.extraction.tokens import Tokens

_WITH = frozenset({"with"})
_BESIDE = frozenset({"with", "opposite", "alongside"})
_ON = frozenset({"on", "upon"})
_SPANS = frozenset(
    {
        "minute",
        "hour",
        "morning",
        "afternoon",
        "evening",
        "night",
        "day",
        "weekend",
        "half-hour",
        "half",
        "time",
    }
)
_VIEWS = frozenset({"view", "word", "idea", "opinion", "pleasantry", "greeting", "note"})
_COUNTERPARTS = frozenset(
    "counterpart colleague delegation ally team monarch royal sovereign patriarch warlord generals rebel dissident junta "
    "politburo cabinet lawmaker leadership government opposition council committee commission premier official "
    "prelate pope chief side host guest successor predecessor homologue crown".split()
)
_BODY = frozenset({"back", "head", "hands", "arms", "legs", "feet", "eyes", "knees"})


def met(t: Tokens, v: int) -> list[int]:
    """Whom verb `v`, one of `vocab.encounters()`, says its subject met; empty where it is used otherwise."""
    lemma = t.lemma[v]
    objects = [o for c in clause.children(t, v, "dobj", "dative") for o in coordination.conjuncts(t, c)]
    if lemma == "spend":
        spans = [o for o in clause.children(t, v, "dobj", "npadvmod") if t.lemma[o].lower() in _SPANS]
        beside = _behind(t, (v, *spans), _WITH)
        beside = (
            beside or [o for p in alongside.companions(t, v, spans[-1]) for o in clause.objects_of(t, p)]
            if spans
            else []
        )
        found = beside if spans else []
    elif lemma == "sit":
        found = [o for o in _behind(t, (v,), _BESIDE) if not _is_of_body(t, o)] + _across(t, v)
    elif lemma == "join":
        found = objects if _for_a_meal(t, v) else []
    elif lemma == "play":
        hosting = [o for o in clause.children(t, v, "dobj", "oprd", "attr") if t.lemma[o] == "host"]
        found = _behind(t, (v, *hosting), frozenset({"to"})) if hosting else []
    elif lemma == "pay":
        calls = [o for o in objects if t.lemma[o] == "call"]
        found = _behind(t, (v, *calls), _ON) if calls else []
    elif lemma in ("exchange", "share"):
        views = [o for o in objects if t.lemma[o] in _VIEWS]
        found = _behind(t, (v, *views), _WITH) if views else []
    elif lemma == "bring":
        led = [o for c in clause.children(t, v, "nsubjpass") for o in coordination.conjuncts(t, c)]
        by = [o for p in alongside.agents(t, v) for o in clause.objects_of(t, p)]
        led = led or [o for o in objects if t.lower[o] != "face"]
        found = [*led, *by] if _together(t, v) else []
    elif lemma == "discuss":
        found = _behind(t, (v, *objects), _WITH)
        if not found and objects:
            return _both(t, v)
    else:
        if clause.children(t, v, "oprd", "ccomp"):
            return []
        found = objects or [
            o for c in clause.children(t, v, "nsubjpass") for o in coordination.conjuncts(t, c)
        ]
        by = [o for p in alongside.agents(t, v) for o in clause.objects_of(t, p)]
        found = [*found, *by] if objects or by else []
    state = frozenset({"GPE"}) if lemma == "bring" else frozenset[str]()
    return [o for o in dict.fromkeys(found) if is_somebody(t, o) or t.ent[o] in state]


def is_dignitary(t: Tokens, i: int) -> bool:
    """Whether noun `i` is one of whom meetings are told: a named person, a holder of office, a pronoun for one."""
    lemma = t.lemma[i].lower()
    if t.ent[i] == "PERSON" or lemma in offices() or lemma in _COUNTERPARTS:
        return lemma not in vocab.press()
    if t.lower[i] in ("he", "she", "him", "her", "they", "them", "pair"):
        return True
    name = t.pos[i] == "PROPN" and t.ent[i] in ("", "ORG", "NORP", "FAC")
    return name and can_meet(t, i)


def of_title(t: Tokens, i: int) -> int:
    """The name behind a title that begins with the name `i` of a land or a firm, which the parse may take for a party; else `i`.

    'met with Ontario Premier Ann Hill': it is she who is met.
    """
    if t.ent[i] not in ("GPE", "ORG", "NORP", "") or t.pos[i] != "PROPN":
        return i
    j, office = i + 1, False
    while j < min(len(t) - 1, i + 6) and t.ent[j] != "PERSON" and t.pos[j] in ("PROPN", "NOUN", "ADJ"):
        office = office or t.lemma[j].lower() in offices()
        j += 1
    if not office or t.ent[j] != "PERSON":
        return i
    while j + 1 < len(t) and t.ent[j + 1] == "PERSON" and t.ent_iob[j + 1] == 1:
        j += 1
    return j


def _behind(t: Tokens, nodes: tuple[int, ...], words: frozenset[str]) -> list[int]:
    return [o for n in nodes for p in clause.prepositions(t, n, words) for o in clause.objects_of(t, p)]


def _both(t: Tokens, v: int) -> list[int]:
    """The two or more, all named or in office, who are the subject of verb `v`: 'Hill and the premier discussed the plan'."""
    who = [j for s in clause.children(t, v, "nsubj") for j in coordination.conjuncts(t, s)]
    told = t.tag[v] in ("VBD", "VBN") and not clause.negated(t, v) and t.dep[v] not in ("relcl", "acl")
    known = all(is_dignitary(t, j) or (t.ent[j] in ("GPE", "ORG") and t.pos[j] == "PROPN") for j in who)
    return who if told and len(who) > 1 and known else []


def _is_of_body(t: Tokens, o: int) -> bool:
    """Whether pronoun `o` only says whose back or hands: 'sat with her back to the door'."""
    return t.lower[o] in ("her", "his") and o + 1 < len(t) and t.lower[o + 1] in _BODY


def _together(t: Tokens, v: int) -> bool:
    """Whether 'together' or 'face to face' stands with verb `v`."""
    _, end = t.sentence_of(v)
    words = t.lower[v + 1 : min(end, v + 9)]
    return any(t.lower[c] == "together" for c in t.children[v]) or "face to face" in " ".join(words)


def _across(t: Tokens, v: int) -> list[int]:
    """Behind 'across from', 'across the table from'."""
    _, end = t.sentence_of(v)
    for j in range(v + 1, min(end, v + 7)):
        if t.lower[j] == "from" and "across" in t.lower[v + 1 : j]:
            return clause.objects_of(t, j)
    return []


def _for_a_meal(t: Tokens, v: int) -> bool:
    meals = [o for p in clause.prepositions(t, v, frozenset({"for", "at", "over"})) for o in t.children[p]]
    return any(
        t.lemma[o].lower() in vocab.MEALS or t.lemma[o].lower() in ("coffee", "drink", "supper", "talk")
        for o in meals
    )
