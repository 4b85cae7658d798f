"""Get back what can be had when `annotations.json` is damaged or gone; never start empty in silence."""

from __future__ import annotations

import contextlib
import os
from collections.abc import Mapping
from datetime import datetime
from pathlib import Path
from typing import Any

import msgspec

from briefing.annotations import schema
from briefing.annotations.backups import Backups, name_of
from briefing.annotations.records import Annotation
from briefing.annotations.schema import Tables
from briefing.files import replace_file


def set_aside(path: Path, now: datetime) -> Path | None:
    """Keep the damaged file `path` under a name of its own beside it; None if even that is impossible.

    The file also keeps its own name until it is replaced, so that at no moment there is none.
    """
    aside = path.with_name(f"{path.stem}.damaged-{name_of(now)}{path.suffix}")
    while aside.exists():
        aside = aside.with_stem(f"{aside.stem}-again")
    try:
        os.link(path.resolve(), aside)  # needs no room on a full disk
    except OSError:
        try:
            replace_file(aside, path.read_bytes())
        except OSError:
            return None
    return aside


def rebuild(damaged: bytes, backups: Backups, known: Mapping[str, Annotation]) -> tuple[Tables, str]:
    """(tables with everything that could be found, a sentence that says what came from where).

    Sources: what this window still has in memory (`known`), else the newest good backup; and whole
    annotations inside the damaged file. Where two have an annotation, the one modified later counts; but not
    one from the damaged file that was created at another time, as it is glued together of two.
    """
    good = backups.newest_good()
    tables: Tables = good[1] if good else schema.migrate({})
    rows: dict[str, Any] = tables.setdefault(schema.ROWS, {})
    if known:
        # the backup is older: what it has and memory has not, was removed since
        for identity in schema.decode(rows)[0].keys() - known.keys():
            del rows[identity]
    from_backup = 0 if known else len(rows)
    in_memory = _take_newer(rows, {key: msgspec.to_builtins(value) for key, value in known.items()})
    whole = {key: row for key, row in schema.salvage(damaged).items() if _may_be(row, rows.get(key))}
    salvaged = _take_newer(rows, whole)

    parts = []
    if good and from_backup:
        parts.append(f"{from_backup} from the backup {good[0].name}")
    if salvaged:
        parts.append(f"{salvaged} from the damaged file itself")
    if in_memory:
        parts.append(f"{in_memory} from this window")
    if not rows:
        return tables, "Nothing could be recovered."
    what = "annotation" if len(rows) == 1 else "annotations"
    return tables, f"Recovered {len(rows)} {what}: {', '.join(parts)}."


def _may_be(row: Mapping[str, Any], there: Any) -> bool:
    """Whether `row` may be a version of the annotation `there`, if there is one: its creation never changes."""
    return not isinstance(there, dict) or there.get("created") == row.get("created")


def _take_newer(rows: dict[str, Any], more: Mapping[str, Any]) -> int:
    """Put into `rows` what of `more` is not there or modified later; how many that were."""
    taken = 0
    for key, row in more.items():
        there = rows.get(key)
        if not isinstance(there, dict) or str(there.get("modified", "")) < str(row.get("modified", "")):
            rows[key] = {**there, **row} if isinstance(there, dict) else row
            taken += 1
    return taken


def content(path: Path) -> bytes:
    """What is in the file `path`; nothing where it is gone or cannot be read."""
    with contextlib.suppress(OSError):
        return path.read_bytes()
    return b""
