"""Text from outside made harmless for a terminal.

Articles, titles and file names may hold control characters that a terminal obeys (set the window's
title, write the clipboard, answer back) or that turn the direction of what follows. `inert` puts a
visible placeholder in the place of each, one code point for one, so that offsets stay valid.
"""

from __future__ import annotations

_REPLACEMENT = "\N{REPLACEMENT CHARACTER}"

TABLE: dict[int, str] = {
    **{code: chr(0x2400 + code) for code in range(0x20) if chr(code) not in "\n\t"},  # ␀ … ␟
    0x7F: "\N{SYMBOL FOR DELETE}",
    **dict.fromkeys(range(0x80, 0xA0), _REPLACEMENT),  # C1: CSI, OSC and the like in one character
    **dict.fromkeys((0x061C, 0x200E, 0x200F), _REPLACEMENT),  # marks of direction
    **dict.fromkeys((*range(0x202A, 0x202F), *range(0x2066, 0x206A)), _REPLACEMENT),  # overrides, isolates
    **dict.fromkeys((0x2028, 0x2029), _REPLACEMENT),  # line and paragraph separator
    **dict.fromkeys(range(0xD800, 0xE000), _REPLACEMENT),  # lone surrogates cannot be written out
}
"""Code point → what stands for it; `str.translate` takes it."""


def inert(text: str) -> str:
    """`text` with a visible placeholder for each control character, line ends and tabs kept.

    The result has as many code points as `text`.
    """
    return text.translate(TABLE)


def one_line(text: str) -> str:
    """`inert(text)` on a single line, runs of white space as one space: for titles and messages."""
    return " ".join(inert(text).split())
