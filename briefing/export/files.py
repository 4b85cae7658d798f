"""Briefs to files: one Markdown file for all, or one a story in a folder."""

from __future__ import annotations

import datetime
import hashlib
import os
import re
import sys
import unicodedata
import uuid
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path
from typing import IO

from briefing.annotations.overlay import Overlaid
from briefing.export.markdown import document
from briefing.records import Story


def text_of(overlaid: Sequence[Overlaid], now: datetime.datetime) -> str:
    """All the briefs as one Markdown document."""
    return document(overlaid, now)


def write(overlaid: Sequence[Overlaid], target: Path, now: datetime.datetime) -> list[Path]:
    """Write the briefs and return the files written.

    A `target` that is a folder, or has no `.md` ending, gets a file for each story; else all go into one.

    Raises:
        OSError: something cannot be written.
    """
    if target.is_dir() or target.suffix.lower() not in (".md", ".markdown", ".txt"):
        target.mkdir(parents=True, exist_ok=True)
        written = []
        for one in overlaid:
            path = target / file_name(one.briefing.story)
            _write(path, document([one], now))
            written.append(path)
        return written
    target.parent.mkdir(parents=True, exist_ok=True)
    _write(target, document(overlaid, now))
    return [target]


def file_name(story: Story) -> str:
    """A file name for the brief of `story` that is safe everywhere: date, slug of the title, hash of the key."""
    plain = unicodedata.normalize("NFKD", story.title).encode("ascii", "ignore").decode()
    slug = re.sub(r"[^a-z0-9]+", "-", plain.lower()).strip("-")[:50].strip("-")
    digest = hashlib.sha256(story.key.encode("utf-8", "surrogatepass")).hexdigest()[:6]
    return "-".join(part for part in (story.published or "undated", slug, digest) if part) + ".md"


def _write(path: Path, text: str) -> None:
    with replacing(str(path)) as file:
        file.write(text.encode("utf-8", "replace"))


@contextmanager
def replacing(target: str) -> Iterator[IO[bytes]]:
    """A file to write that takes the place of `target` only when all is written; `-` is standard output.

    Raises:
        OSError: it cannot be written; what was there before stays.
    """
    if target == "-":
        yield sys.stdout.buffer
        sys.stdout.buffer.flush()
        return
    path = Path(target)
    if path.exists() and not path.is_file():  # a device or a pipe takes what comes
        with path.open("wb") as file:
            yield file
        return
    fresh = path.with_name(f".{path.name[:40]}.{uuid.uuid4().hex[:8]}.tmp")
    try:
        with fresh.open("xb") as file:
            yield file
            file.flush()
            os.fsync(file.fileno())
        if path.exists():
            fresh.chmod(path.stat().st_mode & 0o777)
        fresh.replace(path)
    except BaseException:
        fresh.unlink(missing_ok=True)
        raise
