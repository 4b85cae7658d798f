"""Briefs to files: one Markdown file for all, or one a story in a folder."""

from __future__ import annotations

import datetime
from collections.abc import Sequence
from pathlib import Path

from briefing.annotations.overlay import Overlaid
from briefing.export.markdown import document
from briefing.files import replacing
from briefing.stories.names import file_name


def text_of(overlaid: Sequence[Overlaid], now: datetime.datetime) -> str:
    """All the briefs as one Markdown document."""
    return document(overlaid, now)


def write(overlaid: Sequence[Overlaid], target: Path, now: datetime.datetime) -> list[Path]:
    """Write the briefs and return the files written.

    A `target` that is a folder, or has no `.md` ending, gets a file for each story; else all go into one.

    Raises:
        OSError: something cannot be written.
    """
    if _is_folder(target):
        target.mkdir(parents=True, exist_ok=True)
        written = []
        for one in overlaid:
            path = _path_in(target, one)
            _write(path, document([one], now))
            written.append(path)
        return written
    target.parent.mkdir(parents=True, exist_ok=True)
    _write(target, document(overlaid, now))
    return [target]


def taken(overlaid: Sequence[Overlaid], target: Path) -> list[Path]:
    """The files that `write` would write over, in the order of the stories."""
    paths = [_path_in(target, one) for one in overlaid] if _is_folder(target) else [target]
    return [path for path in paths if path.exists()]


def _is_folder(target: Path) -> bool:
    return target.is_dir() or target.suffix.lower() not in (".md", ".markdown", ".txt")


def _path_in(folder: Path, one: Overlaid) -> Path:
    story = one.briefing.story
    return folder / file_name(story.title, story.published, story.key)


def _write(path: Path, text: str) -> None:
    with replacing(path) as file:
        file.write(text.encode("utf-8", "replace"))
