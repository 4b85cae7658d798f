"""What stands beside a day: 'on Monday, when the council meets', 'organized a rally for Monday'."""

from __future__ import annotations

from briefing.extraction.tokens import Tokens

_DAYS = frozenset(
    "monday tuesday wednesday thursday friday saturday sunday tomorrow today tonight next later".split()
)
_AGAIN = frozenset({"every", "each", "mondays", "sundays", "weekends"})


def when_behind(t: Tokens, last: int) -> int | None:
    """The 'when' right behind the time that ends with token `last`, or behind a comma after it."""
    j = last + 1
    j += j < len(t) and t.word[j] == ","
    return j if j < len(t) and t.lower[j] == "when" else None


def tells_the_day(t: Tokens, v: int) -> bool:
    """Whether the clause of verb `v`, in the present tense, says what happens on a coming day named before it."""
    when = next((c for c in t.children[v] if t.lower[c] == "when" and c < v), None)
    if when is None:
        return False
    j = when - 1 - (t.word[when - 1] == ",")
    if j < t.sent[v] or t.ent[j] not in ("DATE", "TIME"):
        return False
    words = []
    while j >= t.sent[v] and t.ent[j] in ("DATE", "TIME"):
        words.append(t.lower[j])
        j -= 1
    if _AGAIN & set(words):
        return False
    day = any(w.isdigit() and len(w) < 3 for w in words)  # '12 April'
    return bool(_DAYS & set(words)) or day


def is_for_a_day(t: Tokens, v: int) -> bool:
    """Whether verb `v` is followed by 'for' and a time: 'organized a fundraiser for next Friday'."""
    _, end = t.sentence_of(v)
    return any(t.lower[j] == "for" and t.ent[j + 1] == "DATE" for j in range(v + 1, min(end - 1, v + 12)))
