"""Where the reader was: kept between sessions in `state.json`, for each set of opened paths apart."""

from __future__ import annotations

import hashlib
import os
import tempfile
from collections.abc import Sequence
from contextlib import suppress
from pathlib import Path

import msgspec
from msgspec import Struct

SESSIONS = 30
"""How many sets of paths are remembered."""


class Session(Struct, frozen=True, omit_defaults=True):
    """One place to resume."""

    story: str = ""
    """Key of the story."""
    pane: str = "stories"
    item: str = ""
    """Id of the line the cursor was on."""
    place: int = -1
    """Code point the article stood at, or -1."""
    filter: str = ""
    sort: str = "library"
    held: bool = False


class State(Struct, frozen=True, omit_defaults=True):
    """All that `state.json` holds."""

    theme: str = ""
    split: int = 0
    """Cells the list of stories was made wider (or, below 0, narrower)."""
    sessions: dict[str, Session] = {}


def session_name(paths: Sequence[Path]) -> str:
    """What the session over `paths` is kept under."""
    whole = "\0".join(str(path.absolute()) for path in paths)
    return hashlib.sha256(whole.encode("utf-8", "surrogatepass")).hexdigest()[:16]


def load(path: Path) -> State:
    """The state at `path`; a fresh one where it is missing or damaged: it is a convenience, no more."""
    try:
        return msgspec.json.decode(path.read_bytes(), type=State)
    except (OSError, msgspec.MsgspecError, UnicodeDecodeError):
        return State()


def save(path: Path, state: State) -> None:
    """Put `state` at `path` in one step; a folder that cannot be written is passed over."""
    with suppress(OSError):
        path.parent.mkdir(parents=True, exist_ok=True)
        handle, name = tempfile.mkstemp(dir=path.parent, prefix=".state-")
        try:
            with os.fdopen(handle, "wb") as file:
                file.write(msgspec.json.encode(state))
            Path(name).replace(path)
        except OSError:
            Path(name).unlink(missing_ok=True)
            raise


def with_session(state: State, name: str, session: Session) -> State:
    """`state` with `session` as the latest of its sessions."""
    others = [(key, value) for key, value in state.sessions.items() if key != name]
    return msgspec.structs.replace(state, sessions=dict([*others[1 - SESSIONS :], (name, session)]))
