"""What befell those counted, told behind them: past an aside, past others, or of somebody else."""

from __future__ import annotations

from briefing.extraction.figures.phrases import MAX_TOKENS, Phrases, Range
from briefing.extraction.figures.place import NOUNS, VERBS, Place
from briefing.extraction.tags import FINITE

_ENDS = frozenset((";", ":", "\n", "'", "’", '"', "“"))
_DASHES = frozenset(("—", "–", "―", "--", "-", "_"))
_JOINING = _DASHES | {",", "and", "or", "but"}
_FAR = 11
_LONGEST = 17
_FARTHEST = 20


def past_comma(phrases: Phrases, noun: int, comma: int) -> Range | None:
    """What befell them, past what is said of them: '12 people, all of them young, were killed in a crash'."""
    tokens = phrases.tokens
    for i in range(comma + 2, min(comma + 14, len(tokens) - 2)):
        if tokens.lower[i] == "," and tokens.pos[i + 1] in VERBS:
            verb = i + 1
            while tokens.pos[verb] == "AUX" and verb + 2 < len(tokens):
                verb += 1
            subjects = [c for c in tokens.children[verb] if tokens.dep[c] in ("nsubj", "nsubjpass")]
            own = tokens.lower[noun - 2] in ("after", "when", "that") or (
                bool(subjects) and all(c >= noun for c in subjects)
            )
            first, last = phrases.predicate(verb, verb + 1)
            if last - first < 4 and tokens.tag[verb] in ("VBP", "VBZ"):
                return None  # '17 million lives, most of them young, depend on it'
            return phrases.predicate(verb, verb + 1) if own else None
    return None


def foreign(phrases: Phrases, where: Place, i: int) -> bool:
    """Whether the verb at or behind token `i` has a subject before the amount: 'a poll of 1,024 adults found'."""
    tokens = phrases.tokens
    while i + 1 < len(tokens) and tokens.pos[i] in ("ADV", "AUX", "PART"):
        i += 1
    subjects = [c for c in tokens.children[i][:8] if tokens.dep[c] in ("nsubj", "nsubjpass")]
    noun = where.noun
    if subjects and noun >= 0 and tokens.dep[noun] == "conj" and tokens.head[noun] == subjects[0]:
        return False  # '50 men and 20 boats were held'
    if noun in subjects:
        return False  # 'in 2015 - the latest year on record - 22 people were killed'
    told = tokens.dep[where.root] == "conj" and tokens.head[where.root] in subjects
    if told or where.root in subjects:
        return False  # '62 percent of men but only 9 percent of women called it so'
    return bool(subjects) and subjects[0] < where.first and tokens.dep[i] not in ("relcl", "acl")


def past_others(phrases: Phrases, where: Place, first: int, last: int) -> Range | None:
    """What is told of those counted past others or an aside: '36 hostages and two boats were held'."""
    tokens = phrases.tokens
    counted = where.noun if where.noun >= first else where.root
    verb = tokens.head[counted]
    if tokens.dep[counted] == "conj" and tokens.pos[verb] in NOUNS:
        counted, verb = verb, tokens.head[verb]  # 'his mother and 10 others -- a guide too -- died'
    if tokens.dep[counted] not in ("nsubj", "nsubjpass") or not last < verb <= max(first + _FAR, last + 4):
        return None
    if tokens.pos[verb] not in VERBS or any(tokens.dep[c] == "expl" for c in tokens.children[verb]):
        return None
    between = range(last, verb)
    words = tokens.lower[last:verb]
    parted = bool(_JOINING.intersection(words)) or any(i in phrases.timed for i in between)
    parted = parted or last - first > MAX_TOKENS - 3
    if not parted or _ENDS.intersection(words):
        return None
    if any(tokens.tag[i] in FINITE and tokens.head[i] != verb for i in between):
        return None  # another clause stands between
    if any(i + 1 in phrases.amount_at and tokens.lower[i] in _DASHES for i in between):
        return None  # 'six in 10 voters — 58 percent — say it is wrong' is told by another rule
    others = {phrases.amount_at[i] for i in between if i in phrases.amount_at}
    if (
        len(others) > 1
        or verb + 1 in phrases.amount_at
        or tokens.lower[where.first - 2 : where.first - 1] == ["there"]
    ):
        return None
    end = phrases.predicate(verb, verb + 1, limit=9)[1]
    return (first, end) if end - first <= _LONGEST else None


def reach(phrases: Phrases, where: Place, first: int) -> int:
    """How many tokens from `first` on the phrase of those counted may take, so that a far verb has its complement."""
    tokens, noun = phrases.tokens, where.noun
    if noun < first or tokens.dep[noun] not in ("nsubj", "nsubjpass") or tokens.head[noun] < noun:
        return MAX_TOKENS
    return min(max(MAX_TOKENS, tokens.head[noun] - first + 6), _FARTHEST)
