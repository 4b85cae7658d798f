"""The article of an HTML page, taken out by trafilatura."""

from __future__ import annotations

import re

from briefing.stories.article import Article, ArticleError, tidy
from briefing.stories.dates import iso_date
from briefing.stories.decode import unix_lines

MAX_HTML = 3_000_000
"""Longest page in code points that is read."""

_REFERENCE = re.compile(r"&#(?:[xX]([0-9a-fA-F]{1,8})|([0-9]{1,8}));?")
_CONTROL = re.compile(r"[\0-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f\ud800-\udfff]")


def clean(html: str) -> str:
    """`html` without control characters, written out or as references: they make the parser give up."""

    def replaced(match: re.Match[str]) -> str:
        code = int(match[1], 16) if match[1] else int(match[2])
        return (
            " " if code < 32 or 127 <= code < 160 or 0xD800 <= code < 0xE000 or code > 0x10FFFF else match[0]
        )

    return _CONTROL.sub(" ", _REFERENCE.sub(replaced, html))


def extract(html: str, url: str | None) -> Article:
    """The article of `html`, in this process; `apart.PageReader` is the safe way.

    The date is what the page's own metadata say, never one found in its text.

    Raises:
        ArticleError: there is no article.
    """
    import trafilatura

    found = trafilatura.bare_extraction(
        html,
        url=url,
        with_metadata=True,
        include_comments=False,
        include_tables=False,
        date_extraction_params={"extensive_search": False, "original_date": True},
    )
    if found is None or isinstance(found, dict) or not (found.text or "").strip():
        raise ArticleError("no article was found on the page")
    text = tidy("\n\n".join(line for line in unix_lines(found.text or "").split("\n") if line.strip()))
    title = tidy(found.title or "") or None
    if title and text.startswith(title + "\n"):
        text = text[len(title) :].strip()
    if not text:
        raise ArticleError("no article was found on the page")
    return Article(
        text=text,
        title=title,
        authors=tuple(name.strip() for name in (found.author or "").split(";") if name.strip()),
        source=tidy(found.sitename or found.hostname or "") or None,
        url=url or (found.url if str(found.url or "").startswith(("http://", "https://")) else None),
        published=iso_date(found.date),
    )
