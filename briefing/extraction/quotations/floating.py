"""Quotations without a cue of their own: they continue the utterance before them, or its speaker.

In the same paragraph a quoted sentence belongs to the quotation before it ('"…," she said. "…"'); a
paragraph in marks, without a cue, is a quotation of its own by whoever spoke last right before it.
"""

from __future__ import annotations

from briefing.extraction.quotations import lexicon
from briefing.extraction.quotations.attribution import Attribution
from briefing.extraction.quotations.content import Piece
from briefing.extraction.quotations.content import piece as piece_of
from briefing.extraction.quotations.page import Page

_CAPTION = 9
"""How many words a caption or subheading between two paragraphs of one speaker may have."""
_REACH = 3
"""How many sentences may stand between two quoted sentences of one speaker in a paragraph."""

_LEAST = 5
"""How many words in marks a sentence must hold that goes on with what was said, with words outside them."""


def join(page: Page, found: list[Attribution]) -> list[Attribution]:
    """`found` with every quoted sentence that follows one of them joined to it, or floating after it."""
    owner: dict[int, Attribution] = {}
    marks: list[tuple[int, int, Attribution]] = []
    for n, a in enumerate(found):
        for p in a.pieces:
            marks.append((p.last, n, a))
            for i in (p.first, p.last):
                if page.region[i] >= 0:
                    owner[page.region[i]] = a
        if a.cue:
            marks.append((a.cue.last, n, a))
    marks.sort(key=lambda m: m[:2])
    floats: list[Attribution] = []
    at = 0
    last: Attribution | None = None
    reached = -1
    for r, (first, final) in enumerate(page.bounds):
        while at < len(marks) and marks[at][0] < first:
            end, _, a = marks[at]
            if last is None or a is last or not (_stays(page, last, a) or _hears(a)):
                last = a
            reached = end
            at += 1
        if r in owner:
            if page.bounds[r][1] > reached:
                reached = page.bounds[r][1]
            continue
        if last is None:
            continue
        follows = page.quoted[r].follows
        piece = Piece(first, final, "tail", r)
        if not _alone(page, r):
            whole = _mostly(page, r, last)
            if (
                whole is None
                or page.unit[first] - page.unit[reached] != 1
                or page.line[first] != page.line[reached]
            ):
                continue
            last.pieces.append(whole)
            owner[r] = last
            reached = whole.last
            continue
        if page.line[first] == page.line[reached] or follows:
            gap = page.unit[first] - page.unit[reached]
            if follows or (_marked(page, last) and gap <= _REACH):
                last.pieces.append(piece)
                owner[r] = last
                reached = final
                continue
            if gap > 1:
                continue
        elif not (page.starts_line(first) and _next_line(page, reached, first)):
            continue
        piece.form = "floating"
        made = Attribution(None, None, [piece], "floating", continues=last)
        floats.append(made)
        owner[r] = made
        last, reached = made, final
    return found + floats


def _marked(page: Page, a: Attribution) -> bool:
    """Whether an attribution holds a quoted sentence, not only words quoted inside one."""
    return a.cue is None or any(p.region >= 0 and p.form != "clause" for p in a.pieces)


def _stays(page: Page, last: Attribution, later: Attribution) -> bool:
    """Whether quoted sentences go on belonging to `last`, though `later` follows in the same sentence."""
    return (
        last.cue is not None
        and later.cue is not None
        and _marked(page, last)
        and not _marked(page, later)
        and page.unit[last.cue.at] == page.unit[later.cue.at]
    )


def _hears(a: Attribution) -> bool:
    """Whether the one an attribution speaks of only hears it: 'she had been told that'."""
    return a.cue is not None and (a.cue.passive or a.cue.participle) and a.speaker is None


def _alone(page: Page, r: int) -> bool:
    """Whether quoted stretch `r` is a sentence of its own or more, or nearly."""
    first, final = page.bounds[r]
    begin, end = page.units[page.unit[first]]
    if page.quoted[r].single or page.skip_back(first - 1) >= begin:
        return False
    rest = sum(page.tokens.word[i].isalnum() for i in range(final + 1, end))
    return rest == 0 or (page.utterance(r) and final - first > 3 * rest)


def _mostly(page: Page, r: int, last: Attribution) -> Piece | None:
    """The sentence that stretch `r` makes up for the most part, where nobody else is named in it."""
    if not _marked(page, last) or page.quoted[r].single:
        return None
    if last.cue is not None and last.cue.word not in lexicon.SAY:
        return None
    tokens = page.tokens
    begin, end = page.units[page.unit[page.bounds[r][0]]]
    inside = outside = 0
    for i in range(begin, end):
        if tokens.word[i][0].isalnum():
            inside += page.region[i] == r
            outside += page.region[i] != r
            if page.region[i] != r and tokens.tag[i][:2] == "VB" and tokens.lemma[i] in lexicon.SAY:
                return None
        elif tokens.word[i] == ":" and page.region[i] < 0:
            return None
    if inside < _LEAST or inside <= outside:
        return None
    return piece_of(page, begin, end - 1, "tail")


def _next_line(page: Page, anchor: int, first: int) -> bool:
    """Whether nothing but a caption or a subheading lies between the line of `anchor` and that of `first`."""
    words = page.tokens.word
    i = first - 1
    between = 0
    while i > anchor and page.line[i] != page.line[anchor]:
        if words[i][0].isalnum():
            between += 1
        if between > _CAPTION or page.region[i] >= 0:
            return False
        i -= 1
    return True
