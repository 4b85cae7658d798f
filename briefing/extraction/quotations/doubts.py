"""Which attributions are none: words too few to be an utterance, and things nobody is said to have said."""

from __future__ import annotations

import re

from briefing.extraction.quotations import lexicon
from briefing.extraction.quotations.attribution import Attribution
from briefing.extraction.quotations.mention import Mention
from briefing.extraction.quotations.page import Page

_MARKED = frozenset({"quoted", "quoted-before", "caption", "turn", "block", "colon", "floating", "headline"})
_HYPOTHETICAL = frozenset({"would", "could", "might", "may", "should", "'d", "’d"})
_NOTICE = re.compile(
    r"^[ \t\xa0(\[*_]*(?:editor[’']?s[’']? note|correction|clarification|(?:this|the|an earlier version of this) "
    r"(?:story|article|post|piece|report|headline)[^.\n]{0,40} (?:has been|was|have been|misstated|incorrectly|mis))",
    re.I | re.M,
)

_FURNITURE = re.compile(
    r"^[ \t\xa0]*(?:READ MORE|WATCH|WATCH LIVE|RELATED|SEE ALSO|MORE|LISTEN|ALSO READ)\b[^\n]*(?<![.”\"])$"
    r"|^[^\n]*\([^()\n]{2,80}(?:/|Press|Reuters|Getty|AFP|Files?|[Pp]hoto)[^()\n]{0,60}\)[ \t\xa0]*$"
    r"|^[^\n]* \d{1,2}:\d\d[ \t\xa0]*$"
    r"|^[^\n]*/(?:THE CANADIAN PRESS|AP|Associated Press|Reuters|Getty Images|AFP)[ \t\xa0]*$",
    re.M,
)
"""Links to other stories, captions of pictures with their credit, captions of clips with their length."""


def notices(page: Page) -> set[int]:
    """The lines that are none of the story's: an editor's note, a correction, a link, a caption."""
    tokens = page.tokens
    found = [*_NOTICE.finditer(page.text), *_FURNITURE.finditer(page.text)]
    return {page.line[min(tokens.at(m.start()), len(tokens) - 1)] for m in found}


def stands(page: Page, a: Attribution) -> bool:
    """Whether `a` reports something that was said."""
    tokens = page.tokens
    if a.form in _MARKED:
        return not _named_so(page, a) and not _thing_to_say(page, a)
    words = sum(tokens.word[i][0].isalnum() for p in a.pieces for i in range(p.first, p.last + 1))
    if words < 3 and a.form not in ("denial", "label"):
        return False
    if a.speaker is not None and tokens.lower[page.skip_back(a.speaker.first - 1)] == "than":
        return False
    if a.speaker is None and a.form in ("object", "denial", "infinitive", "order"):
        return False
    if a.speaker is not None and tokens.dep[a.speaker.head] == "csubj":
        return False
    if a.speaker is not None and not _somebody(page, a.speaker):
        return False
    cue = a.cue
    if cue is None or cue.kind != "verb":
        return True
    if a.speaker is None and tokens.dep[cue.at] == "csubj" and cue.participle:
        return False  # 'Admitting that it leaks is a start'
    if tokens.dep[cue.at] in ("xcomp", "pcomp") and tokens.lemma[tokens.head[cue.at]] in lexicon.FORGO:
        return False
    if a.speaker is not None and tokens.lower[a.speaker.first] in ("'s", "’s"):
        return False  # 'let's hope that'
    if a.form == "infinitive" and cue.word in lexicon.LIVING and not _living(page, a):
        return False
    if tokens.tag[cue.at] != "VB":
        return True
    if cue.word == "tell" and cue.negated and a.form == "question":
        return False  # 'you cannot tell what'
    helpers = {tokens.lower[c] for c in tokens.children[cue.at] if tokens.dep[c] == "aux"}
    if helpers & _HYPOTHETICAL:
        return cue.negated and a.form == "question"  # 'would not say whether'
    if not cue.infinitive:
        return True
    if tokens.pos[tokens.head[cue.at]] == "NOUN":
        return False  # 'attempts to confirm that'
    above = tokens.lemma[tokens.head[cue.at]]
    return above in lexicon.GOING or (above in lexicon.REFUSE and cue.negated)


def _somebody(page: Page, m: Mention) -> bool:
    """Whether there is a speaker at all: 'No one claimed that', 'None of them has said so'."""
    words = page.tokens.lower[m.first : m.first + 2]
    return words[0] not in ("none", "nobody", "neither") and words != ["no", "one"]


def _living(page: Page, a: Attribution) -> bool:
    """Whether the speaker of `a` is somebody, not something: 'the ruling threatens to split the party'."""
    m = a.speaker
    if m is None:
        return False
    tokens, head = page.tokens, m.head
    if tokens.pos[head] == "PRON":
        return tokens.lower[head] in ("he", "she", "they", "we", "i", "who")
    if tokens.pos[head] == "PROPN":
        return True
    return tokens.lemma[head].endswith(
        ("er", "or", "ist", "man", "woman", "leader", "union", "party", "group")
    )


def _named_so(page: Page, a: Attribution) -> bool:
    """Whether the marks hold a word or two that nobody says: 'was deemed “independent”'."""
    r = a.pieces[0].region
    return a.form == "quoted" and a.speaker is None and r >= 0 and not page.utterance(r)


def _thing_to_say(page: Page, a: Attribution) -> bool:
    """Whether the cue before a colon only could be said: 'an odd thing to say: the term was over'."""
    tokens = page.tokens
    cue = a.cue
    if a.form != "colon" or cue is None or not cue.infinitive or a.pieces[0].region >= 0:
        return False
    return tokens.lemma[tokens.head[cue.at]] not in lexicon.GOING


def outermost(page: Page, found: list[Attribution]) -> list[Attribution]:
    """`found` without those whose cue is part of what somebody else is reported to have said.

    'Smith said that Jones claimed the roof leaks' tells what Smith said; words in quotation marks and
    remarks thrown in ('which she said would fail') stay.
    """
    owner: dict[int, Attribution] = {}
    for a in found:
        if a.cue is not None and a.form not in ("turn", "block", "post", "headline"):
            for p in a.pieces:
                for i in range(p.first, p.last + 1):
                    if page.region[i] < 0:
                        owner.setdefault(i, a)
    return [
        a
        for a in found
        if a.cue is None
        or a.form in ("quoted", "quoted-before", "relative", "caption", "turn", "block", "post", "headline")
        or owner.get(a.cue.at, a) is a
    ]
