"""Whose words they are: the noun phrase a cue belongs to.

The subject of the verb; where it has none, the one it shares through coordination, the relative pronoun
of a *who*-clause (named by its head), whoever a participle belongs to, the agent of a passive, the one
who *issued a statement saying*.
"""

from __future__ import annotations

from dataclasses import dataclass

from briefing.extraction.quotations import lexicon
from briefing.extraction.quotations.cues import Found
from briefing.extraction.quotations.page import Page

SUBJECTS = frozenset({"nsubj", "nsubjpass", "csubj"})
"""How a subject hangs on its verb."""
OBJECTS = frozenset({"him", "her", "them", "me", "us", "it", "that", "this", "reporters"})
"""Pronouns and nouns behind a verb of saying that are whom it was said to."""
_RELATIVES = frozenset({"who", "which", "that", "whom"})
_CLIMBED = frozenset({"conj", "xcomp", "advcl", "ccomp", "dep", "pcomp", "parataxis"})
_RESUMING = frozenset({"add", "say", "promise", "vow", "pledge", "insist", "ask", "urge", "warn", "accuse"})
"""Verbs that, joined to what was said, go on telling what the same speaker says."""
_NOMINAL = frozenset({"NOUN", "PROPN", "PRON"})


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


def _behind_dateline(page: Page, first: int, head: int, last: int) -> tuple[int, int]:
    """First token and head of the phrase `[first, last]` without the dateline that opens its line."""
    tokens = page.tokens
    if not tokens.word[first].isupper() or not page.starts_line(first):
        return first, head
    for i in range(first + 1, min(last, first + 10)):
        if page.comma[i] and tokens.word[i] != ",":
            if head < i:
                comma = next((k for k in range(i + 1, last) if page.comma[k]), last + 1)
                heads = [k for k in range(i + 1, comma) if tokens.pos[k] in _NOMINAL]
                return (i + 1, heads[-1]) if heads else (first, head)
            return i + 1, head
    return first, head


def _name(page: Page, i: int) -> bool:
    """Whether the quotation marks token `i` stands in hold no more than a name or title."""
    first, last = page.bounds[page.region[i]] if page.region[i] >= 0 else (i, i)
    return last - first < 6


def subject(page: Page, cue: Found) -> Mention | None:
    """The speaker of the verb `cue` by the parse; None where it names nobody."""
    tokens = page.tokens
    if cue.passive or (cue.participle and tokens.tag[cue.at] == "VBN"):
        return _agent(page, cue.at)
    i = cue.at
    own = True
    for _ in range(8):
        found = _subject_of(page, i, own)
        if found is not None:
            return found
        step = _climb(page, cue, i)
        if step is None:
            break
        if isinstance(step, Mention):
            return step
        i, own = step, False
    return _opening(page, cue)


def _opening(page: Page, cue: Found) -> Mention | None:
    """The name its sentence opens with, where a remark set off by commas parts it from the verb `cue`."""
    tokens = page.tokens
    left = page.skip_back(cue.first - 1)
    while left > 0 and tokens.tag[left] == "RB" and tokens.head[left] == cue.at:
        left = page.skip_back(left - 1)  # 'also said'
    if tokens.tag[cue.at] not in ("VBD", "VBZ", "VBP") or left < 0:
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
    if comma < 0 or comma - first > 8 or tokens.pos[comma - 1] not in _NOMINAL:
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
    if tokens.lower[left] in _RELATIVES or tokens.tag[left] == "PRP$":
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
        if tokens.lower[c] in _RELATIVES and tokens.dep[verb] == "relcl":
            named = phrase(page, tokens.head[verb], False, before=c)
            return Mention(c, c, c, own, named)
        if c < verb:
            return phrase(page, c, own, before=verb)
        return phrase(page, c, own, after=verb)
    return None


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
        if relation == "conj" and _embedded(page, cue, h):
            h = tokens.head[h]
        if relation == "advcl" and _adds(page, cue):
            while (
                tokens.dep[h] == "ccomp"
                and h > tokens.head[h]
                and tokens.lemma[tokens.head[h]] in lexicon.SAY
            ):
                h = tokens.head[h]
        if tokens.pos[h] in _NOMINAL:
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
