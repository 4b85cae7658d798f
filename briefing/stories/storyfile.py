"""A story as a file of the library: plain Markdown with front matter, which the reader owns."""

from __future__ import annotations

import datetime
import re
from collections.abc import Mapping
from pathlib import Path
from typing import Any

from briefing.files import replacing
from briefing.inert import one_line
from briefing.records import story_id
from briefing.stories import frontmatter
from briefing.stories.article import MAX_TEXT, Article, ArticleError
from briefing.stories.names import file_name
from briefing.stories.titles import shorten, title_from

_NAMED = re.compile(r"-([0-9a-f]{8})\.md$")


class LibraryFolder:
    """The folder that imported stories go to; it knows which articles it holds already.

    An article is known by its URL, else by its text. Files that were written here say so in their names;
    of files with other names the front matter is read.
    """

    def __init__(self, path: Path) -> None:
        self.path = path
        self._known: dict[str, Path] = {}
        if path.is_dir():
            for file in sorted(path.rglob("*.md")):
                match = _NAMED.search(file.name)
                self._known[match[1] if match else _digest(*_identity_of(file))] = file
            for left in path.glob(".*.tmp"):  # what an interrupted import had begun
                left.unlink(missing_ok=True)

    def find(self, article: Article) -> Path | None:
        """The file that holds `article` already."""
        return self._known.get(_digest(article.url, article.text))

    def add(self, article: Article, today: datetime.date) -> Path:
        """Write `article`, whole or not at all, and return its file.

        Raises:
            ArticleError: its text is empty or too long.
            OSError: it cannot be written.
        """
        if not article.text.strip():
            raise ArticleError("has no text")
        if len(article.text) > MAX_TEXT:
            raise ArticleError(f"is longer than {MAX_TEXT:,} characters")
        title = shorten(one_line(article.title or "") or title_from(article.text), 300)
        head = {
            "title": title,
            "source": one_line(article.source or "") or None,
            "author": [one_line(name) for name in article.authors] or None,
            "published": datetime.date.fromisoformat(article.published) if article.published else None,
            "url": article.url,
            "added": today,
        }
        digest_of = article.url or story_id(article.text)
        path = self.path / file_name(title, article.published or today.isoformat(), digest_of)
        self.path.mkdir(parents=True, exist_ok=True)
        _write(path, {key: value for key, value in head.items() if value is not None}, article.text)
        self._known[_digest(article.url, article.text)] = path
        return path


def _digest(url: str | None, text: str) -> str:
    match = _NAMED.search(file_name("", None, url or story_id(text)))
    assert match
    return match[1]


def _identity_of(file: Path) -> tuple[str | None, str]:
    try:
        data, text = frontmatter.split(file.read_text(encoding="utf-8"))
    except (OSError, ValueError):
        return None, file.name
    url = data.get("url")
    return (str(url) if url else None), text.strip("\n")


def _write(path: Path, head: Mapping[str, Any], text: str) -> None:
    with replacing(path) as file:
        file.write(f"{frontmatter.dump(head)}\n{text}\n".encode("utf-8", "replace"))
