"""Where an amount stands in the parse: its tokens, the word that governs it, and by which preposition."""

from __future__ import annotations

from collections.abc import Container
from dataclasses import dataclass

from briefing.extraction.figures import lexicon
from briefing.extraction.figures.amount import Amount
from briefing.extraction.figures.prepositions import exactness_start, owns, preposition_before
from briefing.extraction.tokens import Tokens

_LEVELS = frozenset(
    "rate level total average pace value price record mean median high low peak trough maximum minimum amount sum figure range".split()
)
_TIMES, _MARKED = frozenset("year month decade quarter session".split()), frozenset(("high", "low", "peak"))
_RANGING = frozenset(("range", "vary", "average", "total"))
_MODIFIERS = frozenset(
    ("nummod", "compound", "quantmod", "nmod", "amod", "npadvmod", "poss", "advmod", "dep")
)
_ARTICLES = frozenset(("a", "an", "the", "its", "their", "this", "his", "her"))
_EXTENTS = frozenset("long wide high tall deep thick large strong".split())
_SIZES = frozenset(
    "capacity number total toll tally count staff workforce membership output production fleet size payroll quota limit"
    " ceiling cap target population circulation enrollment enrolment strength attendance turnout".split()
)
"""What has a size of so many: 'raise the capacity to 500 barrels', not 'cut power to 500 people'."""
_MARKS = frozenset((",", "(", ")", ";", ":", "—", "–", "―", "--"))
NOUNS, VERBS = frozenset(("NOUN", "PROPN")), frozenset(("VERB", "AUX"))


@dataclass(slots=True)
class Place:
    """The half-open token range of an amount and what governs it.

    `noun` is the following noun that the amount modifies, `preposition` the word before it ('to', 'from'
    …, or ''), `governor` the verb, noun or adjective above it; -1 where there is none.
    """

    first: int
    last: int
    root: int
    noun: int
    preposition: str
    governor: int
    verb: int


def place(tokens: Tokens, amount: Amount) -> Place:
    """Where `amount` stands."""
    first, last = tokens.range_of(amount.start, amount.end)
    last = max(last, first + 1)
    root = last - 1
    for i in range(last - 1, first - 1, -1):
        if not first <= tokens.head[i] < last:
            root = i
            break
        if tokens.head[i] == i:
            root = i
            break
    noun = _noun(tokens, first, last)
    each = amount.kind == "money" and tokens.word[last : last + 1] == ["/"]
    if each and noun == last + 1:
        noun = -1  # '$1.65/share'
    if noun == last and tokens.lower[noun] in ("bid", "asked") and (amount.kind == "money" or amount.bare):
        noun = -1  # 'quoted at $8.25 bid'
    if noun >= 0 and owns(tokens, noun + 1) and noun < tokens.head[noun] < noun + 5:
        noun = tokens.head[noun]  # 'three Rally's directors'
    if 0 <= noun == last + 1 and tokens.word[last] == "-" and noun < tokens.head[noun] < noun + 6:
        above = tokens.head[noun]  # 'a 16-member special forces team'
        noun = above if tokens.pos[above] in NOUNS and not _apart(tokens, noun, above) else noun
    if noun == last:
        noun = _past_office(tokens, noun)
    outer = exactness_start(tokens, first)
    preposition = preposition_before(tokens, outer)
    governor, verb = _above(tokens, outer, last + 2 * each, noun if noun >= 0 else root)
    if governor >= 0 and tokens.dep[governor] == "acl" and tokens.lemma[governor].lower() in _RANGING:
        preposition, governor = "of", tokens.head[governor]  # 'by an amount ranging from $3 to $5'
    if preposition == "of" and first > 1 and tokens.lower[first - 2 : first] == ["range", "of"]:
        governor = first - 2  # 'cut the rate to a range of 1.75 percent to 2 percent'
    if preposition == "of" and 3 < governor < first and tokens.lower[governor] in _TIMES:
        mark = governor - 2 - (tokens.pos[governor - 1] == "DET")
        if tokens.lower[mark] in _MARKED and tokens.lower[mark + 1] in ("for", "in"):
            governor = mark  # 'rose to a high for the year of $42'
    if preposition == "of" and governor >= 0 and tokens.lemma[governor].lower() in _LEVELS:
        above = tokens.head[governor]
        equal = tokens.pos[tokens.head[above]] == "ADJ" and tokens.dep[governor - 1] == "compound"
        if tokens.dep[governor] == "pobj" and tokens.lower[above] in ("to", "at", "by", "from") and not equal:
            preposition = tokens.lower[above]  # not 'equal to a conversion price of $17'
            governor, verb = _above(tokens, first, last, governor)
    return Place(first, last, root, noun, preposition, governor, verb)


def raised_to(tokens: Tokens, where: Place, verbs: Container[str]) -> int:
    """What one of `verbs` brings to so many of something: 'raise the capacity to 500 barrels a day', or -1."""
    verb = where.verb
    if where.noun < 0 or where.preposition != "to" or not 0 <= verb < where.first:
        return -1
    if tokens.lemma[verb].lower() not in verbs:
        return -1
    for child in tokens.children[verb]:
        if (
            tokens.dep[child] == "dobj"
            and tokens.lower[child] in _SIZES | lexicon.SIZES
            and child < where.first
        ):
            return child if where.governor in (verb, child) else -1
    return -1


def _noun(tokens: Tokens, first: int, last: int) -> int:
    """The noun behind the amount that it modifies, or -1."""
    size = len(tokens)
    if last + 2 < size and tokens.word[last] == "-" and tokens.lower[last + 1] in _EXTENTS:
        above = tokens.head[last + 1]  # 'the 1,400-mile-long reef'
        if last + 1 < above < last + 8 and tokens.pos[above] in NOUNS and not _apart(tokens, last + 1, above):
            return _compound_end(tokens, above)
    if last + 3 < size and tokens.word[last + 1] == "-" and tokens.tag[last] in ("VBN", "VBD"):
        above = tokens.head[last]  # '32 tricked-out, air-conditioned huts'
        if last + 2 < above < last + 12 and tokens.tag[above] == "NNS" and tokens.head[first] == above:
            return above
    for i in range(last - 1, first - 1, -1):
        head = tokens.head[i]
        modifies = head >= last and tokens.dep[i] in _MODIFIERS and tokens.pos[head] in NOUNS
        if not modifies or head - last >= 7 or _apart(tokens, last, head):
            continue
        if not any(
            tokens.pos[j] in ("VERB", "ADP") and tokens.dep[j] in ("prep", "ROOT") for j in range(last, head)
        ):
            return _compound_end(tokens, head)
    if last + 2 < size and tokens.tag[last] in ("RBS", "RBR", "JJS"):
        described = last + 1  # 'the day's 10 most heavily traded stocks'
        while described < min(last + 4, size - 1) and tokens.tag[described] in ("RB", "VBN", "JJ"):
            described += 1
        if described > last + 1 and tokens.tag[described] in ("NNS", "NNPS"):
            return described
    before = first - 1
    while (
        before > 0 and first - before < 3 and tokens.lower[before] in ("nearly", "about", "almost", "roughly")
    ):
        before -= 1
    if first and last + 3 < size and tokens.word[last] == "," and tokens.lower[before] in _ARTICLES:
        above = _past_comma(tokens, last)
        if above >= 0:
            return above
    if first and last + 2 < size and tokens.word[last] == "(":
        beyond = _past_bracket(tokens, last)
        if beyond >= 0 and (tokens.lower[before] in _ARTICLES or tokens.tag[beyond] == "NNS"):
            return beyond
    twice = first > 2 and last + 1 < size and tokens.word[first - 1] == "(" and tokens.word[last] == ")"
    joined = twice and "-" in tokens.word[first:last] and tokens.pos[last + 1] == "NOUN"
    if joined and "-" in tokens.word[max(0, first - 4) : first - 1]:
        return _compound_end(tokens, last + 1)  # 'the 1,000-mile (1,600-kilometer) race'
    if twice and tokens.tag[last + 1] == "NNS" and "NUM" in tokens.pos[max(0, first - 5) : first - 1]:
        return last + 1  # '70 mph (113 kph) gusts'
    plural = last + 1 < size and tokens.tag[last + 1] in ("NNS", "NNPS")
    if plural and tokens.pos[last] in ("ADJ", "PROPN", "NOUN") and tokens.sent[last] == tokens.sent[first]:
        return last + 1
    if last < size and tokens.tag[last] in ("NNS", "NNPS", "NN") and tokens.sent[last] == tokens.sent[first]:
        return (
            tokens.head[last]
            if tokens.dep[last] == "compound"
            and last < tokens.head[last] < last + 3
            and not _apart(tokens, last, tokens.head[last])
            else last
        )
    if (
        last + 1 < size
        and tokens.pos[last] in ("ADJ", "PROPN", "NOUN")
        and tokens.tag[last + 1] in ("NNS", "NNPS")
    ):
        return last + 1
    return -1


def _compound_end(tokens: Tokens, noun: int) -> int:
    """The last noun of the compound that begins with `noun`: 'hot air balloon flight world record'."""
    for _ in range(4):
        above = tokens.head[noun]
        joined = tokens.dep[noun] == "compound" and noun < above < noun + 6 and tokens.pos[above] in NOUNS
        if not joined or _apart(tokens, noun, above):
            break
        noun = above
    return noun


def _past_comma(tokens: Tokens, comma: int) -> int:
    """The noun behind a second, joined amount: 'a $1 trillion, 30-year overhaul of the fleet', or -1."""
    if tokens.pos[comma + 1] != "NUM" or tokens.word[comma + 2] != "-":
        return -1
    above = tokens.head[comma + 3]
    near = comma + 3 < above < comma + 8 and tokens.pos[above] == "NOUN"
    return _compound_end(tokens, above) if near else -1


def _past_office(tokens: Tokens, noun: int) -> int:
    """`noun`, or the people behind the body it names: 'two Bank of England officials'."""
    i = noun + 2
    if i >= len(tokens) or tokens.tag[noun] != "NNP" or tokens.lower[noun + 1] != "of":
        return noun
    i += tokens.lower[i] == "the"
    begin = i
    while i + 1 < len(tokens) and i < begin + 3 and tokens.tag[i] in ("NNP", "NNPS"):
        i += 1
    return i if i > begin and tokens.tag[i] == "NNS" else noun


def _past_bracket(tokens: Tokens, bracket: int) -> int:
    """The noun behind the bracket that opens at `bracket`: 'a $500-million (460-million-euro) investment', or -1."""
    for close in range(bracket + 1, min(bracket + 12, len(tokens) - 1)):
        if tokens.word[close] == ")":
            i = close + 1
            while i + 1 < len(tokens) and tokens.pos[i] == "ADJ" and i < close + 3:
                i += 1
            return _compound_end(tokens, i) if tokens.pos[i] == "NOUN" else -1
    return -1


def _apart(tokens: Tokens, first: int, last: int) -> bool:
    """Whether a mark stands between the tokens of a range: no comma, bracket or dash inside a noun phrase."""
    return any(
        tokens.word[i] in _MARKS or (tokens.word[i] == "-" and tokens.end[i - 1] < tokens.start[i])
        for i in range(first, last)
    )


def _above(tokens: Tokens, first: int, last: int, start: int) -> tuple[int, int]:
    """The nearest governor of the amount that is no preposition, and the nearest verb above it."""
    governor = verb = -1
    i = start
    for _ in range(12):
        head = tokens.head[i]
        if head == i:
            break
        i = head
        if first <= i < last:
            continue
        if governor < 0 and tokens.pos[i] not in (
            "ADP",
            "SCONJ",
            "PART",
            "NUM",
            "SYM",
            "PUNCT",
            "DET",
            "CCONJ",
        ):
            governor = i
        if tokens.dep[i] in ("aux", "auxpass") and tokens.head[i] > i:
            continue  # 'we have in nine years had a fall in use': the main verb
        if tokens.pos[i] in VERBS:
            verb = i
            break
    if governor < 0 and tokens.pos[start] in VERBS:
        governor = verb = start
    return governor, verb
