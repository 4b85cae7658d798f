"""The nouns that stand beside a word as its subject or behind its prepositions, as far as they can meet."""

from __future__ import annotations

from briefing.extraction.meetings import clause, coordination
from briefing.extraction.meetings import vocabulary as vocab
from briefing.extraction.meetings.who import parties, purposes
from briefing.extraction.meetings.who.parties import can_meet
from briefing.extraction.tokens import Tokens

WITH = frozenset(
    {
        "with",
        "between",
        "among",
        "amongst",
        "involving",
        "against",
        "including",
        "versus",
        "alongside",
        "beside",
    }
)
"""Prepositions behind which the parties of a meeting stand."""
_NO_SUBJECT = frozenset({"there", "this", "that", "which", "it", "what", "these", "those"})


def doers(t: Tokens, v: int) -> list[int]:
    """Who does verb `v`: its subjects, with 'it' and 'they' taken for who says so in the same sentence."""
    subjects = [y for subject in clause.subjects(t, v) for y in _one_by_name(t, subject)]
    who = [s for subject in subjects for s in _sayer(t, subject) if can_be_subject(t, s)]
    told, over = t.head[v], t.head[t.head[v]]
    goes_on = t.dep[v] == "conj" and t.dep[told] == "ccomp" and t.lemma[over] == "say" and over < told
    goes_on = goes_on and not clause.children(t, v, "nsubj", "nsubjpass")
    if goes_on and who and not any(can_meet(t, s) for s in who):
        return doers(t, over)  # 'Hill said the plan had failed and will meet Reed on Friday'
    return [j for s in who for j in (purposes.owners(t, s) if purposes.is_purpose(t, s) else [s])]


def _one_by_name(t: Tokens, s: int) -> list[int]:
    """The name beside 'one' or 'another' (`s`): 'one of them, Ann Hill, plans a vigil'; else `s` itself."""
    if t.lower[s] not in ("one", "another"):
        return [s]
    return [c for c in clause.children(t, s, "appos") if t.ent[c] == "PERSON"] or [s]


def _sayer(t: Tokens, s: int) -> list[int]:
    """Whom pronoun `s` stands for in 'the union said it will meet …', else `s` itself."""
    pronoun = t.lower[s]
    over = t.head[t.head[s]]
    if pronoun == "who" and t.dep[t.head[s]] == "ccomp" and clause.is_verb(t, over) and over < s:
        return [
            j for j in clause.subjects(t, over) if can_meet(t, j)
        ]  # 'then Hill came who is ready for talks'
    if pronoun not in ("it", "they", "he", "she"):
        return [s]
    v = t.head[s]
    while t.dep[v] in ("conj", "xcomp") and clause.is_verb(t, t.head[v]):
        v = t.head[v]
    if t.dep[v] != "ccomp" or not clause.is_verb(t, t.head[v]):
        return [s]
    who = clause.subjects(t, t.head[v])
    if len(who) != 1 or t.pos[who[0]] == "PRON" or t.ent[who[0]] == "PERSON" or not can_meet(t, who[0]):
        return [s]
    h = who[0]
    if pronoun in ("he", "she") and t.lemma[h].startswith(_SPEAKERS):
        whose = [o for o in objects_behind(t, h, frozenset({"for", "of", "to"})) if t.ent[o] == "PERSON"]
        whose += [c for c in clause.children(t, h, "poss") if t.ent[c] == "PERSON"]
        return whose[:1] or [s]  # 'a spokesman for Ms. Hill said she will meet'
    plural, body = t.tag[h] in ("NNS", "NNPS"), t.pos[h] == "PROPN" or t.lemma[h].lower() in BODIES
    if any(t.word[j] in _MARKS for j in range(min(s, h) + 1, max(s, h))):
        return [s]  # in '“He will meet Reed,” the envoy said' he is not the envoy
    if h > s and t.tag[h] == "NNS" and not t.children[h]:
        return [s]  # 'They will meet again on Friday, officials said'
    if pronoun == "they":
        return who if plural or body else [s]
    if pronoun == "it":
        return who if body or (not plural and t.ent[h] == "ORG") else [s]
    return who if not plural and not body else [s]


_SPEAKERS = ("spokes", "lawyer", "attorney", "aide", "adviser", "advisor", "representative", "publicist")
_MARKS = frozenset({'"', "“", "”", "``", "''"})
BODIES = frozenset(
    "company firm union government ministry committee council board campaign group party agency bank department "
    "association federation organization organisation court commission panel office parliament senate congress "
    "team league alliance bloc body club school university administration army army force junta cabinet coalition "
    "opposition staff crew family foundation church network airline authority administration country state".split()
)
"""Lemmas of nouns for bodies, of which one says 'it' or 'they'."""


def can_be_subject(t: Tokens, s: int) -> bool:
    """Whether noun `s` can be who does it: no 'there' or 'that', no time, no dateline."""
    return (
        t.lower[s] not in _NO_SUBJECT and t.ent[s] not in ("DATE", "TIME") and not parties.in_dateline(t, s)
    )


def objects_behind(t: Tokens, i: int, words: frozenset[str]) -> list[int]:
    """The nouns behind the prepositions `words` of token `i`."""
    return [o for p in clause.prepositions(t, i, words) for o in clause.objects_of(t, p)]


def astray(t: Tokens, v: int) -> list[int]:
    """A person the parse coordinates with verb `v`: 'met with Ms. Hill on Monday and Mr. Reed on Tuesday'."""
    times = [
        o for p in t.children[v] for o in t.children[p] if t.ent[o] in ("DATE", "TIME") and t.dep[o] == "pobj"
    ]
    return [
        c
        for one in (v, *times)
        for c in t.children[one]
        if t.ent[c] == "PERSON" and t.pos[c] == "PROPN" and c > v
        if t.dep[c] == "conj" or (t.dep[c] in ("dobj", "dep") and t.lower[t.edges[c][0] - 1] == "and")
    ]


def only_tells(t: Tokens, s: int) -> bool:
    """Whether noun `s` is one who only tells of it: 'a spokesman said', 'the report said'."""
    return t.lemma[s].startswith(("spokes", "witness", "official", "source", "report")) or t.pos[s] != "NOUN"


def has_guests(t: Tokens, i: int) -> bool:
    """Whether one who is invited to the event of noun `i` looks on: 'invited her critics to Monday's debate'."""
    return t.lemma[i].lower() == "debate" and not any(t.lower[c] in ("a", "an", "to") for c in t.children[i])


def told_of_it(t: Tokens, i: int) -> list[int]:
    """Who meets by what the meeting of noun `i` is said to be: 'the debate will be Hill's first against Reed'."""
    one = t.head[t.head[i]]
    if t.dep[i] == "pobj" and t.lower[t.head[i]] == "of" and t.lower[one] == "one":
        i = one  # 'one of the meetings was a conversation between'
    be = t.head[i]
    if t.dep[i] != "nsubj" or t.lemma[be] != "be":
        return []
    found = []
    for a in clause.children(t, be, "attr", "acomp"):
        if clause.children(t, a, "case"):  # where the parse takes 'Hill's' for what it is
            found += [a, *objects_behind(t, be, WITH)]
        found += [*clause.children(t, a, "poss"), *objects_behind(t, a, WITH)]
    return [j for j in found if can_meet(t, j)]


def other_side(t: Tokens, i: int) -> list[int]:
    """Who comes to the meeting of noun `i` with somebody: 'sent Reed for talks with Hill', 'began with talks with Hill'."""
    ahead = t.dep[i] == "pobj" and t.lower[t.head[i]] == "of" and t.lower[t.head[t.head[i]]] == "ahead"
    if t.dep[i] != "pobj" or not (ahead or t.lower[t.head[i]] in _LEADING):
        return []
    for g in t.ancestors(i):
        if not clause.is_verb(t, g):
            continue
        if t.lemma[g] in _OF_OTHERS:
            return []
        sent = [o for o in clause.children(t, g, "dobj") if o < i and can_meet(t, o)]
        if sent and t.lemma[g] in _SENDING:
            return [y for o in sent for y in coordination.conjuncts(t, o)]
        who = doers(t, g)
        if ahead:  # 'Her visit comes ahead of a meeting with'
            journeys = [s for s in who if t.lemma[s].lower() in vocab.nouns()]
            return [c for s in journeys for c in clause.children(t, s, "poss") if can_meet(t, c)]
        if who:
            return [s for s in who if can_meet(t, s)]
    return []


def journeying(t: Tokens, i: int) -> list[int]:
    """Who goes somewhere for the meeting of noun `i`: 'Hill flew to Oslo for a meeting'."""
    if t.dep[i] != "pobj" or t.lower[t.head[i]] not in ("for", "to"):
        return []
    g = t.head[t.head[i]]
    while t.dep[g] in ("prep", "pobj", "dobj", "advmod") and not clause.is_verb(t, g):
        g = t.head[g]
    if not clause.is_verb(t, g) or t.lemma[g] not in _GOING:
        return []
    return [s for s in doers(t, g) if parties.is_somebody(t, s)]


_GOING = frozenset("visit travel fly arrive come go head return gather assemble land descend depart".split())
_LEADING = frozenset({"to", "for", "with", "into", "from", "in", "by", "at"})
_SENDING = frozenset(
    "send dispatch bring fly accuse criticize criticise blame attack praise thank fault chide mock".split()
)
_OF_OTHERS = frozenset(
    "say tell announce report call push press urge ask demand propose object respond react refer point follow lead "
    "result".split()
)
"""Verbs whose subject may speak of the meeting of others."""


def is_one_side(t: Tokens, found: list[int]) -> bool:
    """Whether those `found` are one phrase behind 'with', the one side only: 'in a meeting with growers and pickers'."""
    first = min(found)
    return (
        t.dep[first] == "pobj"
        and t.lower[t.head[first]] == "with"
        and set(found) <= set(coordination.conjuncts(t, first))
    )


def names_all(t: Tokens, i: int, j: int) -> bool:
    """Whether `j` stands behind a preposition of noun `i` that names all who meet: 'of', 'between'; not 'with'."""
    return t.head[j] in t.children[i] and t.lower[t.head[j]] != "with"
