"""What was said: the stretch of text that belongs to a cue."""

from __future__ import annotations

from dataclasses import dataclass

from briefing.extraction.quotations import ends, lexicon
from briefing.extraction.quotations.cues import Found
from briefing.extraction.quotations.page import COMMAS, Page

_QUESTION_WORDS = frozenset({"whether", "if", "how", "why", "what", "who", "when", "where", "which"})
_ASKING = frozenset(
    {
        "ask",
        "wonder",
        "explain",
        "tell",
        "say",
        "inquire",
        "enquire",
        "reveal",
        "suggest",
        "note",
        "question",
        "confirm",
        "disclose",
        "specify",
    }
)
_FINITE = frozenset({"VBD", "VBZ", "VBP", "MD"})
_VERBAL = _FINITE | {"RB"}
_NOMINATIVE = frozenset({"i", "he", "she", "they", "we"})
_NOMINAL = frozenset({"DET", "NOUN", "PROPN", "PRON", "ADJ", "NUM"})


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
        return word[i].isspace() or word[i] in COMMAS or word[i] in ",;:"

    while first <= last and idle(first):
        first += 1
    while last >= first and idle(last):
        last -= 1
    return first, last


def after(page: Page, cue: Found) -> Piece | None:
    """The utterance behind the verb `cue`, in its sentence or, after a colon, the next paragraph."""
    end = ends.bound(page, cue)
    start = _start(page, cue, end)
    if start is None:
        return None
    at, form = start
    last_of = ends.of_phrase if form == "object" else ends.of_clause
    stop = last_of(page, cue, at, end)
    return piece(page, at, stop, form)


def _start(page: Page, cue: Found, end: int) -> tuple[int, str] | None:
    """Where the utterance behind `cue` begins, before token `end`, and what kind it is."""
    tokens = page.tokens
    lemma = tokens.lemma[cue.at]
    clausal = lemma in lexicon.SAY and lemma not in lexicon.THAT_ONLY
    that = clausal or lemma in lexicon.THAT_ONLY
    lower, tag, dep, head = tokens.lower, tokens.tag, tokens.dep, tokens.head
    objects: tuple[int, str] | None = None
    phrase = -1  # where the first noun phrase behind the cue begins
    j = cue.last + 1
    while j < end:
        if page.region[j] >= 0:
            if page.region[j] in page.taken:
                break
            if _introduced(page, cue, j, lemma):
                return j, "quoted"
            j = page.bounds[page.region[j]][1] + 1
            continue
        word = tokens.word[j]
        if word.isspace():
            j += 1
            continue
        if word in (":", "—", "–", "--") and j + 1 < end:
            if word == ":" and lemma in lexicon.VERBS:
                return j + 1, "colon"
            break
        if word in (";", "(", "."):
            break
        if word in COMMAS:
            k = j + 1
            if k < end and page.region[k] >= 0 and page.region[k] not in page.taken:
                return k, "quoted"
            k = _that_behind(page, j, end) if that else -1
            if k >= 0:
                return k, "clause"
            break
        if that and lower[j] == "that" and (tag[j] == "IN" or dep[j] == "mark"):
            return j, "clause"
        if clausal and lower[j] in _QUESTION_WORDS and lemma in _ASKING and tag[j] != "WDT":
            if (
                dep[j] in ("mark", "advmod", "dobj", "nsubj", "attr", "det", "pobj", "poss")
                and dep[j] != "relcl"
            ):
                return j, "question"
        if clausal and dep[j] in ("nsubj", "nsubjpass", "expl", "csubj") and head[j] > j and head[j] < end:
            first = tokens.edges[j][0]
            if first > cue.last and dep[head[j]] != "relcl":
                return first, "clause"
        if clausal and lower[j] in _NOMINATIVE and tag[j + 1 if j + 1 < end else j] in _VERBAL:
            return j, "clause"
        if (
            tag[j] == "TO"
            and (lemma in lexicon.INFINITIVE or lemma in lexicon.ORDER)
            and tag[head[j]] == "VB"
            and head[head[j]] == cue.at
        ):
            if lemma in lexicon.ORDER and objects is not None and not cue.passive:
                return objects[0], "order"
            return j, "infinitive"
        if lower[j] in lexicon.ABOUT.get(lemma, ()) and head[j] == cue.at:
            return j + 1, "object"
        if dep[j] in ("dobj", "nsubj") and tokens.edges[j][0] > cue.last and objects is None:
            objects = (tokens.edges[j][0], "object")
        if tag[j] in _FINITE and dep[j] != "relcl" and dep[head[j]] != "relcl":
            if clausal and phrase >= 0 and lemma != "tell":
                return phrase, "clause"
            break
        if phrase < 0 and tokens.pos[j] in _NOMINAL and dep[j] != "npadvmod":
            phrase = j
        j += 1
    if objects is None or cue.passive or (cue.participle and tag[cue.at] == "VBN"):
        return None
    if lemma in lexicon.OBJECT and ends.of_phrase(page, cue, objects[0], end) - objects[0] >= 2:
        return objects
    if lemma in lexicon.ACCUSE:
        return objects[0], "accuse"
    return None


def _introduced(page: Page, cue: Found, j: int, lemma: str) -> bool:
    """Whether the quotation marks that open at token `j` behind `cue` hold what it introduces."""
    tokens = page.tokens
    q = page.quoted[page.region[j]]
    k = page.skip_back(j - 1)
    if (
        k == cue.last
        or tokens.word[k] in ",:"
        or tokens.lower[k] in ("that", "as", "only", "simply", "also", "then")
    ):
        return True
    whole = (
        page.text[q.inner_start : q.inner_start + 2].strip()[:1].isupper()
        and q.inner_end - q.inner_start > 25
    )
    return whole or (lemma in lexicon.SAY and q.inner_end - q.inner_start > 40)


def resumed(page: Page, cue: Found, r: int) -> Piece | None:
    """The quoted stretch behind `cue` that goes on with the utterance in stretch `r` in front of it."""
    tokens = page.tokens
    end = page.units[page.unit[cue.at]][1]
    j = cue.last + 1
    while j < end:
        other = page.region[j]
        if other >= 0:
            k = page.skip_back(j - 1)
            if other == r or not (tokens.word[k] in ",:" or tokens.word[k] in COMMAS):
                return None
            return Piece(*page.bounds[other], "resumed", other)
        if tokens.tag[j][:2] == "VB" and tokens.lemma[j] in lexicon.SAY and tokens.tag[j] != "VBN":
            return None
        j += 1
    return None


def _that_behind(page: Page, comma: int, end: int) -> int:
    """A *that* which takes up the clause behind a parenthesis opened at `comma`; -1 where there is none."""
    tokens = page.tokens
    for k in range(comma + 2, min(end, comma + 30)):
        if page.region[k] >= 0:
            return -1
        if tokens.lower[k] == "that" and tokens.word[k - 1] in COMMAS and tokens.tag[k] == "IN":
            return k
    return -1


def between(page: Page, cue: Found, left: int, right: int) -> Piece | None:
    """The rest of an utterance that its cue, which ends at token `right`, cuts in two between commas."""
    tokens = page.tokens
    end = ends.bound(page, cue)
    j = right + 1
    steps = 0
    while j < end and tokens.word[j] not in COMMAS:
        # 'he said on Tuesday,' 'she told reporters,'
        if page.region[j] >= 0 or tokens.tag[j] in _FINITE or tokens.word[j] in ":;(" or steps > 12:
            return None
        j += 1
        steps += 1
    j += 1
    if j >= end or ends.reporter(page, cue, j):
        return None
    stop = ends.of_clause(page, cue, j, end)
    return piece(page, j, stop, "between")


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
    if tokens.word[k] in COMMAS or tokens.word[k] in "?!":
        j = k - 1
        while j >= begin and tokens.word[j].isspace():
            j -= 1
        if j < begin:
            return None
        if page.region[j] >= 0 and tokens.word[k] in COMMAS and page.bounds[page.region[j]][1] == j:
            return _quoted_before(page, begin, page.region[j])
        return piece(page, begin, k, "clause-before")
    return None


def finite(page: Page, first: int, last: int) -> bool:
    """Whether a finite verb stands in `[first, last]`."""
    return any(page.tokens.tag[x] in _FINITE for x in range(first, last + 1))


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
