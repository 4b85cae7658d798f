"""Headlines that name their speaker before or behind a colon or dash, without a verb.

'Whitford: pipeline will be built'; 'Bridge unsafe: report'; '‘We need help’ – Dunn'. Only the first two
lines of a story are headlines, and only names that the story itself speaks of, or words for those whom
papers quote (`speakers` in `data/quotation_cues.toml`), are speakers.
"""

from __future__ import annotations

from briefing.extraction.quotations import content, lexicon
from briefing.extraction.quotations.attribution import Attribution
from briefing.extraction.quotations.cues import Found
from briefing.extraction.quotations.page import Page
from briefing.extraction.quotations.speakers import Mention
from briefing.extraction.tags import FINITE

_LABEL = 6
"""How many tokens a speaker in a headline may have."""
_LEAST = 3
"""How many words what is said in a headline must have."""


def find(page: Page) -> list[Attribution]:
    """The quotations that the headlines of a text report with a colon or dash."""
    found = []
    for first, last in _headlines(page):
        made = _named_first(page, first, last) or _named_last(page, first, last)
        if made is not None:
            found.append(made)
    return found


def _headlines(page: Page) -> list[tuple[int, int]]:
    """The first and the last token of the first two lines with text, no full stop within them."""
    tokens = page.tokens
    lines: list[tuple[int, int]] = []
    for i, word in enumerate(tokens.word):
        if word.isspace():
            continue
        if lines and page.line[lines[-1][0]] == page.line[i]:
            lines[-1] = lines[-1][0], i
        elif len(lines) == 2:
            break
        else:
            lines.append((i, i))
    return [
        (first, last)
        for first, last in lines
        if last - first < 40
        and not any(tokens.word[i] == "." and tokens.word[i + 1][0].isalnum() for i in range(first, last))
    ]


def _named_first(page: Page, first: int, last: int) -> Attribution | None:
    """'Whitford: pipeline will be built'."""
    tokens = page.tokens
    colon = next((i for i in range(first + 1, min(first + _LABEL + 1, last)) if tokens.word[i] == ":"), -1)
    if colon < 0 or page.region[colon] >= 0:
        return None
    marked = page.region[colon + 1] >= 0 and page.bounds[page.region[colon + 1]][1] >= last - 1
    if not _speaks(page, first, colon - 1, marked):
        return None
    return _made(page, (first, colon - 1), colon, (colon + 1, last))


def _named_last(page: Page, first: int, last: int) -> Attribution | None:
    """'Bridge unsafe: report'; '‘We need help’ – Dunn'."""
    tokens = page.tokens
    while last > first and tokens.word[last] in ".!?":
        last -= 1
    for i in range(last - 1, max(first, last - _LABEL - 1), -1):
        if tokens.word[i] == ":" or (page.comma[i] and tokens.word[i] != ","):
            if page.region[i] >= 0 or not _speaks(page, i + 1, last):
                return None
            return _made(page, (i + 1, last), i, (first, i - 1))
    return None


def _speaks(page: Page, first: int, last: int, marked: bool = False) -> bool:
    """Whether `[first, last]` is somebody who can speak: a name of the story's, or 'minister', 'report'.

    Where all they say is in quotation marks (`marked`), any name will do.
    """
    tokens = page.tokens
    if last < first or (last > first and tokens.tag[first][:2] == "VB"):
        return False  # 'Said Lund: …'
    if any(
        page.region[i] >= 0 or tokens.tag[i] in FINITE or tokens.lower[i] in ("on", "in", "of", "to")
        for i in range(first, last + 1)
    ):
        return False
    if tokens.lower[last] in lexicon.SPEAKERS:
        return True
    if last - first > 3 or page.text[tokens.start[first] : tokens.end[last]].upper() in lexicon.LABELS:
        return False
    if not all(
        tokens.word[i][0].isupper() or tokens.lower[i] in ("and", "de", "von", ".", "'s")
        for i in range(first, last + 1)
    ):
        return False
    word = tokens.word[last]
    line = page.line[last]
    alone = marked or all(w.isspace() or page.line[i] == line for i, w in enumerate(tokens.word))
    if alone and tokens.pos[last] == "PROPN":
        return True
    return any(
        w == word and page.line[i] != line and tokens.pos[i] == "PROPN" and tokens.ent[i] in ("PERSON", "ORG")
        for i, w in enumerate(tokens.word)
    )


def _made(page: Page, label: tuple[int, int], sign: int, rest: tuple[int, int]) -> Attribution | None:
    said = content.piece(page, *rest, "headline")
    if said is None:
        return None
    tokens = page.tokens
    if said.region >= 0 and page.bounds[said.region][1] == said.last - 1 and tokens.word[said.last] in ".;":
        said.last -= 1
    if sum(tokens.word[i][0].isalnum() for i in range(said.first, said.last + 1)) < _LEAST:
        return None
    cue = Found(sign, sign, sign, tokens.word[sign], tokens.word[sign], "colon")
    return Attribution(cue, Mention(*label, label[1]), [said], "headline")
