"""The sentences of an article, found without a parse: for the reader to step through and write on."""

from __future__ import annotations

import re
from bisect import bisect_right

from tui.present.pieces import Span

_END = re.compile(r"""[.!?…]+["'”’»)\]]*\s+(?=["'“‘«(\[]*[^\W_a-z])|\n\s*\n|\n(?=\S)""")
"""Where a sentence ends: a stop and a capital behind it, or the end of a line."""
_TITLES = "Mr|Mrs|Ms|Dr|St|Sen|Rep|Gov|Gen|Lt|Col|Sgt|Capt|Rev|Hon|Prof|No|vs"
_SHORT = re.compile(rf"""(?:^|[\s(“"'])(?:[A-Z]|{_TITLES}|[A-Za-z](?:\.[A-Za-z])+)\.$""")
"""A stop that may belong to an initial or a title, not to a sentence."""
_LONGEST = 20


def sentences(text: str) -> list[Span]:
    """The sentences of `text` in order, half-open spans without the white space around them."""
    found: list[Span] = []
    start = 0
    for end in _END.finditer(text):
        words = end.group().rstrip()
        stop = end.start() + len(words)
        if (
            words == "."
            and "\n" not in end.group()
            and _SHORT.search(text[max(start, stop - _LONGEST) : stop])
        ):
            continue
        _add(found, text, start, stop)
        start = end.end()
    _add(found, text, start, len(text))
    return found


def _add(found: list[Span], text: str, start: int, stop: int) -> None:
    words = text[start:stop]
    first = start + len(words) - len(words.lstrip())
    last = start + len(words.rstrip())
    if first < last:
        found.append((first, last))


def beside(spans: list[Span], offset: int, steps: int) -> Span | None:
    """The sentence `steps` from the one at `offset`: the next after it, or the one before; None at the ends."""
    at = bisect_right(spans, offset, key=lambda span: span[0]) - 1
    to = at + steps
    return spans[to] if 0 <= to < len(spans) else None
