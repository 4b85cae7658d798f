"""Another window on a data folder, as a process: python -m tests.annotations.window FOLDER WHAT [ARGUMENT…]

steadily N   write N notes (0: without end), each saved before the next; print each id once it is saved;
             with `edits` behind it, also make the oldest note longer and shorter in turn
type KEY     keep a draft that grows, print its length each time
hold         hold the notes' lock until a line comes in
edit ID TEXT open, say `ready`, on a line from outside change the note's text, save, print `saved`
limit SIZE   write notes until saving fails for files over SIZE bytes; print each saved id, then `full`;
             on a line from outside lift the limit, wait until all is saved, print `all saved`
"""

from __future__ import annotations

import signal
import sys
import time
from pathlib import Path

import msgspec

from briefing.annotations.notebook import Notebook
from briefing.annotations.records import Unsaved
from tests.annotations.helpers import note


def say(*words: object) -> None:
    print(*words, flush=True)


def steadily(book: Notebook, count: str, edits: str = "") -> None:
    written = 0
    oldest = book.all()[0].id if edits else ""
    while not int(count) or written < int(count):
        if edits:
            [row] = [row for row in book.of_story("aldwick.txt") if row.id == oldest] or book.all()[:1]
            book.change(msgspec.structs.replace(row, body="e" * (300 * (written % 2))))
        made = note(f"number {written} " + "x" * 200)
        book.add(made)
        if not book.wait_saved(60):
            say("NOT SAVED", book.state)
            return
        say(made.id)
        written += 1
    book.close()


def type_on(book: Notebook, key: str) -> None:
    text = ""
    while True:
        text += "typed "
        assert book.save_draft(key, text)
        say(len(text))
        time.sleep(0.002)


def hold(folder: Path) -> None:
    from filelock import FileLock

    with FileLock(folder / "annotations.lock"):
        say("held")
        sys.stdin.readline()


def edit(book: Notebook, identity: str, text: str) -> None:
    say("ready")
    sys.stdin.readline()
    [row] = [row for row in book.all() if row.id == identity]
    book.change(msgspec.structs.replace(row, body=text))
    say("saved" if book.wait_saved(60) else book.state)
    book.close()


def limit(book: Notebook, size: str) -> None:
    import resource

    resource.setrlimit(resource.RLIMIT_FSIZE, (int(size), resource.RLIM_INFINITY))
    while not isinstance(book.state, Unsaved):
        made = note("y" * 300)
        book.add(made)
        if book.wait_saved(1):
            say(made.id)
    assert made in book.all(), "an unsaved note must stay on the screen"
    say("unsaved", book.state.reason)
    say(made.id)
    say("full")
    sys.stdin.readline()
    resource.setrlimit(resource.RLIMIT_FSIZE, (resource.RLIM_INFINITY, resource.RLIM_INFINITY))
    say("all saved" if book.wait_saved(60) else book.state)
    book.close()


def main() -> None:
    if hasattr(signal, "SIGHUP"):  # tests run under nohup hand down that it is ignored
        signal.signal(signal.SIGHUP, signal.SIG_DFL)
    folder, what, *arguments = sys.argv[1:]
    if what == "hold":
        hold(Path(folder))
        return
    book = Notebook(Path(folder))
    for message in book.open():
        say("message:", message)
    doing = {"steadily": steadily, "type": type_on, "edit": edit, "limit": limit}
    doing[what](book, *arguments)  # type: ignore[operator]


if __name__ == "__main__":
    main()
