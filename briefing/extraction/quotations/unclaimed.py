"""Quoted utterances that no cue, layout or utterance before them claims.

Newspapers set in marks what somebody said even where no verb of saying stands beside it: 'And then the
surprise: “…”', a paragraph in marks behind one that tells about its speaker, 'The minister “would rather …”'.
The speaker is the subject of the clause that leads up to it, or goes on from the sentence or paragraph
before; elsewhere nobody is named.
"""

from __future__ import annotations

from briefing.extraction.quotations import speakers
from briefing.extraction.quotations.attribution import Attribution
from briefing.extraction.quotations.content import Piece
from briefing.extraction.quotations.cues import Found
from briefing.extraction.quotations.mention import Mention, speaks
from briefing.extraction.quotations.page import Page
from briefing.extraction.tags import TENSED

_ENOUGH = {"unclaimed-line": 4, "unclaimed-colon": 4, "unclaimed-sentence": 4, "unclaimed-words": 8}
"""How many words a stretch in marks must have to be an utterance, by where it stands."""


def find(page: Page, found: list[Attribution]) -> list[Attribution]:
    """`found` with the quoted utterances of the text that none of them holds."""
    claimed: set[int] = set()
    ends: list[tuple[int, Attribution]] = []
    for a in found:
        for p in a.pieces:
            claimed.update(page.region[i] for i in range(p.first, p.last + 1) if page.region[i] >= 0)
            ends.append((p.last, a))
    ends.sort(key=lambda e: e[0])
    more: list[Attribution] = []
    at = 0
    last: Attribution | None = None
    for r, (first, final) in enumerate(page.bounds):
        while at < len(ends) and ends[at][0] < first:
            last = ends[at][1]
            at += 1
        form = _place(page, r)
        if r in claimed or page.quoted[r].single or not page.utterance(r):
            continue
        words = sum(page.tokens.word[i][0].isalnum() for i in range(first, final + 1))
        if words < _ENOUGH[form]:
            continue
        if final + 1 < len(page.line) and page.tokens.lower[final + 1].startswith("http"):
            continue  # an item of a digest of other papers
        if form == "unclaimed-sentence" and last is not None and _follows(page, last, first):
            last.pieces.append(Piece(first, final, "tail", r))
            continue
        made = Attribution(None, _speaker(page, first, form))
        made.pieces.append(Piece(first, final, form, r))
        made.form = form
        if made.speaker is None and last is not None and _near(page, last, first, form):
            made.continues = last
        more.append(made)
        last = made
    return found + more


def _place(page: Page, r: int) -> str:
    """Where quoted stretch `r` stands: alone on its line, behind a colon, as a sentence, among other words."""
    first, final = page.bounds[r]
    before = page.skip_back(first - 1)
    begin, end = page.units[page.unit[first]]
    if page.starts_line(first):
        alone = not any(page.tokens.word[i][0].isalnum() for i in range(final + 1, end))
        return "unclaimed-line" if alone else "unclaimed-sentence"
    if before >= 0 and page.tokens.word[before][-1] == ":":
        return "unclaimed-colon"
    return "unclaimed-sentence" if before < begin else "unclaimed-words"


def _speaker(page: Page, first: int, form: str) -> Mention | None:
    """Whose words begin at token `first`, by what leads up to them; None where that names nobody."""
    if form == "unclaimed-colon":
        return _leading(page, first)
    if form == "unclaimed-words":
        return _governing(page, first)
    before = page.skip_back(first - 1)
    if before < 0 or page.region[before] >= 0:
        return None
    if page.tokens.word[before][-1] == ":":
        return _leading(page, first)
    if form == "unclaimed-sentence" and page.line[before] != page.line[first]:
        return None
    return _teller(page, page.unit[before])


def _leading(page: Page, first: int) -> Mention | None:
    """Who is named before the colon in front of token `first`: a subject, or 'Smith' in 'Smith: “'."""
    tokens = page.tokens
    colon = page.skip_back(first - 1)
    begin = page.units[page.unit[colon]][0]
    while begin < colon and tokens.tag[begin] in ("CC", "RB", "_SP"):
        begin += 1
    for v in range(colon - 1, begin, -1):
        if tokens.tag[v] in TENSED and page.region[v] < 0:
            return _named(page, speakers.subject(page, _verb(page, v)))
    if begin < colon and tokens.tag[begin][:2] == "VB":  # 'Said Smith: “'
        begin += 1
    dash = next(
        (i for i in range(colon - 1, begin, -1) if page.comma[i] and tokens.word[i] != ","), begin - 1
    )
    names = [i for i in range(dash + 1, colon) if tokens.pos[i] == "PROPN"]
    if not names or colon - dash > 12 or any(page.region[i] >= 0 for i in range(dash + 1, colon)):
        return None
    start = names[0] if tokens.pos[dash + 1] in ("ADV", "ADP", "ADJ") else dash + 1
    comma = next((i for i in range(start, colon) if page.comma[i] or tokens.word[i] == "("), colon)
    heads = [i for i in names if i < comma]
    return Mention(start, colon - 1, heads[-1]) if heads and start < comma else None


def _governing(page: Page, first: int) -> Mention | None:
    """The subject of the verb that the quoted words from token `first` on depend on."""
    tokens = page.tokens
    r = page.region[first]
    begin = page.units[page.unit[first]][0]
    at = next((i for i in range(first, page.bounds[r][1]) if page.region[tokens.head[i]] != r), -1)
    for _ in range(12):
        if at < 0 or tokens.head[at] == at:
            break
        at = tokens.head[at]
        if begin <= at < first and tokens.tag[at][:2] == "VB" and page.region[at] < 0:
            return _named(page, speakers.subject(page, _verb(page, at)))
    return None


def _teller(page: Page, unit: int) -> Mention | None:
    """The subject of the main clause of a sentence."""
    tokens = page.tokens
    begin, end = page.units[unit]
    for v in range(begin, end):
        if tokens.dep[v] == "ROOT" and tokens.pos[v] == "PROPN" and v - begin < 5:
            return _named(page, speakers.phrase(page, v))  # its verb read as a participle
        if tokens.dep[v] == "ROOT" and tokens.tag[v] in TENSED and page.region[v] < 0:
            return _named(page, speakers.subject(page, _verb(page, v)))
    return None


def _verb(page: Page, at: int) -> Found:
    word = page.tokens.lemma[at]
    return Found(at, at, at, word, word, "verb")


def _named(page: Page, m: Mention | None) -> Mention | None:
    """`m`, where it is a name, a person's pronoun, or a noun for somebody or something that speaks."""
    if m is None or page.region[m.head] >= 0:
        return None
    return m if speaks(page, m) else None


def _follows(page: Page, last: Attribution, first: int) -> bool:
    """Whether a quoted sentence from token `first` goes on with the quotation `last` in its paragraph."""
    anchor = max(p.last for p in last.pieces)
    if last.cue is not None:
        anchor = max(anchor, last.cue.last)
    quoted = any(p.region >= 0 and p.form != "clause" for p in last.pieces)
    return quoted and page.line[anchor] == page.line[first] and page.unit[first] - page.unit[anchor] <= 1


def _near(page: Page, last: Attribution, first: int, form: str) -> bool:
    """Whether the speaker of `last` is still the one the text tells about at token `first`."""
    anchor = max(p.last for p in last.pieces)
    if page.line[anchor] == page.line[first]:
        return True
    lines = sum("\n" in page.tokens.word[i] for i in range(anchor, first))
    return form == "unclaimed-line" and lines <= 2
