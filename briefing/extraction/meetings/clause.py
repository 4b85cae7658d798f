"""What the parse says of a verb: its tense, its subjects, the phrases that depend on it."""

from __future__ import annotations

from typing import Literal

from briefing.extraction.meetings import control, coordination
from briefing.extraction.meetings import vocabulary as vocab
from briefing.extraction.tokens import Tokens

Tense = Literal["past", "present", "ongoing", "future", "modal", "infinitive", "gerund", "participle"]

_BE = frozenset({"is", "are", "'s", "’s", "'re", "’re", "am", "'m", "’m"})
_WAS = frozenset({"was", "were"})
HAVE = frozenset({"has", "have", "had", "'ve", "’ve", "having"})
"""The forms of the auxiliary of the perfect."""
_JOINED = 20
"""Verbs of one chain ('met and talked and …') that a form is looked for in."""
_NOT = frozenset({"not", "n't", "n’t", "never", "no"})
_SUBJECTS = frozenset({"nsubj", "nsubjpass", "csubj"})
_PRESSED = {
    "call": frozenset({"on", "upon"}),
    "appeal": frozenset({"to"}),
    "plead": frozenset({"with"}),
}
_STAGING = frozenset({"convene", "hold", "organize", "organise", "arrange", "lead", "chair"})
_OFFERS = frozenset(
    {"offer", "invitation", "request", "proposal", "bid", "demand", "appeal", "call", "invite"}
)
_OBJECT_CONTROL = frozenset(
    "invite ask urge want allow force get tell order expect send press persuade convince beg encourage advise "
    "permit enable lead push bring help request require instruct direct like prefer let have make need subpoena summon compel welcome oblige schedule forbid call implore lobby pressure dare challenge recommend".split()
)


def is_verb(t: Tokens, i: int) -> bool:
    """Whether token `i` is a verb or auxiliary."""
    return t.tag[i].startswith("V") or t.pos[i] in ("VERB", "AUX")


def children(t: Tokens, i: int, *deps: str) -> list[int]:
    """The children of token `i` that stand in one of the relations `deps`."""
    return [c for c in t.children[i] if t.dep[c] in deps]


def negated(t: Tokens, v: int) -> bool:
    """Whether verb, noun or adjective `v` is itself negated."""
    return any(
        t.dep[c] == "neg"
        or t.lower[c] in _NOT
        or (t.lower[c] == "longer" and t.lower[c - 1] == "no")
        or (t.dep[c] in _SUBJECTS and _is_neither(t, c))
        for c in t.children[v]
    )


def _is_neither(t: Tokens, subject: int) -> bool:
    """Whether the subject is none of two: 'neither Hill nor Reed', 'neither'."""
    return any(t.lower[c] == "neither" for c in (subject, *t.children[subject]))


def partner(t: Tokens, v: int) -> int:
    """The verb that bare infinitive `v` is really coordinated with, else `v` itself.

    In 'was due to speak to those who survived and meet the mayor' the parse takes 'meet' with 'survived',
    whose form it cannot share, or with 'due'; the infinitive is meant.
    """
    h = t.head[v]
    if t.dep[v] != "conj" or t.tag[v] not in ("VB", "VBP") or h > v or t.tag[h] not in ("VBD", "VBZ", "VBN"):
        return v
    if any(t.dep[c] in _SUBJECTS or t.dep[c] == "aux" for c in t.children[v]):
        return v
    below = [c for c in t.children[h] if t.dep[c] == "xcomp" and t.tag[c] == "VB" and h < c < v]
    if below:
        return below[-1]
    for a in t.ancestors(h) if t.dep[h] == "relcl" else ():
        if t.tag[a] == "VB" or (t.tag[a] == "VBP" and partner(t, a) != a):
            return partner(t, a)
    return v


def tense(t: Tokens, v: int, depth: int = 0) -> Tense:
    """How verb `v` stands in time, as far as its own form and auxiliaries say, and those of the verb it is joined to."""
    with_it = partner(t, v)
    if with_it != v:
        return tense(t, with_it, depth)
    aux = [t.lower[c] for c in t.children[v] if t.dep[c] in ("aux", "auxpass") and c < v + 3]
    if not aux and t.dep[v] == "conj" and t.head[v] < v and is_verb(t, t.head[v]) and depth < _JOINED:
        shared = tense(t, t.head[v], depth + 1)
        alone = not any(t.dep[c] in _SUBJECTS for c in t.children[v])
        if t.tag[v] in ("VB", "VBN", "VBG") or (
            t.tag[v] == "VBP" and alone and shared in ("infinitive", "future")
        ):
            return shared
    if any(a in vocab.status_words("modal_scheduled") for a in aux):
        return "future"
    if any(a in vocab.status_words("modal_possible") for a in aux) and not (
        "'d" in aux and t.tag[v] == "VBN"
    ):
        return "modal"
    if "to" in aux:
        return "infinitive"
    tag = t.tag[v]
    if tag == "VBD" or "did" in aux or any(a in _WAS for a in aux):
        return "past"
    if tag == "VBN":
        if any(a in HAVE or a == "'d" for a in aux):
            return "past"
        return "present" if aux else "participle"
    if tag == "VBG" and "been" in aux and any(a in HAVE for a in aux):
        return "past"  # 'have been holding talks'
    if tag == "VBG":
        return "ongoing" if any(a in _BE or a in ("been", "be") for a in aux) else "gerund"
    if tag in ("VBZ", "VBP"):
        return "present"
    if tag == "VB" and any(a in ("has", "have", "had") for a in aux):
        return "past"  # 'has overdone it', taken for an infinitive
    if (
        tag == "VB"
        and not aux
        and t.dep[v] == "ROOT"
        and any(t.dep[c] == "nsubj" and c < v for c in t.children[v])
    ):
        return "present"  # 'MPs return on Tuesday', taken for an infinitive
    return "infinitive" if tag == "VB" and "does" not in aux and "do" not in aux else "present"


def subjects(t: Tokens, v: int, depth: int = 0) -> list[int]:
    """Head nouns of who does `v`: its own subject, else the one that the verbs above it lend."""
    own = [c for c in t.children[v] if t.dep[c] in _SUBJECTS and coordination.is_noun(t, c)]
    if own:
        found: list[int] = []
        for c in control.one_of_two(t, own):
            found.extend(_antecedent(t, v, c))
        return found
    lent = control.some(t, v) or [j for o in control.lent(t, v) for j in coordination.conjuncts(t, o)]
    if lent or control.is_impersonal(t, v):
        return lent
    v = partner(t, v)
    h, dep = t.head[v], t.dep[v]
    if depth > 6:
        return []
    astray = _parted(t, v) if h == v or dep in ("ccomp", "conj") else []
    if h == v or astray:
        return astray
    if dep in ("agent", "pobj", "csubj"):
        return []
    if is_verb(t, h):
        sent = dep == "advcl" and t.lemma[h] in control.CHOOSING  # 'is sending an envoy to visit Oslo'
        if (sent or dep in ("xcomp", "ccomp")) and "to" in [t.lower[c] for c in t.children[v]]:
            behind = _PRESSED.get(t.lemma[h], frozenset())
            on = [o for p in prepositions(t, h, behind) for o in objects_of(t, p)] if behind else []
            if on and on[0] < v:  # 'called on Hill and Reed to meet'
                return on
            objects = [
                c
                for c in t.children[h]
                if t.dep[c] in ("dobj", "dative", "oprd") and c < v and coordination.is_noun(t, c)
            ]
            if objects and (t.lemma[h] in _OBJECT_CONTROL or control.chooses(t, h, objects)):
                several = len(objects) > 1 or t.tag[objects[0]] in ("NNS", "NNPS")
                asks = t.lemma[h] == "invite" or (
                    t.lemma[h] in ("ask", "request") and not several and t.lemma[v] not in _STAGING
                )
                inviter = subjects(t, h, depth + 1) if asks or control.summons(t, h, v) else []
                return inviter + [j for o in objects for j in coordination.conjuncts(t, o)]
        return subjects(t, h, depth + 1)
    if t.pos[h] == "ADJ" and dep == "xcomp" and t.dep[h] in ("amod", "acl", "appos") and t.head[h] < h:
        return coordination.conjuncts(t, t.head[h])  # 'Hill, due to meet Reed on Monday, said'
    if t.pos[h] in coordination.NOUNS:
        if dep == "relcl" and tense(t, v) != "infinitive":
            return coordination.conjuncts(t, h)
        if dep in ("acl", "pcomp", "prep", "xcomp", "relcl"):
            alone = t.head[h] == h and dep == "relcl"
            if alone and (
                (t.pos[h] == "PROPN" and t.ent[h] in ("PERSON", "GPE", "ORG", "")) or t.tag[h] == "NNS"
            ):
                return coordination.conjuncts(t, h)  # 'Norway's Hill to meet Reed on Monday'
            envoy = t.dep[h] == "dobj" and t.lemma[t.head[h]] in ("send", "dispatch", "appoint", "hire")
            if dep in ("acl", "relcl") and envoy and tense(t, v) == "infinitive":
                return coordination.conjuncts(t, h)  # 'is sending an envoy to visit Oslo'
            owners = [c for c in t.children[h] if t.dep[c] == "poss"]
            for p in t.children[h] if dep == "acl" and not owners else ():
                if t.lower[p] == "by":  # 'an offer by officials to meet'
                    owners += objects_of(t, p)
            if dep == "acl":
                owners = control.chance_of(t, h, owners) if owners else control.intending(t, h, v)
            answers = t.dep[h] == "dobj" and t.lemma[h] in _OFFERS and is_verb(t, t.head[h])
            if owners and dep == "acl" and answers:  # 'Hill rejected Reed's offer to meet'
                owners = subjects(t, t.head[h], depth + 1) + owners
            if (
                t.tag[v] == "VBD" and dep == "acl" and not owners
            ):  # 'Hill, her aide and two others planned to …'
                while t.dep[h] in ("conj", "appos"):
                    h = t.head[h]
                if t.head[h] == h:
                    return coordination.conjuncts(t, h)
            if t.tag[v] in ("VBG", "VBN") and t.dep[v] == "acl" and not owners:
                return coordination.conjuncts(t, h)
            return owners or _above(t, h, depth)
        return []
    return subjects(t, h, depth + 1) if t.pos[h] in ("ADP", "ADJ", "ADV", "SCONJ", "PART") else []


def _one_of_them(t: Tokens, h: int) -> list[int]:
    """Who is said to be one of those (`h`) of whom a clause tells: 'Hill is one of the aides who met Reed'."""
    one = t.head[t.head[h]]
    if t.dep[h] != "pobj" or t.lower[t.head[h]] != "of" or t.lower[one] != "one":
        return []
    while t.dep[one] == "conj":  # 'is a director and one of the aides who'
        one = t.head[one]
    be = t.head[one]
    if t.dep[one] != "attr" or t.lemma[be] != "be":
        return []
    return [c for c in children(t, be, "nsubj") if t.ent[c] == "PERSON" and c < h]


def _parted(t: Tokens, v: int) -> list[int]:
    """The subject that a comma parts from finite verb `v`, where the parse gave it to something else.

    'In addition to her work with the club, Hill and two others are planning …' (taken for objects of 'with');
    'Ann Hill, the self-proclaimed, consummate outsider, is set to …' (taken for the subject of 'consummate').
    """
    if tense(t, v) in ("infinitive", "gerund", "participle"):
        return []
    first = min([c for c in t.children[v] if t.dep[c] in ("aux", "auxpass") and c < v], default=v)
    begin = t.sent[v]
    if first - 2 < begin:
        return []
    if t.word[first - 1] == ",":
        for j in range(begin, first):
            if t.dep[j] == "nsubj" and t.ent[j] == "PERSON" and t.word[j + 1] == ",":
                return coordination.conjuncts(t, j)
        return []
    i, chain = first - 1, [first - 1]
    while t.dep[i] == "conj" and t.head[i] > begin and coordination.is_noun(t, i):
        if t.word[t.edges[i][0] - 1] == ",":
            return sorted(chain)
        i = t.head[i]
        chain.append(i)
    return []


def _above(t: Tokens, i: int, depth: int) -> list[int]:
    """The subject of the first verb above noun `i`."""
    for j in t.ancestors(i):
        if is_verb(t, j):
            return subjects(t, j, depth + 1)
    return []


def _antecedent(t: Tokens, v: int, subject: int) -> list[int]:
    """Whom the subject of `v` stands for: the head of a relative clause, else itself and its coordination.conjuncts."""
    if t.lower[subject] in ("who", "which", "that", "whom") and t.dep[v] == "relcl":
        before = t.head[v]
        if t.lower[subject] == "who":  # 'Ann Hill, member for Lund, who has met …': no town
            for a in (before, *t.ancestors(before)):
                if t.ent[a] == "PERSON" and t.pos[a] == "PROPN":
                    return coordination.conjuncts(t, before) if a == before else [a]
                if t.ent[a] not in ("GPE", "LOC", "FAC", "ORG") and t.pos[a] != "ADP" and t.dep[a] != "appos":
                    break
            if one := _one_of_them(t, before):
                return one
        return control.all_of_list(t, before, v)
    if t.lower[subject] == "it" and t.dep[v] in ("ccomp", "advcl", "conj"):
        above = t.head[v]  # 'the panel said it would hold hearings', 'is expected to decide when it meets'
        if t.dep[above] == "xcomp" and not children(t, above, *_SUBJECTS):
            above = t.head[above]
        named = [c for c in t.children[above] if t.dep[c] in _SUBJECTS and t.pos[c] in ("NOUN", "PROPN")]
        if len(named) == 1 and t.tag[named[0]] in ("NN", "NNP") and t.ent[named[0]] != "PERSON":
            return named
    return coordination.conjuncts(t, subject)


def done_to(t: Tokens, v: int) -> list[int]:
    """What `v` is done to: its object or passive subject, also one that a verb above lends ('is expected to be signed')."""
    found = children(t, v, "dobj", "nsubjpass")
    if not found and t.dep[v] in ("xcomp", "conj", "acl") and children(t, v, "auxpass"):
        return subjects(t, v)
    return found


def prepositions(t: Tokens, i: int, words: frozenset[str]) -> list[int]:
    """Prepositions out of `words` that depend on token `i`, or on its particle or adverb."""
    found = []
    for c in t.children[i]:
        if t.lower[c] in words and t.dep[c] in ("prep", "agent", "dative", "advmod", "mark", "prt"):
            found.append(c)
        elif t.dep[c] in ("prt", "advmod", "prep", "npadvmod"):
            found.extend(g for g in t.children[c] if t.lower[g] in words and t.dep[g] == "prep")
    return found


def objects_of(t: Tokens, preposition: int) -> list[int]:
    """The head nouns behind a preposition, coordination.conjuncts included; of 'some of the members' the members."""
    found: list[int] = []
    for c in t.children[preposition]:
        if t.dep[c] == "pobj":
            whole = coordination.before_time(t, coordination.whole(t, c))
            if coordination.is_noun(t, whole):
                found.extend(coordination.whole(t, j) for j in coordination.conjuncts(t, whole))
        elif t.dep[c] == "conj" and t.lower[c] == t.lower[preposition]:  # 'with Hill and with Reed'
            found.extend(objects_of(t, c))
    return found
