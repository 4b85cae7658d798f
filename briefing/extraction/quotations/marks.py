"""Which stretches of a text stand in quotation marks.

Marks are paired within their line, so that one mark too many or too few never loses more than a line:

* `“ ” „ ‟ « »` open and close by their shape, `"`, `''` and ` `` ` by what stands beside them;
* a quotation not closed runs to the end of its line, or to an attribution on it ('“We will, said X'); if the next line with text begins with an opening
  mark again, or has a closing one without an opener, that line continues the same quotation;
* a closing mark without an opener closes what its line began, or what stands after a colon;
* `‘ ’` and `'` count where they pair around words inside one line and are no apostrophes; one that is not closed
  runs to the end of its line where the next line opens with one.
"""

from __future__ import annotations

import re
from dataclasses import dataclass

_MARK = re.compile(r"[“”„‟«»\"＂]|''|``|’’|‘‘|‘’|[‘’'`‚‛]")
_LINE = re.compile(r"[^\n\r]+")
_OPENS_SINGLE = re.compile(r"\s*[‘'][^\W\d]")
_OPENS = frozenset({"“", "„", "‟", "«", "``", "‘‘"})
_SINGLE = frozenset("‘’'`‚‛")
_STRAIGHT = frozenset({'"', "''"})
_TERMINAL = ".?!…"
_ATTRIBUTION = re.compile(
    r"[,?!][ \xa0](?:(?:said|says|added)[ \xa0](?=\w)"
    r"|(?:he|she|they)[ \xa0](?:said|says|added|told|explained)\b)"
)
"""An attribution inside a quotation that is not closed: '“We will appeal, said X'."""
_CLIPPED = re.compile(r"[‘’'`](?:\d0s|em\b|til\b|cause\b|tis\b|twas\b|n\b|round\b|bout\b|cuz\b|\d\d\b)", re.I)


@dataclass(frozen=True, slots=True)
class Quoted:
    """Text in quotation marks: `[start, end)` with the marks, `[inner_start, inner_end)` without them.

    `opened` and `closed` say whether the mark is there, `single` that the marks are single ones;
    `follows` that the stretch continues the one before it, which was not closed.
    """

    start: int
    end: int
    inner_start: int
    inner_end: int
    opened: bool = True
    closed: bool = True
    single: bool = False
    follows: bool = False


def find(text: str) -> list[Quoted]:
    """Every stretch of `text` in quotation marks, outermost only, in order. Linear in its length."""
    found: list[Quoted] = []
    unclosed: Quoted | None = None
    lines = [line for line in _LINE.finditer(text) if line.group().strip()]
    for at, line in enumerate(lines):
        goes_on = at + 1 < len(lines) and _OPENS_SINGLE.match(lines[at + 1].group()) is not None
        own = _in_line(text, line.start(), line.end(), unclosed, goes_on)
        if own and unclosed is not None and own[0].follows is False:
            first = own[0]
            if first.opened and not text[line.start() : first.start].strip():
                own[0] = _following(first)
        found.extend(own)
        last = own[-1] if own else None
        unclosed = last if last is not None and not last.closed and (goes_on or not last.single) else None
    return found


def _following(q: Quoted) -> Quoted:
    return Quoted(q.start, q.end, q.inner_start, q.inner_end, q.opened, q.closed, q.single, True)


def _in_line(text: str, start: int, end: int, unclosed: Quoted | None, goes_on: bool) -> list[Quoted]:
    """The quoted stretches of the line `[start, end)`; `goes_on`: the next line opens with a single mark."""
    marks = [m for m in _MARK.finditer(text, start, end)]
    doubles = [m for m in marks if m.group() not in _SINGLE]
    found = _doubles(
        text, start, end, doubles, None if unclosed is not None and unclosed.single else unclosed
    )
    if any(m.group() in _SINGLE for m in marks):
        found.extend(_singles(text, start, end, [m for m in marks if m.group() in _SINGLE], found, goes_on))
        found.sort(key=lambda q: q.start)
    return found


def _role(text: str, start: int, end: int, mark: re.Match[str]) -> str:
    """`open`, `close` or `either`, judged by the mark's shape and neighbours.

    Neighbours overrule a shape they cannot go with: `word“ ` closes, ` ”word` opens.
    """
    shape = mark.group()
    before = text[mark.start() - 1] if mark.start() > start else " "
    after = text[mark.end()] if mark.end() < end else " "
    left = before.isspace() or before in "([{—–-/:‘'"
    right = after.isspace() or after in ")]}—–-/:;,.?!’'"
    if left and not right:
        return "open"
    if right and not left:
        return "close"
    if shape in _OPENS:
        return "open"
    return "close" if shape in ("”", "»", "’’") else "either"


def _doubles(
    text: str, start: int, end: int, marks: list[re.Match[str]], unclosed: Quoted | None
) -> list[Quoted]:
    found: list[Quoted] = []
    opener: re.Match[str] | None = None
    done = start
    again = False  # whether the open mark repeats one that was not closed
    for mark in marks:
        role = _role(text, start, end, mark)
        if opener is None:
            if role == "close":
                if mark.start() > start and text[mark.start() - 1].isdigit() and mark.group() == '"':
                    continue  # inches
                begin = _missing_opener(text, start, done, mark.start(), unclosed is not None and not found)
                if begin is not None:
                    follows = unclosed is not None and not found
                    found.append(
                        Quoted(begin, mark.end(), begin, mark.start(), opened=False, follows=follows)
                    )
                done = mark.end()
                continue
            opener = mark
        elif role == "open" and (mark.group() not in _STRAIGHT or _run_on(text, opener.end(), mark.start())):
            # a second opener: the first was never closed, unless the pair is nested
            cut = _missing_closer(text, opener.end(), mark.start())
            if cut is None:
                continue
            found.append(Quoted(opener.start(), cut, opener.end(), cut, closed=False, follows=again))
            opener = mark
            again = True
        else:
            found.append(Quoted(opener.start(), mark.end(), opener.end(), mark.start(), follows=again))
            done = mark.end()
            opener = None
            again = False
    if opener is not None:
        stop = len(text[opener.end() : end].rstrip()) + opener.end()
        told = _ATTRIBUTION.search(text, opener.end(), stop)
        if told is not None:
            stop = told.start() + 1  # the attribution is none of it
        if stop > opener.end():
            found.append(Quoted(opener.start(), stop, opener.end(), stop, closed=False, follows=again))
    return [q for q in found if any(c.isalnum() for c in text[q.inner_start : q.inner_end])]


def _missing_opener(text: str, line: int, done: int, mark: int, continues: bool) -> int | None:
    """Where a quotation began whose closing mark at `mark` has no opener; None where that is no quotation."""
    lead = text[done:mark]
    if not lead.strip() or (lead.rstrip()[-1:] not in _TERMINAL + ",—-" and not continues):
        return None
    begin = done + len(lead) - len(lead.lstrip(" \t\xa0,.—"))
    if continues:
        return begin
    if done > line:  # '"…," she said. …"': the attribution is none of it
        stop = lead.find(". ")
        if 0 <= stop < 80:
            return done + stop + 2
    colon = lead.rfind(": ")
    return done + colon + 2 if colon >= 0 else begin


def _run_on(text: str, inner: int, mark: int) -> bool:
    """Whether the straight mark at `mark` opens a paragraph of its own, joined to one not closed: '"A. "B."'."""
    before = text[inner:mark].rstrip()
    return before[-1:] in _TERMINAL and before != text[inner:mark] and text[mark + 1 : mark + 2].isupper()


def _missing_closer(text: str, inner: int, mark: int) -> int | None:
    """Where a quotation that began at `inner` ends before a second opener at `mark`; None if it is nested."""
    while mark > inner and text[mark - 1].isspace():
        mark -= 1
    return mark if mark > inner and text[mark - 1] in _TERMINAL + ",:" else None


def _singles(
    text: str, start: int, end: int, marks: list[re.Match[str]], doubles: list[Quoted], goes_on: bool
) -> list[Quoted]:
    """Stretches in single marks outside those in double ones; the last, where it `goes_on`, need not be closed."""
    found: list[Quoted] = []
    opener: re.Match[str] | None = None
    area = 0
    for at, mark in enumerate(marks):
        while area < len(doubles) and doubles[area].end <= mark.start():
            area += 1
            opener = None
        if area < len(doubles) and doubles[area].start <= mark.start():
            continue
        before = text[mark.start() - 1] if mark.start() > start else " "
        after = text[mark.end()] if mark.end() < end else " "
        if opener is None:
            if (
                mark.group() != "’"
                and not (before.isalnum() or before in ".,")
                and (after.isalnum() or after in "[(.…$#")
                and not _CLIPPED.match(text, mark.start())
            ):
                opener = mark
        elif not after.isalnum() and not before.isspace():
            if before in "sS" and (after.isspace() or after == "") and _closed_later(text, end, marks, at):
                continue  # a plural's apostrophe
            paragraph = goes_on and not text[start : opener.start()].strip()
            if paragraph and before in "sS" and text[mark.end() + 1 : mark.end() + 2].islower():
                continue  # the same in a paragraph that is not closed: '‘It is the workers’ fault.'
            found.append(Quoted(opener.start(), mark.end(), opener.end(), mark.start(), single=True))
            opener = None
    if opener is not None and goes_on and not doubles:
        stop = len(text[opener.end() : end].rstrip()) + opener.end()
        if text[stop - 1] in _TERMINAL and text[start : opener.start()].rstrip()[-1:] in ("", *".,:?!"):
            found.append(Quoted(opener.start(), stop, opener.end(), stop, closed=False, single=True))
    return found


def _closed_later(text: str, end: int, marks: list[re.Match[str]], at: int) -> bool:
    """Whether a single mark soon after the one at index `at` closes the stretch better."""
    for later in marks[at + 1 : at + 6]:
        if later.start() > marks[at].start() + 300:
            return False
        after = text[later.end()] if later.end() < end else " "
        if not after.isalnum():
            return text[later.start() - 1] in ",.?!" or after in ",.;:?!)"
    return False
