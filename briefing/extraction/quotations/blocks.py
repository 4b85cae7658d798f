"""Utterances set off from their speaker by the layout: blocks behind a colon, captions, transcripts.

* 'Smith said:' and then a paragraph, in marks or not;
* '“…” — Anna Smith', a quotation with its speaker behind a dash;
* 'SMITH: …', the lines of a transcript.
"""

from __future__ import annotations

import re
from collections import Counter

from briefing.extraction.quotations import lexicon, speakers
from briefing.extraction.quotations.attribution import Attribution
from briefing.extraction.quotations.content import Piece, piece
from briefing.extraction.quotations.cues import Found
from briefing.extraction.quotations.page import Page
from briefing.extraction.quotations.speakers import Mention
from briefing.extraction.tags import FINITE

_TURN = re.compile(
    r"^[ \t\xa0]*[\"“]?((?:[A-Z][A-Z.’'\-]+[ \xa0]?){1,4}|[QA])(?:\([^)\n]{1,30}\)[ \xa0]?)?:[ \xa0]+\S", re.M
)


def behind_colon(page: Page, cue: Found) -> Attribution | None:
    """The next paragraph, where the sentence of `cue` ends with a colon: 'Smith said:'."""
    tokens = page.tokens
    end = page.units[page.unit[cue.at]][1]
    colon = page.skip_back(end - 1)
    if tokens.word[colon] != ":" or colon <= cue.last or colon - cue.last > 15:
        return None
    if any(tokens.tag[x] in FINITE or page.comma[x] for x in range(cue.last + 1, colon)):
        return None
    first = end
    while first < len(tokens) and tokens.word[first].isspace():
        first += 1
    if first >= len(tokens):
        return None
    r = page.region[first]
    if r >= 0:
        if r in page.taken:
            return None
        begin, last = page.bounds[r]
        if begin != first:
            return None
        return Attribution(cue, speakers.subject(page, cue), [Piece(begin, last, "block", r)], "block")
    if cue.word not in lexicon.SAY or colon - cue.last > 4 or tokens.word[first][0] in "<•*-":
        return None
    last = first
    while last + 1 < len(tokens) and page.line[last + 1] == page.line[first]:
        last += 1
    if any(page.region[x] >= 0 for x in range(first, last + 1)):
        return None
    said = piece(page, first, page.skip_back(last), "block")
    return None if said is None else Attribution(cue, speakers.subject(page, cue), [said], "block")


def captions(page: Page) -> list[Attribution]:
    """The quotations that name their speaker behind a dash at the end of the line."""
    tokens = page.tokens
    found = []
    for r, (first, last) in enumerate(page.bounds):
        n = last + 1
        if r in page.taken or n + 1 >= len(tokens) or tokens.word[n] == "," or not page.comma[n]:
            continue
        if page.line[n + 1] != page.line[last] or not page.starts_line(first) or not page.utterance(r):
            continue
        stop = n + 1
        while stop < len(tokens) and page.line[stop] == page.line[last] and stop - n < 20:
            stop += 1
        stop = page.skip_back(stop - 1)
        while stop > n and tokens.pos[stop] in ("PUNCT", "SPACE"):
            stop -= 1
        names = [x for x in range(n + 1, stop + 1) if tokens.pos[x] == "PROPN"]
        if not names or names[0] > n + 3 or any(tokens.tag[x] in FINITE for x in range(n + 1, stop + 1)):
            continue
        if any(page.region[x] >= 0 for x in range(n + 1, stop + 1)):
            continue
        cue = Found(n, n, n, tokens.word[n], tokens.word[n], "dash")
        found.append(
            Attribution(cue, Mention(n + 1, stop, names[-1]), [Piece(first, last, "caption", r)], "caption")
        )
    return found


def transcript(page: Page) -> list[Attribution]:
    """The lines of a text that begin with a name in capitals and a colon, where there are several."""
    tokens = page.tokens
    turns = [m for m in _TURN.finditer(page.text) if m.group(1).strip() not in lexicon.LABELS]
    seen = Counter(m.group(1).strip() for m in turns)
    if sum(n > 1 for n in seen.values()) < 2:
        return []  # a transcript has speakers who take turns; other labels stand once each
    turns = [m for m in turns if seen[m.group(1).strip()] > 1]
    found = []
    for turn in turns:
        first, after = tokens.range_of(*turn.span(1))
        colon = after
        while colon < len(tokens) and tokens.word[colon] != ":":
            colon += 1
        last = colon
        while last + 1 < len(tokens) and page.line[last + 1] == page.line[colon]:
            last += 1
        said = piece(page, colon + 1, page.skip_back(last), "turn")
        if said is None or page.line[colon] != page.line[first] or said.last - said.first < 2:
            continue
        if page.region[said.last] >= 0 and page.region[said.last] == page.region[first]:
            inner = page.bounds[page.region[first]][1]
            said.last = min(said.last, inner - 1 if page.quoted[page.region[first]].closed else inner)
        cue = Found(colon, colon, colon, ":", ":", "colon")
        found.append(Attribution(cue, Mention(first, after - 1, after - 1), [said], "turn"))
    return found
