"""Whose words they are: the noun phrase a cue belongs to.

The subject of the verb; where it has none, the one it shares through coordination, the head of a
*who*-clause or of a participle, the agent of a passive, the owner of a statement.
"""

from __future__ import annotations

from dataclasses import dataclass

from briefing.extraction.quotations.cues import Found
from briefing.extraction.quotations.page import Page

_SUBJECTS = frozenset({"nsubj", "nsubjpass", "csubj", "expl"})
_RELATIVES = frozenset({"who", "which", "that", "whom"})


@dataclass(frozen=True, slots=True)
class Mention:
    """The noun phrase of a speaker: its first, last and head token; `own` if it is the cue's own subject."""

    first: int
    last: int
    head: int
    own: bool = True


def phrase(page: Page, head: int, own: bool = True, before: int = -1, after: int = -1) -> Mention:
    """The noun phrase of the token `head`, kept on its line, between tokens `after` and `before`."""
    tokens = page.tokens
    first, last = tokens.edges[head]
    if before >= 0:
        last = min(last, before - 1)
    if after >= 0:
        first = max(first, after + 1)
    while first < head and page.line[first] != page.line[head]:
        first += 1
    while last > head and page.line[last] != page.line[head]:
        last -= 1
    while last > head and (tokens.pos[last] in ("PUNCT", "SPACE") and tokens.word[last] not in ")]"):
        last -= 1
    while first < head and (
        tokens.pos[first] in ("PUNCT", "SPACE", "CCONJ")
        or (tokens.dep[first] in ("advmod", "neg") and tokens.pos[first] != "DET")
    ):
        first += 1
    return Mention(first, last, head, own)


def subject(page: Page, cue: Found) -> Mention | None:
    """The speaker of the verb `cue` by the parse; None where it names nobody."""
    tokens = page.tokens
    dep, head, children = tokens.dep, tokens.head, tokens.children
    i = cue.at
    if cue.passive or (cue.participle and tokens.tag[i] == "VBN"):
        for c in children[i]:
            if dep[c] == "agent":
                for g in children[c]:
                    if dep[g] == "pobj":
                        return phrase(page, g)
        return None
    seen = 0
    own = True
    while seen < 8:
        seen += 1
        for c in children[i]:
            if dep[c] in _SUBJECTS and dep[c] != "expl":
                if tokens.lower[c] in _RELATIVES and dep[i] == "relcl":
                    return phrase(page, head[i], False, before=tokens.edges[i][0] if own else -1)
                if c < i:
                    return phrase(page, c, own, before=i)
                return phrase(page, c, own, after=i)
        relation = dep[i]
        if relation in ("conj", "xcomp", "advcl", "ccomp", "dep", "pcomp", "parataxis") and head[i] != i:
            if relation == "ccomp" and tokens.tag[i] not in ("VBG", "VB"):
                return None
            i = head[i]
            own = False
            if relation == "pcomp":
                i = head[i]
            if tokens.pos[i] in ("NOUN", "PROPN", "PRON"):
                return phrase(page, i, False, before=cue.first)
        elif relation in ("acl", "relcl") and head[i] != i:
            return phrase(page, head[i], False, before=cue.first)
        elif relation == "prep" and head[i] != i:
            i = head[i]
            own = False
        else:
            return None
    return None
