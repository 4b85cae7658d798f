"""The annotations on disk: read, changed and written under a lock, merged with what other windows wrote."""

from __future__ import annotations

import time
from collections.abc import Callable, Mapping
from datetime import datetime
from pathlib import Path

import msgspec
from tinydb.table import Document

from briefing.annotations import recovery, schema
from briefing.annotations.backups import Backups
from briefing.annotations.lock import FolderLock, LockHeldError
from briefing.annotations.merge import merge
from briefing.annotations.records import Annotation, Change
from briefing.annotations.schema import DamagedError, NewerError
from briefing.annotations.storage import AnnotationTable, Database, SafeStorage
from briefing.files import sweep
from briefing.settings import DataFolder

_HALF_WRITTEN = 0.05
"""Seconds after which a file that an editor is writing in place should be whole."""


class Store:
    """One window's view of `annotations.json`. Used by one thread at a time."""

    def __init__(self, names: DataFolder, now: Callable[[], datetime]) -> None:
        self.names = names
        self.rows: dict[str, Annotation] = {}
        """The annotations on the disk, as last seen."""
        self.newer: str | None = None
        """Why the file must not be written, if a newer version wrote it."""
        self.messages: list[str] = []
        """What the reader has to be told."""
        self._now = now
        self._database = Database(names.annotations)
        self._storage: SafeStorage = self._database.storage  # type: ignore[assignment]
        self._lock = FolderLock(names.lock)
        self._backups = Backups(names.backups)
        self._bad = 0
        self._aside: tuple[tuple[int, int, int], Path] | None = None

    def open(self) -> None:
        """Read the file, mending what is wrong with it; afterwards `messages` says what was.

        Works without writing where the folder cannot be written or another program keeps its lock.
        """
        try:
            self.names.path.mkdir(parents=True, exist_ok=True)
            with self._lock:
                sweep(self.names.annotations.resolve().parent, self.names.annotations.resolve().name)
                sweep(self.names.backups)
                self._read()
                self._bring_up_to_date()
        except (OSError, LockHeldError) as error:
            self.messages.append(f"Notes cannot be saved here: {describe(error)}.")
            self.look()

    def refresh(self) -> bool:
        """Take over what other windows wrote since; whether there was anything.

        Raises:
            DamagedError: the file is no good; it may be half-written by an editor just now.
            OSError: it cannot be read.

        """
        if not self._storage.changed():
            return False
        tables = self._storage.read()
        try:
            if tables is None:
                raise DamagedError("it is gone")
            self._require_content(tables)
        except DamagedError:
            self._storage.forget()
            raise
        self._decode(tables)
        return True

    def commit(self, changes: Mapping[str, Change]) -> bool:
        """Put `changes` on the disk, merged with what is there; whether anything else came with it.

        When this returns, they are synced. `rows` is then what is on the disk.

        Raises:
            OSError, LockHeldError, NewerError: nothing was written, `rows` may be newer than before.

        """
        with self._lock:
            foreign = self._read()
            if self.newer:
                raise NewerError(self.newer)
            self._bring_up_to_date()
            rows, put, removed = dict(self.rows), dict[str, Annotation](), []
            for identity, change in changes.items():
                theirs = rows.get(identity)
                merged, second = merge(change, theirs)
                foreign = foreign or merged != change.after or second is not None
                for row in (merged, second):
                    if row is not None:
                        put[row.id] = rows[row.id] = row
                if merged is None and theirs is not None:
                    removed.append(identity)
                    del rows[identity]
            if put or removed:
                self._require_schema()
                self._table().merge({key: msgspec.to_builtins(row) for key, row in put.items()}, removed)
            self.rows = rows
            return foreign

    def recover(self) -> None:
        """Mend the file if it is damaged or gone, from memory and from backups.

        Raises:
            OSError, LockHeldError: it could not be written; `rows` is what was found all the same.

        """
        with self._lock:
            self._read()

    def back_up(self) -> None:
        """Bring this session's backup up to date; a file without annotations is not worth one.

        Raises:
            OSError, LockHeldError: there is none now.

        """
        if self.newer or not self.rows:
            return
        with self._lock:
            data = recovery.content(self.names.annotations)
            try:
                schema.parse(data)
            except DamagedError:
                return
            self._backups.save(data, self._now())

    def close(self) -> None:
        """Let go of the file."""
        self._database.close()

    def _table(self) -> AnnotationTable:
        table = self._database.table(schema.ROWS)
        assert isinstance(table, AnnotationTable)
        return table

    def _require_schema(self) -> None:
        meta = self._database.table(schema.META)
        if not meta.contains(doc_id=schema.SCHEMA_ID):  # type: ignore[arg-type]
            meta.upsert(Document({"version": schema.VERSION}, schema.SCHEMA_ID))  # type: ignore[arg-type]

    def _read(self) -> bool:
        """Read the file under the lock if it changed, mending it where it is damaged or gone."""
        if not self._storage.changed() and self._storage.read() is not None:
            return False
        for attempt in (1, 2):
            try:
                tables = self._storage.read()
                if tables is not None:
                    self._require_content(tables)
                    self._decode(tables)
                    return True
                if not self.rows and not self._worth_restoring():
                    return False
                self._mend("was missing", damaged=False)
                return True
            except DamagedError as error:
                if attempt == 2:
                    self._mend(f"was damaged ({error})", damaged=True)
                else:
                    time.sleep(_HALF_WRITTEN)
        return True

    def _require_content(self, tables: schema.Tables) -> None:
        """A file without version and rows is no file of ours if there were annotations before."""
        if not any(tables.get(name) for name in (schema.META, schema.ROWS, "_default")) and (
            self.rows or self._worth_restoring()
        ):
            raise DamagedError("its tables were gone")

    def _worth_restoring(self) -> bool:
        good = self._backups.newest_good()
        return bool(good and good[1].get(schema.ROWS))

    def _mend(self, what: str, *, damaged: bool) -> None:
        data = recovery.content(self.names.annotations)
        tables, found = recovery.rebuild(data, self._backups, self.rows)
        aside = self._set_aside() if damaged else None
        told = f"The notes file {what}." + (f" It is kept as {aside.name}." if aside else "")
        self._decode(tables)
        try:
            if not damaged or aside is not None:
                self._storage.write(tables)
        finally:
            self._tell(f"{told} {found}")

    def _tell(self, message: str) -> None:
        if message not in self.messages:
            self.messages.append(message)

    def _set_aside(self) -> Path | None:
        """Keep the damaged file under another name, once, however often mending it has to be tried."""
        status = self.names.annotations.stat()
        which = (status.st_ino, status.st_size, status.st_mtime_ns)
        if self._aside is None or self._aside[0] != which:
            path = recovery.set_aside(self.names.annotations, self._now())
            self._aside = (which, path) if path else None
        return self._aside[1] if self._aside else None

    def _decode(self, tables: schema.Tables) -> None:
        """Take `rows` from `tables`."""
        try:
            schema.require_known(tables)
        except NewerError as error:
            if self.newer is None:
                self.messages.append(f"Read only: {error}. Nothing will be changed.")
            self.newer = str(error)
        else:
            self.newer = None
            tables = schema.migrate(tables)
        self.rows, bad = schema.decode(tables.get(schema.ROWS, {}))
        if bad and bad != self._bad:
            what = "1 row of the notes file is" if bad == 1 else f"{bad} rows of the notes file are"
            self.messages.append(f"{what} no annotation; left in the file as found, not shown.")
        self._bad = bad

    def _bring_up_to_date(self) -> None:
        """Write an older file in the present version, keeping it as a backup first."""
        tables = self._storage.read()
        if tables is None or self.newer or schema.version_of(tables) == schema.VERSION:
            return
        version = schema.version_of(tables)
        self._backups.save(recovery.content(self.names.annotations), self._now(), of_session=False)
        self._storage.write(schema.migrate(tables))
        self._decode(self._storage.read() or {})
        self.messages.append(f"The notes file was brought from form {version} to {schema.VERSION}.")

    def look(self) -> None:
        """Read the file as it is, without the lock and without writing; what is wrong is said in `messages`."""
        try:
            tables = self._storage.read()
            if tables is None and self._worth_restoring():
                raise DamagedError("it is gone")
            self._decode(tables or {})
        except DamagedError as error:
            tables, found = recovery.rebuild(recovery.content(self.names.annotations), self._backups, {})
            self.messages.append(f"The notes file is damaged ({error}). {found}")
            self._decode(tables)
        except OSError as error:
            self.messages.append(f"The notes file cannot be read: {describe(error)}.")


def describe(error: BaseException) -> str:
    """Why something could not be saved, in a few words."""
    if isinstance(error, OSError) and error.errno is not None:
        return _REASONS.get(error.errno) or (error.strerror or "the system refused").lower()
    return str(error) or type(error).__name__


def _reasons() -> dict[int, str]:
    import errno

    full, forbidden = "the disk is full", "the folder cannot be written"
    reasons = {errno.ENOSPC: full, errno.EFBIG: "the file would be larger than the system allows"}
    if hasattr(errno, "EDQUOT"):
        reasons[errno.EDQUOT] = full
    return {**reasons, errno.EROFS: forbidden, errno.EACCES: forbidden, errno.EPERM: forbidden}


_REASONS = _reasons()
