"""Quotations without a cue of their own: they continue the one before, or its speaker."""

from __future__ import annotations

from briefing.extraction.quotations.attribution import Attribution
from briefing.extraction.quotations.content import Piece
from briefing.extraction.quotations.page import Page


def join(page: Page, found: list[Attribution]) -> list[Attribution]:
    """`found` with every quoted sentence that follows one of them joined to it, or floating after it."""
    owner: dict[int, Attribution] = {}
    for a in found:
        for p in a.pieces:
            for i in (p.first, p.last):
                if page.region[i] >= 0:
                    owner[page.region[i]] = a
    floats: list[Attribution] = []
    ends: list[tuple[int, Attribution]] = []
    for a in found:
        for p in a.pieces:
            ends.append((p.last, a))
        if a.cue:
            ends.append((a.cue.last, a))
    ends.sort(key=lambda e: e[0])
    at = 0
    last: Attribution | None = None
    for r, (first, final) in enumerate(page.bounds):
        while at < len(ends) and ends[at][0] < first:
            last = ends[at][1]
            at += 1
        if r in owner:
            continue
        q = page.quoted[r]
        if page.unit[first] != 0 and page.units[page.unit[first]][0] != first and not page.starts_line(first):
            if page.skip_back(first - 1) >= page.units[page.unit[first]][0]:
                continue  # inside a sentence: words quoted in passing
        elif page.units[page.unit[first]][0] != first:
            continue
        end = page.units[page.unit[first]][1]
        rest = [i for i in range(final + 1, end) if page.tokens.word[i].isalnum()]
        if rest or last is None or q.single:
            continue
        anchor = max([p.last for p in last.pieces] + ([last.cue.last] if last.cue else []))
        if page.line[first] == page.line[anchor] or q.follows:
            if page.unit[first] - page.unit[anchor] <= 1 or q.follows:
                last.pieces.append(Piece(first, final, "tail", r))
                owner[r] = last
                ends.insert(at, (final, last))
        elif page.starts_line(first) and _next_line(page, anchor, first):
            made = Attribution(None, None, [Piece(first, final, "floating", r)], "floating", continues=last)
            floats.append(made)
            owner[r] = made
            ends.insert(at, (final, made))
    return found + floats


def _next_line(page: Page, anchor: int, first: int) -> bool:
    """Whether only white space lies between the line of `anchor` and that of `first`."""
    i = first - 1
    while i > anchor and page.tokens.word[i].isspace():
        i -= 1
    return page.line[i] == page.line[anchor]
