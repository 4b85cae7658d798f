"""One article file to one `Story`: plain text and Markdown with front matter.

A plain text file is analysed as it stands; of a Markdown file with front matter the body is, without
the blank lines around it.
"""

from __future__ import annotations

from pathlib import Path
from typing import Any

from briefing.inert import one_line
from briefing.records import Story, story_id
from briefing.stories import frontmatter
from briefing.stories.dates import iso_date
from briefing.stories.decode import MAX_BYTES, NotText, decode
from briefing.stories.language import language_of
from briefing.stories.titles import shorten, title_from

SUFFIXES = frozenset({".txt", ".text", ".md", ".markdown"})
"""Endings of the files that a folder is searched for."""

TAKEN_IN = {
    ".html": "a web page",
    ".htm": "a web page",
    ".xhtml": "a web page",
    ".eml": "a message",
    ".mbox": "a mailbox",
    ".mbx": "a mailbox",
    ".pdf": "a PDF",
    ".docx": "a Word file",
}
"""Endings of the files that hold an article but are read only on their way into the library, and what they are."""


class StoryError(Exception):
    """An article that cannot be read; the message is one line for the reader, without the file's name."""


def story_from_path(path: Path, key: str) -> Story:
    """The story in the file `path`, to be known as `key` unless its front matter has a URL.

    Raises:
        StoryError: the file is one to be taken in first, cannot be opened, is too large, empty, binary, or its front matter is broken.
    """
    kind = TAKEN_IN.get(path.suffix.lower())
    if kind:
        raise StoryError(f"is {kind}; `briefing add` takes its article into your library")
    try:
        with path.open("rb") as file:
            data = file.read(MAX_BYTES + 1)
    except OSError as error:
        raise StoryError(f"cannot be opened: {(error.strerror or str(error)).lower()}") from None
    if len(data) > MAX_BYTES:
        raise StoryError(f"is larger than {MAX_BYTES // 1_000_000} MB")
    try:
        text, encoding = decode(data)
    except NotText as error:
        raise StoryError(str(error)) from None
    warnings = [] if encoding in ("utf-8", "utf-8-sig") else [f"read as {encoding}, as it is not UTF-8"]
    metadata: dict[str, Any] = {}
    if text.startswith("---"):
        try:
            metadata, body = frontmatter.split(text)
        except frontmatter.FrontMatterError as error:
            warnings.append(str(error))
        else:
            text = body.strip("\n") if metadata else text
    if not text.strip():
        raise StoryError("has no text")
    return make_story(text, key=key, path=key, metadata=metadata, warnings=warnings)


def make_story(
    text: str,
    *,
    key: str,
    path: str | None = None,
    ref: str | None = None,
    metadata: dict[str, Any] | None = None,
    warnings: list[str] | None = None,
) -> Story:
    """A story of `text`, to the letter, with what `metadata` (title, source, author, published, url) says.

    What has the wrong form in `metadata` is left out and named in the story's warnings.
    """
    data = metadata or {}
    notes = list(warnings or [])
    published = iso_date(data.get("published") or data.get("date"))
    given = data.get("published") or data.get("date")
    if given and not published:
        notes.append(f"publication date not understood: {one_line(str(given))[:40]}")
    language = language_of(text)
    if language != "en":
        notes.append("does not look like English; the briefing may be empty or wrong")
    url = _text(data.get("url"))
    return Story(
        id=story_id(text),
        key=url or key,
        ref=ref,
        title=shorten(_text(data.get("title")) or "", 300) or title_from(text),
        source=_text(data.get("source") or data.get("site")),
        url=url,
        authors=_authors(data.get("authors") or data.get("author")),
        path=path,
        published=published,
        published_from="metadata" if published else None,
        language=language,
        warnings=tuple(notes),
        text=text,
    )


def _text(value: Any) -> str | None:
    """A scalar as one line of text; None for nothing or something structured."""
    if value is None or isinstance(value, dict | list | bool):
        return None
    return " ".join(str(value).split()) or None


def _authors(value: Any) -> tuple[str, ...]:
    parts = value if isinstance(value, list) else [value]
    return tuple(name for name in (_text(part) for part in parts) if name)
