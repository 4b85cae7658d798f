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
        follows = page.quoted[r].follows
        piece = Piece(first, final, "tail", r)
        later = None if follows or _continued(page, last, reached, first) else _goes_on(page, r, owner)
        if later is not None:
            later.pieces.insert(0, piece)
            owner[r] = later
            continue
        if last is None:
            continue
        if follows and owner.get(r - 1, last) is not last:
            owner[r - 1].pieces.append(piece)
            owner[r] = owner[r - 1]
            continue
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


def _continued(page: Page, last: Attribution | None, reached: int, first: int) -> bool:
    """Whether the words in marks at token `first` go on with the quotation before them in their paragraph."""
    return last is not None and page.line[first] == page.line[reached] and _marked(page, last)


def _goes_on(page: Page, r: int, owner: dict[int, Attribution]) -> Attribution | None:
    """Whose the stretches are that go on with stretch `r`, a sentence that was not closed."""
    if page.quoted[r].closed or not _alone(page, r) or _attributed(page, r):
        return None
    for n in range(r + 1, len(page.quoted)):
        if not page.quoted[n].follows:
            return None
        if n in owner:
            a = owner[n]
            return a if a.cue is not None and a.cue.kind == "verb" and a.pieces[0].region == n else None
        if page.quoted[n].closed:
            return None
    return None


def _attributed(page: Page, r: int) -> bool:
    """Whether stretch `r`, which was not closed, holds its attribution at its end: '"It leaks, the mayor said.'."""
    tokens = page.tokens
    last = page.bounds[r][1]
    return any(
        tokens.tag[i] in ("VBD", "VBZ") and tokens.lemma[i] in lexicon.SAY
        for i in range(max(page.bounds[r][0], last - 5), last + 1)
    )


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
