"""Earlier states of the annotations: one a session, the last few kept.

A session's backup is made at its start and brought up to date at its end, so the newest one is what the
last session left. A file that is damaged or gone is restored from it.
"""

from __future__ import annotations

import contextlib
import re
from datetime import UTC, datetime
from pathlib import Path

from briefing.annotations import schema
from briefing.annotations.schema import DamagedError, Tables
from briefing.files import replace_file

KEPT = 10
"""How many are kept."""

_PATTERN = "annotations-*.json"
_NAME = re.compile(r"annotations-([0-9]{1,12})-")


class Backups:
    """The backups in `folder`, and this session's own among them."""

    def __init__(self, folder: Path, kept: int = KEPT) -> None:
        self.folder = folder
        self.kept = kept
        self._own: Path | None = None

    def newest_first(self) -> list[Path]:
        """The files, the newest first."""
        return sorted(self.folder.glob(_PATTERN), key=_number, reverse=True)

    def save(self, data: bytes, now: datetime, *, of_session: bool = True) -> Path | None:
        """Make or bring up to date this session's backup; `data` is a good file's content.

        One that is not `of_session` stays as it is. Returns None where the newest backup already is that. Older ones beyond `kept` are removed after.

        Raises:
            OSError: it could not be written; the others are as they were.

        """
        there = self.newest_first()
        if there and there[0].stat().st_size == len(data) and there[0].read_bytes() == data:
            return None
        self.folder.mkdir(parents=True, exist_ok=True)
        # numbered, as a clock may have been wrong once; made under the notes' lock, so no number comes twice
        number = max((_number(path) for path in there), default=0) + 1
        earlier, name = self._own, f"annotations-{number:06}-{name_of(now)}.json"
        replace_file(self.folder / name, data)
        if of_session:
            self._own = self.folder / name
            if earlier is not None:
                earlier.unlink(missing_ok=True)
        for path in self.newest_first()[self.kept :]:
            with contextlib.suppress(OSError):
                path.unlink()
        return self.folder / name

    def newest_good(self) -> tuple[Path, Tables] | None:
        """The newest backup that can be read and that we may write again, or None."""
        for path in self.newest_first():
            try:
                tables = schema.parse(path.read_bytes())
                schema.require_known(tables)
            except (DamagedError, schema.NewerError, OSError):
                continue
            return path, schema.migrate(tables)
        return None


def _number(path: Path) -> int:
    found = _NAME.match(path.name)
    return int(found[1]) if found else 0


def name_of(moment: datetime) -> str:
    """`moment` (UTC) as part of a file's name, in an order that sorts."""
    return moment.astimezone(UTC).strftime("%Y%m%dT%H%M%S.%fZ")
