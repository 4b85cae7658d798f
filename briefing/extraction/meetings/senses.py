"""Guards against the other senses of meeting words: 'meet demand', 'fair hearing', 'hearing aid'."""

from __future__ import annotations

from briefing.extraction.meetings import clause
from briefing.extraction.meetings import vocabulary as vocab
from briefing.extraction.tokens import Tokens

_PARTY_ENTITIES = frozenset({"PERSON", "ORG", "GPE", "NORP"})
_PLACES = frozenset({"GPE", "LOC", "FAC"})
_PRONOUNS = frozenset(
    "he she they we i you him her them us me himself herself themselves it who whom one another others".split()
)
_WITH = frozenset({"with"})


def is_party(t: Tokens, i: int) -> bool:
    """Whether noun `i` can be a party of a meeting: somebody, a body or a state."""
    if t.lower[i] in _PRONOUNS:
        return True
    if t.ent[i] in _PARTY_ENTITIES:
        return True
    if t.ent[i] in ("DATE", "TIME", "MONEY", "PERCENT", "QUANTITY", "EVENT", "LAW"):
        return False
    lemma = t.lemma[i].lower()
    known = vocab.parties()
    if lemma in known or t.lower[i] in known:
        return True
    if t.pos[i] == "PROPN":
        return True
    if "-" in lemma and lemma.rsplit("-", 1)[-1] in known:
        return True
    return lemma.endswith(("woman", "man", "men", "ist", "ician", "maker", "holder", "goer", "owner", "crat"))


def noun_fits(t: Tokens, i: int, key: str, before: str) -> bool:
    """Whether the noun at `i`, whose entry is `key`, is a meeting here as far as its neighbours say."""
    if before in vocab.noun_decoys().get(key, ()):
        return False
    head, dep = t.head[i], t.dep[i]
    if dep in ("compound", "nmod", "amod") and head != i and t.pos[head] in ("NOUN", "PROPN"):
        return False  # part of another noun: 'hearing aid', 'peace talks process', 'meeting room'
    if t.pos[i] == "PROPN":
        after = t.lower[i + 1] if i + 1 < len(t) else ""
        if key in ("conference", "congress", "convention", "assembly", "session", "forum", "hall") and (
            t.ent[i] in ("ORG", "LAW", "GPE", "PERSON", "NORP") or after == "of"
        ):
            return False
        if t.ent[i] in ("PERSON", "GPE", "LAW", "WORK_OF_ART", "PRODUCT"):
            return False
    if key == "talks":
        return t.tag[i] != "VBZ"
    if key == "round":
        return False
    if key == "summit":
        return not any(t.lower[c] in ("mountain", "mount", "mt.") for c in t.children[i])
    return key != "delegation"  # the delegation is a party; the verb that moves it is the trigger


def verb_fits(t: Tokens, v: int, last: int, frame: str) -> bool:
    """Whether verb `v` is used of people who meet."""
    if t.dep[v] in ("amod", "compound", "aux", "auxpass"):
        return False
    if frame == "meet":
        return _meets(t, v, last)
    if frame == "visit":
        objects = clause.children(t, v, "dobj", "nsubjpass")
        return any(t.lemma[o].lower() not in vocab.decoys("visit_objects") for o in objects) or (
            t.tag[v] == "VBG" and not objects
        )
    if frame == "talk":
        return bool(talk_parties(t, v))
    return True


def _meets(t: Tokens, v: int, last: int) -> bool:
    lemma = t.lemma[v]
    objects = clause.children(t, v, "dobj")
    if objects:
        o = objects[0]
        if t.ent[o] in ("DATE", "TIME"):
            objects = objects[1:]
        elif lemma == "convene" or lemma == "reconvene":
            return is_party(t, o) or t.lemma[o].lower() in vocab.nouns()
        else:
            return is_party(t, o) and t.lemma[o].lower() not in vocab.decoys("meet_objects")
    for w in companions(t, v, last):
        for o in clause.objects_of(t, w):
            if t.lemma[o].lower() in vocab.decoys("with_objects"):
                return False
            if is_party(t, o):
                return True
    if lemma == "negotiate":
        return False
    if any(t.dep[c] in ("nsubjpass", "auxpass") for c in t.children[v]):
        return (
            any(is_party(t, o) for c in clause.children(t, v, "agent") for o in clause.objects_of(t, c))
            and not objects
        )
    who = clause.subjects(t, v)
    return any(is_party(t, s) for s in who)


def companions(t: Tokens, v: int, last: int) -> list[int]:
    """The prepositions 'with' that name the other party of verb `v` (its last token `last`)."""
    found = clause.prepositions(t, v, _WITH)
    if not found:
        limit = min(last + 8, len(t))
        for j in range(last + 1, limit):
            if (
                t.sent[j] != t.sent[v]
                or (clause.is_verb(t, j) and t.tag[j] != "VBG")
                or t.lower[j] in (",", "to")
            ):
                break
            if t.lower[j] == "with":
                return [j]
    return found


def talk_parties(t: Tokens, v: int) -> list[int]:
    """Whom verb `v` speaks to, calls, briefs or receives: somebody named or a person's description."""
    lemma = t.lemma[v]
    if lemma in ("talk", "speak"):
        found = [
            o for p in clause.prepositions(t, v, frozenset({"with", "to"})) for o in clause.objects_of(t, p)
        ]
    else:
        if clause.children(t, v, "oprd", "ccomp", "xcomp") and lemma in ("call", "see"):
            return []
        found = [o for c in clause.children(t, v, "dobj") for o in clause.conjuncts(t, c)]
    return [o for o in found if is_party(t, o) and t.lower[o] not in ("it", "you", "who", "whom", "one")]
