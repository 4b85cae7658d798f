"""The form of `annotations.json`: TinyDB's tables of documents, with a version of ours.

    {"meta": {"schema": {"version": 1}}, "annotations": {"<id>": {…an Annotation…}, …}}

Version 0 is a file without `meta`, as plain TinyDB writes it: rows in `annotations` or TinyDB's default
table, keyed by its counter. A file of a later version than ours is read as far as it can be and never
written. Tables, fields and rows that are not understood stay in the file as they are.
"""

from __future__ import annotations

import re
import uuid
from collections.abc import Callable, Mapping
from json import JSONDecodeError, JSONDecoder
from typing import Any

import msgspec

from briefing.annotations.records import Annotation

VERSION = 1
ROWS = "annotations"
META = "meta"
SCHEMA_ID = "schema"

Document = dict[str, Any]
Tables = dict[str, dict[str, Any]]


class DamagedError(Exception):
    """A file holds no annotations: cut short, overwritten, or something else altogether (one line)."""


class NewerError(Exception):
    """A file was written by a later version of briefing; its text says which."""


def encode(tables: Tables) -> bytes:
    """The bytes of a file with these tables."""
    return msgspec.json.encode(tables)


def parse(data: bytes) -> Tables:
    """The tables in `data`.

    Raises:
        DamagedError: there are none.

    """
    data = data.removeprefix(b"\xef\xbb\xbf")  # some editors put a byte order mark there
    if not data.strip():
        raise DamagedError("it was empty")
    try:
        tables = msgspec.json.decode(data)
    except (msgspec.DecodeError, UnicodeDecodeError, RecursionError):
        raise DamagedError("it was cut short or is no JSON") from None
    if not isinstance(tables, dict) or not all(isinstance(table, dict) for table in tables.values()):
        raise DamagedError("it holds no tables of annotations")
    version_of(tables)
    return tables


def version_of(tables: Tables) -> int:
    """The version of the schema these tables follow; 0 where they do not say.

    Raises:
        DamagedError: what stands there is no version.

    """
    said = tables.get(META, {}).get(SCHEMA_ID)
    if said is None:
        return 0
    version = said.get("version") if isinstance(said, dict) else None
    if not isinstance(version, int) or isinstance(version, bool) or version < 0:
        raise DamagedError("its schema version is unreadable")
    return version


def require_known(tables: Tables) -> None:
    """Do nothing if we may write these tables.

    Raises:
        NewerError: they are of a later version.

    """
    if version_of(tables) > VERSION:
        raise NewerError(
            f"the notes were written by a newer briefing (form {version_of(tables)}, this one knows {VERSION})"
        )


def migrate(tables: Tables) -> Tables:
    """The same annotations in the present version; `tables` itself is not changed."""
    for version in range(version_of(tables), VERSION):
        tables = MIGRATIONS[version](tables)
    return tables


def _from_counter_to_uuid(tables: Tables) -> Tables:
    """Version 0 to 1: rows under ids of ours, in one table, with a version beside them."""
    rows: dict[str, Any] = {}
    for name in ("_default", ROWS):
        for key, row in tables.get(name, {}).items():
            identity = row.get("id") if isinstance(row, dict) else None
            if not isinstance(identity, str) or not identity or identity in rows:
                identity = key if _ID.fullmatch(key) else uuid.uuid4().hex
            rows[identity] = {**row, "id": identity} if isinstance(row, dict) else row
    rest = {name: table for name, table in tables.items() if name not in ("_default", ROWS)}
    return {**rest, META: {**tables.get(META, {}), SCHEMA_ID: {"version": 1}}, ROWS: rows}


MIGRATIONS: dict[int, Callable[[Tables], Tables]] = {0: _from_counter_to_uuid}
"""What makes of a version the next one."""

_ID = re.compile(r"[0-9a-f]{32}")


def decode(rows: Mapping[str, Any]) -> tuple[dict[str, Annotation], int]:
    """({id: annotation}, how many rows are no annotations). A row's key is its id, whatever the row says."""
    bad = 0
    try:
        found = msgspec.convert(rows, dict[str, Annotation])
    except msgspec.ValidationError:
        found = {}
        for key, row in rows.items():
            try:
                found[key] = msgspec.convert(row, Annotation)
            except msgspec.ValidationError:
                bad += 1
    for key, annotation in found.items():
        if annotation.id != key:
            found[key] = msgspec.structs.replace(annotation, id=key)
    return found, bad


def salvage(data: bytes) -> dict[str, Document]:
    """{id: document} of the whole annotations that can be found in a damaged file."""
    text = data.decode("utf-8", "replace")
    decoder = JSONDecoder()
    found: dict[str, Document] = {}
    start = 0
    while match := _ROW.search(text, start):
        start = match.end()
        try:
            row, end = decoder.raw_decode(text, match.end() - 1)
            annotation = msgspec.convert(row, Annotation)
        except (JSONDecodeError, RecursionError, msgspec.ValidationError):
            continue
        start = end
        if "\ufffd" not in text[match.end() : end] or annotation.id not in found:
            found[annotation.id] = row
    return found


_ROW = re.compile(r'"[0-9a-f]{32}"\s*:\s*\{')
