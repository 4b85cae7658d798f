"""How far a phrase reaches: to the subject of a verb on its left, over a preposition on its right."""

from __future__ import annotations

from briefing.extraction.figures.clauses import Clauses
from briefing.extraction.figures.phrases import Range
from briefing.extraction.figures.place import NOUNS, VERBS, Place
from briefing.extraction.tokens import Tokens

BREAKS = frozenset(', ; : ( ) — – ― -- ” “ " and or but'.split())
"""Words that no phrase runs over on its way from a verb to an amount."""
_EMPTY = frozenset(
    "the a an of in on by to for from and or at with as per that which who whom its his her their this".split()
)
_PER_SHARE = frozenset("a an per share diluted basic common about roughly each".split())
_NO_PLACE = frozenset("response return exchange addition advance accordance reply turn".split())
_SUBJECT = 4


def doer(clauses: Clauses, verb: int) -> int:
    """Where the subject of `verb` begins if it is short and right before, or -1."""
    tokens = clauses.tokens
    above = tokens.head[verb]
    if tokens.dep[verb] == "acl" and tokens.tag[verb] == "VBG" and above == verb - 1:
        first = clauses.phrases.noun_phrase(above, before=verb)[0]  # 'a plant employing 100 people'
        return first if verb - first < 5 and above not in clauses.phrases.amount_at else -1
    for child in tokens.children[verb]:
        if tokens.dep[child] not in ("nsubj", "nsubjpass") or child > verb:
            continue
        if tokens.tag[child] in ("WDT", "WP"):
            child -= 1
            if child < 0 or tokens.pos[child] not in NOUNS:
                return -1
        if tokens.pos[child] not in NOUNS or verb - child > 4:
            return -1
        first, last = clauses.phrases.noun_phrase(child, before=verb)
        between = range(first, verb)
        if any(tokens.lower[i] in BREAKS or i in clauses.phrases.amount_at for i in between):
            return -1
        said = sum(1 for i in range(first, last) if tokens.lower[i] not in _EMPTY)
        return first if said <= _SUBJECT else -1
    return -1


def past_asides(clauses: Clauses, i: int) -> int:
    """The token past what stands between a sum and its source: ', or 15 cents a share,', 'in the quarter'."""
    tokens, amount_at, timed = clauses.tokens, clauses.phrases.amount_at, clauses.phrases.timed
    end = tokens.sentence_of(i)[1] if i < len(tokens) else i
    if i + 2 < end and tokens.lower[i : i + 2] == [",", "or"]:
        j = i + 2
        while j < min(end, i + 10) and (j in amount_at or tokens.lower[j] in _PER_SHARE):
            j += 1
        i = j + 1 if i + 2 < j < end and tokens.lower[j] == "," else j if j > i + 2 else i
    if i + 1 < end and tokens.lower[i] in ("in", "for", "during"):
        j = i + 1
        while j < end and (j in timed or tokens.lower[j] in ("the", "a", "its")):
            j += 1
        i = j if j - 1 in timed else i
    return i


def behind(clauses: Clauses, i: int, words: frozenset[str]) -> int:
    """The end of the phrase that a preposition of `words` at token `i` begins, or -1."""
    tokens = clauses.tokens
    if i + 1 >= len(tokens) or tokens.lower[i] not in words or tokens.sent[i] != tokens.sent[i - 1]:
        return -1
    head = clauses.head_of(i + 1)
    those = head > i and tokens.lower[head] == "those"
    usable = those or (head > i and tokens.pos[head] in NOUNS)
    if (
        not usable
        or tokens.lower[head] in _NO_PLACE
        or head in clauses.phrases.timed
        or tokens.ent[head] in ("DATE", "TIME")
    ):
        return -1
    if those:
        first, last = clauses.phrases.predicate(head, head + 1)
    else:
        first, last = clauses.phrases.noun_phrase(head, after=i)
    if any(j in clauses.phrases.timed or j in clauses.phrases.amount_at for j in range(first, last)):
        return -1
    return last


def to_verb(clauses: Clauses, first: int, verb: int, where: Place) -> Range:
    """From the subject to the verb, and its indirect object: 'it cost us'."""
    tokens, phrases = clauses.tokens, clauses.phrases
    last = verb + 1
    between = range(first, verb)
    if any(i in phrases.amount_at or _joins(tokens, i) for i in between):
        first = verb  # 'killed one person and | injured two'
    last += tokens.dep[last] == "prt" and last < where.first  # 'the party took in'
    stop = last - 1
    while last < where.first and tokens.pos[last] in ("PRON", "PROPN", "NOUN", "PART"):
        last += 1
    while last - 1 > stop and tokens.pos[last - 1] not in ("PRON", "PROPN", "NOUN"):
        last -= 1
    return first, last


def _joins(tokens: Tokens, i: int) -> bool:
    """Whether the conjunction at token `i` joins two verbs."""
    return tokens.dep[i] == "cc" and tokens.pos[tokens.head[i]] in VERBS
