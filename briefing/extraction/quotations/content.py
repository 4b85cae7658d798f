"""What was said: the stretch of text that belongs to a cue."""

from __future__ import annotations

from dataclasses import dataclass

from briefing.extraction.quotations import lexicon
from briefing.extraction.quotations.cues import Found
from briefing.extraction.quotations.page import COMMAS, Page

_OPENERS = frozenset({"that", "whether", "if", "how", "why", "what", "who", "when", "where", "which"})
_STOPS = frozenset({"while", "as", "according", "although", "though"})


@dataclass(slots=True)
class Piece:
    """A run of tokens, both ends included, that belongs to an utterance; `form` names how it was found."""

    first: int
    last: int
    form: str
    region: int = -1


def trim(page: Page, first: int, last: int) -> tuple[int, int]:
    """`[first, last]` without white space and commas at either end."""
    tokens = page.tokens
    while first <= last and (
        tokens.word[first].isspace() or tokens.word[first] in COMMAS or tokens.word[first] in ",;:"
    ):
        first += 1
    while last >= first and (
        tokens.word[last].isspace() or tokens.word[last] in ",;:" or tokens.word[last] in COMMAS
    ):
        last -= 1
    return first, last


def after(page: Page, cue: Found) -> Piece | None:
    """The utterance behind the verb `cue`, in its sentence or, after a colon, the next paragraph."""
    end = page.units[page.unit[cue.at]][1]
    start = _start_after(page, cue, end)
    if start is None:
        return None
    at, form = start
    stop = _end_after(page, cue, at, end)
    first, last = trim(page, at, stop)
    if first > last:
        return None
    return Piece(first, last, form, page.region[first])


def _start_after(page: Page, cue: Found, end: int) -> tuple[int, str] | None:
    """The token the utterance behind `cue` begins with, and the kind of utterance."""
    tokens = page.tokens
    dep, children, edges = tokens.dep, tokens.children, tokens.edges
    best: tuple[int, str] | None = None
    i = cue.at
    lemma = tokens.lemma[i]
    for c in children[i]:
        if c <= cue.last or c >= end:
            continue
        relation = dep[c]
        first = max(edges[c][0], cue.last + 1)
        that = tokens.lower[first] == "that"
        hung = relation == "ccomp" or (that and relation in ("acl", "advcl", "parataxis", "conj", "dep"))
        if hung and (that or (lemma in lexicon.SAY and lemma not in lexicon.THAT_ONLY)):
            best = (first, "clause")
            break
        to_do = relation == "xcomp" and any(tokens.tag[g] == "TO" for g in children[c])
        if to_do and (lemma in lexicon.INFINITIVE or lemma in lexicon.ORDER):
            best = (first, "infinitive")
            break
    # quotation marks behind the cue
    j = cue.last + 1
    while j < end and (best is None or j < best[0]):
        if page.region[j] >= 0:
            previous = page.skip_back(j - 1)
            if (
                tokens.word[previous] in ",:"
                or previous == cue.last
                or tokens.lower[previous] in ("that", "as")
                or page.quoted[page.region[j]].inner_end - page.quoted[page.region[j]].inner_start > 30
            ):
                return j, "quoted"
            break
        if tokens.word[j] == ";":
            break
        j += 1
    if best is None and lemma in lexicon.SAY:
        j = cue.last + 1
        while j < end and tokens.tag[j] in ("RB", "RBR"):
            j += 1
        if j < end and tokens.lower[j] == "that" and tokens.tag[j] == "IN":
            return j, "clause"
        if lemma not in lexicon.THAT_ONLY and j < end:
            # a bare clause that the parse has not hung on the cue
            for k in range(j, min(end, j + 15)):
                if tokens.word[k] in ",;:" or page.region[k] >= 0:
                    break
                if (
                    dep[k] in ("nsubj", "nsubjpass", "expl")
                    and tokens.head[k] > k
                    and tokens.head[k] != i
                    and edges[k][0] in (j, j + 1)
                    and tokens.head[k] < end
                ):
                    return j, "clause"
    if best is None and lemma in lexicon.OBJECT and not cue.passive:
        for c in children[i]:
            if dep[c] == "dobj" and c > i and c < end:
                first, last = edges[c]
                if last - first >= 2:
                    return max(first, cue.last + 1), "object"
    if best is None and lemma in lexicon.ACCUSE:
        for c in children[i]:
            if dep[c] == "dobj" and c > i and c < end:
                return max(edges[c][0], cue.last + 1), "accuse"
    return best


def _end_after(page: Page, cue: Found, start: int, end: int) -> int:
    """The last token of an utterance that begins at `start` behind its cue, in a sentence that ends at `end`."""
    tokens = page.tokens
    last = end - 1
    while last > start and (
        tokens.word[last].isspace() or (tokens.word[last] in ".?!" and page.region[last] < 0)
    ):
        last -= 1
    inside = page.region
    j = start + 1
    while j <= last:
        if inside[j] >= 0:
            j = page.bounds[inside[j]][1] + 1
            continue
        if tokens.word[j] in COMMAS and j + 1 <= last:
            k = j + 1
            low = tokens.lower[k]
            if low in _STOPS and _outside(page, cue, k, start):
                return j - 1
            if low == "according":
                return j - 1
            if tokens.tag[k] == "VBG" and tokens.lemma[k] in lexicon.SAY and _outside(page, cue, k, start):
                return j - 1
        j += 1
    return last


def _outside(page: Page, cue: Found, k: int, start: int) -> bool:
    """Whether the clause that token `k` opens hangs on the cue, not on the utterance from `start` on."""
    tokens = page.tokens
    at = k
    steps = 0
    while steps < 50:
        steps += 1
        h = tokens.head[at]
        if h == cue.at:
            return at == k or tokens.dep[at] in ("advcl", "mark", "prep", "conj", "advmod", "punct")
        if h == at or h < cue.first:
            return True
        if start <= h < k and h != cue.at:
            return False
        at = h
    return False


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
        r = page.region[k]
        first, last = page.bounds[r]
        return Piece(_with_lead(page, begin, first), last, "quoted-before", r)
    if tokens.word[k] in COMMAS or tokens.word[k] in "?!":
        j = k - 1
        while j >= begin and tokens.word[j].isspace():
            j -= 1
        if j < begin:
            return None
        if page.region[j] >= 0 and tokens.word[k] in COMMAS:
            r = page.region[j]
            first, last = page.bounds[r]
            return Piece(_with_lead(page, begin, first), last, "quoted-before", r)
        if any(tokens.tag[x] in ("VBZ", "VBD", "VBP", "MD") for x in range(begin, k)):
            first, last = trim(page, begin, k)
            if first <= last:
                return Piece(first, last, "clause-before", -1)
    return None


def _with_lead(page: Page, begin: int, first: int) -> int:
    """Where an utterance that ends in quotation marks opened at `first` begins in its sentence."""
    tokens = page.tokens
    k = page.skip_back(first - 1)
    if k < begin:
        return first
    if tokens.word[k] in ",:" and tokens.word[min(first + 1, len(tokens) - 1)][:1].isupper():
        return first
    return begin
