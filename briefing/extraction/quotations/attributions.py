"""Cues with what they attribute and to whom, before they become records."""

from __future__ import annotations

from briefing.extraction.quotations import (
    according,
    blocks,
    content,
    cues,
    direct,
    doubts,
    ends,
    headlines,
    inversion,
    labels,
    lexicon,
    lost,
    nouns,
    parted,
    passives,
    posts,
    speakers,
)
from briefing.extraction.quotations.attribution import Attribution
from briefing.extraction.quotations.content import Piece
from briefing.extraction.quotations.cues import Found
from briefing.extraction.quotations.page import Page
from briefing.extraction.quotations.speakers import Mention
from briefing.extraction.tags import FINITE

_LINES = frozenset({"turn", "post", "set-out", "headline"})
"""Constructions that fill their line."""
_TAKEN = frozenset({"about", "of", "to", "against", "with", "for"})
"""Prepositions that lead to what somebody speaks about, where nothing is reported as said."""


def find(page: Page) -> list[Attribution]:
    """The attributions of a text, in the order of their cues; no quoted stretch belongs to two of them."""
    laid_out = blocks.transcript(page)
    for a in laid_out:
        _take(page, a)
    for a in [*posts.find(page), *blocks.captions(page), *headlines.find(page)]:
        if any(page.line[a.pieces[0].first] == page.line[b.pieces[0].first] for b in laid_out):
            continue
        laid_out.append(a)
        _take(page, a)
    spoken = {page.line[a.pieces[0].first] for a in laid_out if a.form in _LINES} | doubts.notices(page)
    candidates = [c for c in cues.find(page) if page.line[c.at] not in spoken]
    made: dict[int, Attribution] = {}
    for construction in (direct.find, direct.ahead, blocks.behind_colon):
        for n, cue in enumerate(candidates):
            if cue.kind == "verb" and n not in made:
                near = construction(page, cue)
                if near is not None and not page.taken.keys() & {p.region for p in near.pieces}:
                    made[n] = near
                    _take(page, near)
    for n, cue in enumerate(candidates):
        if n in made:
            continue
        one = None
        if cue.kind == "verb":
            one = _of_verb(page, cue) or labels.find(page, cue)
        elif cue.kind == "according":
            one = according.find(page, cue)
        elif cue.kind == "noun":
            one = nouns.find(page, cue)
        if one is None or not doubts.stands(page, one) or page.taken.keys() & {p.region for p in one.pieces}:
            continue
        made[n] = one
        _take(page, one)
    kept = doubts.outermost(page, [*made.values(), *laid_out])
    return sorted(kept, key=lambda a: a.cue.at if a.cue else a.pieces[0].first)


def _take(page: Page, a: Attribution) -> None:
    """Note that the quoted stretches inside `a` have found their cue."""
    first = a.cue.first if a.cue else a.pieces[0].first
    if a.speaker is not None and page.unit[a.speaker.first] == page.unit[first]:
        first = min(first, a.speaker.first)
    for p in a.pieces:
        if p.region >= 0:
            page.taken.setdefault(p.region, first)
        elif p.form not in ("clause", "according", "clause-before", "between", "contact"):
            for i in range(p.first, p.last + 1):
                if page.region[i] >= 0:
                    page.taken.setdefault(page.region[i], first)


def _of_verb(page: Page, cue: Found) -> Attribution | None:
    begin = page.units[page.unit[cue.at]][0]
    speaker = speakers.subject(page, cue)
    related = _relative(page, cue, speaker) or passives.find(page, cue)
    if related is not None:
        return related
    turned = inversion.inverted(page, cue)
    behind = content.after(page, cue)
    if turned is not None:
        around = _interposed(page, cue, turned, begin)
        if around is not None and (behind is None or _states(page, around)):
            return around
    if behind is not None and behind.form not in ("object", "denial"):
        return Attribution(cue, speaker, [behind], behind.form)
    speaker = turned or speaker
    said_so = _as_clause(page, cue, speaker)
    if said_so is not None:
        return said_so
    if (
        speaker is not None
        and speaker.own
        and not cue.passive
        and (_put_it(page, cue) or (cue.word in lexicon.SAY and not content.objective(page, cue)))
    ):
        around = _interposed(page, cue, speaker, begin)
        if around is not None:
            return around
    if behind is not None:
        return Attribution(cue, speaker, [behind], behind.form)
    named = (c for c in page.tokens.children[cue.at] if page.tokens.dep[c] in speakers.SUBJECTS - {"csubj"})
    return _closing(page, cue, any(begin <= c < cue.at for c in named))


def _put_it(page: Page, cue: Found) -> bool:
    """Whether `cue` is that of 'The party, as X put it, has lost its nerve'."""
    return cue.word == "put" and page.tokens.lower[cue.at + 1 : cue.at + 2] == ["it"]


def _closing(page: Page, cue: Found, own: bool) -> Attribution | None:
    """'The roof leaks, and so does the hall, the paper said on Monday.': whoever stands before the last verb.

    Where words follow it, the verb must have no subject of its `own` by the parse.
    """
    tokens = page.tokens
    end = page.skip_back(page.units[page.unit[cue.at]][1] - 1)
    if cue.word not in lexicon.SAY:
        return None
    n = cue.last + 1
    last = n > end or (n == end and tokens.word[end] in ".?!")
    if not last and (own or not content.loose(page, cue, n) or tokens.lower[n] in _TAKEN or page.comma[n]):
        return None
    speaker = lost.closing(page, cue)
    if speaker is None:
        return None
    front = content.before(page, cue, page.skip_back(speaker.first - 1))
    if front is None or not content.finite(page, front.first, front.last):
        return None
    if front.region < 0 and content.subordinate(page, front, True):
        return None
    return Attribution(cue, speaker, [front], front.form)


def _thrown_in(page: Page, cue: Found, speaker: Mention, right: int) -> bool:
    """Whether 'X said' or 'said X', which ends at token `right`, can be thrown into a sentence without marks.

    'Centerview, which advises firms', 'they complained of the noise' and '…, quoted the poet and left' cannot.
    """
    tokens = page.tokens
    if tokens.lower[speaker.head] in ("which", "who", "that"):
        return False
    n = right + 1
    if n < len(tokens) and tokens.lower[n] in _TAKEN and cue.word not in lexicon.THROWN:
        return False
    return speaker.first < cue.at or cue.word in lexicon.THROWN


def _states(page: Page, around: Attribution) -> bool:
    """Whether the words before an inverted cue are a sentence, and no name with a remark: 'Lund, who …, said'."""
    front = around.pieces[0]
    if front.region >= 0 or content.predicates(page, front.first, front.last):
        return True
    return around.form == "between" and not content.finite(page, front.first, front.last)


def _relative(page: Page, cue: Found, speaker: Mention | None) -> Attribution | None:
    """'a plan which she said would fail': the pronoun and the words behind the cue."""
    tokens = page.tokens
    if speaker is None or not speaker.own or speaker.first > cue.at or cue.word not in lexicon.SAY:
        return None
    k = page.skip_back(speaker.first - 1)
    if k < 0:
        return None
    first, form = k, "relative"
    if tokens.lower[k] not in ("which", "who", "that", "whom"):
        first, form = k if tokens.lower[k] == "what" else _antecedent(page, cue, k), "contact"
    if first < 0:
        return None
    j = cue.last + 1
    while j < len(tokens) and tokens.tag[j] == "RB":
        j += 1
    end = ends.bound(page, cue)
    if j >= end or tokens.tag[j] not in FINITE or page.region[j] >= 0:
        return None
    rest = content.piece(page, j, ends.of_clause(page, cue, j, end), "relative")
    return None if rest is None else Attribution(cue, speaker, [Piece(first, k, form), rest], form)


def _antecedent(page: Page, cue: Found, k: int) -> int:
    """The first token of the noun phrase that ends at token `k`, where the clause of `cue` describes it.

    'a probe the agency said was under way': a relative clause without its pronoun. -1 without one.
    """
    tokens = page.tokens
    noun = tokens.head[cue.at]
    if tokens.dep[cue.at] not in ("relcl", "ccomp") or tokens.pos[k] not in ("NOUN", "PROPN"):
        return -1
    if tokens.dep[cue.at] == "ccomp":
        noun = k
    if noun > k or k - noun > 8 or page.region[k] >= 0:
        return -1
    first = tokens.edges[noun][0]
    return first if page.unit[first] == page.unit[k] and first >= page.units[page.unit[k]][0] else noun


def _as_clause(page: Page, cue: Found, speaker: Mention | None) -> Attribution | None:
    """'As she wrote, the roof leaks': the rest of the sentence behind a clause with *as* that opens it."""
    tokens = page.tokens
    if speaker is None or speaker.first > cue.at or cue.word not in lexicon.AS:
        return None
    begin, end = page.units[page.unit[cue.at]]
    k = page.skip_back(speaker.first - 1)
    if k < begin or tokens.lower[k] != "as" or cue.at - k > 25:
        return None
    if any(tokens.word[x][0].isalnum() and tokens.tag[x] not in ("CC", "RB") for x in range(begin, k)):
        return None
    j = cue.last + 1
    if cue.word == "put" and tokens.lower[j] != "it":
        return None
    while j < end and tokens.word[j] not in (",", ":") and page.region[j] < 0:
        j += 1
    if j + 1 >= end or j - cue.last > 15:
        return None
    j += page.region[j] < 0
    rest = content.piece(page, j, ends.of_clause(page, cue, j, end), "as")
    return None if rest is None else Attribution(cue, speaker, [rest], "as")


def _interposed(page: Page, cue: Found, speaker: Mention, begin: int) -> Attribution | None:
    """'The roof leaks, she said.' and 'The roof, she said, leaks.'"""
    tokens = page.tokens
    left = page.skip_back(min(speaker.first, cue.first) - 1)
    if left < begin:
        return None
    if tokens.lower[left] == "as" and page.skip_back(left - 1) >= begin:
        left = page.skip_back(left - 1)
    if not page.comma[left] and page.region[left] < 0:
        return None
    if page.region[left] >= 0 and page.region[left] == page.region[speaker.head]:
        return None  # '“The Island” tells of a storm'
    front = content.before(page, cue, left)
    if front is None:
        return None
    right = max(speaker.last, cue.last + _put_it(page, cue))
    end = page.units[page.unit[cue.at]][1]
    if speaker.first < cue.at and not _put_it(page, cue) and not content.loose(page, cue, right + 1):
        return None
    if front.region < 0 and not _thrown_in(page, cue, speaker, right):
        return None
    if front.region < 0 and parted.documented(page, front.first, front.last):
        return None
    behind = content.between(page, cue, right) if front.region < 0 else None
    if behind is None and front.region < 0 and content.subordinate(page, front, end - right < 4):
        return None
    pieces = [front] if behind is None else [front, behind]
    return Attribution(cue, speaker, pieces, front.form if behind is None else "between")
