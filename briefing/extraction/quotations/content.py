"""What was said: the stretch of text that belongs to a cue."""

from __future__ import annotations

from dataclasses import dataclass

from briefing.extraction.quotations import ends, lexicon, phrases, starts
from briefing.extraction.quotations.cues import Found
from briefing.extraction.quotations.page import Page
from briefing.extraction.tags import FINITE

_CONJUNCTIONS = frozenset(
    {
        "as",
        "when",
        "while",
        "after",
        "before",
        "since",
        "although",
        "though",
        "once",
        "if",
        "because",
        "asked",
        "until",
    }
)


@dataclass(slots=True)
class Piece:
    """A run of tokens, both ends included, that belongs to an utterance.

    `form` names how it was found; `region` is the quoted stretch it begins with, or -1.
    """

    first: int
    last: int
    form: str
    region: int = -1


def piece(page: Page, first: int, last: int, form: str) -> Piece | None:
    """The piece `[first, last]` without white space and commas at either end; None where nothing is left."""
    first, last = trim(page, first, last)
    return Piece(first, last, form, page.region[first]) if first <= last else None


def trim(page: Page, first: int, last: int) -> tuple[int, int]:
    """`[first, last]` without white space, commas, colons and dashes at either end."""
    word = page.tokens.word

    def idle(i: int) -> bool:
        return word[i].isspace() or page.comma[i] or word[i] in ",;:"

    while first <= last and idle(first):
        first += 1
    while last >= first and idle(last):
        last -= 1
    return first, last


def after(page: Page, cue: Found) -> Piece | None:
    """The utterance behind the verb `cue`, in its sentence or, after a colon, the next paragraph."""
    end = ends.bound(page, cue)
    start = starts.find(page, cue, end)
    if start is None:
        return None
    at, form = start
    if at >= len(page.region):
        return None  # the text breaks off: 'Nobody warned us about'
    r = page.region[at]
    if r >= 0 and form in ("quoted", "colon") and _complete(page, cue, r):
        return Piece(*page.bounds[r], form, r)
    last_of = phrases.of_phrase if form in ("object", "denial") else ends.of_clause
    stop = last_of(page, cue, at, end)
    return piece(page, at, stop, form)


def _complete(page: Page, cue: Found, r: int) -> bool:
    """Whether what `cue` introduces is over with quoted stretch `r`."""
    tokens = page.tokens
    close = page.bounds[r][1]
    n = close + 1
    while n < len(tokens) and (tokens.tag[n] in ("CC", "_SP") or page.comma[n]):
        n += 1
    if n < len(tokens) and page.region[n] >= 0 and page.unit[n] == page.unit[close]:
        return False
    if page.quoted[r].closed and page.last_inside(r) in ",.?!—…":
        return True
    return cue.word in lexicon.LABEL and cue.word not in lexicon.SAY


def resumed(page: Page, cue: Found, r: int) -> Piece | None:
    """The quoted stretch behind `cue` that goes on with the utterance in stretch `r` in front of it."""
    tokens = page.tokens
    end = page.units[page.unit[cue.at]][1]
    j = cue.last + 1
    while j < end:
        other = page.region[j]
        if other >= 0:
            k = page.skip_back(j - 1)
            if tokens.tag[k] == "CC":
                k = page.skip_back(k - 1)
            if other == r or not (tokens.word[k] in ",:" or page.comma[k]):
                return None
            return Piece(*page.bounds[other], "resumed", other)
        if tokens.tag[j][:2] == "VB" and tokens.lemma[j] in lexicon.SAY and tokens.tag[j] != "VBN":
            return None
        j += 1
    return None


def between(page: Page, cue: Found, right: int) -> Piece | None:
    """The rest of an utterance that its cue, which ends at token `right`, cuts in two between commas."""
    tokens = page.tokens
    end = ends.bound(page, cue)
    if any(tokens.lower[c] == "as" and c < cue.at for c in tokens.children[cue.at]):
        end = page.units[page.unit[cue.at]][1]  # 'The party, as X put it, has lost its nerve'
    j = right + 1
    steps = 0
    while j < end and not page.comma[j]:
        # 'he said on Tuesday,' 'she told reporters,'
        if page.region[j] >= 0 or tokens.tag[j] in FINITE or tokens.word[j] in ":;(" or steps > 12:
            return None
        if (
            tokens.head[j] == cue.at
            and tokens.dep[j] in ("dobj", "xcomp", "ccomp")
            and not addressed(page, cue)
        ):
            return None
        j += 1
        steps += 1
    j += 1
    if j >= end or ends.reporter(page, cue, j) or _another(page, cue, j):
        return None
    stop = ends.of_clause(page, cue, j, end, interposed=True)
    if tokens.word[j - 1] != "," and stop - j < 3 and not finite(page, j, stop):
        return None  # 'said in the Regional Post - Europe'
    return piece(page, j, stop, "between")


def _another(page: Page, cue: Found, j: int) -> bool:
    """Whether the *and* at token `j` joins another attribution: '…, an aide said, and the mayor said it was'."""
    tokens = page.tokens
    if tokens.tag[j] != "CC":
        return False
    for k in range(j + 1, min(j + 12, page.units[page.unit[j]][1])):
        if page.comma[k] or page.region[k] >= 0:
            return False
        if tokens.tag[k] in FINITE:
            return tokens.tag[k] == tokens.tag[cue.at] and tokens.lemma[k] in lexicon.SAY
    return False


def addressed(page: Page, cue: Found) -> bool:
    """Whether the object of the verb `cue` is whom it was said to."""
    return cue.word in lexicon.TOLD


def loose(page: Page, cue: Found, j: int) -> bool:
    """Whether what stands at token `j`, right behind `cue`, is no object or clause of it."""
    tokens = page.tokens
    if j >= len(tokens) or tokens.pos[j] not in ("DET", "NOUN", "PROPN", "PRON", "ADJ", "NUM"):
        return True
    return addressed(page, cue) or tokens.dep[j] == "npadvmod" or tokens.ent[j] in ("DATE", "TIME")


def _meeting(page: Page, c: int) -> bool:
    """Whether token `c` is a noun in -ing that the parse takes for a clause: 'said before a leaders' meeting'."""
    tokens = page.tokens
    if (
        tokens.dep[c] != "ccomp"
        or tokens.tag[c] != "VBG"
        or tokens.pos[c - 1] not in ("NOUN", "PROPN", "ADJ", "PART")
    ):
        return False
    return not any(tokens.dep[x] in ("nsubj", "aux", "dobj") for x in tokens.children[c])


def objective(page: Page, cue: Found) -> bool:
    """Whether the verb `cue` has an object behind it that is no addressee."""
    tokens = page.tokens
    stop = cue.last + 1
    end = page.units[page.unit[cue.at]][1]
    while stop < end and not page.comma[stop]:
        stop += 1
    return not addressed(page, cue) and any(
        cue.last < c < stop
        and tokens.dep[c] in ("dobj", "xcomp", "ccomp", "dative")
        and page.region[c] < 0
        and not _meeting(page, c)
        for c in tokens.children[cue.at]
    )


def before(page: Page, cue: Found, left: int) -> Piece | None:
    """The utterance in front of a cue whose speaker and verb begin right of token `left`, in its sentence."""
    tokens = page.tokens
    begin, _ = page.units[page.unit[cue.at]]
    k = left
    while k >= begin and tokens.word[k].isspace():
        k -= 1
    if k < begin:
        return None
    if page.region[k] >= 0:
        return _quoted_before(page, begin, page.region[k])
    if page.comma[k] or tokens.word[k] in "?!":
        j = k - 1
        while j >= begin and tokens.word[j].isspace():
            j -= 1
        if j < begin:
            return None
        if page.region[j] >= 0 and page.comma[k] and page.bounds[page.region[j]][1] == j:
            return _quoted_before(page, begin, page.region[j])
        return piece(page, connected(page, begin, k), k, "clause-before")
    return None


def subordinate(page: Page, p: Piece, closing: bool) -> bool:
    """Whether a piece is no sentence of its own: 'When she arrived', 'In a letter'.

    Where nothing but the attribution follows (`closing`) a sentence without a verb will do.
    """
    tokens = page.tokens
    if not finite(page, p.first, p.last) and (not closing or tokens.tag[p.first] in ("IN", "TO", "VBG")):
        return True
    return tokens.lower[p.first] in _CONJUNCTIONS and not any(
        tokens.word[i] == "," for i in range(p.first, p.last)
    )


def finite(page: Page, first: int, last: int) -> bool:
    """Whether a finite verb stands in `[first, last]`."""
    return any(page.tokens.tag[x] in FINITE for x in range(first, last + 1))


_CONNECTING = (
    ("however",), ("still",), ("meanwhile",), ("also",), ("moreover",), ("furthermore",), ("nevertheless",),
    ("nonetheless",), ("even", "so"), ("in", "addition"), ("what", "'s", "more"), ("what", "’s", "more"),
)  # fmt: skip
"""Words before a comma that tie a sentence to the one before it; they are the reporter's."""


def connected(page: Page, begin: int, last: int) -> int:
    """The first token of the sentence from `begin` on without the words and comma that tie it to others."""
    for words in _CONNECTING:
        n = begin + len(words)
        if n < last and page.comma[n] and tuple(page.tokens.lower[begin:n]) == words:
            return begin if page.tokens.lower[n + 1] in _CONJUNCTIONS else n + 1
    return begin


def predicates(page: Page, first: int, last: int) -> bool:
    """Whether a finite verb stands in `[first, last]` that is not part of a relative clause."""
    tokens = page.tokens
    for x in range(first, last + 1):
        if tokens.tag[x] not in FINITE:
            continue
        at = x
        for _ in range(20):
            if tokens.dep[at] in ("relcl", "acl") or tokens.head[at] == at:
                break
            at = tokens.head[at]
            if not first <= at <= last:
                return True
        if tokens.dep[at] not in ("relcl", "acl"):
            return True
    return False


def _quoted_before(page: Page, begin: int, r: int) -> Piece | None:
    """The utterance that ends with quoted stretch `r`, with what leads up to it in the sentence from `begin`."""
    tokens = page.tokens
    first, last = page.bounds[r]
    q = page.quoted[r]
    k = page.skip_back(first - 1)
    inner = page.text[q.inner_start : q.inner_end].lstrip(" \xa0[(‘'“\"….")
    if k < begin or (
        inner[:1].isupper() and (tokens.word[k] in ",:(—–;" or q.inner_end - q.inner_start > 25)
    ):
        return Piece(first, last, "quoted-before", r)
    start = begin
    while start < first and tokens.tag[start] == "CC":
        start += 1
    if not finite(page, start, last):
        return None
    return Piece(start, last, "quoted-before", r)
