"""What was said with its quotation marks, the same on screen, in `show` and in exports: never doubled, never half."""

from __future__ import annotations

from briefing.inert import one_line
from briefing.records import Quotation, Span

_OPENING = frozenset("“‘«„‚\"'`")
_CLOSING = frozenset("”’»“‘\"'´")
_PAIRS = {"“": "”", "”": "“", "‘": "’", "’": "‘", "«": "»", "»": "«", '"': '"'} | dict.fromkeys("„‚'`´", "\0")
_DOUBLE = frozenset('“”„«»"')


def said(quotation: Quotation, text: str) -> tuple[str, ...]:
    """The pieces of `quotation` in `text`, each on one line and between the marks it needs."""
    pieces = []
    for piece in quotation.content:
        opening, closing = marks_around(text, piece.span, quotation.kind == "direct")
        pieces.append(opening + one_line(piece.text) + closing)
    return tuple(pieces)


def cue_words(quotation: Quotation) -> str:
    """The cue to show: empty where there is none, or none in words (the colon of a headline)."""
    cue = one_line(quotation.cue.text) if quotation.cue else ""
    return cue if any(mark.isalpha() for mark in cue) else ""


def in_quotes(words: str) -> str:
    """`words` of an article between quotation marks; as they are where they carry marks of their own."""
    return words if _DOUBLE & set(words) else f"“{words}”"


def marks_around(text: str, span: Span, direct: bool) -> tuple[str, str]:
    """The quotation marks to show around a piece: the article's own, else “ ” where all of it was said."""
    start, end = span
    before, after = text[max(0, start - 1) : start], text[end : end + 1]
    opening = before if before in _OPENING else ""
    closing = after if after in _CLOSING else ""
    # News agencies write ``so'' or ''so'' where there are no curly marks.
    if text[max(0, start - 2) : start] in ("``", "''"):
        opening = "“"
    if text[end : end + 2] == "''":
        closing = "”"
    inside = text[start:end]
    if direct:
        # Words that run into a mark of their own (that “it rains”) need none around them.
        own = not opening and (bool(_DOUBLE & set(inside)) or "''" in inside)
        opening = opening or ("" if own or text[start] in _OPENING else "“")
        closing = closing or ("" if own or text[end - 1] in _CLOSING else "”")
        if opening in _DOUBLE and text[start] in _DOUBLE:
            opening = ""
        if closing in _DOUBLE and text[end - 1] in _DOUBLE:
            closing = ""
    elif not (opening and closing):
        # The mark of a pair that is broken by the end of the words is shown, others are the reporter's.
        if not closing and after and after in ".,;:!?" and text[end + 1 : end + 2] in _CLOSING:
            closing = text[end + 1]  # the mark stands behind the stop that ends the sentence
        opening = opening if opening and inside.count(_PAIRS[opening]) % 2 else ""
        closing = closing if closing and inside.count(_PAIRS[closing]) % 2 else ""
    return opening, closing
