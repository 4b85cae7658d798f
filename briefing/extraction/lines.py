"""Sentence starts at line breaks, behind datelines and bullets, set before the parser runs.

A headline, a subhead or a caption ends with its line, whether or not it has a full stop. Hard-wrapped
text (mail, agency copy), where a line end inside a paragraph means nothing, has none left (`plain.py`).
No sentence ends with the short form of a rank before a name: 'Const. Amy Roe'.
"""

from __future__ import annotations

import re
from itertools import pairwise

from spacy.language import Language
from spacy.tokens import Doc

from briefing.extraction import datelines, wordlists

_RANKS = frozenset(wordlists.table("people_roles")["short"])
_BULLET = re.compile(r"^[ \t]*[•●▪■◦‣⁃·*–—-][ \t]+(?=\S)", re.MULTILINE)
_READ_AS = {
    "pct": "percent", "pct.": "percent", "mln": "million", "bln": "billion", "bn": "billion", "mn": "million", "trn": "trillion",
    "cts": "cents", "vs": "versus", "vs.": "versus",
}  # fmt: skip
"""Short forms that the parser does not know, and the words it takes them for."""
_PARAGRAPH = re.compile(r"[^\n]+(?:\n[^\n]+)*")


def break_offsets(text: str) -> list[int]:
    """Offsets of the line ends in `text` that end a sentence, in order.

    A line end does not where the next line begins in lower case.
    """
    offsets = []
    for match in _PARAGRAPH.finditer(text):
        paragraph, start = match.group(), match.start()
        lines = paragraph.split("\n")
        for line, following in pairwise(lines):
            start += len(line)
            if not following.lstrip()[:1].islower():
                offsets.append(start)
            start += 1
        offsets.append(match.end())
    return offsets


@Language.component("briefing_lines", assigns=["token.is_sent_start"])
def mark_lines(doc: Doc) -> Doc:
    """Start a sentence at the first word after each line end that ends one and after each dateline or bullet.

    The rest is left to the parser, which reads short forms that it does not know as the whole words.
    """
    breaks = break_offsets(doc.text)
    filed = {*datelines.ends(doc.text), *(match.end() for match in _BULLET.finditer(doc.text))}
    at = 0
    pending = False
    for token in doc:
        if token.lower_ in _READ_AS:
            token.norm_ = _READ_AS[token.lower_]
        if token.is_space:
            token.is_sent_start = token.i == 0
        elif pending or token.idx in filed:
            token.is_sent_start = True
            pending = False
        elif token.text[0].isupper() and token.i > 1 and doc[token.i - 1].text == ".":
            rank = doc[token.i - 2]
            if rank.lower_ in _RANKS and rank.text[0].isupper() and not rank.whitespace_:
                token.is_sent_start = False
                if token.i + 1 < len(doc) and doc[token.i + 1].text[0].isupper():
                    doc[token.i + 1].is_sent_start = False
        end = token.idx + len(token.text_with_ws)
        while at < len(breaks) and breaks[at] < end:
            pending = True
            at += 1
    return doc
