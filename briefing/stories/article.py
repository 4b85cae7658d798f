"""What every way in makes before a story is kept: a text and what its source says of it."""

from __future__ import annotations

from msgspec import Struct

from briefing.stories.decode import unix_lines

MAX_TEXT = 1_000_000
"""Longest article text in code points that is imported."""


class ArticleError(Exception):
    """No article could be made of something; the message is one line for the reader."""


class Article(Struct, frozen=True, kw_only=True):
    """An article on its way into the library."""

    text: str
    title: str | None = None
    authors: tuple[str, ...] = ()
    source: str | None = None
    url: str | None = None
    published: str | None = None
    """ISO date, from the source's own metadata only."""


def tidy(text: str) -> str:
    """`text` of unknown making as clean paragraphs: mojibake mended, control characters and odd spaces gone.

    Curly quotation marks stay as they are: they tell where a quotation begins.
    """
    import ftfy

    config = ftfy.TextFixerConfig(
        unescape_html=False, uncurl_quotes=False, fix_latin_ligatures=True, explain=False
    )
    mended = unix_lines(ftfy.fix_text(text, config))
    lines = [" ".join(line.split()) for line in mended.split("\n")]
    paragraphs: list[str] = []
    for line in lines:
        if line or (paragraphs and paragraphs[-1]):
            paragraphs.append(line)
    return "\n".join(paragraphs).strip()
