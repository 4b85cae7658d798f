"""Articles as JSON lines, one object a line: `{"text", "id"?, "title"?, "published"?, "source"?, "url"?}`."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import msgspec

from briefing.records import Story
from briefing.stories.decode import MAX_BYTES
from briefing.stories.read import StoryError, make_story


class Row(msgspec.Struct):
    """The keys of a row that are read; others are ignored."""

    text: str
    id: str | int | None = None
    title: str | None = None
    published: str | None = None
    source: str | None = None
    url: str | None = None


_DECODER = msgspec.json.Decoder(Row)


def stories_from_rows(path: Path, key: str) -> Iterator[tuple[int, Story | StoryError]]:
    """(line number from 1, story or why there is none) for each line of the file `path` that is not blank.

    The text is taken to the letter. A story is known by its URL, else by its id, else by its line.

    Raises:
        StoryError: the file cannot be opened.
    """
    try:
        file = path.open("rb")
    except OSError as error:
        raise StoryError(f"cannot be opened: {(error.strerror or str(error)).lower()}") from None
    with file:
        number = 0
        while line := file.readline(2 * MAX_BYTES):
            number += 1
            if not line.endswith(b"\n") and len(line) >= 2 * MAX_BYTES:
                while (rest := file.readline(MAX_BYTES)) and not rest.endswith(b"\n"):
                    pass
                yield number, StoryError("is too long")
            elif line.strip():
                yield number, _story(line.removeprefix(b"\xef\xbb\xbf"), key, number)


def _story(line: bytes, key: str, number: int) -> Story | StoryError:
    try:
        row = _DECODER.decode(line)
    except msgspec.ValidationError as error:
        return StoryError(f"is no article: {error}")
    except (msgspec.DecodeError, UnicodeDecodeError):
        return StoryError("is no JSON")
    except RecursionError:
        return StoryError("is nested too deeply")
    if not row.text.strip():
        return StoryError("has no text")
    ref = None if row.id is None else str(row.id)
    metadata = {"title": row.title, "published": row.published, "source": row.source, "url": row.url}
    return make_story(row.text, key=f"{key}#{ref or number}", ref=ref, metadata=metadata)
