"""A TinyDB storage that never leaves a damaged file and never shows what is not on the disk.

TinyDB's own JSONStorage writes over the file in place: a kill, a full disk or a second process in that
moment leaves half of one state and half of another. Here the tables are serialised first and the file is
replaced whole (`files.replace_file`). TinyDB changes the tables it was given before it calls `write`;
where that fails they are forgotten and read again, so that memory never runs ahead of the disk.

The tables stay in memory until the file is another one. On POSIX systems the file they came from is kept
open meanwhile, so that its inode number cannot be given to a later file of the same size and time.
"""

from __future__ import annotations

import os
import sys
import uuid
from collections.abc import Callable, Iterable, Mapping, MutableMapping
from pathlib import Path
from typing import Any

from tinydb import TinyDB
from tinydb.storages import Storage
from tinydb.table import Table

from briefing.annotations import schema
from briefing.annotations.schema import Document, Tables
from briefing.files import patiently, replace_file

Signature = tuple[int, int, int, int]

_BINARY = getattr(os, "O_BINARY", 0)


class SafeStorage(Storage):
    """Keeps TinyDB's tables in the JSON file `path`, replaced whole at every write.

    Several processes may use one file if each holds a lock of theirs (`lock.FolderLock`) around reading,
    changing and writing; reading alone needs none.
    """

    def __init__(self, path: str | Path) -> None:
        self.path = Path(path)
        self._tables: Tables | None = None
        self._signature: Signature | None = None
        self._handle: int | None = None

    def read(self) -> Tables | None:
        """The tables as they are on the disk now, or None where there is no file.

        Raises:
            schema.DamagedError: the file holds no tables.
            OSError: the file cannot be read.

        """
        if self._tables is not None and not self.changed():
            return self._tables
        self.forget()
        data = self._load()
        if data is None:
            return None
        try:
            self._tables = schema.parse(data)
        except schema.DamagedError:
            self.forget()
            raise
        return self._tables

    def write(self, data: Mapping[str, Mapping[str, Any]]) -> None:
        """Replace the file by one with these tables; when this returns, it is on the disk.

        Raises:
            OSError: it is not; the file is as it was.

        """
        try:
            written = replace_file(self.path, schema.encode(data))  # type: ignore[arg-type]
        except BaseException:
            self.forget()
            raise
        try:
            self._hold(os.open(self.path, os.O_RDONLY | _BINARY))
        except OSError:
            self.forget()  # it is on the disk all the same
            return
        if self._signature == _signature(written):
            self._tables = data  # type: ignore[assignment]
        else:
            self.forget()

    def changed(self) -> bool:
        """Whether the file is another one than the tables in memory came from."""
        try:
            return _signature(os.stat(self.path)) != self._signature  # noqa: PTH116
        except FileNotFoundError:
            return self._signature is not None

    def forget(self) -> None:
        """Drop the tables in memory; the next `read` takes them from the disk."""
        self._tables = None
        self._signature = None
        if self._handle is not None:
            os.close(self._handle)
            self._handle = None

    def close(self) -> None:
        """Let go of the file."""
        self.forget()

    def _load(self) -> bytes | None:
        """The file's bytes, remembering which file they came from."""
        try:
            handle = patiently(lambda: os.open(self.path, os.O_RDONLY | _BINARY))
        except FileNotFoundError:
            return None
        with open(handle, "rb", closefd=False) as file:
            data = file.read()
        self._hold(handle)
        return data

    def _hold(self, handle: int) -> None:
        """Remember the open file as the one that the tables came from."""
        if self._handle is not None:
            os.close(self._handle)
            self._handle = None
        self._signature = _signature(os.fstat(handle))
        if sys.platform == "win32":
            os.close(handle)  # an open file cannot be replaced there, and its file numbers are not given anew
        else:
            self._handle = handle


def _signature(status: os.stat_result) -> Signature:
    return status.st_dev, status.st_ino, status.st_size, status.st_mtime_ns


class AnnotationTable(Table):
    """A TinyDB table keyed by ids of ours, so that two windows never give one id twice."""

    document_id_class = str  # type: ignore[assignment]

    def merge(self, put: Mapping[str, Document], removed: Iterable[str]) -> None:
        """Put and remove documents in one write. Fields that `put` does not name stay as they were."""

        def updater(rows: MutableMapping[Any, Any]) -> None:
            for identity, document in put.items():
                old = rows.get(identity)
                rows[identity] = {**old, **document} if isinstance(old, dict) else document
            for identity in removed:
                rows.pop(identity, None)

        self._update_table(updater)

    def _update_table(self, updater: Callable[[dict[int, Mapping[Any, Any]]], None]) -> None:
        try:
            super()._update_table(updater)
        except BaseException:
            # TinyDB may have changed the tables in memory before it failed
            storage = self._storage
            if isinstance(storage, SafeStorage):
                storage.forget()
            raise

    def _get_next_id(self) -> str:
        return uuid.uuid4().hex


class Database(TinyDB):
    """TinyDB over `SafeStorage` with tables keyed by ids of ours."""

    table_class = AnnotationTable
    default_storage_class = SafeStorage  # type: ignore[assignment]
