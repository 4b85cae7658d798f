"""Cues with what they attribute and to whom, before they become records."""

from __future__ import annotations

from dataclasses import dataclass, field

from briefing.extraction.quotations import content, cues, ends, lexicon, speakers
from briefing.extraction.quotations.content import Piece
from briefing.extraction.quotations.cues import Found
from briefing.extraction.quotations.page import COMMAS, Page
from briefing.extraction.quotations.speakers import Mention

_JOINING = frozenset({"CC", "IN", "WRB", "WDT", "WP", "TO", "VBG", "RP"})


@dataclass(slots=True)
class Attribution:
    """One cue, its speaker and the pieces of its utterance."""

    cue: Found | None
    speaker: Mention | None
    pieces: list[Piece] = field(default_factory=list)
    form: str = ""
    continues: Attribution | None = None


def find(page: Page) -> list[Attribution]:
    """The attributions of a text, in the order of their cues; no quoted stretch belongs to two of them."""
    candidates = list(cues.find(page))
    made: dict[int, Attribution] = {}
    for n, cue in enumerate(candidates):
        if cue.kind == "verb":
            near = _behind_marks(page, cue)
            if near is not None and not page.taken & {p.region for p in near.pieces}:
                made[n] = near
                page.taken.update(p.region for p in near.pieces if p.region >= 0)
    for n, cue in enumerate(candidates):
        if n in made:
            continue
        one = None
        if cue.kind == "verb":
            one = _of_verb(page, cue)
        elif cue.kind == "according":
            one = _of_according(page, cue)
        if one is None or page.taken & {p.region for p in one.pieces}:
            continue
        made[n] = one
        for p in one.pieces:
            page.taken.update(_regions(page, p))
    return [made[n] for n in sorted(made)]


def _regions(page: Page, p: Piece) -> set[int]:
    """The quoted stretches inside a piece."""
    return {page.region[i] for i in range(p.first, p.last + 1)} - {-1}


def _behind_marks(page: Page, cue: Found) -> Attribution | None:
    """A cue right behind quotation marks: '” said X', '” X said'."""
    near = _quoted_left(page, cue, page.units[page.unit[cue.at]][0])
    if near is None:
        return None
    piece, speaker = near
    made = Attribution(cue, speaker, [piece], "quoted-before")
    more = content.resumed(page, cue, piece.region)
    if more is not None:
        made.pieces.append(more)
    return made


def _of_verb(page: Page, cue: Found) -> Attribution | None:
    tokens = page.tokens
    lemma = tokens.lemma[cue.at]
    begin = page.units[page.unit[cue.at]][0]
    speaker = speakers.subject(page, cue)
    related = _relative(page, cue, speaker)
    if related is not None:
        return related
    behind = content.after(page, cue)
    if behind is not None and behind.form != "object":
        return Attribution(cue, speaker, [behind], behind.form)
    turned = speakers.inverted(page, cue)
    speaker = turned or speaker
    if (
        speaker is not None
        and speaker.own
        and not cue.passive
        and lemma in lexicon.SAY
        and (turned is not None or not content.objective(page, cue))
    ):
        around = _interposed(page, cue, speaker, begin)
        if around is not None:
            return around
    if behind is not None:
        return Attribution(cue, speaker, [behind], behind.form)
    return None


def _relative(page: Page, cue: Found, speaker: Mention | None) -> Attribution | None:
    """'a plan which she said would fail': the pronoun and the words behind the cue."""
    tokens = page.tokens
    if (
        speaker is None
        or not speaker.own
        or speaker.first > cue.at
        or tokens.lemma[cue.at] not in lexicon.SAY
    ):
        return None
    k = page.skip_back(speaker.first - 1)
    if k < 0 or tokens.lower[k] not in ("which", "who", "that", "whom"):
        return None
    j = cue.last + 1
    while j < len(tokens) and tokens.tag[j] == "RB":
        j += 1
    end = ends.bound(page, cue)
    if j >= end or tokens.tag[j] not in ("VBD", "VBZ", "VBP", "MD") or page.region[j] >= 0:
        return None
    rest = content.piece(page, j, ends.of_clause(page, cue, j, end), "relative")
    return None if rest is None else Attribution(cue, speaker, [Piece(k, k, "relative"), rest], "relative")


def _interposed(page: Page, cue: Found, speaker: Mention, begin: int) -> Attribution | None:
    """'The roof leaks, she said.' and 'The roof, she said, leaks.'"""
    tokens = page.tokens
    left = page.skip_back(min(speaker.first, cue.first) - 1)
    if left < begin:
        return None
    if tokens.lower[left] == "as" and page.skip_back(left - 1) >= begin:
        left = page.skip_back(left - 1)
    if tokens.word[left] not in COMMAS and page.region[left] < 0:
        return None
    front = content.before(page, cue, left)
    if front is None:
        return None
    right = max(speaker.last, cue.last)
    behind = content.between(page, cue, left, right) if front.region < 0 else None
    if behind is None and front.region < 0 and content.subordinate(page, front):
        return None
    pieces = [front] if behind is None else [front, behind]
    return Attribution(cue, speaker, pieces, front.form if behind is None else "between")


def _quoted_left(page: Page, cue: Found, begin: int) -> tuple[Piece, Mention | None] | None:
    """The utterance in marks that ends right before the speaker and the verb, or the verb and the speaker."""
    tokens = page.tokens
    i = cue.first
    k = i - 1
    verbs = 0
    while k >= max(begin, i - 30) and page.region[k] < 0:
        if tokens.word[k] in (";", ":"):
            return None
        if tokens.tag[k] in ("VBD", "VBZ", "VBP", "MD"):
            verbs += 1
        k -= 1
    if k < begin or page.region[k] < 0:
        if (
            k >= 0
            and k < begin
            and page.region[k] >= 0
            and page.line[k] == page.line[i]
            and _short(page, cue)
        ):
            begin = page.units[page.unit[k]][0]
        else:
            return None
    r = page.region[k]
    if page.bounds[r][1] != k:
        return None
    inner = page.last_inside(r)
    j = k + 1
    while j < i and (tokens.word[j].isspace() or tokens.word[j] in COMMAS or tokens.tag[j] == "RB"):
        j += 1
    if tokens.tag[j] in _JOINING and tokens.lower[j] != "as":
        return None
    if not page.utterance(r) and content.after(page, cue) is not None:
        return None
    after_comma = inner in ",?!—-…." or (k + 1 < len(tokens) and tokens.word[k + 1] in COMMAS)
    if not after_comma:
        return None
    piece: Piece | None = Piece(page.bounds[r][0], k, "quoted-before", r)
    if page.unit[k] == page.unit[i]:
        piece = content.before(page, cue, k)
    if piece is None:
        return None
    if j >= i:  # inverted
        end = page.units[page.unit[i]][1]
        speaker = speakers.behind(page, cue, end)
        if speaker is None:
            speaker = speakers.subject(page, cue)
        if tokens.tag[cue.at] == "VBG" or (
            tokens.tag[cue.at] == "VBN" and cue.participle and speaker is None
        ):
            return None
        return piece, speaker
    speaker = speakers.subject(page, cue)
    if speaker is not None and j <= speaker.head < i and not content.finite(page, j, speaker.first - 1):
        speaker = Mention(
            min(speaker.first, j) if speaker.first > j else j, max(speaker.last, speaker.head), speaker.head
        )
        return piece, speaker
    if verbs and speaker is None:
        return None
    if speaker is None or not speaker.own or speaker.head < j:
        if tokens.tag[cue.at] in ("VBG",) or tokens.tag[cue.at] == "VB":
            return None
        heads = [x for x in range(j, i) if tokens.pos[x] in ("NOUN", "PROPN", "PRON")]
        if not heads or verbs:
            return None
        last = i - 1
        while last > j and (tokens.pos[last] in ("PUNCT", "ADV", "SPACE", "AUX")):
            last -= 1
        return piece, Mention(j, last, heads[-1])
    return piece, speaker


def _short(page: Page, cue: Found) -> bool:
    begin = page.units[page.unit[cue.at]][0]
    return content.after(page, cue) is None and cue.at - begin < 12


def _of_according(page: Page, cue: Found) -> Attribution | None:
    tokens = page.tokens
    begin, end = page.units[page.unit[cue.at]]
    source = -1
    for c in range(cue.last + 1, end):
        if tokens.pos[c] in ("NOUN", "PROPN", "PRON") and tokens.head[c] <= cue.last:
            source = c
            break
    if source < 0:
        for c in range(cue.last + 1, min(end, cue.last + 8)):
            if tokens.pos[c] in ("NOUN", "PROPN", "PRON"):
                source = c
                break
    if source < 0:
        return None
    speaker = speakers.phrase(page, source, after=cue.last)
    k = page.skip_back(cue.first - 1)
    if k < begin:  # 'According to X, …'
        j = speaker.last + 1
        comma = next((x for x in range(cue.last + 1, end) if tokens.word[x] == "," and x > source), -1)
        if j < end and tokens.word[j] == ",":
            comma = j
        if comma < 0:
            return None
        if comma <= speaker.last:
            speaker = Mention(speaker.first, comma - 1, source)
        last = end - 1
        while last > comma and (tokens.word[last].isspace() or tokens.word[last] in ".?!"):
            last -= 1
        first, last = content.trim(page, comma + 1, last)
        if first > last:
            return None
        return Attribution(cue, speaker, [Piece(first, last, "according", page.region[first])], "according")
    first, last = content.trim(page, begin, k)
    if first > last:
        return None
    return Attribution(cue, speaker, [Piece(first, last, "according", page.region[last])], "according")
