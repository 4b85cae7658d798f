"""What is said of somebody without a word on who says it, or with an agent behind *by*.

'The suspect is alleged to have fled'; 'the firm was accused by regulators of hiding losses'.
"""

from __future__ import annotations

from briefing.extraction.quotations import content, ends, lexicon, speakers
from briefing.extraction.quotations.attribution import Attribution
from briefing.extraction.quotations.content import Piece, piece
from briefing.extraction.quotations.cues import Found
from briefing.extraction.quotations.page import Page
from briefing.extraction.quotations.speakers import Mention


def find(page: Page, cue: Found) -> Attribution | None:
    """The subject of the passive verb `cue` with what it is said to do, or to have done."""
    tokens = page.tokens
    if cue.passive and cue.word in lexicon.TOLD:
        return _heard(page, cue)
    if not cue.passive or cue.word not in lexicon.HEARSAY:
        return None
    of = _of_what(page, cue)
    named = next(
        (c for c in tokens.children[cue.at] if tokens.dep[c] in ("nsubj", "nsubjpass") and c < cue.at), -1
    )
    if of < 0 or named < 0 or tokens.lower[named] == "it":
        return None
    subject = speakers.phrase(page, named, before=cue.first)
    end = ends.bound(page, cue)
    said = piece(page, of, ends.of_clause(page, cue, of, end), "passive") if of < end else None
    if said is None:
        return None
    agent = speakers.subject(page, cue)
    if agent is not None and agent.head < of <= agent.last:
        agent = Mention(agent.first, of - 1, agent.head)
    return Attribution(cue, agent, [Piece(subject.first, subject.last, "passive"), said], "passive")


def _heard(page: Page, cue: Found) -> Attribution | None:
    """What was said before a court: 'The roof leaked, the court was told.'."""
    tokens = page.tokens
    named = next((c for c in tokens.children[cue.at] if tokens.dep[c] == "nsubjpass" and c < cue.at), -1)
    if named < 0 or tokens.lemma[named] not in lexicon.HEARING:
        return None
    left = page.skip_back(tokens.edges[named][0] - 1)
    if left < page.units[page.unit[cue.at]][0] or not page.comma[left]:
        return None
    front = content.before(page, cue, left)
    if front is None or not content.finite(page, front.first, front.last):
        return None
    return Attribution(cue, speakers.subject(page, cue), [front], front.form)


def _of_what(page: Page, cue: Found) -> int:
    """The token that opens what is said: *to* of an infinitive, or *of* behind 'accused'; -1 without one."""
    tokens = page.tokens
    if cue.word in lexicon.ACCUSE:
        # the parse may hang the *of* on the agent: 'accused by regulators of hiding losses'
        last = tokens.edges[cue.at][1]
        return next(
            (c for c in range(cue.last + 1, last) if tokens.lower[c] == "of" and _accusing(page, cue, c)), -1
        )
    for c in tokens.children[cue.at]:
        if c > cue.at and tokens.dep[c] in ("xcomp", "ccomp", "advcl"):
            for to in tokens.children[c]:
                if tokens.tag[to] == "TO" and to > cue.last:
                    return to
    return -1


def _accusing(page: Page, cue: Found, of: int) -> bool:
    """Whether the *of* at token `of` tells of what the subject of `cue` is accused."""
    tokens = page.tokens
    if tokens.head[of] == cue.at:
        return True
    named = tokens.head[of]
    return tokens.dep[tokens.head[named]] == "agent" and tokens.tag[of + 1] in ("VBG", "NN")
