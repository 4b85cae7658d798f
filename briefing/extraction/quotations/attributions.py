"""Cues with what they attribute and to whom, before they become records."""

from __future__ import annotations

from dataclasses import dataclass, field

from briefing.extraction.quotations import content, cues, lexicon, speakers
from briefing.extraction.quotations.content import Piece
from briefing.extraction.quotations.cues import Found
from briefing.extraction.quotations.page import COMMAS, Page
from briefing.extraction.quotations.speakers import Mention


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
    found: list[Attribution] = []
    taken: dict[int, int] = {}
    for cue in cues.find(page):
        made = None
        if cue.kind == "verb":
            made = _of_verb(page, cue)
        elif cue.kind == "according":
            made = _of_according(page, cue)
        if made is None or not made.pieces:
            continue
        regions = [p.region for p in made.pieces if p.region >= 0]
        clash = [taken[r] for r in regions if r in taken]
        if clash:
            other = found[clash[0]]
            if (
                made.pieces[0].form == "quoted-before"
                and other.pieces[0].form != "quoted-before"
                and _alone(other, regions)
            ):
                found[clash[0]].pieces.clear()
            else:
                continue
        for r in regions:
            taken[r] = len(found)
        found.append(made)
    return [a for a in found if a.pieces]


def _alone(other: Attribution, regions: list[int]) -> bool:
    return all(p.region in regions for p in other.pieces)


def _of_verb(page: Page, cue: Found) -> Attribution | None:
    tokens = page.tokens
    i = cue.at
    lemma = tokens.lemma[i]
    begin = page.units[page.unit[i]][0]
    # right behind quotation marks: '” said X', '” X said'
    near = _quoted_left(page, cue, begin)
    if near is not None:
        piece, speaker = near
        made = Attribution(cue, speaker, [piece], "quoted-before")
        more = content.after(page, cue)
        if more is not None and more.form == "quoted" and more.region != piece.region:
            made.pieces.append(more)
        elif more is not None and more.form == "clause" and tokens.lower[more.first] == "that":
            pass
        return made
    speaker = speakers.subject(page, cue)
    behind = content.after(page, cue)
    if behind is not None:
        return Attribution(cue, speaker, [behind], behind.form)
    if (
        speaker is not None
        and speaker.own
        and lemma in lexicon.SAY
        and lemma not in lexicon.THAT_ONLY
        and not cue.passive
    ):
        left = min(speaker.first, cue.first) - 1
        front = content.before(page, cue, left)
        if front is not None and (tokens.word[page.skip_back(left)] in COMMAS or front.region >= 0):
            return Attribution(cue, speaker, [front], front.form)
    return None


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
    inner = page.text[page.quoted[r].inner_end - 1]
    j = k + 1
    while j < i and (tokens.word[j].isspace() or tokens.word[j] in COMMAS or tokens.tag[j] == "RB"):
        j += 1
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
        speaker = _right(page, cue, end)
        if speaker is None:
            speaker = speakers.subject(page, cue)
        if tokens.tag[cue.at] == "VBG" or (
            tokens.tag[cue.at] == "VBN" and cue.participle and speaker is None
        ):
            return None
        return piece, speaker
    speaker = speakers.subject(page, cue)
    if speaker is not None and j <= speaker.head < i:
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


def _right(page: Page, cue: Found, end: int) -> Mention | None:
    """The speaker right behind an inverted verb: 'said X, a lawyer, on Tuesday'."""
    tokens = page.tokens
    j = cue.last + 1
    if (
        j >= end
        or page.region[j] >= 0
        or tokens.pos[j] not in ("DET", "NOUN", "PROPN", "PRON", "ADJ", "NUM", "X")
    ):
        return None
    last = j
    k = j
    while (
        k < end
        and page.region[k] < 0
        and tokens.pos[k] in ("DET", "NOUN", "PROPN", "PRON", "ADJ", "NUM", "PART", "X", "CCONJ", "PUNCT")
        and tokens.word[k] not in ",.;:—"
    ):
        if tokens.pos[k] in ("NOUN", "PROPN", "PRON"):
            last = k
        k += 1
    head = last
    full = speakers.phrase(page, head, after=cue.last)
    stop = min(max(full.last, last), end - 1)
    while stop > last and tokens.pos[stop] in ("PUNCT", "SPACE"):
        stop -= 1
    return Mention(j, stop, head)


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
