"""Changes to a sentence's parse: one word hung on another, and how far the subtrees reach then."""

from __future__ import annotations

from collections.abc import Iterator

from briefing.extraction.tokens import Tokens

_LONGEST = 400
"""Tokens of a sentence whose parse is worth mending; what goes on for longer is a list or a table."""


def sentences(t: Tokens) -> Iterator[tuple[int, int]]:
    """The half-open token ranges of the sentences whose parse may be mended.

    A mend looks at the whole of its sentence, so that in one without an end they would cost its square.
    """
    return ((begin, end) for begin, end in t.sentences if end - begin <= _LONGEST)


def hang(t: Tokens, i: int, head: int, dep: str) -> None:
    """Hang token `i` on `head`; not on what hangs on `i` itself, which would be a circle."""
    if i in t.ancestors(head):
        return
    if i in t.children[t.head[i]]:
        t.children[t.head[i]].remove(i)
    if i != head:
        t.children[head] = sorted([*t.children[head], i])
    t.head[i], t.dep[i] = head, dep


def reach(t: Tokens, i: int) -> None:
    """Work out anew how far the subtrees of the sentence of `i` reach.

    Only of that sentence: a text of thousands of headlines would cost the square of its length otherwise.
    """
    begin, end = t.sentence_of(i)
    t.edges[begin:end] = [(j, j) for j in range(begin, end)]
    order = [j for j in range(begin, end) if t.head[j] == j]
    for j in order:  # grows while it runs: breadth first from the roots
        order.extend(t.children[j])
    for j in reversed(order):
        h = t.head[j]
        t.edges[h] = (min(t.edges[h][0], t.edges[j][0]), max(t.edges[h][1], t.edges[j][1]))
