"""What an amount measures that only takes up one told before: the same value, 'that figure', 'we have three there'."""

from __future__ import annotations

import re
from collections.abc import Sequence

from briefing.extraction.figures import lexicon
from briefing.extraction.figures.amount import Amount
from briefing.extraction.figures.clauses import Clauses
from briefing.extraction.figures.phrases import Range
from briefing.extraction.figures.place import Place
from briefing.extraction.tokens import Tokens

_HAVING = frozenset(("have", "has", "had"))
_SO_CALLED = frozenset("figure number proportion percentage".split())
_PUTTING = frozenset("put peg estimate place set".split())
_FIGURES = frozenset("figure number total tally toll count estimate cost price".split())
_TAKING = frozenset("bring take push drive send put".split())
_EXPECTING = frozenset(
    "expect take admit have get receive add want plan build sell make accept need lose win".split()
)
_BACK = 5
_ELSEWHERE = frozenset("upstate downstate elsewhere nationwide statewide nationally overseas abroad".split())
_AND_TO = re.compile(
    r"[^.;:()]{0,70},?[ ](?:and|then|and then|before)[ ](?:again[ ])?to(?:[ ](?:about|nearly|almost|some))?[ ]"
)


def same_value(clauses: Clauses, amounts: Sequence[Amount], k: int) -> Range | None:
    """The phrase of the same value said a few amounts earlier."""
    amount = amounts[k]
    for j in range(k - 1, max(-1, k - 1 - _BACK), -1):
        other = amounts[j]
        if (other.kind, other.value, other.currency) == (amount.kind, amount.value, amount.currency):
            return clauses.found[j]
    return None


def alone(clauses: Clauses, amounts: Sequence[Amount], where: Place, k: int) -> Range | None:
    """The phrase of the same value said earlier, for a number that stands alone as a subject."""
    if amounts[k].kind not in ("percent", "money") or where.governor < where.last:
        return None
    more = clauses.tokens.lower[where.last : where.last + 1] == ["more"]
    return None if more else same_value(clauses, amounts, k)


def figure(clauses: Clauses, amounts: Sequence[Amount], where: Place, k: int) -> Range | None:
    """What a figure is that is but called so: 'the $5 million figure was the debt of the city'."""
    tokens, noun = clauses.tokens, where.noun
    if noun != where.last or tokens.lower[noun] != "figure":
        return None
    before = same_value(clauses, amounts, k)
    if tokens.dep[noun] != "nsubj":
        return before
    verb = tokens.head[noun]
    if tokens.lemma[verb].lower() != "be" or not noun < verb < noun + 8:
        return before
    said = next((c for c in tokens.children[verb] if tokens.dep[c] == "attr" and c > verb), -1)
    usable = said >= 0 and said not in clauses.phrases.amount_at and said not in clauses.phrases.timed
    return clauses.phrases.noun_phrase(said, after=verb, clauses=True) if usable else before


def had(clauses: Clauses, amounts: Sequence[Amount], places: Sequence[Place], k: int) -> Range | None:
    """The noun of the number before that is had too: 'we have one rink here, we have three there'."""
    amount, where, words = amounts[k], places[k], clauses.tokens.lower
    bare = amount.kind == "count" and where.noun < 0 and where.first > 0
    if not bare or words[where.first - 1] not in _HAVING or words[where.last : where.last + 1] != ["in"]:
        return None
    for j in range(k - 1, max(-1, k - 1 - _BACK), -1):
        other, noun = places[j], places[j].noun
        if noun >= 0 and amounts[j].kind == "count" and words[other.first - 1] in _HAVING:
            near = amount.start - amounts[j].end < 300
            return clauses.phrases.noun_phrase(noun, after=other.last - 1, before=noun + 1) if near else None
    return None


def so_called(clauses: Clauses, amounts: Sequence[Amount], k: int, phrase: Range) -> Range:
    """`phrase`, or what the amount before measures where it says no more: 'nationally the figure is 9 percent'."""
    before = clauses.found[k - 1] if k else None
    if before is None or phrase[1] - phrase[0] != 1 or clauses.tokens.lower[phrase[0]] not in _SO_CALLED:
        return phrase
    like = {amounts[k - 1].kind, amounts[k].kind}
    like_before = len(like) == 1 or like == {"percent", "rate"}
    gap = clauses.tokens.text[amounts[k - 1].end : amounts[k].start]
    return before if like_before and len(gap) < 200 and "\n" not in gap else phrase


def put_at(clauses: Clauses, amounts: Sequence[Amount], where: Place, k: int) -> Range | None:
    """What 'the figure' is that somebody puts elsewhere: 'died. Aid groups put the figure at 9,000'."""
    tokens, verb = clauses.tokens, where.verb
    if not 0 <= verb < where.first <= verb + 8 or tokens.lemma[verb].lower() not in _PUTTING or k == 0:
        return None
    said = clauses.phrases.object(verb, where.first)
    if (
        said < 0
        or tokens.lower[said] not in _FIGURES
        or tokens.lower[said - 1] not in ("the", "that", "this")
    ):
        return None
    if tokens.lower[said + 1] in ("of", "for"):
        return None
    for j in range(k - 1, max(-1, k - 1 - _BACK), -1):
        if amounts[j].kind == amounts[k].kind and amounts[k].start - amounts[j].end < 300:
            return clauses.found[j]
    return None


def moved_on(clauses: Clauses, amounts: Sequence[Amount], places: Sequence[Place], k: int) -> Range | None:
    """What goes on to another level: 'a deficit of $20 billion, shrinking to $11 billion', 'to $15 in the city and to $12 upstate'."""
    if k == 0 or (amounts[k].kind != amounts[k - 1].kind and amounts[k - 1].kind != "duration"):
        return None
    tokens, where, before = clauses.tokens, places[k], places[k - 1]
    if tokens.sent[where.first] != tokens.sent[before.first] or tokens.lower[where.last : where.last + 1] == [
        "of"
    ]:
        return None
    if follows_on(clauses.tokens, amounts, places, k):
        return clauses.found[k - 1]
    verb = where.verb
    if not 0 < verb < where.first <= verb + 5 or tokens.tag[verb] != "VBG" or where.noun >= 0:
        return None
    taken = tokens.lemma[verb].lower() in _TAKING and tokens.lower[verb + 1] in ("it", "them", "that")
    if taken and where.preposition == "to" and tokens.lower[verb - 1] == ",":
        same = (j for j in range(k - 1, max(-1, k - 4), -1) if amounts[j].kind == amounts[k].kind)
        return next((clauses.found[j] for j in same), None)  # '…, bringing it down to 9 percent'
    if tokens.lemma[verb].lower() not in lexicon.VERBS or where.preposition not in ("to", "by", "at"):
        return None
    if amounts[k].kind != amounts[k - 1].kind:
        return None
    told = before.preposition == "of" or before.noun >= 0
    told = told or (
        before.preposition == "at" and where.preposition == "to"
    )  # 'at $10 in 2018, rising to $50'
    apart = tokens.lower[verb - 1] in (",", "and", "before", "then") or tokens.pos[verb - 1] == "ADV"
    return clauses.found[k - 1] if told and apart and clauses.phrases.object(verb, where.first) < 0 else None


def so_many_more(
    clauses: Clauses, amounts: Sequence[Amount], places: Sequence[Place], k: int
) -> Range | None:
    """What is left out behind a bare number: 'took in 163,000 refugees in 2015; this year it expects fewer than 40,000'."""
    tokens, where, before = clauses.tokens, places[k], places[k - 1]
    if k == 0 or amounts[k].kind != "count" or amounts[k - 1].kind != "count" or where.preposition:
        return None
    if where.noun >= 0 or before.noun < before.last or where.governor != where.verb:
        return None
    verb = where.verb
    if not 0 <= verb < where.first <= verb + 6 or tokens.lemma[verb].lower() not in _EXPECTING:
        return None
    if (
        amounts[k].start - amounts[k - 1].end > 150
        or "\n" in tokens.text[amounts[k - 1].end : amounts[k].start]
    ):
        return None
    ends = tokens.lower[where.last : where.last + 1] in (
        [],
        ["."],
        [","],
        [";"],
        ["in"],
        ["by"],
        ["this"],
        ["last"],
    )
    subject = clauses.phrases.subject(verb)
    pronoun = 0 <= subject < verb and tokens.lower[subject] in ("it", "they", "he", "she", "we")
    noun = before.noun
    return (
        clauses.phrases.noun_phrase(noun, after=before.last - 1, before=noun + 1)
        if ends and pronoun
        else None
    )


def follows_on(tokens: Tokens, amounts: Sequence[Amount], places: Sequence[Place], k: int) -> bool:
    """Whether amount `k` is a second level of the same move: 'to $15 in the city and to $12 upstate'."""
    if k == 0 or (amounts[k].kind, amounts[k].currency) != (amounts[k - 1].kind, amounts[k - 1].currency):
        return False
    where, before = places[k], places[k - 1]
    counted = where.noun >= 0 and tokens.lower[where.noun] not in _ELSEWHERE
    if before.preposition != "to" or counted or amounts[k].kind == "duration":
        return False
    if _AND_TO.fullmatch(tokens.text, amounts[k - 1].end, amounts[k].start) is None:
        return False
    return tokens.sent[where.first] == tokens.sent[before.first]
