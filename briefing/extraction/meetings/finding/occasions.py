"""Which words of many senses are an occasion on an agenda: a session of a body, arguments in court, a staged event."""

from __future__ import annotations

from briefing.extraction.meetings import clause, coordination
from briefing.extraction.meetings import vocabulary as vocab
from briefing.extraction.meetings.finding import acts
from briefing.extraction.tokens import Tokens

_SITTERS = frozenset(
    {"council", "committee", "force", "group", "commission", "board", "nations", "un", "union", "bureau"}
)


def is_staged(t: Tokens, i: int) -> bool:
    """Whether an 'event' is one with a day of its own that somebody holds or asks people to: 'invited to a May 2 event'."""
    if is_gone_to(t, i):
        return True
    own = t.dep[i] == "dobj" and any(t.lower[c] in ("his", "her", "their") for c in t.children[i])
    one = own or any(t.lower[c] in ("a", "an", "its") for c in t.children[i])
    if t.tag[i] not in ("NN", "NNP") or not one:
        return False
    if t.word[t.edges[i][0] - 1 : t.edges[i][0]] == [","]:
        return False  # 'will meet on May 3, an event at which …'
    verb = t.head[t.head[i]] if t.dep[i] == "pobj" else t.head[i]
    dated = any(t.ent[c] in ("DATE", "TIME") for c in t.children[i] if c < i)
    if t.dep[i] == "dobj" and t.lemma[verb] in ("hold", "host", "stage", "plan", "schedule"):
        return True
    return dated and t.dep[i] == "pobj" and t.lemma[verb] in ("invite", "unveil", "announce", "introduce")


_GONE_TO = frozenset({"attend", "cancel", "scrap", "skip", "crash", "headline", "disrupt", "host"})
_WITHIN = frozenset({"at", "during"})


def is_gone_to(t: Tokens, i: int) -> bool:
    """Whether an 'event' is one that was held, or that somebody goes to and that has a holder or a place: 'at a Lund event'."""
    one = any(t.lower[c] in ("a", "an", "another", "the", "one") or t.dep[c] == "poss" for c in t.children[i])
    if t.tag[i] not in ("NN", "NNP") or not one or t.word[t.edges[i][0] - 1 : t.edges[i][0]] == [","]:
        return False
    h = t.head[i]
    if t.dep[i] == "nsubjpass":
        return t.lemma[h] == "hold" and any(t.lower[c] in ("a", "an", "another") for c in t.children[i])
    inside = t.dep[i] == "pobj" and t.lower[h] in _WITHIN
    if not inside and not (t.dep[i] == "dobj" and t.lemma[h] in _GONE_TO):
        return False
    if any(t.ent[c] in ("GPE", "PERSON") for c in clause.children(t, i, "compound", "nmod", "poss")):
        return True
    at = [o for p in clause.prepositions(t, i, frozenset({"in", "at"})) for o in clause.objects_of(t, p)]
    return any(t.ent[o] in ("GPE", "FAC") for o in at)


def is_set_for(t: Tokens, i: int) -> bool:
    """Whether something is set for noun `i`: 'is due for publication in May', 'slated for release on Friday'."""
    p = t.head[i]
    over = t.lower[t.head[p]]
    return (
        t.dep[i] == "pobj"
        and t.lower[p] == "for"
        and over in ("set", "due", "slated", "scheduled", "planned")
    )


def is_during(t: Tokens, i: int) -> bool:
    """Whether something is told to have been said in remarks made at a place: 'during remarks at Lund University'."""
    if t.dep[i] != "pobj" or t.lower[t.head[i]] not in ("during", "in"):
        return False
    at = [o for p in clause.prepositions(t, i, frozenset({"at", "to"})) for o in clause.objects_of(t, p)]
    return any(t.pos[o] == "PROPN" for o in at)


def is_for_talks(t: Tokens, i: int) -> bool:
    """Whether a forum is where talks named beside it will be: 'establish a forum for talks'."""
    aims = [o for p in clause.prepositions(t, i, frozenset({"for"})) for o in clause.objects_of(t, p)]
    return any(
        vocab.nouns().get(t.lemma[o].lower(), ("",))[0] == "talks" or t.lower[o] == "talks" for o in aims
    )


def is_sitting(t: Tokens, i: int) -> bool:
    """Whether a session is that of a body: 'a session of the council', 'the parliament's plenary session'."""
    behind = [o for p in clause.prepositions(t, i, frozenset({"of"})) for o in clause.objects_of(t, p)]
    owners = [c for c in t.children[i] if t.dep[c] in ("poss", "compound", "nmod")]
    return any(acts.is_body(t, o) or t.lemma[o].lower() in _SITTERS for o in (*behind, *owners))


def is_date_set(t: Tokens, i: int) -> bool:
    """Whether somebody sets a day for something: 'set a March 10 date for the trial'."""
    set_it = t.dep[i] == "dobj" and t.lemma[t.head[i]] in ("set", "fix", "give", "schedule")
    return set_it and i > 0 and t.ent[i - 1] == "DATE" and t.lower[i + 1 : i + 2] == ["for"]


def court_speaks(t: Tokens, i: int) -> bool:
    """Whether a judge or a court is the subject of the verb whose object is noun `i`."""
    return any(
        t.lemma[s].lower() in ("judge", "court", "justice", "magistrate")
        for s in clause.subjects(t, t.head[i])
    )


def in_court(t: Tokens, i: int) -> bool:
    """Whether arguments are those before a court: 'will hear arguments', 'arguments in the case'."""
    h = t.head[i]
    heard = t.dep[i] == "dobj" and (
        t.lemma[h] == "hear"
        or (
            t.lemma[h] in ("schedule", "set")
            and any(t.lemma[s].lower() in ("court", "judge", "justice") for s in clause.subjects(t, h))
        )
    )
    return heard or any(
        t.lemma[o].lower() in ("case", "lawsuit", "appeal", "suit", "court", "justice", "judge")
        for p in clause.prepositions(t, i, frozenset({"in", "before", "on"}))
        for o in clause.objects_of(t, p)
    )


def is_ballot(t: Tokens, i: int) -> bool:
    """Whether a poll is an election and no survey: 'ahead of the 8 November poll'."""
    h = t.head[i]
    return (
        t.dep[i] == "pobj"
        and t.lower[h] in ("until", "before", "of")
        and any(t.lower[c] == "the" for c in t.children[i])
        and (t.lower[h] != "of" or t.lower[t.head[h]] == "ahead")
    )


def is_voter(t: Tokens, i: int) -> bool:
    """Whether a vote is the one who casts it, named behind: 'to call another potential vote, Sen. Ann Hill'."""
    if t.lower[i + 1 : i + 2] != [","] or t.dep[i] != "dobj":
        return False
    j = next((j for j in range(i + 2, min(len(t), i + 5)) if t.ent[j] == "PERSON"), None)
    while j is not None and t.dep[j] == "compound" and t.head[j] > j:
        j = t.head[j]
    return j is not None and t.dep[j] not in ("nsubj", "nsubjpass", "poss")


def is_means(t: Tokens, i: int) -> bool:
    """Whether a call is only how people meet: 'will brief customers by conference call'."""
    by = t.dep[i] == "pobj" and t.lower[t.head[i]] in ("by", "via", "through")
    v = t.head[t.head[i]]
    return by and clause.is_verb(t, v) and t.lemma[v] in vocab.verbs()


def is_heard(t: Tokens, v: int, objects: list[int]) -> bool:
    """Whether a court or a judge will hear a case: verb `v` with its `objects`, 'Judge Ann Hill is to hear the request'.

    Or a committee from people: 'the panel wants to hear from former officials'.
    """
    heard = any(t.tag[o] == "NN" and t.lemma[o].lower() in vocab.events("heard") for o in objects)
    passive = bool(clause.children(t, v, "nsubjpass", "auxpass"))
    ahead = clause.tense(t, v) in ("future", "infinitive", "modal", *(("present",) if passive else ()))
    hearers = vocab.events("hearers")
    court = any(
        t.lemma[j].lower() in hearers
        for s in clause.subjects(t, v)
        for j in (s, *clause.children(t, s, "compound"))
    )
    if not objects and ahead and not passive and any(t.lower[c] == "from" for c in t.children[v]):
        who = clause.subjects(t, v)
        begin, _ = t.sentence_of(v)
        bench = hearers | _PANELS
        told = any(t.pos[s] == "PRON" for s in who) and any(
            t.lemma[j].lower() in bench for j in range(begin, min(v, begin + _FAR))
        )
        return court or told or any(t.lemma[s].lower() in _PANELS for s in who)
    return heard and ahead and (court or passive)


_FAR = 30
"""How many tokens of a sentence may tell on whose behalf somebody wants to hear from people."""
_PANELS = frozenset(
    {"investigator", "inquiry", "subcommittee", "senate", "lawmaker", "senator", "chairman", "prosecutor"}
)


_GROUNDS = frozenset(
    {"field", "stadium", "arena", "ballpark", "coliseum", "dome", "speedway", "gardens", "rink"}
)


def are_teams(t: Tokens, v: int) -> bool:
    """Whether those who meet are teams at their ground: 'The Reds and the Cubs meet again Friday at Hill Field'."""
    who = [c for s in clause.children(t, v, "nsubj") for c in coordination.conjuncts(t, s)]
    many = bool(who) and all(t.word[s][:1].isupper() and t.word[s].endswith("s") for s in who)
    if not many:
        return False
    at = [o for p in clause.prepositions(t, v, frozenset({"at"})) for o in clause.objects_of(t, p)]
    return any(t.word[o][:1].isupper() and t.lower[o] in _GROUNDS for o in at)
