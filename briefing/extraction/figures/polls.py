"""Shares of those asked whose opinion is told past something set apart: 'six in 10 voters — 58 percent — say it is wrong'."""

from __future__ import annotations

from briefing.extraction.figures.amount import Amount
from briefing.extraction.figures.clauses import Clauses
from briefing.extraction.figures.phrases import Range
from briefing.extraction.figures.place import VERBS, Place

_MARKS = frozenset(("—", "–", "―", "--", "-", ",", "("))
_CLOSING = frozenset(("—", "–", "―", "--", "-", ",", ")"))
_ABOUT = frozenset("or about nearly exactly roughly some almost just more than fully".split())
_LEANING = frozenset(
    "undecided unsure uncertain opposed unfavorable unfavourable favorable favourable disapproving approving"
    " uncommitted unaffiliated supportive dissatisfied satisfied neutral".split()
)
_VOTES = frozenset("vote voter ballot delegate electorate".split())
_ENDING = frozenset("finish place come win lead trail prevail end".split())
_MANY = frozenset("majority plurality minority half third quarter most many some".split())
_MOST = 18


def past_aside(clauses: Clauses, amount: Amount, where: Place, core: Range) -> Range | None:
    """Those asked with what they say behind another number set apart, over that number."""
    tokens, i = clauses.tokens, core[1]
    if core[1] <= where.first:
        return _in_brackets(clauses, where, core)
    if amount.kind not in ("rate", "percent") or core[0] < where.last or i + 3 >= len(tokens):
        return None
    if tokens.lower[i] not in _MARKS:
        return None
    close = i + 1
    while close < min(i + 6, len(tokens)) and (
        tokens.lower[close] in _ABOUT or close in clauses.phrases.amount_at
    ):
        close += 1
    if close == i + 1 or close - 1 not in clauses.phrases.amount_at or close + 2 >= len(tokens):
        return None
    if tokens.lower[close] not in _CLOSING or tokens.pos[close + 1] not in VERBS:
        return None
    last = clauses.phrases.predicate(close + 1, close + 2)[1]
    return (core[0], last) if last - core[0] <= _MOST else None


def majority(clauses: Clauses, amount: Amount, where: Place) -> Range | None:
    """What a majority does that is told as a share between commas: 'a plurality, 44 percent, favored a tax'."""
    tokens, i = clauses.tokens, where.last
    if amount.kind != "percent" or where.first < 3 or i + 2 >= len(tokens):
        return None
    if tokens.lower[where.first - 1] not in _MARKS or tokens.lower[i] not in _CLOSING:
        return None
    if tokens.lemma[i + 1].lower() in ("say", "tell", "report"):
        return None
    if tokens.lower[where.first - 2] not in _MANY or tokens.pos[i + 1] not in VERBS:
        return None
    return clauses.phrases.predicate(i + 1, i + 2)


def among_those(clauses: Clauses, amount: Amount, where: Place) -> Range | None:
    """Of whom a share is told, said first in its clause: 'among those who never go, the figure was 28 percent'."""
    tokens, begin = clauses.tokens, tokens_begin(clauses, where)
    if amount.kind not in ("percent", "rate") or begin + 4 >= where.first or where.first - begin > 16:
        return None
    if tokens.lower[begin] not in ("among", "for", "of") or tokens.lower[begin + 1] != "those":
        return None
    if "," not in tokens.lower[begin : where.first] or any(
        i in clauses.phrases.amount_at for i in range(begin, where.first)
    ):
        return None
    if clauses.tokens.lower[where.last : where.last + 1] == ["of"]:
        return None
    return clauses.phrases.predicate(begin + 1, begin + 2)


def tokens_begin(clauses: Clauses, where: Place) -> int:
    """Where the clause of the amount begins: behind the last semicolon, else at the head of its sentence."""
    tokens, begin = clauses.tokens, clauses.tokens.sentence_of(where.first)[0]
    for i in range(where.first - 1, begin, -1):
        if tokens.lower[i] == ";":
            return i + 1 + (tokens.lower[i + 1] in ("and", "but", "while"))
    return begin


def leaning(clauses: Clauses, amount: Amount, where: Place) -> Range | None:
    """How those lean of whom a share is told by an adjective alone: 'with 12 percent unsure'."""
    tokens, i = clauses.tokens, where.last
    if amount.kind != "percent" or i >= len(tokens):
        return None
    doing = i + (tokens.pos[i] == "ADV")
    if tokens.lower[where.first - 1] == "with" and tokens.tag[doing : doing + 1] == ["VBG"]:
        return clauses.phrases.predicate(doing, doing + 1)  # 'with 8 percent still making up their minds'
    if tokens.lower[i] not in _LEANING:
        return None
    if where.noun >= 0 and where.noun != i:
        return None
    return clauses.phrases.predicate(i, i + 1)


def _in_brackets(clauses: Clauses, where: Place, core: Range) -> Range | None:
    """'A majority (52 percent) of members want a new leader'."""
    tokens, close = clauses.tokens, where.last
    if core[1] != where.first - 1 or tokens.lower[core[1]] != "(" or close + 2 >= len(tokens):
        return None
    if tokens.lower[close] != ")" or tokens.lower[close + 1] != "of":
        return None
    last = clauses.phrases.predicate(close + 2, close + 3)[1]
    return (core[0], last) if last - core[0] <= _MOST else None


def of_the_vote(clauses: Clauses, where: Place, core: Range) -> Range | None:
    """Whose part of the vote it is: 'Smith with 41 percent of the vote', 'Roe finished second with 31 percent'."""
    tokens, name, verb = clauses.tokens, where.first - 2, where.verb
    if core[0] < where.last or core[1] - core[0] > 3 or tokens.lemma[core[1] - 1].lower() not in _VOTES:
        return None
    if 0 <= verb < where.first <= verb + 6 and tokens.lemma[verb].lower() in _ENDING:
        subject = clauses.subject_phrase(verb, where)
        near = (
            subject is not None
            and tokens.pos[subject[0]] != "PRON"
            and subject[1] <= verb
            and core[1] - subject[0] <= _MOST
        )
        return (subject[0], core[1]) if subject is not None and near else (verb, core[1])
    if name < 0 or tokens.lower[name + 1] not in ("with", "at", "on") or tokens.pos[name] != "PROPN":
        return None
    return clauses.phrases.noun_phrase(name, before=name + 1)[0], core[1]


def outnumbered(clauses: Clauses, amount: Amount, where: Place) -> Range | None:
    """Who outnumber whom: 'women outnumber men 3 to 1'."""
    tokens, verb = clauses.tokens, where.verb
    if amount.kind != "rate" or not 0 <= verb < where.first <= verb + 8:
        return None
    if tokens.lemma[verb].lower() != "outnumber":
        return None
    subject, other = clauses.subject_phrase(verb, where), clauses.phrases.object(verb, where.first)
    if subject is None or other < 0 or subject[1] > verb:
        return None
    return subject[0], clauses.phrases.noun_phrase(other, before=where.first)[1]
