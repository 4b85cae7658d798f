"""Where an utterance behind its cue ends: with its sentence, or before the reporter goes on."""

from __future__ import annotations

from briefing.extraction.quotations import lexicon, tails
from briefing.extraction.quotations.cues import Found
from briefing.extraction.quotations.page import Page
from briefing.extraction.tags import FINITE

_REPORTER = frozenset({"while", "though", "although", "compared", "according", "citing"})
_LIKEWISE = frozenset({"did", "does", "was", "were", "had", "has", "have"})
_ANYWHERE = -2
"""Stands for the start of an utterance that its cue interrupts."""


def bound(page: Page, cue: Found) -> int:
    """The token before which everything behind `cue` that can be its utterance ends.

    The end of the sentence; or, where the cue stands in a clause that belongs to a word further right
    ('Asked whether it was true, she nodded', 'A man who said he was ill left'), the end of that clause.
    """
    tokens = page.tokens
    end = page.units[page.unit[cue.at]][1]
    n = cue.last + 1
    if n + 1 < end and tokens.word[n] in (",", ":") and page.region[n + 1] >= 0:
        return end
    at = cue.at
    for _ in range(30):
        h = tokens.head[at]
        if h == at:
            break
        if h > cue.at and h < end:
            last = tokens.edges[at][1]
            if last > cue.at and _subordinate(page, cue, at):
                return min(end, last + 1)
            break
        at = h
    return end


def _subordinate(page: Page, cue: Found, at: int) -> bool:
    """Whether the words under token `at`, the cue among them, are a clause or phrase within a longer one."""
    tokens = page.tokens
    relation = tokens.dep[at]
    if at != cue.at:
        return relation in ("advcl", "nsubj", "nsubjpass", "prep", "csubj", "npadvmod")
    if relation == "csubj" or (relation == "advcl" and cue.participle):
        return True
    return relation == "advcl" and any(
        tokens.dep[c] == "mark" or tokens.tag[c] == "WRB" for c in tokens.children[at] if c < at
    )


def of_clause(page: Page, cue: Found, start: int, end: int, interposed: bool = False) -> int:
    """The last token of the clause from `start` on that `cue` introduces, before token `end`.

    Where the cue is `interposed`, the clause goes on from before it and only plain signs end it.
    """
    tokens = page.tokens
    last = end - 1
    while last > start and (
        tokens.word[last].isspace() or (tokens.word[last] in ".?!;" and page.region[last] < 0)
    ):
        last -= 1
    since = _ANYWHERE if interposed else start
    opens = not interposed and start == cue.last + 1 and tokens.tag[start] in ("IN", "WRB")
    opens = opens and tokens.lower[start] != "that"  # 'admits in this case, there were mistakes'
    verb = interposed or page.region[start] >= 0 or tokens.tag[start] in FINITE
    aside = False
    j = start + 1
    if j < last and tokens.lower[start] == "that" and page.comma[j]:  # 'that, given the cost, it'
        j = next((x for x in range(j + 1, last) if page.comma[x]), start) + 1
    while j <= last:
        opens = opens and tokens.tag[j] not in FINITE and page.region[j] < 0
        r = page.region[j]
        if r >= 0:
            if r in page.taken and j > start:
                return _before_next(page, start, min(j, max(page.taken[r], start + 1)))
            j = page.bounds[r][1] + 1
            if j <= last and page.last_inside(r) == "," and reporter(page, cue, j, since):
                return j - 1
            continue
        if tokens.lower[j].startswith(("http", "pic.twitter", "www.")):
            return j - 1
        if tokens.tag[j] in FINITE and tokens.dep[j] != "relcl":
            verb = True
        if page.comma[j]:
            if opens and j < last and tokens.word[j] == "," and _subject(page, j + 1, last):
                opens = False
            elif aside and not verb and j < last and tokens.tag[j + 1] in FINITE:
                verb = True  # 'said the plant, a century old, is closing'
            elif j < last and reporter(page, cue, j + 1, since):
                return j - 1
            aside = True
        elif tokens.word[j] == ";" and j < last:
            if reporter(page, cue, j + 1, since):
                return j - 1
        elif (j - start > 4 and tokens.lower[j] == "while" and tokens.tag[j + 1 : j + 2] == ["VBG"]) or (
            tokens.tag[j] == "CC"
            and tokens.lower[j] in ("and", "but")
            and not interposed
            and _second(page, cue, j, start)
        ):
            return j - 1
        j += 1
    return last


def _subject(page: Page, k: int, last: int) -> bool:
    """Whether a subject with its verb begins at token `k`, behind an adverbial and its comma."""
    tokens = page.tokens
    if tokens.pos[k] not in ("PRON", "DET", "NOUN", "PROPN", "ADJ") or tokens.lower[k] in ("a", "an"):
        return False
    for v in range(k + 1, min(last, k + 10)):
        if page.comma[v] or page.region[v] >= 0:
            return False
        if tokens.tag[v] in FINITE:
            return tokens.dep[v] != "relcl"
    return False


def _before_next(page: Page, start: int, at: int) -> int:
    """The last token before `at`, where another attribution begins, without what joins the two."""
    tokens = page.tokens
    at -= 1
    while at > start and (tokens.tag[at] in ("CC", "RB", "_SP") or page.comma[at] or tokens.word[at] in ":;"):
        at -= 1
    return at


def reporter(page: Page, cue: Found, k: int, start: int = -1) -> bool:
    """Whether at token `k`, behind a comma, the reporter speaks again after an utterance begun at `start`."""
    tokens = page.tokens
    low, tag = tokens.lower[k], tokens.tag[k]
    if page.region[k] >= 0:
        return False
    if tokens.word[k - 1] not in (",", ";") and _dashed(page, k):
        return False
    if tag in ("VBD", "VBZ") and (tokens.lemma[k] in lexicon.SAY or _of_relative(page, cue)):
        return True
    if low == "while" and tokens.tag[cue.at] == "VBZ":
        v = next((v for v in range(k + 1, min(k + 10, len(tokens))) if tokens.tag[v] in FINITE), -1)
        if v > 0 and _goes_on(page, cue, k, v):
            return False
    if low in _REPORTER and (start >= 0 or low not in ("while", "though", "although")):
        return not _aside(page, k)
    if low == "even" and k + 1 < len(tokens) and tokens.lower[k + 1] == "as":
        return True
    if low == "as" and k + 2 < len(tokens) and tokens.lower[k + 1] in _LIKEWISE:
        return True  # 'said he would not go, as did his wife'
    if low == "without" and tails.withheld(page, k):
        return True
    if start >= 0 and tails.find(page, cue, k, start):
        return True
    if tag == "VBG" and (tokens.lemma[k] in lexicon.VERBS or _hung(page, cue, k, start) == "cue"):
        return True
    if start < 0:
        if tag == "CC":
            if k + 1 >= len(tokens):
                return False
            return tokens.lemma[k + 1] in lexicon.SAY and tokens.tag[k + 1] == tokens.tag[cue.at]
        return start != _ANYWHERE and low in ("which", "who", "whose", "as", "when")
    if low in ("and", "but") and tag == "CC":
        return _second(page, cue, k, start)
    if low in ("a", "an") and _hung(page, cue, k, start) != "out":
        return _closes(page, k)
    return _hung(page, cue, k, start) == "out"


def _closes(page: Page, k: int) -> bool:
    """Whether the apposition from token `k` on runs to the end of its sentence."""
    tokens = page.tokens
    end = page.units[page.unit[k]][1]
    head = k
    for _ in range(6):
        if tokens.pos[head] in ("NOUN", "PROPN") or tokens.head[head] <= k:
            break
        head = tokens.head[head]
    if tokens.dep[head] != "appos":
        return False
    last = tokens.edges[head][1]
    return all(tokens.word[x].isspace() or tokens.word[x] in ".?!" for x in range(last + 1, end))


def _dashed(page: Page, k: int) -> bool:
    """Whether the words from token `k`, behind a dash, end with another dash soon."""
    return any(page.comma[j] and page.tokens.word[j] != "," for j in range(k, min(k + 20, len(page.tokens))))


def _of_relative(page: Page, cue: Found) -> bool:
    """Whether the subject of `cue` is a relative pronoun: 'Smith, who says he is ill, left'."""
    tokens = page.tokens
    return tokens.dep[cue.at] == "relcl" and any(
        tokens.tag[c] in ("WP", "WDT") and c < cue.at for c in tokens.children[cue.at]
    )


def _aside(page: Page, k: int) -> bool:
    """Whether the words from token `k` to the next comma are a short remark without a verb of their own."""
    tokens = page.tokens
    for j in range(k, min(k + 7, len(tokens))):
        if page.comma[j]:
            return True
        if tokens.tag[j] in FINITE or tokens.tag[j] == "VBG" or page.region[j] >= 0:
            return False
    return False


def _second(page: Page, cue: Found, k: int, start: int) -> bool:
    """Whether the *and* or *but* at `k` joins another verb of the reporter's to the cue."""
    tokens = page.tokens
    n = k + 1
    while n < len(tokens) and tokens.tag[n] == "RB":
        n += 1
    if n >= len(tokens) or tokens.lower[n] == "that" or tokens.tag[n] == "MD" or page.region[n] >= 0:
        return False
    if tails.correlative(page, k, start):
        return False
    tag = tokens.tag[n]
    if tag == tokens.tag[cue.at] and tag in ("VBD", "VBZ", "VBG") and tokens.lemma[n] in lexicon.SAY:
        return True
    if tokens.lemma[n] == "have" and any(
        tokens.lower[c] == tokens.lower[n] for c in range(cue.first, cue.at)
    ):
        return True
    h = tokens.head[k]
    if h != cue.at and (h >= start or h > cue.at):
        return False
    if tokens.pos[n] in ("PRON", "NOUN", "PROPN", "DET", "ADJ", "ADP"):
        for v in range(n, min(n + 10, len(tokens))):
            if tokens.tag[v] not in FINITE:
                continue
            if tokens.tag[cue.at] != "VBD":
                return not _goes_on(page, cue, k, v)
            # reporters tell in the past tense: another tense is still the speaker's
            return tokens.tag[v] == "VBD" or tokens.lower[v] in ("would", "could", "might")
    return True


def _goes_on(page: Page, cue: Found, k: int, verb: int) -> bool:
    """Whether a clause joined by the *and* or *but* at `k`, whose verb is `verb`, is still what `cue` tells.

    'She says it is late and the doors are shut': told in the present, both are hers.
    """
    tokens = page.tokens
    told = tokens.tag[cue.at] in ("VBZ", "VBP") or (tokens.tag[cue.at] == "VBG" and cue.participle)
    if not told or cue.first < cue.at or cue.word not in lexicon.SAY:
        return False
    if page.comma[k - 1] and tokens.word[k - 1] != ",":
        return False
    if cue.word in lexicon.TOLD or tokens.lower[verb + 1 : verb + 2] in (["also"], ["already"]):
        return False
    return tokens.tag[verb] in ("VBZ", "VBP") and tokens.lemma[verb] not in lexicon.VERBS


def _hung(page: Page, cue: Found, k: int, start: int) -> str:
    """What the words at token `k` hang on: `in` the utterance before them, the `cue`, or `out` of both."""
    tokens = page.tokens
    at = k
    for _ in range(40):
        h = tokens.head[at]
        if h == at:
            return "out"
        if start <= h < k and h != cue.at and start >= 0:
            return "in"
        if h == cue.at:
            return "cue"
        if h < cue.first:
            return "out"
        at = h
    return "in"
