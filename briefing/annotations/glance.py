"""Look at the annotations without touching anything: for commands that only print.

A whole notebook takes locks, mends, migrates and backs up; that is the app's, which may have the folder
open just then. Reading needs no lock, as the file is whole at every moment.
"""

from __future__ import annotations

from pathlib import Path

from briefing.annotations import unsaved
from briefing.annotations.index import Index
from briefing.annotations.pending import Pending
from briefing.annotations.store import Store
from briefing.clock import Clock
from briefing.settings import DataFolder


def glance(folder: Path) -> tuple[Index, list[str]]:
    """The annotations in the data folder `folder`, and what the reader should know of them.

    What an earlier session could not save counts. A damaged or missing file is made up for from backups, in
    memory only; the app mends it at its next start.
    """
    store = Store(DataFolder(folder), Clock().now)
    pending = Pending()
    try:
        store.look()
        for _, changes in unsaved.found(folder):
            pending.add(changes.values())
    finally:
        store.close()
    rows = dict(store.rows)
    pending.lay_over(rows)
    index = Index()
    index.replace(rows)
    return index, store.messages
