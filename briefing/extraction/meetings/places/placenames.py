"""Names that the text uses for places, also where the tagger takes one of them for a person or a body."""

from __future__ import annotations

from weakref import WeakKeyDictionary

from briefing.extraction.meetings import vocabulary as vocab
from briefing.extraction.tokens import Tokens

PLACES = frozenset({"GPE", "LOC", "FAC"})
"""Labels of entities that are places."""
_KNOWN: WeakKeyDictionary[Tokens, frozenset[str]] = WeakKeyDictionary()


def is_place_name(t: Tokens, i: int) -> bool:
    """Whether the one word `i` is a capital, or a name that the text elsewhere uses for a place: 'visited Lund', '… in Lund'."""
    if t.pos[i] != "PROPN" or t.ent[i] in PLACES or any(t.dep[c] == "compound" for c in t.children[i]):
        return False
    if t.dep[i] == "compound" or not t.word[i][:1].isupper():
        return False
    if t.lower[i] in vocab.capitals() and t.dep[i] != "conj" and t.ent_iob[i] != 1:
        return True
    names = _KNOWN.get(t)
    if names is None:
        names = _names(t)
        _KNOWN[t] = names
    return t.lower[i] in names or (_is_reached(t, i) and is_city(t, i) and not _is_surname(t, i))


def _is_reached(t: Tokens, i: int) -> bool:
    """Whether `i` is what a verb is done to or leads to: 'visited Lund', 'her visit to Lund'."""
    return t.dep[i] == "dobj" or (t.dep[i] == "pobj" and t.lower[t.head[i]] in ("to", "in", "at", "from"))


def is_city(t: Tokens, i: int) -> bool:
    """Whether the one word `i` is the name of a capital or a large city, whatever the tagger takes it for."""
    alone = t.pos[i] == "PROPN" and t.ent_iob[i] != 1 and t.ent_iob[i + 1 : i + 2] != [1]
    return alone and (t.lower[i] in vocab.capitals() or t.lower[i] in vocab.cities())


def _is_surname(t: Tokens, i: int) -> bool:
    """Whether the text knows a person by a first name and word `i`: 'Ann Houston'."""
    return any(t.lower[j] == t.lower[i] and t.ent_iob[j] == 1 and t.ent[j] == "PERSON" for j in range(len(t)))


def _names(t: Tokens) -> frozenset[str]:
    """Words that are places by their label, or by 'in' before them where they are nobody's name, in lower case."""
    alone = [
        i
        for i in range(len(t))
        if t.pos[i] == "PROPN" and t.dep[i] != "compound" and (t.ent_iob[i] != 1 or not t.ent[i])
    ]
    persons = {t.lower[i] for i in range(len(t)) if t.ent[i] == "PERSON"}
    found = {t.lower[i] for i in alone if t.ent[i] in PLACES}
    found |= {
        t.lower[i]
        for i in alone
        if i
        and t.lower[i - 1] == "in"
        and t.lower[i] not in persons
        and t.ent[i] not in ("DATE", "TIME", "EVENT", "NORP")
    }
    return frozenset(found)
