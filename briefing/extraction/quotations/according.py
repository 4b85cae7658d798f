"""'According to X, …', '…, according to X' and '…, according to X, …'."""

from __future__ import annotations

from briefing.extraction.quotations import content, ends, speakers
from briefing.extraction.quotations.attribution import Attribution
from briefing.extraction.quotations.content import Piece
from briefing.extraction.quotations.cues import Found
from briefing.extraction.quotations.page import Page
from briefing.extraction.quotations.speakers import Mention
from briefing.extraction.tags import FINITE

_HEADS = frozenset({"that", "after", "because", "as", "while", "although", "though", "when", "if", "since"})
_NOMINAL = ("NOUN", "PROPN", "PRON")


def find(page: Page, cue: Found) -> Attribution | None:
    """What `cue` attributes, in its sentence: what stands before it, else what follows the source."""
    source = _source(page, cue)
    if source is None:
        return None
    begin = page.units[page.unit[cue.at]][0]
    k = page.skip_back(cue.first - 1)
    pieces: list[Piece] = []
    if k < begin:
        source, rest = _behind(page, cue, source)
        if rest is not None:
            pieces.append(rest)
    else:
        if page.region[k] in page.taken:
            return None
        front = content.piece(page, content.connected(page, begin, k), k, "according")
        if front is not None and not any(page.region[i] in page.taken for i in range(front.first, k + 1)):
            whole, rest = _behind(page, cue, source, not _complete(page, front))
            if rest is not None and _parenthetic(page, front):
                return Attribution(cue, whole, [rest], "according")
            pieces.append(front)
            if rest is not None and not _complete(page, front):
                source = whole
                pieces.append(rest)
    return Attribution(cue, source, pieces, "according") if pieces else None


def _parenthetic(page: Page, front: Piece) -> bool:
    """Whether 'according to' stands at the head of a clause: 'said that, according to X, the roof leaks'."""
    tokens = page.tokens
    last = front.last
    return tokens.tag[last] == "IN" and tokens.lower[last] in _HEADS


def _complete(page: Page, front: Piece) -> bool:
    """Whether the words before 'according to' are a sentence of their own."""
    tokens = page.tokens
    if tokens.tag[front.last] in ("CC", "WRB"):
        return False
    if tokens.pos[front.last] == "AUX" and tokens.tag[front.last] in FINITE:
        return False  # 'The vote was, in the words of X, a farce'
    return content.predicates(page, front.first, front.last)


def _source(page: Page, cue: Found) -> Mention | None:
    """The noun phrase behind 'according to'."""
    tokens = page.tokens
    end = page.units[page.unit[cue.at]][1]
    near = [c for c in range(cue.last + 1, min(end, cue.last + 40)) if tokens.pos[c] in _NOMINAL]
    if not near:
        return None
    head = next((c for c in near if tokens.head[c] <= cue.last), near[0])
    return speakers.phrase(page, head, after=cue.last)


def _behind_remark(page: Page, comma: int, end: int) -> int:
    """`comma`, or the one that ends a remark on the source begun there: 'a report, issued in May, the roof'."""
    tokens = page.tokens
    if comma < 0 or comma + 1 >= end or tokens.tag[comma + 1] not in ("VBN", "WDT", "WP", "WP$"):
        return comma
    second = next((k for k in range(comma + 2, min(end, comma + 25)) if page.comma[k]), -1)
    if second < 0 or any(page.region[k] >= 0 for k in range(comma, second)):
        return comma
    return second if content.finite(page, second, end - 1) else comma


def _behind(
    page: Page, cue: Found, source: Mention, interposed: bool = False
) -> tuple[Mention, Piece | None]:
    """The source without what it does not own, and the utterance behind the comma that ends it.

    Where the cue is `interposed`, the utterance began before it.
    """
    tokens = page.tokens
    end = page.units[page.unit[cue.at]][1]
    comma = next(
        (
            x
            for x in range(source.head + 1, end)
            if page.region[x] < 0 and (page.comma[x] or tokens.word[x] == ":")
        ),
        -1,
    )
    if source.last + 1 < end and page.comma[source.last + 1]:
        comma = source.last + 1
    comma = _behind_remark(page, comma, end)
    if comma < 0:
        return source, None
    if comma <= source.last:
        source = Mention(source.first, comma - 1, source.head)
    clause = comma + 1
    if clause + 1 < end and tokens.tag[clause] == "IN" and page.region[clause] < 0:
        # 'according to the museum, in 2016, the hall'
        second = next((x for x in range(clause + 1, min(end - 1, clause + 8)) if page.comma[x]), clause - 1)
        clause = clause if content.finite(page, clause, second) else second + 1
    last = ends.of_clause(page, cue, clause, end, interposed) if clause < end else comma
    while last > comma and tokens.word[last].isspace():
        last -= 1
    return source, content.piece(page, comma + 1, last, "according")
