"""A parsed text as the quotation rules see it: quoted stretches, and sentences that keep them whole."""

from __future__ import annotations

import re
from dataclasses import replace

from briefing.extraction import datelines
from briefing.extraction.quotations import lexicon, marks
from briefing.extraction.tags import TENSED
from briefing.extraction.tokens import Tokens

_TERMINAL = frozenset({".", "?", "!", "…", "...", "?!", "!!", "....", "?.", "!."})
_TITLES = frozenset(
    "Mr. Mrs. Ms. Dr. Sen. Rep. Gov. Gen. Col. Lt. Sgt. Capt. Cpl. Maj. Adm. Rev. Hon. Prof. St. Mt. Ft. Supt. "
    "Insp. Det. Const. Cst. Coun. Ald. Cmdr. Atty. Asst. Dep. Pres. Sens. Reps. Govs. Messrs. Mme. Fr. Br. Sr.".split()
)
"""Abbreviations that a name follows."""
_LONGEST = 300
"""Tokens; the rules look through whole sentences, so that one without an end must not grow for ever."""
_ATTRIBUTED = 25
"""In how many tokens behind words in marks their attribution stands."""
_CLOSERS = frozenset(")]}”»’\"''")
COMMAS = frozenset({",", "—", "–", "-", "--", "―"})


def _leading_style(text: str, found: list[marks.Quoted]) -> list[marks.Quoted]:
    """`found`, where single marks count in full in a text that quotes with them alone: '‘We left,’ she said'."""
    if not found or not all(q.single for q in found):
        return found
    speaks = any(
        text[q.inner_end - 1] in ",.?!…" and text.count(" ", q.inner_start, q.inner_end) > 1 for q in found
    )
    return [replace(q, single=False) for q in found] if speaks else found


def _rank(word: str) -> str:
    """`word` with a full stop, of two joined ranks the second: 'Det.-Sgt'."""
    return re.split(r"[-–/]", word)[-1] + "."


class Page:
    """`region[i]` is the index in `quoted` of the stretch token `i` stands in, or -1.

    `bounds[r]` are the first and last token of stretch `r`, its marks included. `units` are the sentences
    as half-open token ranges: they never cross a line, and a quoted stretch is never cut in two, however
    many sentences it holds; `unit[i]` is the index of token `i`'s sentence, `line[i]` of its line.
    `comma[i]` says whether token `i` is a comma or a dash between clauses, no hyphen inside a word;
    `taken` maps each quoted stretch that has found its cue to the first token of that attribution.
    """

    def __init__(self, tokens: Tokens) -> None:
        self.tokens = tokens
        self.text = tokens.text
        self.quoted: list[marks.Quoted] = []
        self.region: list[int] = [-1] * len(tokens)
        self.bounds: list[tuple[int, int]] = []
        for q in _leading_style(self.text, marks.find(self.text)):
            first, last = tokens.range_of(q.start, q.end)
            while first < last and tokens.word[first].isspace():
                first += 1
            while last > first and tokens.word[last - 1].isspace():
                last -= 1
            if first < last and self.region[first] < 0:
                for i in range(first, last):
                    self.region[i] = len(self.quoted)
                self.quoted.append(q)
                self.bounds.append((first, last - 1))
        self.taken: dict[int, int] = {}
        self.comma: list[bool] = [
            w in COMMAS and (w != "-" or self._spaced(i)) for i, w in enumerate(tokens.word)
        ]
        self.line: list[int] = []
        self.units: list[tuple[int, int]] = []
        self.unit: list[int] = []
        self._cut()

    def _spaced(self, i: int) -> bool:
        """Whether white space stands on either side of token `i`."""
        start, end = self.tokens.start[i], self.tokens.end[i]
        return self.text[start - 1 : start].isspace() or self.text[end : end + 1].isspace()

    def _cut(self) -> None:
        tokens, region = self.tokens, self.region
        line = 0
        start = 0
        filed = {tokens.at(end) for end in datelines.ends(self.text)}
        for i, word in enumerate(tokens.word):
            broken = word.isspace() and "\n" in word and not self._hanging(i)
            if i > start and not broken and (i in filed or self._begins(i) or self._overlong(start, i)):
                self.units.append((start, i))
                start = i
            self.line.append(line)
            self.unit.append(len(self.units))
            if broken:
                line += 1
                inside = region[i] >= 0 and i + 1 < len(region) and region[i + 1] == region[i]
                if not inside:
                    self.units.append((start, i + 1))
                    start = i + 1
        if start < len(tokens):
            self.units.append((start, len(tokens)))

    def _hanging(self, i: int) -> bool:
        """Whether the line break at token `i` parts words in marks from their attribution: '“We left,”', 'X said.'.

        No paragraph ends with a comma: such a break comes from where the text was copied.
        """
        tokens, region = self.tokens, self.region
        close, n = self.skip_back(i - 1), i + 1
        if close < 0 or n >= len(tokens) or region[close] < 0 or self.bounds[region[close]][1] != close:
            return False
        if self.last_inside(region[close]) != "," or region[n] >= 0 or not tokens.word[n][0].isalpha():
            return False
        for k in range(n, min(n + _ATTRIBUTED, len(tokens))):
            if region[k] >= 0 or tokens.word[k].isspace():
                return False
            if tokens.tag[k] in TENSED and tokens.lemma[k] in lexicon.SAY:
                return True
        return False

    def _overlong(self, start: int, i: int) -> bool:
        """Whether the sentence from `start` is longer than any real one, so that a new one must begin."""
        return i - start >= _LONGEST and (self.region[i] < 0 or self.region[i] != self.region[i - 1])

    def _begins(self, i: int) -> bool:
        """Whether a sentence begins at token `i`, judged by what ends before it."""
        tokens, region = self.tokens, self.region
        word = tokens.word
        if word[i].isspace() or (region[i] >= 0 and region[i - 1] == region[i]):
            return False
        j = i - 1
        while j >= 0 and word[j].isspace():
            if "\n" in word[j]:
                return False
            j -= 1
        if j < 0:
            return False
        first = word[i][0]
        if not (first.isupper() or first.isdigit() or region[i] >= 0 or first in "“\"'‘([@#$—•*"):
            return False
        if region[j] >= 0:
            return region[i] != region[j] and self.ends(region[j])
        if word[j] in _CLOSERS and j > 0:
            j -= 1
        if self.ranked(j):
            return False
        if word[j] in _TERMINAL:
            return True
        if word[j][-1] in ".?!" and len(word[j]) > 1:
            return tokens.sent[i] == i and word[j] not in _TITLES
        return False

    def ranked(self, j: int) -> bool:
        """Whether token `j` is the full stop of a title before a name: 'said Col. Ann Roe'."""
        tokens = self.tokens
        return (
            tokens.word[j] == "."
            and j > 0
            and _rank(tokens.word[j - 1]) in _TITLES
            and tokens.end[j - 1] == tokens.start[j]
        )

    def utterance(self, r: int) -> bool:
        """Whether quoted stretch `r` reads as something said, not as a name, a title or a single word."""
        first, last = self.bounds[r]
        tokens = self.tokens
        words = [i for i in range(first, last + 1) if tokens.word[i][0].isalnum()]
        if not words:
            return False
        long = [i for i in words if len(tokens.word[i]) > 3]
        if long and len(words) < 15 and all(tokens.word[i][0].isupper() for i in [words[0], *long]):
            return self.last_inside(r) in "?!"
        return len(words) > 3 or any(tokens.tag[i][:2] in ("VB", "MD", "UH") for i in words)

    def nickname(self, r: int) -> bool:
        """Whether quoted stretch `r` is a byname inside a name: 'Marcia "Cia" Price'."""
        first, last = self.bounds[r]
        after = last + 1
        return (
            last - first < 5
            and after < len(self.tokens)
            and self.tokens.pos[after] == "PROPN"
            and first > 0
            and self.tokens.pos[first - 1] == "PROPN"
        )

    def last_inside(self, r: int) -> str:
        """The last character inside quoted stretch `r`, closing marks of inner quotations left aside."""
        q = self.quoted[r]
        at = q.inner_end - 1
        while at > q.inner_start and self.text[at] in " \xa0\t’'\"”)]":
            at -= 1
        return self.text[at]

    def ends(self, r: int) -> bool:
        """Whether the last word inside quoted stretch `r` is followed by the end of a sentence."""
        return self.last_inside(r) in ".?!…"

    def starts_line(self, i: int) -> bool:
        """Whether nothing but white space stands before token `i` on its line."""
        j = i - 1
        while j >= 0 and self.line[j] == self.line[i]:
            if not self.tokens.word[j].isspace():
                return False
            j -= 1
        return True

    def skip_back(self, i: int) -> int:
        """The nearest token at or before `i` that is not white space, or -1."""
        while i >= 0 and self.tokens.word[i].isspace():
            i -= 1
        return i
