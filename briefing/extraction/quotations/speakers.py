"""Whose words they are: the noun phrase a cue belongs to.

The subject of the verb; where it has none, the one it shares through coordination, the relative pronoun
of a *who*-clause (named by its head), whoever a participle belongs to, the agent of a passive, the one
who *issued a statement saying*.
"""

from __future__ import annotations

from briefing.extraction.people import vocabulary
from briefing.extraction.quotations import lexicon, lost
from briefing.extraction.quotations.cues import Found
from briefing.extraction.quotations.lost import OBJECTS, RELATIVES
from briefing.extraction.quotations.mention import NOMINAL, SUBJECTS, Mention, phrase, speaks
from briefing.extraction.quotations.page import Page

__all__ = ["OBJECTS", "SUBJECTS", "Mention", "phrase", "quoted", "subject"]

_CLIMBED = frozenset({"conj", "xcomp", "advcl", "ccomp", "dep", "pcomp", "parataxis"})
_BELOW = frozenset({"acl", "ccomp", "relcl", "advcl", "dobj", "pobj", "prep", "conj"})
"""How a clause and the noun it hangs on stand below the verb of their sentence."""
_CITING = frozenset({"quote", "cite"})
_TIMES = frozenset({"point", "points", "time", "times", "stage", "moment"})
"""Nouns of 'at one point'."""
_RESUMING = frozenset({"add", "say", "promise", "vow", "pledge", "insist", "ask", "urge", "warn", "accuse"})
"""Verbs that, joined to what was said, go on telling what the same speaker says."""


def subject(page: Page, cue: Found) -> Mention | None:
    """The speaker of the verb `cue` by the parse; None where it names nobody."""
    tokens = page.tokens
    if cue.passive or (cue.participle and tokens.tag[cue.at] == "VBN"):
        return _agent(page, cue.at)
    whose = quoted(page, cue.at) if cue.word in _CITING else None
    if whose is not None:
        return whose
    i = cue.at
    if tokens.tag[i] == "VBN" and tokens.dep[i] == "acl" and not cue.participle:
        while tokens.dep[i] != "ROOT" and tokens.head[i] != i:  # 'people held at the camp alleged that'
            i = tokens.head[i]
        if tokens.pos[i] in NOMINAL:
            return phrase(page, i, before=cue.first)
    own = True
    for _ in range(8):
        found = _subject_of(page, i, own)
        if found is not None:
            return found if own else _main(page, cue, i, found)
        step = _climb(page, cue, i)
        if step is None:
            break
        if isinstance(step, Mention):
            return step
        i, own = step, False
    return lost.opening(page, cue)


def quoted(page: Page, verb: int) -> Mention | None:
    """Whose words the active verb `verb` passes on: 'the paper quoted Smith as saying'."""
    tokens = page.tokens
    passed = [
        c
        for c in tokens.children[verb]
        if c > verb and tokens.lower[c] == "as" and tokens.tag[c + 1 : c + 2] == ["VBG"]
    ]
    whom = [c for c in tokens.children[verb] if tokens.dep[c] == "dobj" and passed and verb < c < passed[0]]
    if not whom:
        return None
    last = passed[0] - 1
    if all(
        tokens.pos[i] in ("NOUN", "PROPN") for i in range(whom[0], last + 1)
    ):  # 'Fair Films | head Ann Roe'
        return Mention(tokens.edges[whom[0]][0], last, last, False)
    return phrase(page, whom[0], False, before=passed[0])


def _main(page: Page, cue: Found, verb: int, found: Mention) -> Mention:
    """`found`, or the subject of a verb above `verb` where `found` is a thing that says nothing.

    'The senator dismissed reports that chaos had led to it, calling them gossip': no chaos calls.
    """
    tokens = page.tokens
    if not cue.participle or tokens.tag[cue.at] != "VBG" or speaks(page, found):
        return found
    for _ in range(6):
        if tokens.dep[verb] not in _BELOW or tokens.head[verb] == verb:
            break
        verb = tokens.head[verb]
        above = _subject_of(page, verb, False) if tokens.tag[verb][:2] == "VB" else None
        if above is not None and above.last < cue.at and speaks(page, above):
            return above
    return found


def _agent(page: Page, verb: int) -> Mention | None:
    """Who did what a passive verb says: 'was told by the mayor'."""
    tokens = page.tokens
    for c in tokens.children[verb]:
        if tokens.dep[c] == "agent":
            for g in tokens.children[c]:
                if tokens.dep[g] == "pobj":
                    return phrase(page, g)
    return None


def _subject_of(page: Page, verb: int, own: bool) -> Mention | None:
    """The subject of the token `verb`; a relative pronoun is named by what it stands for."""
    tokens = page.tokens
    ahead = [c for c in tokens.children[verb] if c < verb]
    for c in [*reversed(ahead), *(c for c in tokens.children[verb] if c > verb)]:
        if tokens.dep[c] not in SUBJECTS or tokens.pos[c] not in (
            "NOUN",
            "PROPN",
            "PRON",
            "DET",
            "NUM",
            "ADJ",
            "X",
            "VERB",
            "SYM",
        ):
            continue
        if tokens.lower[c] in RELATIVES and tokens.dep[verb] == "relcl":
            noun = tokens.head[verb]
            while tokens.ent[noun] in ("DATE", "TIME") and tokens.dep[noun] == "pobj":
                noun = tokens.head[tokens.head[noun]]  # 'two posts of last May which said'
            if tokens.pos[noun] not in NOMINAL:
                noun = tokens.head[verb]
            if tokens.lower[c] == "who":
                noun = _human(page, noun)
            named = phrase(page, noun, False, before=c)
            return Mention(c, c, c, own, named)
        if c < verb:
            return _of_somewhere(page, verb, phrase(page, c, own, before=verb))
        return phrase(page, c, own, after=verb)
    return None


def _human(page: Page, noun: int) -> int:
    """`noun`, or somebody above it where it names what is nobody: 'a source in the White House who'."""
    tokens = page.tokens
    if tokens.ent[noun] not in ("ORG", "GPE", "FAC", "LOC") and tokens.pos[noun] != "NOUN":
        return noun
    at = noun
    for _ in range(6):
        if tokens.dep[at] not in ("pobj", "prep", "amod", "acl") or tokens.head[at] >= at:
            break
        at = tokens.head[at]
        if tokens.pos[at] == "NOUN" and (
            vocabulary.is_human_noun(tokens.lemma[at]) or tokens.lemma[at] in lexicon.SPEAKERS
        ):
            return noun if vocabulary.is_human_noun(tokens.lemma[noun]) else at
    return noun


def _of_somewhere(page: Page, verb: int, m: Mention) -> Mention:
    """`m` with the name before it that the parse took from it: 'Anna Roe of the website | Fair Net said'."""
    tokens = page.tokens
    for c in tokens.children[verb]:
        if c < m.first and tokens.dep[c] == "npadvmod" and tokens.ent[c] == "PERSON":
            left, right = tokens.edges[c]
            if right == m.first - 1 and tokens.tag[c + 1] == "IN" and c + 1 <= right:
                return Mention(left, m.last, c, m.own)
    return m


def _climb(page: Page, cue: Found, i: int) -> int | Mention | None:
    """From the verb `i` without a subject to the word whose subject it shares, or to the speaker itself."""
    tokens = page.tokens
    relation, h = tokens.dep[i], tokens.head[i]
    if h == i:
        return None
    if relation in _CLIMBED:
        if relation == "ccomp" and tokens.tag[i] not in ("VBG", "VB"):
            return None
        if relation == "pcomp":
            h = tokens.head[h]
            whose = quoted(page, h) if tokens.lemma[h] in _CITING else None
            if whose is not None:
                return whose
        if relation == "conj" and _embedded(page, cue, h):
            h = tokens.head[h]
        if relation == "advcl" and _adds(page, cue):
            while (
                tokens.dep[h] == "ccomp"
                and h > tokens.head[h]
                and tokens.lemma[tokens.head[h]] in lexicon.SAY
            ):
                h = tokens.head[h]
            h = _denied(page, h)
        if tokens.pos[h] in NOMINAL:
            return _of_noun(page, cue, h)
        return h
    if relation in ("acl", "relcl"):
        return _of_noun(page, cue, h)
    if relation == "prep":
        return h
    return None


def _adds(page: Page, cue: Found) -> bool:
    """Whether the participle `cue` behind a comma goes on with what was said: '…, adding that'."""
    tokens = page.tokens
    k = page.skip_back(cue.first - 1)
    while k > 0 and tokens.tag[k] == "RB":
        k = page.skip_back(k - 1)
    return cue.participle and tokens.tag[cue.at] == "VBG" and k > 0 and page.comma[k]


def _denied(page: Page, verb: int) -> int:
    """`verb`, or the one above it where it tells what claim was taken up: 'denied claims that he knew, calling'."""
    tokens = page.tokens
    noun = tokens.head[verb]
    if tokens.dep[verb] != "acl" or tokens.lemma[noun] not in lexicon.NOUN or tokens.dep[noun] != "dobj":
        return verb
    above = tokens.head[noun]
    return above if tokens.lemma[above] in lexicon.VERBS and tokens.tag[above][:2] == "VB" else verb


def _embedded(page: Page, cue: Found, verb: int) -> bool:
    """Whether `verb`, which the parse joins the cue to, is itself what somebody said, in another tense."""
    tokens = page.tokens
    above = tokens.head[verb]
    if tokens.lemma[verb] == "be" and cue.word in lexicon.INFINITIVE and tokens.lemma[above] in lexicon.SAY:
        return True  # 'said the bill was dead and promised to write a new one'
    return (
        tokens.dep[verb] == "ccomp"
        and tokens.tag[above] == tokens.tag[cue.at]
        and (tokens.tag[verb] != tokens.tag[cue.at] or cue.word in _RESUMING)
        and tokens.lemma[above] in lexicon.SAY
    )


def _of_noun(page: Page, cue: Found, noun: int) -> int | Mention | None:
    """The speaker of a participle or infinitive that hangs on `noun`.

    'aides saying' are the aides; but 'issued a statement saying', 'made an effort to clarify' lead to the
    subject of the verb.
    """
    tokens = page.tokens
    if cue.participle and tokens.lower[noun] in _TIMES:
        while tokens.head[noun] != noun and tokens.pos[noun] not in ("VERB", "AUX"):
            noun = tokens.head[noun]  # '…, at one point urging them to leave'
        return noun if tokens.pos[noun] in ("VERB", "AUX") else None
    of = tokens.head[noun]
    if (
        tokens.dep[noun] == "pobj"
        and tokens.pos[tokens.head[of]] == "NOUN"
        and tokens.lower[of] in ("for", "of")
    ):
        above = phrase(page, tokens.head[of], False, before=cue.first)
        if tokens.pos[noun] == "NOUN" and speaks(page, above) and not speaks(page, Mention(noun, noun, noun)):
            return above  # 'a spokesman for the camp describing it'
    if not cue.infinitive and tokens.lemma[noun] not in lexicon.DOCUMENT:
        return phrase(page, noun, False, before=cue.first)
    at = noun
    for _ in range(4):
        h = tokens.head[at]
        if h == at:
            break
        if tokens.dep[at] in ("nsubj", "nsubjpass"):
            break
        if tokens.pos[h] in ("VERB", "AUX"):
            return h
        if tokens.dep[at] == "pobj" and tokens.pos[h] != "ADP":
            break
        at = h
    return None if cue.infinitive else phrase(page, noun, False, before=cue.first)
