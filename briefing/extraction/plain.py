"""The text as it is read: plain blanks, plain quotation marks, no names in capitals, hard-wrapped paragraphs on one line.

spaCy makes a token of its own of a no-break space and of a line end, so that words which stand side by side
no longer do, and the parse suffers; no quotation is looked for across a line end. The text keeps its length,
so all offsets hold; what records quote is cut from the article itself (`as_written`).
"""

from __future__ import annotations

import re
from itertools import pairwise
from typing import Any, TypeVar

import msgspec
from spacy.attrs import NORM, ORTH
from spacy.tokens import Doc

from briefing.extraction.capitals import usual_case

# Unicode's space separators (category Zs) but the blank itself
_ODD = "\u00a0\u1680\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009\u200a\u202f\u205f\u3000"
_MARKS = {"«": "“", "»": "”", "„": "“", "‟": "“", "＂": '"'}
"""Double quotation marks that the model seldom saw, with those it knows; which way one points is read from its place."""
_PLAIN = str.maketrans(dict.fromkeys(_ODD, " ") | _MARKS)
_PARAGRAPH = re.compile(r"^[^\n]++(?:\n[^\n]++)+", re.MULTILINE)
_WIDEST, _NARROWEST, _RAGGED = 100, 40, 20
"""Widths, in code points, between which lines are broken to fit, and how much shorter than the longest they may be."""

Record = TypeVar("Record", bound=msgspec.Struct)


_WEEKDAYS = {
    "Mon.": "monday",
    "Tue.": "tuesday",
    "Tues.": "tuesday",
    "Wed.": "wednesday",
    "Weds.": "wednesday",
    "Thu.": "thursday",
    "Thur.": "thursday",
    "Thurs.": "thursday",
    "Fri.": "friday",
    "Sat.": "saturday",
}
"""Short weekdays with the words they are read as; not 'Sun.', which is a newspaper as well."""


class PlainText:
    """A tokenizer that reads `plain` text; the tokens' offsets are those of the text itself.

    It keeps 'wed' whole, which spaCy parts like 'we'd', and takes 'Wed.' for one word as it does 'Sept.'.
    """

    def __init__(self, tokenizer: Any) -> None:
        tokenizer.rules = {word: parts for word, parts in tokenizer.rules.items() if word.lower() != "wed"}
        for short, word in _WEEKDAYS.items():
            tokenizer.add_special_case(short, [{ORTH: short, NORM: word}])
        self.tokenizer = tokenizer

    def __call__(self, text: str) -> Doc:
        """The tokens of `text`."""
        doc: Doc = self.tokenizer(plain(text))
        return doc


def plain(text: str) -> str:
    """`text` with plain blanks and marks for the odd ones, and blanks for the line ends that only fit it to a width; as long as before."""
    read = usual_case(text.translate(_PLAIN))
    ends = wrapped_ends(read)
    if not ends:
        return read
    pieces = [read[start + 1 : end] for start, end in pairwise([-1, *ends, len(read)])]
    return " ".join(pieces)


def wrapped_ends(text: str) -> list[int]:
    """Offsets of the line ends in `text` that were made to fit its lines to a width, in order (mail, agency copy).

    Those of every hard-wrapped paragraph; and where a text has one, those of its other paragraphs where the
    first word of the next line would not have fitted any more, or is in lower case.
    """
    paragraphs = [(match.start(), match.group().split("\n")) for match in _PARAGRAPH.finditer(text)]
    wrapped = [is_hard_wrapped(lines) for _, lines in paragraphs]
    width = max(
        (len(line) for (_, lines), is_so in zip(paragraphs, wrapped, strict=True) if is_so for line in lines),
        default=0,
    )
    ends: list[int] = []
    if not width:
        return ends
    for (start, lines), is_so in zip(paragraphs, wrapped, strict=True):
        for line, following in pairwise(lines):
            start += len(line)
            word = following.split(maxsplit=1)[:1] or [""]
            full = len(line) <= width < len(line.rstrip()) + 1 + len(word[0])
            if is_so or full or following.lstrip()[:1].islower():
                ends.append(start)
            start += 1
    return ends


def is_hard_wrapped(lines: list[str]) -> bool:
    """Whether the lines of one paragraph were broken to fit a width, not to separate anything.

    True for three lines or more, all but the last of similar length below 100 characters.
    """
    if len(lines) < 3:
        return False
    widths = [len(line) for line in lines[:-1]]
    return max(widths) <= _WIDEST and min(widths) >= max(max(widths) - _RAGGED, _NARROWEST)


def as_written(record: Record, text: str) -> Record:
    """`record` with each of its quoted words, down to the innermost, cut from `text` at its span."""
    changes: dict[str, object] = {}
    for field in record.__struct_fields__:
        value = getattr(record, field)
        if isinstance(value, msgspec.Struct):
            changes[field] = as_written(value, text)
        elif isinstance(value, tuple) and value and isinstance(value[0], msgspec.Struct):
            changes[field] = tuple(as_written(one, text) for one in value)
    span, words = getattr(record, "span", None), getattr(record, "text", None)
    if span is not None and words is not None:
        changes["text"] = text[span[0] : span[1]]
    return msgspec.structs.replace(record, **changes) if changes else record
