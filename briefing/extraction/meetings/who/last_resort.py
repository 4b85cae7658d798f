"""Who takes part in a meeting of which no telling names a party: whom the sentence around it is about.

Three places are asked in order: a phrase with 'by' or 'between' behind the noun, a clause that says what happens there,
and the clauses the noun stands in. The first that has somebody answers. A thing, a newspaper, 'we', 'it' and who only
says that there will be a meeting answer nothing.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from briefing.extraction.meetings import clause, control, coordination
from briefing.extraction.meetings import vocabulary as vocab
from briefing.extraction.meetings.finding import acts
from briefing.extraction.meetings.telling import Telling
from briefing.extraction.meetings.who import bystanders
from briefing.extraction.meetings.who.complements import doers, has_guests, objects_behind
from briefing.extraction.meetings.who.naming import shown
from briefing.extraction.meetings.who.parties import (
    Party,
    can_meet,
    in_dateline,
    is_somebody,
    is_state,
    span_of,
)
from briefing.extraction.meetings.who.pronouns import named
from briefing.extraction.tokens import Tokens

if TYPE_CHECKING:
    from briefing.extraction.meetings.who.resolver import Resolver

_SAYING = frozenset(
    "say tell announce report add confirm hope believe expect think state warn note claim estimate suggest declare "
    "insist".split()
)
_BESIDE = frozenset("at in during on for to with through into from".split())
_BEFORE = frozenset({"before", "until", "till", "by"})
_AFTER = frozenset({"after", "following"})
_AROUND = frozenset("eve day week month hour wake time end start run-up anniversary".split())
_REACHED = frozenset(
    "agreement deal progress breakthrough compromise accord truce understanding headway".split()
)
_SETTING = frozenset({"in", "at", "during", "after"})
_SAID = frozenset(
    "assurance comment remark promise pledge warning statement criticism call appeal message".split()
)
_FROM = frozenset({"from"})
_LASTING = frozenset({"minute", "hour", "day", "week", "month", "year", "round", "night"})
_DEALS = frozenset("deal agreement truce accord pact treaty settlement compromise contract ceasefire".split())
_WITH = frozenset({"with"})
_EDGES = frozenset("start end close day beginning conclusion outset leg second stage".split())
_DOING = frozenset({"by", "of"})
_CALLING = frozenset({"call", "push", "ask"})
_WANTING = frozenset(
    "seek want demand need plan propose request call push urge promise offer accept agree trigger force secure "
    "prepare launch restart resume delay postpone cancel adjourn weigh attend miss skip boycott face await undergo complete pass "
    "stage focus".split()
)
"""Verbs whose subject takes part in the meeting that is their object; who previews or praises it does not."""
_NOBODY = frozenset(
    "it you i we us our my me one everyone everybody anyone anybody nobody who which that there".split()
)
_TELLERS = frozenset(
    "reporter journalist media spokesman spokeswoman spokesperson source analyst observer".split()
)
_UNDERGOING = frozenset({"have", "get", "face", "await", "need", "undergo"})
"""Verbs whose subject stands for its owner: 'her nomination will have a vote', not 'her budget will start a debate'."""
_MADE = frozenset("organize organise initiate arrange request call convene stage hold".split())
_ABOUT = frozenset({"discuss", "consider", "welcome", "hope"})
_NEARING = frozenset({"head", "go", "look", "come"})
_PREPARING = frozenset({"prepare", "organize", "organise", "arrange", "facilitate"})
_SUFFERED = frozenset(
    "murder death killing assassination shooting stabbing rape assault kidnapping disappearance".split()
)
_PARTS = frozenset(
    "round series session day number couple possibility opportunity chance opening phase stage set".split()
)
"""Nouns that a meeting is only counted or begun by: 'a round of talks'."""
_REFUSING = frozenset("rule oppose block reject ban bar prevent avoid avert stop forbid exclude".split())
_ANSWERS = frozenset({"response", "respond", "reaction", "react", "reply", "prior", "due", "alternative"})
_HIGHEST = 4
"""How many verbs above the noun are looked at."""
_NEAREST = 12
"""How many tokens above the noun are looked at."""
_FAR = 14
"""How many tokens behind the noun a clause of what happens there may begin."""


def last_resort(t: Tokens, x: Telling, people: Resolver) -> tuple[Party, ...]:
    """Who takes part in the meeting of noun `x`, which names nobody; empty where its sentence has nobody to show."""
    if x.trigger.frame != "noun":
        return ()
    at = x.trigger.at
    words = {t.lemma[at].lower(), "".join(t.lower[x.trigger.first : x.trigger.last + 1])}
    ballot = bool(words & vocab.events("ballots")) or acts.is_ballot(t, at)
    heads = [j for j in _behind(t, x) if _takes_part(t, j)]
    heads = heads or ([] if ballot else [j for j in _inside(t, at) if _takes_part(t, j)])
    if not heads and (not ballot or _is_asked_for(t, at)):
        heads = [j for j in _over(t, x) if not ballot or is_somebody(t, j)]
    heads = bystanders.without(t, x.trigger, heads)
    heads = list(dict.fromkeys(y for j in heads for y in shown(t, j)))
    return tuple(dict.fromkeys(named(t, Party(j, span_of(t, j)), people) for j in heads))


def _takes_part(t: Tokens, j: int) -> bool:
    """Whether `j` is somebody who can take part: no thing, no reporter, nobody in general."""
    if t.lower[j] in _NOBODY or t.lemma[j].lower() in _TELLERS or in_dateline(t, j):
        return False
    if any(t.lower[c] in vocab.press() for c in (j, *t.children[j])):
        return False
    if t.dep[j] == "nsubj" and t.lemma[t.head[j]] == "host" and t.ent[j] == "GPE" and not is_state(t.word[j]):
        return False  # 'Lund will host talks on the pact'
    return can_meet(t, j)


def _behind(t: Tokens, x: Telling) -> list[int]:
    """Who stands behind it or a noun beside it: 'a vote by the Senate', 'talks and a truce between the two parties'."""
    at, behind = x.trigger.at, x.trigger.last + 1
    starts = [behind] if behind < len(t) and t.lower[behind] == "by" else []
    made = [c for c in t.children[at] if t.dep[c] == "acl" and t.lemma[c] in _MADE]
    starts += [p for c in made for p in t.children[c] if t.lower[p] == "by"]
    beside = [c for c in t.children[at] if t.dep[c] == "conj" and t.pos[c] == "NOUN"]
    starts += [p for c in beside for p in t.children[c] if t.lower[p] == "between"]
    return [o for p in starts for o in clause.objects_of(t, p) if _acts(t, o)]


def _inside(t: Tokens, at: int) -> list[int]:
    """Who does something there: 'a summit on Friday when the ministers will sign it', 'the meeting that she had in Oslo'."""
    for v in t.children[at]:
        if t.dep[v] == "relcl" and t.lemma[v] in ("have", "hold"):
            return [s for s in clause.subjects(t, v) if s > at]
    _, end = t.sentence_of(at)
    for j in range(at + 1, min(end, at + _FAR)):
        v = t.head[j]
        there = t.lower[j] in ("when", "where") or (t.lower[j] == "which" and t.lower[j - 1] in ("in", "at"))
        if t.dep[j] == "nsubj" and t.head[j] > j and t.dep[t.head[j]] != "relcl" and j > at + 1:
            return []  # 'the talks, he said, would matter when the sides …'
        if there and v > j:
            v = t.head[v] if t.pos[v] == "ADP" else v
            return [s for s in clause.subjects(t, v) if s > j and _acts(t, s)]
    return []


def _acts(t: Tokens, s: int) -> bool:
    """Whether subject `s` is somebody or a state: 'the member states'; no mere place."""
    states = t.tag[s] == "NNS" and t.lemma[s].lower() in ("state", "country", "nation")
    return states or t.ent[s] == "GPE" or is_somebody(t, s)


def _over(t: Tokens, x: Telling) -> list[int]:
    """The subject of the clause the noun stands in or of one above, or who a noun between is or belongs to.

    'She is to be sworn in at a ceremony', 'a delegation on a visit', 'the union's return to talks'; nobody for 'the day
    before the talks' and 'the host of the debate'.
    """
    at = below = x.trigger.at
    above, late = 0, False
    aboard = x.trigger.kind in ("visit", "call") and t.dep[at] == "pobj" and t.lower[t.head[at]] == "on"
    over = list(t.ancestors(at))[:_NEAREST]
    if any(t.lemma[j] in _REFUSING for j in over):
        return []
    for j in over:
        late = late or t.lower[j] in _AFTER
        if (t.pos[j] == "ADP" or t.dep[j] == "prep") and not (aboard or _stands_in(t, x, j)):
            return []
        if not clause.is_verb(t, j):
            if t.pos[j] in coordination.NOUNS:
                if x.trigger.kind == "visit" and t.lemma[j].lower() in _EDGES:
                    below = j
                    continue  # 'said at the close of a visit'
                if t.tag[j] == "NNS" and t.lemma[j].lower() in _LASTING and t.lower[below] == "of":
                    below = j
                    continue  # 'a deal after three days of talks'
                if t.lemma[j].lower() in _AROUND:
                    return []
                if _takes_part(t, j) and is_somebody(t, j):
                    return [] if t.lower[below] == "of" else [j]
                if t.lemma[j].lower() in _REACHED and t.dep[j] == "dobj" and t.lower[below] in _SETTING:
                    continue  # 'reached no agreement in talks'
                who = _owners(t, at, j)
                if who or not (aboard or _leads_on(t, j, below)):
                    return who
            below = j
            continue
        above += 1
        told = t.dep[below] in ("nsubj", "nsubjpass", "attr") and below == at
        if told and t.dep[j] == "advcl":
            return []  # 'Norway waits while talks go on'
        if above > _HIGHEST or clause.children(t, j, "expl") or _is_outside(t, j, below):
            return []
        if t.lower[below] == "into" and t.lemma[j] in _NEARING and t.lemma[t.head[j]] in _SAYING:
            return []  # 'Heading into the debate, Hill told viewers'
        if control.is_impersonal(t, j) or (t.dep[j] == "pcomp" and t.lemma[j] in _PREPARING):
            return []  # 'will help the parties in preparing the meeting'
        who = [] if told else _doers(t, j)
        found = [s for s in who if _takes_part(t, s)]
        if not found and (t.pos[below] == "ADP" or t.lemma[j] in _UNDERGOING):
            found = [o for s in who for o in clause.children(t, s, "poss") if _takes_part(t, o)]
        if found:
            return found + _guests(t, j, below, at) + (_partners(t, j) if late else [])
        if t.dep[j] == "relcl":
            return []
        below = j
    return []


def _owners(t: Tokens, at: int, j: int) -> list[int]:
    """Whose noun `j` over the meeting `at` is: 'the union's return to talks', 'a return to talks by the union'."""
    if t.lemma[j].lower() in _SUFFERED:
        return []
    whose = clause.children(t, j, "poss") + objects_behind(t, j, _DOING)
    if t.lemma[j].lower() in _SAID:
        whose += objects_behind(t, j, _FROM)  # 'assurances from Hill on a trip'
    return [o for o in whose if o != at and _takes_part(t, o) and at not in t.ancestors(o)]


def _leads_on(t: Tokens, j: int, below: int) -> bool:
    """Whether the clause over noun `j` may be of those who take part: 'a round of talks'; not 'the success of the talks'."""
    return t.lower[below] not in ("of", "for", "about", "on") or t.lemma[j].lower() in _PARTS


def _doers(t: Tokens, v: int) -> list[int]:
    """Who does verb `v`, its own subject or a lent one; not who says that it is so."""
    own = clause.children(t, v, "nsubj", "nsubjpass")
    said = t.dep[v] == "ccomp" and not own and clause.tense(t, v) != "infinitive"
    return [] if said or control.is_impersonal(t, v) else doers(t, v) or clause.subjects(t, v)


def _guests(t: Tokens, v: int, below: int, at: int) -> list[int]:
    """Whom verb `v` brings to the meeting that hangs in preposition `below`: 'welcomed the premier for talks'."""
    if t.lower[below] not in ("for", "to") or (t.lemma[v] == "invite" and has_guests(t, at)):
        return []
    told = [o for c in clause.children(t, v, "dobj") for o in coordination.conjuncts(t, c)]
    return [o for o in told if _takes_part(t, o) and is_somebody(t, o)]


def _partners(t: Tokens, v: int) -> list[int]:
    """With whom a deal is made by verb `v` after the talks: 'signed a truce with Norway after talks'."""
    deals = [c for c in clause.children(t, v, "dobj") if t.lemma[c].lower() in _DEALS]
    return [o for d in (v, *deals) for o in objects_behind(t, d, _WITH) if deals and _takes_part(t, o)]


def _stands_in(t: Tokens, x: Telling, p: int) -> bool:
    """Whether the clause over preposition `p` may be of those who take part: 'at', 'for'; not 'ahead of', 'since'."""
    word, top = t.lower[p], t.head[p]
    if word in _BEFORE:
        return x.trigger.kind == "hearing" and clause.is_verb(t, top)
    if word in _AFTER:
        return clause.is_verb(t, top) and not clause.children(t, top, "nsubjpass")
    if word == "to" and t.lemma[top].lower() in _ANSWERS:
        return False
    if word == "of":
        return t.pos[top] in coordination.NOUNS  # not 'ahead of'
    return word in _BESIDE


def _is_asked_for(t: Tokens, at: int) -> bool:
    """Whether a ballot is what somebody wants or calls for: 'demanded a referendum to be held in May'."""
    over = t.head[at]
    if t.dep[at] == "pobj":
        return t.lower[over] == "for" and t.lemma[t.head[over]] in _CALLING
    if t.dep[at] == "dobj":
        return t.lemma[over] in _WANTING
    return t.dep[over] in ("ccomp", "xcomp") and t.lemma[t.head[over]] in _WANTING


def _is_outside(t: Tokens, v: int, below: int) -> bool:
    """Whether verb `v` is done about the meeting rather than in it: 'previewed the hearing', 'said that a hearing …'."""
    if t.dep[below] == "dobj":
        return t.lemma[v] not in _WANTING and (t.lemma[v] in _ABOUT or t.lemma[v] not in vocab.light_verbs())
    if t.dep[below] == "ccomp" and not clause.children(t, below, "nsubj", "nsubjpass"):
        return t.lemma[v] in _SAYING
    if t.dep[below] in ("ccomp", "parataxis"):
        return t.lemma[v] not in _WANTING  # 'the ministers pledged that a vote would be held'
    return t.lemma[v] in _SAYING and t.dep[below] not in ("prep", "nsubj", "nsubjpass")
