"""Blanks that only look or break differently: a no-break or thin space between words is read as any other.

spaCy makes a token of its own of each, so that words which stand side by side no longer do, and the parse
suffers. The text keeps its length, so all offsets hold; what records quote is cut from the article itself.
"""

from __future__ import annotations

import re
from collections.abc import Callable
from typing import TypeVar

import msgspec
from spacy.tokens import Doc

# Unicode's space separators (category Zs) but the blank itself
_ODD = "\u00a0\u1680\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009\u200a\u202f\u205f\u3000"
_PLAIN = str.maketrans(dict.fromkeys(_ODD, " "))
_FOUND = re.compile(f"[{_ODD}]")

Record = TypeVar("Record", bound=msgspec.Struct)


class PlainBlanks:
    """A tokenizer that reads every kind of blank as a plain one; the tokens' offsets are those of the text."""

    def __init__(self, tokenizer: Callable[[str], Doc]) -> None:
        self.tokenizer = tokenizer

    def __call__(self, text: str) -> Doc:
        """The tokens of `text`."""
        return self.tokenizer(text.translate(_PLAIN))


def has_odd(text: str) -> bool:
    """Whether `text` has a blank that is none of the plain ones."""
    return _FOUND.search(text) is not None


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
