"""Bytes to text: which encoding a file is in, and whether it is text at all."""

from __future__ import annotations

import codecs
import re
from contextlib import suppress

MAX_BYTES = 10_000_000
"""Largest article file that is read."""

_BOMS = (
    (codecs.BOM_UTF8, "utf-8-sig"),
    (codecs.BOM_UTF32_LE, "utf-32"),
    (codecs.BOM_UTF32_BE, "utf-32"),
    (codecs.BOM_UTF16_LE, "utf-16"),
    (codecs.BOM_UTF16_BE, "utf-16"),
)


_ODD = re.compile(r"[\0-\x08\x0b\x0e-\x1a\x1c-\x1f\x7f]")
"""Control characters that no text file holds."""


class NotText(ValueError):
    """The bytes are no text in an encoding that can be told; the message says so in one line."""


def decode(data: bytes) -> tuple[str, str]:
    r"""(text, encoding) of `data`: by its byte order mark, else UTF-8, else Windows-1252 or as
    charset-normalizer reads it.

    Line ends become `\n`.

    Raises:
        NotText: it is empty, binary, or in no encoding that can be told.
    """
    if not data.strip():
        raise NotText("is empty")
    for bom, encoding in _BOMS:
        if data.startswith(bom):
            try:
                return unix_lines(data.decode(encoding)), encoding
            except UnicodeDecodeError:
                raise NotText(f"begins like {encoding} but is not") from None
    try:
        text, encoding = data.decode("utf-8"), "utf-8"
    except UnicodeDecodeError:
        text, encoding = _guess(data)
    if is_binary(text):
        raise NotText("is not a text file")
    return unix_lines(text), encoding


def _guess(data: bytes) -> tuple[str, str]:
    if b"\0" in data[:4096] and data[:4096].count(b"\0") * 4 < min(len(data), 4096):
        raise NotText("is not a text file")
    if sum(byte >= 0x80 for byte in data) * 10 < len(data):
        # Few such bytes are the quotation marks, dashes and names of a Western text, too few to count letters.
        with suppress(UnicodeDecodeError):
            return data.decode("cp1252"), "cp1252"
    from charset_normalizer import from_bytes

    best = from_bytes(data[:200_000]).best()
    if best is None:
        raise NotText("is not a text file in an encoding that can be told; save it as UTF-8")
    try:
        return data.decode(best.encoding), best.encoding
    except UnicodeDecodeError:
        raise NotText("is not a text file in an encoding that can be told; save it as UTF-8") from None


def is_binary(text: str) -> bool:
    """Whether `text` holds so many control characters that it must be something else than text."""
    head = text[:10_000]
    return "\0" in head or len(_ODD.findall(head)) * 20 > len(head)


def unix_lines(text: str) -> str:
    r"""`text` with `\n` for every line end."""
    return text.replace("\r\n", "\n").replace("\r", "\n")
