"""Paragraphs that end with the name of whoever speaks in them, without quotation marks.

* a post from a social network: 'The doors are shut. https://… — Anna Smith (@asmith) May 2, 2018',
  or with the account alone: 'The doors are shut. —@asmith';
* a sentence of the story set out large beside it: 'We had no warning at all. Anna Smith, resident'.
"""

from __future__ import annotations

import re

from briefing.extraction.quotations import content
from briefing.extraction.quotations.attribution import Attribution
from briefing.extraction.quotations.cues import Found
from briefing.extraction.quotations.page import Page
from briefing.extraction.quotations.speakers import Mention
from briefing.extraction.tags import FINITE

_SIGNED = re.compile(
    r"[—–―-][ \xa0]?(?P<name>[^\n@()<>—–―]{2,60}?)[ \xa0]?\([ \xa0]?@\w{1,30}[ \xa0]?\)[^\w\n]{0,3}"
    r"(?:[A-Z][a-z]{2,8}\.? \d{1,2}, \d{4})?[^\w\n]*$"
    r"|[—–―-][ \xa0]?(?P<handle>@\w{2,30})[^\w\n]*$",
    re.M,
)
"""The end of a line with a post: the name and the account it was posted from, mostly with the day."""
_LINK = re.compile(r"^\S*(?:https?://|pic\.twitter\.com/|www\.)\S*$")
_STOPS = frozenset(".?!…")
_NO_NAME = frozenset(".:;()/?!…@")
_WHENCE = frozenset({"of", "for", "at", "from", "with", "de", "van", "von", "in"})
"""Prepositions that tie somebody to a place or trade."""
_SIGNATURE = 14
"""How many tokens the name at the end of a line, with what its bearer is, may have."""


def find(page: Page) -> list[Attribution]:
    """The posts of a text and the sentences it sets out large, in its order."""
    return sorted([*_posted(page), *_set_out(page)], key=lambda a: a.pieces[0].first)


def _posted(page: Page) -> list[Attribution]:
    """The lines that are posts: all before the signature, without links at the end."""
    tokens, text = page.tokens, page.text
    found = []
    for m in _SIGNED.finditer(text):
        begin = max(text.rfind("\n", 0, m.start()), text.rfind("\r", 0, m.start())) + 1
        stop = m.start()
        if text[begin : begin + 1] == "<" or not text[stop - 1 : stop].isspace():
            continue
        while True:  # 'gone for good. pic.twitter.com/x1'
            said = text[begin:stop].rstrip()
            word = re.split(r"[ \xa0\t]", said[-200:])[-1]
            if not word or not _LINK.match(word):
                break
            stop = begin + len(said) - len(word)
        first, last = tokens.range_of(begin, begin + len(said))
        dash, _ = tokens.range_of(m.start(), m.start() + 1)
        name = tokens.range_of(*m.span("name" if m.group("name") else "handle"))
        made = content.piece(page, first, last - 1, "post") if first < last else None
        if made is None or name[0] >= name[1] or made.last - made.first < 2:
            continue
        while tokens.word[name[0]].isspace() or page.comma[name[0]]:
            name = name[0] + 1, name[1]
        cue = Found(dash, dash, dash, tokens.word[dash], tokens.word[dash], "dash")
        found.append(Attribution(cue, Mention(name[0], name[1] - 1, name[1] - 1), [made], "post"))
    return found


def _set_out(page: Page) -> list[Attribution]:
    """The lines whose last words are somebody's name, of whom the story speaks elsewhere too."""
    tokens = page.tokens
    found = []
    elsewhere: dict[str, tuple[int, int]] = {}
    for n, (first, end) in enumerate(page.units):
        last = page.skip_back(end - 1)
        start, first = first, _behind_dash(page, first, last)
        if n and first - start < 2:
            start = page.units[n - 1][0]
        if not 0 < last - first < _SIGNATURE or first == 0 or page.line[first - 1] != page.line[last]:
            continue
        if end < len(tokens) and page.line[end] == page.line[last]:
            continue
        while page.line[page.units[page.unit[start]][0] - 1] == page.line[last] and start > 0:
            start = page.units[page.unit[start - 1]][0]
        head = _signs(page, first, last)
        made = content.piece(page, start, first - 1, "set-out") if head >= 0 else None
        if made is None or made.last - made.first < 5 or tokens.word[made.last] not in _STOPS:
            continue
        elsewhere = elsewhere or _lines_of_words(page)
        named = elsewhere[tokens.word[head]]
        if named[0] < named[1] and all(page.region[i] < 0 for i in range(start, first)):
            found.append(Attribution(None, Mention(first, last, head), [made], "set-out"))
    return found


def _behind_dash(page: Page, first: int, last: int) -> int:
    """The token behind a dash that ends a sentence within `[first, last]`; `first` where there is none."""
    for i in range(last - 1, max(first, last - _SIGNATURE) - 1, -1):
        if page.comma[i] and page.tokens.word[i] != ",":
            return i + 1 if page.tokens.word[page.skip_back(i - 1)] in _STOPS else first
    return first


def _signs(page: Page, first: int, last: int) -> int:
    """The last word of the name in `[first, last]`, where these words are no sentence; -1 otherwise."""
    tokens = page.tokens
    if tokens.pos[first] not in ("PROPN", "NOUN", "ADJ") or not tokens.word[first][0].isupper():
        return -1
    if any(
        tokens.tag[i] in FINITE or page.region[i] >= 0 or tokens.word[i] in _NO_NAME or ":" in tokens.word[i]
        for i in range(first, last + 1)
    ):
        return -1
    comma = next((i for i in range(first, last) if page.comma[i]), last + 1)
    if any(tokens.tag[i] == "IN" and tokens.lower[i] not in _WHENCE for i in range(first, comma)):
        return -1  # 'Roeville after the storm', the caption of a picture
    return max((i for i in range(first, comma) if tokens.pos[i] == "PROPN"), default=-1)


def _lines_of_words(page: Page) -> dict[str, tuple[int, int]]:
    """The first and the last line on which each word stands."""
    found: dict[str, tuple[int, int]] = {}
    for word, line in zip(page.tokens.word, page.line, strict=True):
        found[word] = found.get(word, (line, line))[0], line
    return found
