"""Speakers that the parse lost: names parted from their verb by a remark, a list or a dash."""

from __future__ import annotations

from briefing.extraction.quotations import lexicon
from briefing.extraction.quotations.cues import Found
from briefing.extraction.quotations.mention import NOMINAL, Mention
from briefing.extraction.quotations.page import Page
from briefing.extraction.tags import FINITE, TENSED

OBJECTS = frozenset({"him", "her", "them", "me", "us", "it", "that", "this", "reporters"})
"""Pronouns and nouns behind a verb of saying that are whom it was said to."""
_PARTING = frozenset({"VERB", "AUX", "CCONJ", "SCONJ", "PRON"})
"""Parts of speech that no name with its office holds."""
RELATIVES = frozenset({"who", "which", "that", "whom"})
"""Pronouns that stand for the noun before them."""


def closing(page: Page, cue: Found) -> Mention | None:
    """The last name before the verb `cue` of a sentence that it closes: 'The roof leaks, Roe, a baker, said'.

    The parse often takes such a speaker for one more thing listed, and the verb for one more clause.
    """
    tokens = page.tokens
    begin = page.units[page.unit[cue.at]][0]
    if tokens.tag[cue.at] not in TENSED or cue.first < cue.at:
        return None
    left = cue.at - 1
    while left > begin and tokens.tag[left] == "RB":
        left -= 1
    if page.comma[left]:
        return _with_remark(page, begin, left)
    comma = next((i for i in range(left, max(begin, cue.at - 16), -1) if page.comma[i]), -1)
    if comma < 0 or tokens.pos[left] not in NOMINAL or comma == left:
        return None
    named = range(comma + 1, left + 1)
    if any(
        tokens.pos[i] in _PARTING and tokens.dep[i] != "amod" and not _joins_names(page, i) for i in named
    ):
        return None
    if any(page.region[i] >= 0 for i in named) or tokens.tag[comma + 1] in ("IN", "TO", "RB"):
        return None
    return Mention(comma + 1, left, left)


def _joins_names(page: Page, i: int) -> bool:
    """Whether token `i` is the *and* of a name: 'head of the Council on Trade and Fisheries'."""
    tokens = page.tokens
    return tokens.tag[i] == "CC" and tokens.pos[i - 1] == "PROPN" and tokens.pos[i + 1] == "PROPN"


def _with_remark(page: Page, begin: int, right: int) -> Mention | None:
    """A name between commas, with the remark on it that ends with the comma at `right`."""
    tokens = page.tokens
    commas = [k for k in range(begin, right) if page.comma[k] and page.region[k] < 0]
    for before, after in zip(reversed(commas[:-1]), reversed(commas[1:]), strict=True):
        name = range(before + 1, after)
        if 0 < len(name) < 6 and all(tokens.pos[i] == "PROPN" or tokens.word[i] == "-" for i in name):
            noun = tokens.pos[after + 1] in ("DET", "NOUN", "ADJ", "PROPN")
            plain = not any(tokens.tag[i] in FINITE for i in range(after, right))
            return Mention(before + 1, right - 1, after - 1) if noun and plain else None
    return None


def opening(page: Page, cue: Found) -> Mention | None:
    """The name its sentence opens with, where a remark set off by commas parts it from the verb `cue`."""
    tokens = page.tokens
    left = page.skip_back(cue.first - 1)
    while left > 0 and tokens.tag[left] == "RB" and tokens.head[left] == cue.at:
        left = page.skip_back(left - 1)  # 'also said'
    if tokens.tag[cue.at] not in TENSED or left < 0:
        return None
    if tokens.word[left] != "," and page.comma[left]:
        dash = next(
            (k for k in range(left - 2, max(left - 40, 0), -1) if tokens.word[k] == tokens.word[left]), -1
        )
        named = _beside(page, cue, page.skip_back(dash - 1)) if dash > 0 else None
        return None if named is None else Mention(named.first, left - 1, named.head, False)
    if tokens.word[left] != ",":
        return _beside(page, cue, left)
    first = page.units[page.unit[cue.at]][0]
    while first < left and tokens.tag[first] in ("CC", "RB", "_SP"):
        first += 1
    comma = next((k for k in range(first, left) if page.comma[k]), -1)
    if comma < 0 or comma - first > 8 or tokens.pos[comma - 1] not in NOMINAL:
        return _apposed(page, first, left)
    if tokens.pos[first] not in ("PROPN", "DET", "NOUN", "PRON", "ADJ") or page.region[first] >= 0:
        return _apposed(page, first, left)
    return Mention(first, left - 1, comma - 1, False)


def _apposed(page: Page, begin: int, left: int) -> Mention | None:
    """The name between two commas before the remark that ends at `left`: 'Asked why, Lund, a baker, said'."""
    tokens = page.tokens
    commas = [k for k in range(begin, left) if tokens.word[k] == "," and page.region[k] < 0]
    if len(commas) < 2:
        return None
    first, last = commas[-2] + 1, commas[-1] - 1
    if not 0 <= last - first < 7 or tokens.pos[last] != "PROPN":
        return None
    if any(
        tokens.pos[x] not in ("PROPN", "DET", "ADJ", "NOUN", "PUNCT", "PART") for x in range(first, last + 1)
    ):
        return None
    return Mention(first, left - 1, last, False)


def _beside(page: Page, cue: Found, left: int) -> Mention | None:
    """The name or pronoun that ends at token `left`, right before a verb whose subject the parse lost."""
    tokens = page.tokens
    if tokens.tag[cue.at] == "VBZ" and cue.word in lexicon.NOUN | lexicon.DOCUMENT | {"rule", "call"}:
        return None  # 'the trade rules', 'her Wall Street remarks'
    while tokens.ent[left] in ("DATE", "TIME") and left > page.units[page.unit[left]][0]:
        left -= 1
    if page.region[left] >= 0 or tokens.pos[left] not in ("PROPN", "PRON") or tokens.lower[left] in OBJECTS:
        return None
    if tokens.lower[left] in RELATIVES or tokens.tag[left] == "PRP$":
        return None
    begin = page.units[page.unit[left]][0]
    first = left
    while first > begin and tokens.pos[first - 1] == "PROPN" and tokens.pos[left] == "PROPN":
        first -= 1
    if first > begin and tokens.tag[first - 1] in ("IN", "TO", "POS"):
        return None
    if first > begin + 1 and tokens.tag[first - 1] == "CC" and tokens.pos[first - 2] == "PROPN":
        first -= 2
        while first > begin and tokens.pos[first - 1] == "PROPN":
            first -= 1
    return Mention(first, left, left)
