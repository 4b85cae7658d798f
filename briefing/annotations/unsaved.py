"""Changes that could not be saved before the window closed: kept in a file of their own for the next start."""

from __future__ import annotations

import secrets
from collections.abc import Iterator, Mapping
from datetime import datetime
from pathlib import Path

import msgspec

from briefing.annotations.backups import name_of
from briefing.annotations.records import Change
from briefing.files import replace_file

_PATTERN = "unsaved-*.json"


def keep(folder: Path, changes: Mapping[str, Change], now: datetime) -> Path:
    """Write `changes` into a new file in `folder`.

    Raises:
        OSError: that is impossible too.

    """
    path = folder / f"unsaved-{name_of(now)}-{secrets.token_hex(4)}.json"
    replace_file(path, msgspec.json.encode(changes))
    return path


def found(folder: Path) -> Iterator[tuple[Path, dict[str, Change]]]:
    """(file, changes) of what was kept, oldest first; a file that cannot be read is left where it is."""
    for path in sorted(folder.glob(_PATTERN)):
        try:
            yield path, msgspec.json.decode(path.read_bytes(), type=dict[str, Change])
        except (msgspec.DecodeError, UnicodeDecodeError, OSError):
            continue
