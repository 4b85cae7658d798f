"""What somebody calls something, in the reporter's words: 'called it a mistake', 'described him as a friend'."""

from __future__ import annotations

from briefing.extraction.quotations import content, ends, lexicon, phrases, speakers
from briefing.extraction.quotations.attribution import Attribution
from briefing.extraction.quotations.cues import Found
from briefing.extraction.quotations.page import Page

_OWN = frozenset({"himself", "herself"})
_GROUPS = frozenset({"themselves", "itself"})
"""Reflexives of those who are named so rather than say so: 'voters who describe themselves as'."""
_NOMINAL = frozenset({"NOUN", "PROPN", "ADJ", "VERB"})


def find(page: Page, cue: Found) -> Attribution | None:
    """The name or judgement that the verb `cue` gives its object, where somebody is said to give it."""
    tokens = page.tokens
    if cue.word not in lexicon.NAMING and cue.word not in lexicon.JUDGING:
        return None
    if cue.passive or (cue.participle and tokens.tag[cue.at] == "VBN") or cue.infinitive:
        return None
    after = {tokens.lower[i] for i in range(cue.last + 1, min(cue.last + 3, len(tokens)))}
    if after & _GROUPS or (cue.participle and after & _OWN):
        return None
    speaker = speakers.subject(page, cue)
    if speaker is None or speaker.first > cue.at:
        return None
    end = ends.bound(page, cue)
    start = _predicate(page, cue, end)
    if start < 0 or any(page.region[i] >= 0 for i in range(start, min(start + 3, end))):
        return None
    last = phrases.of_phrase(page, cue, start, end)
    if all(tokens.pos[i] not in ("NOUN", "PROPN") for i in range(start, last + 1)):
        return None
    said = content.piece(page, start, last, "label")
    return None if said is None else Attribution(cue, speaker, [said], "label")


def _late_as(page: Page, cue: Found, end: int) -> int:
    """The token behind an *as* that the parse hung inside the object: 'described his attempt to flee as a crime'."""
    tokens = page.tokens
    objects = [c for c in tokens.children[cue.at] if tokens.dep[c] == "dobj" and cue.last < c < end]
    if not objects:
        return -1
    last = min(tokens.edges[objects[0]][1] + 1, end - 1)
    for k in range(last, objects[0], -1):
        if page.comma[k] or page.region[k] >= 0:
            return -1
        as_noun = k + 1 < end and tokens.pos[k + 1] == "DET"
        if as_noun and tokens.lower[k] == "as" and tokens.tag[k] == "IN":
            return k + 1
    return -1


def _predicate(page: Page, cue: Found, end: int) -> int:
    """The first token of what the object of `cue` is called; -1 without an object or a name for it."""
    tokens = page.tokens
    below = [c for c in tokens.children[cue.at] if cue.last < c < end]
    if cue.word in lexicon.JUDGING:
        for c in below:
            if tokens.lower[c] == "as" and any(tokens.dep[o] == "dobj" for o in below if o < c):
                return c + 1 if c + 1 < end else -1
        if cue.word not in lexicon.NAMING:
            return _late_as(page, cue, end)
    if cue.word not in lexicon.NAMING:
        return -1
    asked = {tokens.lower[c] for c in tokens.children[cue.at] if c < cue.at} & {"what", "which"}
    for c in below:
        named = any(tokens.dep[o] in ("dobj", "nsubj") and o > cue.last for o in below if o < c)
        if (named or asked) and tokens.dep[c] in ("oprd", "attr") and tokens.pos[c] in _NOMINAL:
            return tokens.edges[c][0] if tokens.edges[c][0] > cue.last else -1
        if tokens.dep[c] == "ccomp" and tokens.pos[c] in ("NOUN", "PROPN", "ADJ"):
            subject = [s for s in tokens.children[c] if tokens.dep[s] == "nsubj" and cue.last < s < c]
            if subject:
                return subject[-1] + 1
    return -1
