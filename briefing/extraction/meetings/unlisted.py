"""What has the words of a meeting or visit and is none: a prize received, a country visited often, passengers' trips."""

from __future__ import annotations

from briefing.extraction.meetings import clause
from briefing.extraction.meetings import vocabulary as vocab
from briefing.extraction.meetings.telling import Telling
from briefing.extraction.tokens import Tokens

_ARTICLES = frozenset({"a", "an"})
_OFTEN = frozenset({"times", "twice", "often", "frequently", "regularly", "repeatedly", "routinely"})
_MASSES = frozenset({"hundred", "thousand", "million", "billion", "trillion"})
_FARES = frozenset({"passenger", "rail", "train", "bus", "car", "air", "taxi", "ferry", "subway", "package"})
_DEAD = frozenset({"body", "remains", "coffin", "casket", "ashes"})
_CRAFT = frozenset(
    {"vessel", "ship", "warship", "frigate", "destroyer", "submarine", "plane", "aircraft", "jet"}
)
_LEARNT = frozenset({"through", "at", "in", "on", "via", "while", "during", "when"})
_MUST = frozenset({"have", "need", "should", "must", "ought"})
_TOURISTS = frozenset(
    {"tourist", "visitor", "holidaymaker", "traveler", "traveller", "vacationer", "sightseer"}
)
_COUNTED = frozenset({"number", "percentage", "share", "proportion", "influx", "flow"})
_POLICE = frozenset(
    {"police", "officer", "cop", "trooper", "patrolman", "policeman", "bear", "shark", "wildlife", "law"}
)
_REPORTERS = frozenset({"reporter", "journalist", "media", "press", "newsman"})
_BACKED = frozenset({"endorse", "support", "back", "favor", "favour", "oppose", "bless"})
_FATE = frozenset({"history", "destiny", "fate", "death", "disaster"})
_TOP = frozenset(
    {
        "top",
        "chief",
        "leading",
        "prolific",
        "veteran",
        "prodigious",
        "former",
        "longtime",
        "formidable",
        "lead",
    }
)
_FICTION = frozenset("episode sitcom cartoon novel film movie sequel storyline comic miniseries".split())
_GREETED = frozenset({"greet", "welcome", "cheer"})
_CROWDS = frozenset(
    "thousand hundred dozen million crowd throng fan protester demonstrator supporter onlooker wellwisher".split()
)
_SHUNNED = frozenset({"avoid", "refrain", "resist"})
_ENTERED = frozenset(
    {"get", "enter", "have", "start", "begin", "engage", "join", "go", "meet", "hold", "talk", "let"}
)
_RAISERS = frozenset({"fundraiser", "fund-raiser", "raiser"})


def is_no_meeting(t: Tokens, x: Telling) -> bool:
    """Whether the words around say that nobody meets or calls on anybody on an occasion."""
    i, frame = x.trigger.at, x.trigger.frame
    if x.moment is None and (_is_advised_against(t, i) or _is_of_fiction(t, i) or _is_cheered(t, x)):
        return True
    if frame in ("visit", "travel") and x.parties and all(t.lemma[p.head] in _CRAFT for p in x.parties):
        return True
    if frame == "noun":
        if x.trigger.kind == "visit":
            return _are_fares(t, i) or _is_anybodys(t, x)
        return _is_other_noun(t, x)
    if frame == "talk" and t.lemma[i] in ("receive", "get"):
        return _is_prize(t, i) or _are_won(t, i)
    if frame == "talk" and t.lemma[i] == "bring" and any(_is_pool(t, s) for s in clause.subjects(t, i)):
        return True
    if frame == "visit" and _is_tourism(t, x):
        return True
    if frame == "event" and t.lemma[i] == "debate" and x.status == "held" and _is_told_aside(t, i):
        return True
    if frame == "travel" and bool(x.parties) and all(t.lemma[p.head] in _DEAD for p in x.parties):
        return True
    if x.moment is not None:
        return False
    if frame == "visit" and x.status == "held":
        return any(_is_often(t, c) for c in t.children[i])
    if frame == "travel" and x.status in ("possible", "expected"):
        return _is_of_people(t, i)
    return frame == "meet" and x.status == "held" and _is_acquainted(t, i)


def _is_advised_against(t: Tokens, i: int) -> bool:
    """Whether readers are told to keep out of it: 'avoid getting into a conversation with them', 'don't enter into talks'."""
    shunned = False
    for v in [a for a in (i, *t.ancestors(i)) if clause.is_verb(t, a)][:4]:
        shunned = shunned or t.lemma[v] in _SHUNNED or (t.lemma[v] in _ENTERED and clause.negated(t, v))
        told = {t.lemma[c] for c in t.children[v] if t.dep[c] in ("aux", "nsubj", "nsubjpass", "expl")}
        if shunned and t.tag[v] == "VB" and not told - {"do"}:
            return t.dep[v] not in ("xcomp", "acl", "pcomp")
    return False


def _is_of_fiction(t: Tokens, i: int) -> bool:
    """Whether it happens in a story that is told in the present tense: 'In the first episode, she stumbles while meeting her rival'."""
    for v in [a for a in (i, *t.ancestors(i)) if clause.is_verb(t, a)][:3]:
        if clause.tense(t, v) != "present":
            continue
        inside = [
            o for p in clause.prepositions(t, v, frozenset({"in", "during"})) for o in clause.objects_of(t, p)
        ]
        if any(t.lemma[o].lower() in _FICTION for o in inside):
            return True
    return False


def _is_cheered(t: Tokens, x: Telling) -> bool:
    """Whether a crowd is what will greet somebody: 'will be greeted by thousands of fans'."""
    v = x.trigger.at
    if x.status == "held" or t.lemma[v] not in _GREETED:
        return False
    return any(
        t.lemma[o].lower() in _CROWDS for a in clause.children(t, v, "agent") for o in clause.objects_of(t, a)
    )


def _is_other_noun(t: Tokens, x: Telling) -> bool:
    """Whether the noun names no meeting here: 'an encounter with police', 'the party's top fundraiser', 'talks with reporters'."""
    i = x.trigger.at
    word = t.lemma[i].lower()
    if word in _RAISERS:
        return _is_person(t, i)
    if word == "election":  # 'endorsed the re-election of'
        again = t.lower[i - 2 : i] == ["re", "-"]
        return again and t.dep[i] == "dobj" and t.lemma[t.head[i]] in _BACKED
    if word == "rendezvous":
        return any(
            t.lower[j] == "with" and t.lower[j + 1] in _FATE for j in range(i, min(len(t) - 1, i + 12))
        )
    beside = {t.lemma[o].lower() for p in clause.children(t, i, "prep") for o in clause.objects_of(t, p)}
    beside |= {t.lemma[p.head].lower() for p in x.parties}
    if word == "encounter":
        return bool(beside & _POLICE)
    return x.trigger.kind == "talks" and x.status == "held" and bool(beside & _REPORTERS)


def _is_person(t: Tokens, i: int) -> bool:
    """Whether 'fundraiser' `i` is somebody who raises funds: 'was the top fundraiser', 'the fundraiser Ann Hill'."""
    before = {t.lower[c] for c in t.children[i] if c < i}
    is_said = t.dep[i] == "attr" and any(
        t.ent[s] == "PERSON" or t.pos[s] == "PRON" for s in clause.children(t, t.head[i], "nsubj")
    )
    return bool(before & _TOP) or is_said or (t.dep[i] == "appos" and t.ent[t.head[i]] == "PERSON")


def _are_won(t: Tokens, v: int) -> bool:
    """Whether delegates are votes: 'received all the delegates at stake', 'received 12 delegates'."""
    return any(
        t.lemma[o] in ("delegate", "vote", "elector")
        and any(t.dep[c] == "nummod" or t.lower[c] in ("all", "most", "more", "fewer") for c in t.children[o])
        for o in clause.children(t, v, "dobj")
    )


def _is_pool(t: Tokens, i: int) -> bool:
    """Whether `i` is a group of a tournament: 'Group B'."""
    behind = t.word[i + 1 : i + 2]
    word = t.lower[i] in ("group", "pool")
    lettered = t.lower[i - 1 : i] in (["group"], ["pool"]) and len(t.word[i]) == 1
    return lettered or (word and bool(behind) and len(behind[0]) == 1 and behind[0].isupper())


def _is_tourism(t: Tokens, x: Telling) -> bool:
    """Whether people visit a country as they do every year: 'the number of Danes visiting Oslo', 'as tourists'."""
    v = x.trigger.at
    if any(
        t.lemma[o] in _TOURISTS
        for p in clause.children(t, v, "prep")
        if t.lower[p] == "as"
        for o in t.children[p]
    ):
        return True
    if x.status != "held":
        return False
    who = {j for p in x.parties for j in (p.head, t.head[p.head], t.head[t.head[p.head]])}
    who.update(clause.subjects(t, v))
    if t.dep[v] == "acl":  # 'the number of Danes visiting'
        who.update((t.head[v], t.head[t.head[v]], t.head[t.head[t.head[v]]]))
    who.update(
        o
        for j in tuple(who)
        for p in clause.children(t, j, "prep")
        if t.lower[p] == "of"
        for o in t.children[p]
    )
    return any(t.lemma[j] in _TOURISTS and t.tag[j] == "NNS" for j in who) or any(
        t.lemma[j] in _COUNTED and not any(t.lower[c] in _ARTICLES for c in t.children[j]) for j in who
    )


def _is_told_aside(t: Tokens, v: int) -> bool:
    """Whether passive `v` is part of a clause that only says which thing: 'a plan, which was printed and debated last week'."""
    w = v
    while t.dep[w] == "conj" and clause.is_verb(t, t.head[w]):
        w = t.head[w]
    passive = any(t.dep[c] in ("auxpass", "nsubjpass") for j in (v, w) for c in t.children[j])
    return t.dep[w] == "relcl" and passive


def _is_anybodys(t: Tokens, x: Telling) -> bool:
    """Whether it is a journey of whoever reads it: 'depending on how urgent your trip is'."""
    yours = any(t.lower[c] in ("your", "one") and t.dep[c] == "poss" for c in t.children[x.trigger.at])
    return yours and x.word in ("trip", "journey") and x.moment is None


def _are_fares(t: Tokens, i: int) -> bool:
    """Whether 'trips' are what passengers make: '3 billion passenger trips'."""
    if t.tag[i] != "NNS":
        return False
    return any(
        t.lower[c] in _FARES
        or (
            t.dep[c] == "nummod"
            and (t.lower[c] in _MASSES or any(t.lower[g] in _MASSES for g in t.children[c]))
        )
        for c in t.children[i]
        if c < i
    )


def _is_prize(t: Tokens, v: int) -> bool:
    """Whether what is received is a thing with a name: 'received an Oscar'; no guest of a name has an 'a'."""
    return any(
        any(t.lower[c] in _ARTICLES for c in t.children[o])
        and (t.pos[o] == "PROPN" or any(t.lower[c] in ("best", "lifetime") for c in t.children[o]))
        for o in clause.children(t, v, "dobj")
    )


def _is_often(t: Tokens, c: int) -> bool:
    """Whether adverbial `c` says that it happened many times: 'four times', 'twice'."""
    return t.lower[c] in _OFTEN and t.dep[c] in ("advmod", "npadvmod", "tmod")


def _is_of_people(t: Tokens, v: int) -> bool:
    """Whether it is said where people of a sort have to go: 'patients should not have to travel to far towns'."""
    w = v
    while t.dep[w] == "xcomp" and t.lemma[t.head[w]] in _MUST:
        w = t.head[w]
    bound = t.lemma[w] in _MUST or any(t.lemma[c] in _MUST and t.dep[c] == "aux" for c in t.children[w])
    who = clause.children(t, w, "nsubj")
    return bound and any(t.tag[s] == "NNS" and not t.children[s] for s in who)


def _is_acquainted(t: Tokens, v: int) -> bool:
    """Whether somebody is told by how one got to know him: 'a friend he met through a club'."""
    h = t.head[v]
    if t.dep[v] != "relcl" or t.lemma[h] not in vocab.decoys("acquaintances"):
        return False
    some = any(t.lower[c] in (*_ARTICLES, "some", "his", "her", "my") for c in t.children[h])
    return some and any(t.lower[c] in _LEARNT for c in t.children[v])
