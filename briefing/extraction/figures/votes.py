"""Votes with what was voted on: 'passed the bill by a 52-48 vote', 'voted 52-48 to confirm him', 'two votes short of a majority'."""

from __future__ import annotations

from collections.abc import Sequence

from briefing.extraction.figures import lexicon
from briefing.extraction.figures.amount import Amount
from briefing.extraction.figures.clauses import Clauses
from briefing.extraction.figures.phrases import Range
from briefing.extraction.figures.place import NOUNS, Place
from briefing.extraction.figures.reach import BREAKS, behind, doer

_VOTES = frozenset("vote tally margin majority ballot rollcall".split())
_CHAMBERS = frozenset(
    "house senate commons lords congress parliament assembly council committee chamber floor panel legislature".split()
)
"""What a bill passes: 'cleared the House on a 227-198 vote' is of the bill."""
_BALLOTS = frozenset("vote seat delegate signature supporter elector ballot".split())
_FOR = frozenset("for against on in".split())
_LEADS = frozenset("lead advantage edge margin cushion deficit gap".split())
_GIVING = frozenset("give hand show".split())
_HOLDING = frozenset("have hold enjoy keep maintain build open take claim command retain".split())
_OVER = frozenset("over against".split())
_FAR, _MOST = 8, 14


def on_what(clauses: Clauses, amounts: Sequence[Amount], places: Sequence[Place], k: int) -> Range | None:
    """What two numbers of votes were cast on, over the votes; None unless amount `k` is one of the two."""
    if not amounts[k].paired and not _against(clauses, amounts, k):
        return None
    first = k if k + 1 < len(amounts) and _facing(clauses, amounts, k) else k - 1
    if first < 0 or not _facing(clauses, amounts, first):
        return None
    one, other = places[first], places[first + 1]
    return _vote_on(clauses, one, other) or _voted(clauses, one, other) or _said_first(clauses, one, other)


def _said_first(clauses: Clauses, one: Place, other: Place) -> Range | None:
    """'In a 5-4 decision, the court upheld the tax', 'by a margin of 56 to 39 percent, voters prefer the plan'."""
    tokens, comma = clauses.tokens, max(other.last, other.noun + 1)
    begin = tokens.sentence_of(one.first)[0]
    if comma + 2 >= len(tokens):
        return None
    if tokens.lower[one.first - 2 : one.first] == [",", "by"] and tokens.lower[comma] == ",":
        return clauses.phrases.predicate(comma + 1, comma + 2)  # 'The Senate, by 61 to 38, approved the plan'
    if one.first - begin > 5 or tokens.lower[begin] not in ("in", "on", "by"):
        return None
    if tokens.lower[comma] != "," or comma - other.last > 3:
        return None
    first, last = clauses.phrases.predicate(comma + 1, comma + 2)
    return (other.noun if other.noun >= other.last else first), last


def _against(clauses: Clauses, amounts: Sequence[Amount], k: int) -> bool:
    """Whether amount `k` is one of two percentages of a vote: 'voted 55 percent to 45 percent to stay'."""
    return amounts[k].kind == "percent" and (
        (k + 1 < len(amounts) and _facing(clauses, amounts, k))
        or (k > 0 and _facing(clauses, amounts, k - 1))
    )


def _facing(clauses: Clauses, amounts: Sequence[Amount], k: int) -> bool:
    """Whether amounts `k` and `k + 1` stand against each other."""
    one, other = amounts[k], amounts[k + 1]
    if one.paired and other.paired:
        return other.start - one.end < 6
    if one.kind == other.kind == "percent" and one.paired != other.paired:
        return other.start - one.end < 6
    return one.kind == other.kind == "percent" and clauses.tokens.text[one.end : other.start] == " to "


def _vote_on(clauses: Clauses, one: Place, other: Place) -> Range | None:
    """'approved the spending bill by a 316-113 vote'."""
    tokens, noun, verb = clauses.tokens, other.noun, one.verb
    if one.preposition == "of" and 1 < one.first - one.governor + 1 < 4:
        noun = one.governor  # 'confirmed by a vote of 54 to 45'
    if noun < 0 or tokens.lemma[noun].lower() not in _VOTES:
        return None
    if tokens.lower[other.last : other.last + 1] == ["-"] or not 0 <= verb < one.first <= verb + 12:
        return None
    if tokens.tag[verb] == "VBG" and noun > one.first:
        return (
            (verb, noun + 1) if noun + 1 - verb <= _MOST else None
        )  # ', advancing the bill on a 33-17 vote'
    thing = clauses.phrases.object(verb, one.first)
    if thing >= 0 and tokens.lower[thing] not in _CHAMBERS:
        first = clauses.phrases.noun_phrase(thing, before=one.first)[0]
    else:
        subject = clauses.subject_phrase(verb, one)
        if subject is None or not 0 <= verb - subject[1] < 4:
            return None
        first = subject[0]
    return (first, noun + 1) if 0 < noun + 1 - first <= _MOST else None


def _voted(clauses: Clauses, one: Place, other: Place) -> Range | None:
    """'voted 52-48 to confirm him', 'ruled 5-4 against the plan'."""
    tokens, verb, i = clauses.tokens, one.verb, other.last
    if not 0 <= verb < one.first <= verb + 3 or tokens.lemma[verb].lower() not in ("vote", "rule", "decide"):
        return None
    if tokens.tag[i : i + 2] == ["TO", "VB"]:
        last = clauses.phrases.predicate(i + 1, i + 2, limit=8)[1]
    else:
        last = behind(clauses, i, _FOR)
    first = doer(clauses, verb)
    if first < 0 or last - first > _MOST:
        first = verb
    return (first, last) if 0 < last <= first + _MOST else None


def short_of(clauses: Clauses, amount: Amount, where: Place) -> Range | None:
    """What so many votes or seats are short of: 'seven votes short of the 60 needed to pass'."""
    tokens, noun = clauses.tokens, where.noun
    if amount.kind != "count" or noun < where.last or tokens.lemma[noun].lower() not in _BALLOTS:
        return None
    if tokens.lower[noun + 1 : noun + 3] not in (["short", "of"], ["shy", "of"]) or noun + 3 >= len(tokens):
        return None
    return clauses.phrases.predicate(noun, noun + 4, limit=12, across=True)


def lead_of(clauses: Clauses, where: Place, core: Range) -> Range | None:
    """Who has a lead, over the amount: 'the poll gave Smith a 5-point lead over Jones', 'Democrats hold a 10-point edge'."""
    tokens, noun = clauses.tokens, where.noun
    if tokens.lemma[noun].lower() not in _LEADS or not where.last <= core[0] <= noun < core[1]:
        return None
    who, verb = where.first - 1, where.verb
    if 0 <= verb < where.first <= verb + 5 and tokens.lemma[verb].lower() in _HOLDING:
        first = doer(clauses, verb)
        last = max(core[1], behind(clauses, noun + 1, _OVER | {"in", "on", "among", "with"}))
        return (first, last) if first >= 0 and last - first <= _MOST else None
    while who > 0 and where.first - who < 5 and tokens.pos[who] in ("DET", "ADJ", "ADV"):
        who -= 1
    given = 0 <= verb < who and who - verb < 9 and tokens.lemma[verb].lower() in _GIVING
    if not given or tokens.pos[who] not in NOUNS or any(tokens.lower[i] in BREAKS for i in range(verb, who)):
        return None
    first = clauses.phrases.noun_phrase(who, before=who + 1)[0]
    return (first, core[1]) if core[1] - first <= _MOST else None


def sides_of_lead(clauses: Clauses, where: Place) -> tuple[Range, Range] | None:
    """The two sides of a lead told with both shares: 'holds a 45%-41% lead over Jones'; `where` is the second share's."""
    tokens, noun = clauses.tokens, where.noun
    if noun < where.last or tokens.lemma[noun].lower() not in _LEADS or noun + 2 >= len(tokens):
        return None
    if tokens.lower[noun + 1] not in _OVER:
        return None
    rival = clauses.head_of(noun + 2)
    if rival <= noun or tokens.pos[rival] not in NOUNS:
        return None
    behind_ = clauses.phrases.noun_phrase(rival, after=noun + 1)
    verb = where.verb
    if not 0 <= verb < where.first <= verb + 12:
        return None
    if tokens.lemma[verb].lower() in _GIVING:
        ahead = next((c for c in tokens.children[verb] if tokens.dep[c] == "dative" and c > verb), -1)
        ahead = clauses.phrases.object(verb, where.first) if ahead < 0 else ahead
        leader = clauses.phrases.noun_phrase(ahead, before=where.first) if ahead >= 0 else None
    else:
        leader = clauses.subject_phrase(verb, where)
    return (leader, behind_) if leader else None


def to_rival(clauses: Clauses, amounts: Sequence[Amount], places: Sequence[Place], k: int) -> Range | None:
    """Whose the second of two tallies is: 'picked up 67 delegates on Tuesday to 54 for her rival'."""
    tokens, where, i = clauses.tokens, places[k], places[k].last
    if k == 0 or amounts[k].kind != "count" or where.noun >= 0 or where.preposition != "to":
        return None
    if amounts[k - 1].kind != "count" or places[k - 1].noun < 0 or i + 1 >= len(tokens):
        return None
    if tokens.lower[i] != "for" or amounts[k].start - amounts[k - 1].end > 60:
        return None
    head = clauses.head_of(i + 1)
    named = head > i and tokens.pos[head] in NOUNS and head not in clauses.phrases.timed
    return clauses.phrases.noun_phrase(head, after=i) if named else None


def reduced(clauses: Clauses, where: Place) -> Range | None:
    """Who is brought to so many: 'the party was reduced to 24 seats'."""
    tokens, verb = clauses.tokens, where.verb
    if where.preposition != "to" or where.noun < where.last or not 0 <= verb < where.first <= verb + 5:
        return None
    passive = any(tokens.dep[c] == "auxpass" and c < verb for c in tokens.children[verb])
    if not passive or tokens.lemma[verb].lower() not in lexicon.VERBS:
        return None
    subject = clauses.subject_phrase(verb, where)
    if subject is None or not 0 <= verb - subject[1] < 4:
        return None
    return (subject[0], where.noun + 1) if where.noun + 1 - subject[0] <= _MOST else None
