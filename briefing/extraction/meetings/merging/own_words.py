"""What the words of a noun itself say of which meeting it is: 'his 1996 trial', 'the higher-level talks', 'Monday's hearing'."""

from __future__ import annotations

from functools import cache
from typing import NamedTuple

from briefing.extraction.meetings import clause
from briefing.extraction.meetings import vocabulary as vocab
from briefing.extraction.meetings.finding.triggers import Trigger
from briefing.extraction.tokens import Tokens

_CONTRASTS = frozenset({"previous", "earlier", "prior", "initial", "original", "preliminary"})
_MORE_OF_IT = frozenset({"more", "further", "later", "latter", "less"})
_PHRASE = 12
"""How many tokens of a noun's phrase are read for the countries in it."""


class OwnWords(NamedTuple):
    """What a noun says of itself.

    `contrast` is the word that sets it off from another ('previous', 'higher'), `year` the year before it ('his 1996
    trial'), `lands` are the countries in its phrase, by name or as an adjective; `paired` says that it is named for two
    ('the Hill-Reed talks'), `of_day` that a day says which it is ('Monday's hearing'), `named` that it has a name of its
    own ('the Lund Summit'); `twice` that a verb tells two meetings ('met him in July and
    September'), `also` that it tells one more, `there` that it is done at one
    told before ('will testify at the hearing'), `audience` the noun of those it is said to ('will address the summit'); `subject` is, for a verb with a date, the noun of what is held, in lower case.
    """

    contrast: str = ""
    year: str = ""
    lands: frozenset[str] = frozenset()
    paired: bool = False
    of_day: bool = False
    named: bool = False
    subject: str = ""
    twice: bool = False
    also: bool = False
    there: bool = False
    audience: int | None = None


def own_words(t: Tokens, trigger: Trigger) -> OwnWords:
    """What the words of `trigger` itself say."""
    i = trigger.at
    if trigger.frame == "dated":
        told = clause.children(t, i, "nsubjpass", "nsubj")
        if not told and t.dep[i] == "xcomp":  # 'notification is expected to take place'
            told = clause.children(t, t.head[i], "nsubjpass", "nsubj")
        subject = t.lemma[told[0]].lower() if told and t.pos[told[0]] in ("NOUN", "PROPN") else ""
        return OwnWords(subject=subject)
    if trigger.frame != "noun":
        return OwnWords(
            twice=_is_twice(t, i),
            also=any(t.lower[c] in ("also", "too", "additionally") for c in t.children[i]),
            there=trigger.frame == "event" and _is_there(t, i),
            audience=_audience(t, i),
        )
    before = [c for c in t.children[i] if c < i]
    return OwnWords(
        contrast=_contrast(t, before),
        year=next((t.word[c] for c in before if _is_year(t.word[c])), ""),
        lands=_lands(t, i) if trigger.kind == "event" else frozenset(),
        paired=_is_paired(t, i),
        of_day=any(t.dep[c] in ("poss", "compound", "nmod") and t.ent[c] == "DATE" for c in before),
        named=t.pos[i] == "PROPN" and any(t.pos[c] == "PROPN" and t.dep[c] != "poss" for c in before),
    )


def _contrast(t: Tokens, before: list[int]) -> str:
    for c in before:
        if t.lower[c] in _CONTRASTS:
            return t.lower[c]
        compared = (c, *t.children[c]) if t.dep[c] in ("amod", "compound", "nmod") else ()
        for j in compared:  # 'larger talks', 'higher-level talks'
            if t.tag[j] == "JJR" and t.lower[j] not in _MORE_OF_IT and j <= c:
                return t.lower[j]
    return ""


def _is_year(word: str) -> bool:
    return len(word) == 4 and word.isdigit() and word[:2] in ("18", "19", "20")


def _lands(t: Tokens, i: int) -> frozenset[str]:
    first, last = t.edges[i]
    first, last = max(first, i - _PHRASE), min(last, i + _PHRASE)
    found = set()
    for j in range(first, last + 1):
        whose = j < i or t.dep[j] == "poss" or t.lower[t.head[j]] == "in"  # not 'independence from Chile'
        if t.ent[j] in ("GPE", "NORP") and whose:
            name = t.lower[j].replace(".", "")
            name = vocab.states().get(name, name)
            found.add(_of_adjective().get(name, name))
    if found & _BRITISH:
        found.add("united kingdom")
    return frozenset(found & vocab.countries())


_BRITISH = frozenset({"england", "scotland", "wales", "northern ireland"})


@cache
def _of_adjective() -> dict[str, str]:
    return {adjective: country for country, adjective in vocab.adjectives().items()}


def _is_twice(t: Tokens, v: int) -> bool:
    """Whether verb `v` was done twice: 'met him twice', 'met him in July and September'."""
    for c in t.children[v]:
        if t.lower[c] == "twice":
            return True
        for o in clause.objects_of(t, c)[:1] if t.dep[c] == "prep" else ():
            if t.ent[o] == "DATE" and any(t.dep[j] == "conj" and t.ent[j] == "DATE" for j in t.children[o]):
                return True
    return False


def _is_there(t: Tokens, v: int) -> bool:
    """Whether verb `v` is done at 'the' hearing or trial: 'will testify at the trial'."""
    for p in t.children[v]:
        for o in clause.objects_of(t, p)[:1] if t.lower[p] in ("at", "in", "during") else ():
            the = any(t.lower[c] in ("the", "this", "that") for c in t.children[o])
            if the and t.lemma[o].lower() in ("hearing", "trial", "inquiry", "inquest"):
                return True
    return False


def _audience(t: Tokens, v: int) -> int | None:
    """The meeting whose people are spoken to: the summit of 'will address the summit', the meeting of 'spoke to a meeting'."""
    if t.lemma[v] not in ("address", "speak", "talk"):
        return None
    told = clause.children(t, v, "dobj") if t.lemma[v] == "address" else []
    told += [o for p in t.children[v] if t.lower[p] == "to" for o in clause.objects_of(t, p)[:1]]
    return next((o for o in told if t.lemma[o].lower() in vocab.nouns()), None)


def _is_paired(t: Tokens, i: int) -> bool:
    """Whether two names joined by a dash stand right before the noun: 'the Hill-Reed talks'."""
    return (
        i > 2
        and t.word[i - 2] in ("-", "–", "—")
        and t.pos[i - 1] == t.pos[i - 3] == "PROPN"
        and t.start[i - 1] == t.start[i - 2] + len(t.word[i - 2])
    )
