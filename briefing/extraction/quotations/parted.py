"""Where an utterance begins that a comma or dash parts from its cue, or its subject from its verb.

'said, that …'; 'said the tunnel, a mile long, is safe'; 'said at noon, the doors were shut'.
"""

from __future__ import annotations

from briefing.extraction.quotations import lexicon
from briefing.extraction.quotations.cues import Found
from briefing.extraction.quotations.page import Page
from briefing.extraction.tags import FINITE

Start = tuple[int, str]
"""The first token of an utterance, and what kind of utterance it is."""

_AT_LARGE = frozenset(
    "often sometimes usually typically generally overall currently unfortunately ultimately ideally "
    "basically normally traditionally historically realistically fortunately sadly frankly instead".split()
)
"""Adverbs that open what is said rather than tell when it was said: 'said often, crews are late'."""


def taken_up(page: Page, comma: int, end: int, that: bool) -> Start | None:
    """Quotation marks, or a *that* that takes up the clause behind a parenthesis."""
    tokens = page.tokens
    k = comma + 1
    while k < end and tokens.word[k].isspace():
        k += 1
    if k < end and tokens.tag[k] == "IN" and tokens.lower[k] != "that":
        # 'wrote on Monday, in capital letters, “…”'
        n = next(
            (n for n in range(k + 1, min(end - 1, k + 10)) if page.comma[n] or tokens.word[n] == ":"), -1
        )
        if n > 0 and page.region[n + 1] >= 0 and not any(tokens.tag[x] in FINITE for x in range(k, n)):
            k = n + 1
    if k < end and page.region[k] >= 0 and page.region[k] not in page.taken:
        return (k, "quoted") if page.utterance(page.region[k]) else None
    if not that:
        return None
    for k in range(comma + 2, min(end - 1, comma + 30)):
        if page.region[k] >= 0:
            return None
        if tokens.lower[k] == "that" and page.comma[k - 1]:
            return (k, "clause") if tokens.tag[k] == "IN" or page.comma[k + 1] else None
    return None


def remark(page: Page, cue: Found, sign: int, end: int, phrase: int) -> bool:
    """Whether a remark between commas, dashes or brackets, the first at `sign`, parts a subject from its verb.

    'said the tunnel, a mile long, is safe', where `phrase` is the token the subject begins with.
    """
    tokens = page.tokens
    if phrase < 0 or sign + 1 >= end or cue.word in lexicon.TOLD:
        return False
    plain = tokens.word[sign] == ","
    if plain and (not _ahead(page, cue) or tokens.tag[sign + 1] == "CC"):
        return False
    for k in range(sign + 2, min(end - 1, sign + (20 if plain else 30))):
        if page.region[k] >= 0:
            return False
        if tokens.word[sign] == "(":
            closed = tokens.word[k] == ")"
        else:
            closed = page.comma[k] and (tokens.word[k] == ",") == plain
        if closed:
            n = k + 1
            while n < end - 1 and tokens.tag[n] == "RB":
                n += 1
            return tokens.tag[n] in FINITE and tokens.lemma[n] not in lexicon.VERBS
    return False


def gerund(page: Page, j: int, end: int) -> bool:
    """Whether a form in -ing at token `j` is the subject of a finite verb: 'said closing the road would help'."""
    tokens = page.tokens
    if tokens.tag[j] != "VBG" or tokens.dep[j] == "csubj":
        return False
    for v in range(j + 2, min(end, j + 40)):
        if tokens.word[v] in ":;(" or page.region[v] >= 0:
            return False
        if tokens.tag[v] in FINITE and tokens.dep[v] in ("ccomp", "conj", "advcl", "ROOT"):
            return not any(
                tokens.dep[c] in ("nsubj", "nsubjpass", "expl", "mark") for c in tokens.children[v]
            )
    return False


def loose_that(page: Page, cue: Found, end: int) -> Start | None:
    """A *that* with a subject behind it which the parser hung on a noun: 'said at a rally in May that he'."""
    tokens = page.tokens
    for k in range(cue.last + 2, min(end - 2, cue.last + 20)):
        if page.region[k] >= 0 or page.comma[k] or tokens.tag[k] in FINITE or tokens.word[k] in ":;(":
            return None
        if tokens.lower[k] == "that":
            nominal = tokens.pos[k + 1] in ("DET", "PROPN", "PRON") and tokens.tag[k] in ("WDT", "IN", "DT")
            return (k, "clause") if nominal else None
    return None


def _ahead(page: Page, cue: Found) -> bool:
    """Whether the subject of the verb `cue` stands before it."""
    tokens = page.tokens
    return any(c < cue.at and tokens.dep[c] in ("nsubj", "nsubjpass") for c in tokens.children[cue.at])


def fronted(page: Page, cue: Found, comma: int, end: int) -> Start | None:
    """A clause that opens with an adverbial and a comma: 'said at noon, the doors were shut'."""
    tokens = page.tokens
    first = cue.last + 1
    while first < comma and tokens.tag[first] == "RB" and tokens.head[first] == cue.at:
        first += 1
    if first == comma and tokens.lower[first - 1] in _AT_LARGE and first == cue.last + 2:
        first -= 1
    elif first == comma:
        comma = next((k for k in range(first + 1, min(end, first + 9)) if page.comma[k]), -1)
        first += 1
    if first >= comma or tokens.tag[first] not in ("IN", "WRB", "RB", "VBN", "VB"):
        return None
    begin = page.units[page.unit[cue.at]][0]
    own = [c for c in tokens.children[cue.at] if c < cue.at and tokens.dep[c] in ("nsubj", "nsubjpass")]
    if not own:
        return None
    left = page.skip_back(tokens.edges[own[0]][0] - 1)
    if (
        left >= begin
        and (page.comma[left] or tokens.lower[left] == "as")
        and (cue.passive or not documented(page, begin, left))
    ):
        return None
    if tokens.lower[first] == "to":
        first = comma + 1  # 'claimed to the paper in May, the roof leaks'
    for k in range(comma + 1, min(end, comma + 12)):
        if page.comma[k] or page.region[k] >= 0:
            return None
        if tokens.tag[k] in FINITE:
            subject = any(tokens.dep[c] in ("nsubj", "nsubjpass", "expl") for c in range(comma + 1, k))
            return (first, "clause") if subject else None
    return None


def documented(page: Page, first: int, last: int) -> bool:
    """Whether `[first, last]` only tells where something was said: 'In a statement', 'On his blog'."""
    tokens = page.tokens
    if tokens.tag[first] != "IN" or any(tokens.tag[x] in FINITE for x in range(first, last + 1)):
        return False
    return any(tokens.lemma[x] in lexicon.DOCUMENT for x in range(first, min(last + 1, first + 6)))


def listed(page: Page, cue: Found, comma: int, end: int, objects: Start | None) -> Start | None:
    """Whom the cue urges to do something, named in a list or with a remark: 'urged A, B and C to go'."""
    tokens = page.tokens
    if objects is None or cue.passive or cue.word not in lexicon.ORDER:
        return None
    for k in range(comma + 1, min(end, comma + 20)):
        if tokens.tag[k] == "TO" and tokens.head[tokens.head[k]] in (cue.at, tokens.head[objects[0]]):
            return objects[0], "order"
    return None
