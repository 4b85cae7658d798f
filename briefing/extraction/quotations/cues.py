"""Which words of a text attribute an utterance to somebody: verbs and nouns of saying, 'according to'.

A cue is never taken from inside quotation marks.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, replace

from briefing.extraction.quotations import lexicon
from briefing.extraction.quotations.page import Page
from briefing.extraction.tags import FINITE, TENSED
from briefing.extraction.tokens import Tokens

_AUXILIARY = frozenset({"aux", "auxpass", "neg"})
_NAMED_SO = (["NN"], ["NNS"], ["JJ"])
_PARTICLES = frozenset({"out", "on", "up", "back", "in"})


@dataclass(frozen=True, slots=True)
class Found:
    """A word that may attribute an utterance.

    `at` is the token of the cue word itself, `first` and `last` the tokens of the whole cue with its
    auxiliaries, `lemma` that of the cue ('point out') and `word` that of its verb or noun; `kind` is `verb`, `noun` or
    `according`; `negated` holds for 'did not say' and 'declined to say', `passive` for 'was told', `participle` for a
    verb form in -ing or -ed without a subject of its own, `infinitive` for 'to say'.
    """

    at: int
    first: int
    last: int
    lemma: str
    word: str
    kind: str
    negated: bool = False
    passive: bool = False
    participle: bool = False
    infinitive: bool = False


def find(page: Page) -> Iterator[Found]:
    """Every possible cue in the order of the text."""
    tokens = page.tokens
    verbs, nouns = lexicon.VERBS, lexicon.NOUN
    lemmas, tags, region = tokens.lemma, tokens.tag, page.region
    forms = lexicon.FORMS
    for i, lemma in enumerate(lemmas):
        if tokens.lower[i] in forms:
            lemma = forms[tokens.lower[i]]
        if region[i] >= 0 and not page.quoted[region[i]].single:
            continue
        if tokens.lower[i] == "according":
            if i + 1 < len(tokens) and tokens.lower[i + 1] == "to":
                yield Found(i, i, i + 1, "according to", "according", "according")
        elif tokens.lower[i] in ("in", "per"):
            relative = _relative_of_according(page, i)
            if relative is not None:
                yield relative
        elif tags[i][:2] == "VB":
            if lemma in nouns and i and tags[i - 1] == "POS":
                yield Found(i, i, i, lemma, lemma, "noun")  # 'her brother's tweet that'
            elif (
                i and tags[i - 1] == "POS" and tags[i] in ("VBN", "VBD") and tags[i + 1 : i + 2] in _NAMED_SO
            ):
                continue  # 'the mayor’s professed love of boats'
            elif lemma in verbs and tokens.dep[i] not in ("amod", "compound", "nmod"):
                cue = _verb(tokens, i, lemma)
                if cue.lemma in lexicon.PHRASES and not _phrase(tokens, cue):
                    continue
                if cue.lemma == "charge" and tokens.lower[i + 1 : i + 2] in (["d'"], ["d’"]):
                    continue  # 'the charge d’affaires'
                if cue.lemma == "hear" and not _heard(tokens, cue):
                    continue
                if tags[i] != "VBN" or not cue.participle or lemma in lexicon.TOLD:
                    yield cue
                elif lemma in lexicon.SAY and (_sole(page, i) or _misread(page, i)):
                    yield replace(cue, participle=False)
        elif lemma in nouns and tags[i][:2] == "NN":
            yield Found(i, i, i, lemma, lemma, "noun")


def _sole(page: Page, i: int) -> bool:
    """Whether the participle `i` is the only verb of a sentence outside its marks, a past tense misread.

    '“He was kind,” his sister, Amy Roe, posted.' and 'Said Roe: “…”'.
    """
    tokens = page.tokens
    begin, end = page.units[page.unit[i]]
    if end - begin > 200 or any(tokens.tag[x] in FINITE and page.region[x] < 0 for x in range(begin, end)):
        return False
    colon = next((x for x in range(i, min(end - 1, i + 8)) if tokens.word[x] == ":"), -1)
    if colon > 0:
        return page.region[colon + 1] >= 0
    behind = page.skip_back(i - 1)
    while behind > begin and page.region[behind] < 0 and i - behind < 15:
        behind -= 1
    return page.region[behind] >= 0 and page.last_inside(page.region[behind]) in ",?!"


def _misread(page: Page, i: int) -> bool:
    """Whether the participle `i` is a past tense misread: 'people held at the camp alleged that it was unfair'."""
    tokens = page.tokens
    begin, end = page.units[page.unit[i]]
    that = next((k for k in range(i + 1, min(end, i + 6)) if tokens.lower[k] == "that"), -1)
    if that < 0 or tokens.dep[i] != "acl" or any(page.comma[k] for k in range(i, that)):
        return False
    return i - begin < 40 and not any(tokens.tag[k] in FINITE for k in range(begin, that))


def _relative_of_according(page: Page, i: int) -> Found | None:
    """'In the words of X', 'in a statement from X', 'per X' at token `i`, set off from a clause.

    `at` is its noun, `last` the preposition before whoever is meant.
    """
    tokens = page.tokens
    k = page.skip_back(i - 1)
    begin, end = page.units[page.unit[i]]
    if k >= begin and not page.comma[k]:
        return None
    if any(
        tokens.tag[x] in TENSED and tokens.lemma[x] in lexicon.SAY and page.region[x] < 0
        for x in range(begin, end)
    ):
        return None  # 'In an email from X, Y says'
    if tokens.lower[i] == "per":
        named = i + 1 < len(tokens) and tokens.pos[i + 1] in ("DET", "PROPN", "PRON")
        return Found(i, i, i, "per", "according", "according") if named else None
    for n in range(i + 1, min(i + 6, len(tokens) - 1)):
        of = tokens.lower[n + 1]
        if tokens.lower[n] in lexicon.VIEW and of == "of" and tokens.lower[i + 1] == "the":
            return Found(n, i, n + 1, f"in the {tokens.lower[n]} of", "according", "according")
        if tokens.lemma[n] in lexicon.PAPER and tokens.tag[n][:2] == "NN" and of in ("from", "by"):
            return Found(n, i, n + 1, f"in a {tokens.lemma[n]} {of}", "according", "according")
    return None


def _phrase(tokens: Tokens, cue: Found) -> bool:
    """Whether a verb that reports only in a phrase stands in it: 'put it', 'let it be known'."""
    return any(w in lexicon.PHRASES[cue.lemma] for w in tokens.lower[cue.at + 1 : cue.at + 3])


def _heard(tokens: Tokens, cue: Found) -> bool:
    """Whether a court or the like hears what is said before it: 'the jury heard that', no 'he heard that'."""
    return not cue.passive and any(
        tokens.dep[c] == "nsubj" and tokens.lemma[c] in lexicon.HEARING for c in tokens.children[cue.at]
    )


def _has(tokens: Tokens, verb: int, c: int) -> bool:
    """Whether the auxiliary `c` of `verb`, a passive one by the parse, is *has*: 'He's said'."""
    if tokens.lower[c] not in ("'s", "’s") or tokens.lower[c - 1] in ("it", "what", "that"):
        return False
    return not any(tokens.dep[x] == "agent" for x in tokens.children[verb])


def _verb(tokens: Tokens, i: int, lemma: str) -> Found:
    """The verb at `i` with the auxiliaries and negations before it."""
    first = last = i
    negated = passive = infinitive = False
    auxiliary = False
    for c in tokens.children[i]:
        dep = tokens.dep[c]
        if dep == "neg":
            negated = True
        elif dep == "auxpass":
            auxiliary = True
            passive = not _has(tokens, i, c)
        elif dep == "aux":
            if tokens.tag[c] == "TO":
                infinitive = True
            else:
                auxiliary = True
        elif dep == "advmod" and tokens.lower[c] in ("never", "not"):
            negated = True
        elif dep == "prt" and c == i + 1:
            last = c
    k = i - 1
    while k >= 0 and (tokens.dep[k] in _AUXILIARY or tokens.tag[k] == "RB") and tokens.head[k] == i:
        if tokens.dep[k] in _AUXILIARY:
            first = k
        k -= 1
    if last == i and i + 1 < len(tokens) and tokens.dep[i + 1] == "prt":
        last = i + 1
    word = lemma
    if last > i and tokens.lower[last] in _PARTICLES:
        lemma = f"{word} {tokens.lower[last]}"
    if infinitive and tokens.dep[i] == "xcomp" and tokens.lemma[tokens.head[i]] in lexicon.REFUSE:
        negated = True
    subject = any(tokens.dep[c] == "nsubj" and c < i for c in tokens.children[i])
    main = subject or (tokens.tag[i] == "VBN" and tokens.dep[i] == "ROOT")
    if tokens.tag[i] == "VBD" and lemma in lexicon.TOLD and not subject and tokens.sent[i] == i:
        passive = True  # 'Asked what it cost, she shrugged'
    participle = tokens.tag[i] in ("VBG", "VBN") and not auxiliary and not main
    return Found(i, first, last, lemma, word, "verb", negated, passive, participle, infinitive)
