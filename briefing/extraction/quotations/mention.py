"""A noun phrase as the place of a speaker: its words, its head, and where it ends."""

from __future__ import annotations

from dataclasses import dataclass

from briefing.extraction.people import vocabulary
from briefing.extraction.quotations import lexicon
from briefing.extraction.quotations.page import Page

SUBJECTS = frozenset({"nsubj", "nsubjpass", "csubj"})
"""How a subject hangs on its verb."""
NOMINAL = frozenset({"NOUN", "PROPN", "PRON"})
"""Parts of speech of words that name somebody or something."""
_PERSONAL = frozenset({"he", "she", "they", "who"})


@dataclass(frozen=True, slots=True)
class Mention:
    """The noun phrase of a speaker: its first, last and head token; `own` if it is the cue's own subject.

    `named` is the noun phrase a relative pronoun stands for, where the mention is one.
    """

    first: int
    last: int
    head: int
    own: bool = True
    named: Mention | None = None


def phrase(page: Page, head: int, own: bool = True, before: int = -1, after: int = -1) -> Mention:
    """The noun phrase of the token `head`, between tokens `after` and `before`.

    It stays on its line and does not run into or out of quotation marks.
    """
    tokens = page.tokens
    first, last = tokens.edges[head]
    if before >= 0:
        last = min(last, before - 1)
    if after >= 0:
        first = max(first, after + 1)
    first, last = min(first, head), max(last, head)
    first, head = _behind_dateline(page, first, head, last)
    line, region = page.line[head], page.region[head]
    i = head
    while (
        i > first
        and page.line[i - 1] == line
        and (page.region[i - 1] == region or (region < 0 and _name(page, i - 1)))
    ):
        i -= 1
    first = i
    i = head
    while (
        i < last
        and page.line[i + 1] == line
        and (page.region[i + 1] == region or (region < 0 and _name(page, i + 1)))
    ):
        i += 1
    last = i
    if last > head and tokens.ent[last] in ("DATE", "TIME"):
        comma = next((k for k in range(last, max(head, last - 6), -1) if page.comma[k]), -1)
        if comma > 0 and tokens.tag[comma + 1] == "IN":
            last = comma
    if tokens.ent[first] in ("DATE", "TIME"):  # 'By | 06:00 GMT, local officials'
        comma = next((k for k in range(first, min(head, first + 5)) if page.comma[k]), -1)
        first = comma + 1 if comma > 0 else first
    first, last = _whole_words(page, first, head, last)
    if last - 1 > head and tokens.tag[last] == "RB" and page.comma[last - 1]:
        last -= 1  # 'Roe, a lawyer, later'
    while last > head and tokens.pos[last] in ("PUNCT", "SPACE") and tokens.word[last] not in (")", "]"):
        last -= 1
    while first < head and (
        tokens.pos[first] in ("PUNCT", "SPACE", "CCONJ", "SCONJ")
        or tokens.dep[first] in ("advmod", "neg", "mark", "cc")
    ):
        first += 1
    return Mention(first, last, head, own)


def _whole_words(page: Page, first: int, head: int, last: int) -> tuple[int, int]:
    """`[first, last]` without half a word that is joined by a hyphen: 'the mayor who co-|wrote it'."""
    tokens, text = page.tokens, page.text
    while first > 1 and text[tokens.end[first - 2] : tokens.start[first]] == "-" and page.region[first] < 0:
        first = min(first - 2, tokens.edges[first - 2][0])
    cut = tokens.word[last] == "-" or text[tokens.end[last] : tokens.end[last] + 1] == "-"
    if cut and not text[tokens.end[last] + 1 : tokens.end[last] + 2].isspace():
        last = next((k - 1 for k in range(head + 1, last + 1) if tokens.tag[k] in ("WP", "WDT")), last)
    return first, last


def _behind_dateline(page: Page, first: int, head: int, last: int) -> tuple[int, int]:
    """First token and head of the phrase `[first, last]` without the dateline that opens its line."""
    tokens = page.tokens
    if not tokens.word[first].isupper() or not page.starts_line(first):
        return first, head
    for i in range(first + 1, min(last, first + 10)):
        if page.comma[i] and tokens.word[i] != ",":
            if head < i:
                comma = next((k for k in range(i + 1, last) if page.comma[k]), last + 1)
                heads = [k for k in range(i + 1, comma) if tokens.pos[k] in NOMINAL]
                return (i + 1, heads[-1]) if heads else (first, head)
            return i + 1, head
    return first, head


def _name(page: Page, i: int) -> bool:
    """Whether the quotation marks token `i` stands in hold no more than a name or title."""
    first, last = page.bounds[page.region[i]] if page.region[i] >= 0 else (i, i)
    return last - first < 6


def speaks(page: Page, m: Mention) -> bool:
    """Whether `m` is a name, a person's pronoun, or a noun for somebody or something that speaks."""
    tokens = page.tokens
    noun = tokens.lemma[m.head]
    if tokens.pos[m.head] == "PROPN" or tokens.lower[m.head] in _PERSONAL:
        return True
    if tokens.pos[m.head] != "NOUN":
        return False
    known = vocabulary.is_human_noun(noun) or noun in vocabulary.bodies() or noun in vocabulary.documents()
    return known or noun in vocabulary.plural_people() or noun in lexicon.NOUN
