"""What befell those counted, told behind them: past an aside, or of somebody else."""

from __future__ import annotations

from briefing.extraction.figures.phrases import Phrases, Range
from briefing.extraction.figures.place import VERBS, Place


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
    told = tokens.dep[where.root] == "conj" and tokens.head[where.root] in subjects
    if told or where.root in subjects:
        return False  # '62 percent of men but only 9 percent of women called it so'
    return bool(subjects) and subjects[0] < where.first and tokens.dep[i] not in ("relcl", "acl")
