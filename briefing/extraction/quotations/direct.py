"""A cue right behind quotation marks: '” said X', '” X said', '” X, a lawyer, told reporters, “'."""

from __future__ import annotations

from briefing.extraction.quotations import content, inversion, lexicon, speakers
from briefing.extraction.quotations.attribution import Attribution
from briefing.extraction.quotations.content import Piece
from briefing.extraction.quotations.cues import Found
from briefing.extraction.quotations.page import Page
from briefing.extraction.quotations.speakers import Mention
from briefing.extraction.tags import FINITE

_JOINING = frozenset({"CC", "IN", "WRB", "WDT", "WP", "TO", "VBG", "RP"})
_ELSEWHERE = frozenset({"during", "after", "before", "instead", "rather", "speaking", "asked"})
"""Words that open a remark of the reporter's about when or how something was said."""
_REACH = 30
"""How many tokens may stand between the closing mark and the cue."""


def find(page: Page, cue: Found) -> Attribution | None:
    """The attribution of the quotation that ends right before `cue` and its speaker, if there is one."""
    tokens = page.tokens
    begin = page.units[page.unit[cue.at]][0]
    r = _stretch(page, cue, begin)
    if r < 0:
        return None
    close = page.bounds[r][1]
    j = close + 1
    while j < cue.first and (tokens.word[j].isspace() or page.comma[j] or tokens.tag[j] == "RB"):
        j += 1
    if tokens.tag[j] in _JOINING and tokens.lower[j] != "as":
        return None
    if page.last_inside(r) not in ",?!—-…." and not page.comma[close + 1]:
        rest = page.units[page.unit[cue.at]][1] - cue.last
        if close - page.bounds[r][0] < 8 or rest > 3 or cue.first - close > 12:
            return None
    opened = content.after(page, cue)
    word = page.last_inside(r) == "," and page.unit[close] == page.unit[cue.at]
    taken_up = opened is not None and (
        opened.form == "quoted" or (opened.form == "clause" and j >= cue.first)
    )
    if word and taken_up and content.resumed(page, cue, r) is not None:
        opened = None  # '“Your honour,” X said, “I object”'
    if opened is not None and (not page.utterance(r) or (j < cue.first and _own_clause(page, cue, opened))):
        return None
    if cue.word not in lexicon.SAY and not page.utterance(r) and page.last_inside(r) not in ",?!":
        return None  # a title
    if not page.utterance(r) and page.last_inside(r) not in ",.?!" and _subject(page, cue, r):
        return None  # '“The Island” tells the story of'
    said = Piece(page.bounds[r][0], close, "quoted-before", r)
    if page.unit[close] == page.unit[cue.at]:
        led = content.before(page, cue, close)
        if led is None:
            return None
        said = led
    if cue.word == "quote" and speakers.quoted(page, cue.at) is not None:
        speaker, right = speakers.quoted(page, cue.at), True
    elif j >= cue.first:
        speaker, right = _inverted(page, cue)
    else:
        speaker, right = _between(page, cue, j)
    if not right:
        return None
    made = Attribution(cue, speaker, [said], "quoted-before")
    more = content.resumed(page, cue, r)
    if more is None and said.first < page.bounds[r][0] and speaker is not None:
        more = content.between(page, cue, max(speaker.last, cue.last))
    if more is not None:
        made.pieces.append(more)
    return made


def _subject(page: Page, cue: Found, r: int) -> bool:
    """Whether the words in quoted stretch `r` are the subject of `cue`, by the parse."""
    tokens = page.tokens
    return any(tokens.dep[c] == "nsubj" and page.region[c] == r for c in tokens.children[cue.at])


def ahead(page: Page, cue: Found) -> Attribution | None:
    """The attribution of a quotation that `cue` introduces with a comma or colon: 'X said, “'."""
    tokens = page.tokens
    end = page.units[page.unit[cue.at]][1]
    j = cue.last + 1
    while j < end and page.region[j] < 0 and j - cue.last < 12:
        if tokens.tag[j] in FINITE or tokens.word[j] in (";", "(") or tokens.lower[j] == "that":
            return None
        if tokens.word[j] in (",", ":"):
            k = j + 1
            while k < end and tokens.word[k].isspace():
                k += 1
            r = page.region[k] if k < end else -1
            if r < 0 and tokens.word[j] == "," and k < end and tokens.tag[k] == "IN":
                j += 1
                continue
            if r < 0 or r in page.taken or not page.utterance(r):
                return None
            said = content.after(page, cue)
            if said is None or said.first != k or said.form not in ("quoted", "colon"):
                return None
            speaker = speakers.subject(page, cue)
            if speaker is None and cue.first == page.units[page.unit[cue.at]][0]:
                speaker = inversion.behind(page, cue, j)  # 'Said Roe: “…”'
            lead = _lead(page, cue, speaker, k) if tokens.word[j] == "," else None
            return Attribution(cue, speaker, [said] if lead is None else [lead, said], said.form)
        j += 1
    return None


def _lead(page: Page, cue: Found, speaker: Mention | None, k: int) -> Piece | None:
    """What was said before 'X said' of a sentence that goes on in the marks at token `k`: 'At night, X said, “it'."""
    tokens = page.tokens
    begin = page.units[page.unit[cue.at]][0]
    if speaker is None or not speaker.own or speaker.first < begin or tokens.tag[cue.at] not in FINITE:
        return None
    left = page.skip_back(min(speaker.first, cue.first) - 1)
    if left < begin or not page.comma[left]:
        return None
    first = begin
    while first < left and not tokens.word[first][0].isalnum() and page.region[first] < 0:
        first += 1
    inner = page.text[page.quoted[page.region[k]].inner_start :].lstrip(" \xa0[(‘'…")
    if not inner[:1].islower() and (left - first > 1 or not inner.startswith(("I ", "I'", "I’"))):
        return None
    if (
        tokens.lower[first] in _ELSEWHERE
        or tokens.tag[first] in ("VBG", "VBN", "VBD")
        or tokens.tag[first + 1] in ("VBN", "VBG")
    ):
        return None  # 'Asked about it, she said, “'
    if any(tokens.lemma[x] in lexicon.DOCUMENT for x in range(first, left)):
        return None
    return content.piece(page, first, left, "between")


def _stretch(page: Page, cue: Found, begin: int) -> int:
    """The quoted stretch that ends shortly before `cue`, in its sentence from `begin` on; -1 without one.

    A stretch that ends with a full stop counts too, where nothing but the attribution follows it.
    """
    tokens = page.tokens
    k = cue.first - 1
    while k >= max(begin, cue.first - _REACH) and (page.region[k] < 0 or page.nickname(page.region[k])):
        if tokens.word[k] in (";", ":"):
            return -1
        k -= 1
    if k < 0 or page.region[k] < 0:
        return -1
    if k < begin:
        short = page.line[k] == page.line[cue.at] and cue.at - begin < 18
        tells = cue.word in lexicon.SAY or cue.lemma in ("continue", "go on")
        tells = tells or page.last_inside(page.region[k]) != "."
        if not short or not tells or content.after(page, cue) is not None:
            return -1
    r = page.region[k]
    return r if page.bounds[r][1] == k else -1


def _own_clause(page: Page, cue: Found, opened: Piece) -> bool:
    """Whether the clause right behind `cue` is what it introduces: '… “the end,” X said the road was shut'."""
    if opened.form != "clause" or opened.first != cue.last + 1 or cue.word in lexicon.TOLD:
        return False
    tokens = page.tokens
    return any(
        tokens.dep[c] == "ccomp"
        and c <= opened.last
        and any(
            tokens.dep[x] in ("nsubj", "nsubjpass", "expl") and opened.first <= x < c
            for x in tokens.children[c]
        )
        and any(tokens.tag[x] in FINITE for x in (c, *tokens.children[c]))
        for c in tokens.children[cue.at]
    )


def _inverted(page: Page, cue: Found) -> tuple[Mention | None, bool]:
    """The speaker behind the verb, and whether the construction holds: '” said X'."""
    tag = page.tokens.tag[cue.at]
    speaker = inversion.behind(page, cue, page.units[page.unit[cue.at]][1])
    if speaker is None:
        speaker = speakers.subject(page, cue)
    return speaker, not (tag == "VBG" or (cue.participle and speaker is None))


def _between(page: Page, cue: Found, j: int) -> tuple[Mention | None, bool]:
    """The speaker from token `j` up to the verb, and whether the construction holds: '” X said'."""
    tokens = page.tokens
    found = speakers.subject(page, cue)
    if cue.passive and cue.word in lexicon.TOLD:
        return found, not content.finite(
            page, j, cue.first - 2
        )  # '…, the court was told': by whom is not said
    if found is not None and j <= found.head < cue.first and not content.finite(page, j, found.first - 1):
        return Mention(j, max(found.last, found.head), found.head), True
    finite = content.finite(page, j, cue.first - 1)
    if found is not None and found.own and found.head >= j:
        return found, not finite
    if finite or tokens.tag[cue.at] in ("VBG", "VB"):
        return None, False
    heads = [x for x in range(j, cue.first) if tokens.pos[x] in ("NOUN", "PROPN", "PRON")]
    if not heads:
        return None, False
    last = cue.first - 1
    while last > j and tokens.pos[last] in ("PUNCT", "ADV", "SPACE", "AUX"):
        last -= 1
    return Mention(j, last, heads[-1]), True
