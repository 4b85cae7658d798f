"""Word lists as data: plain files under `extraction/data` that a person can read and extend.

`.txt` files hold one entry a line; `#` begins a comment. `.toml` files hold tables. Files are read once.
"""

from __future__ import annotations

import tomllib
from functools import cache
from importlib.resources import files
from typing import Any


def _read(name: str) -> str:
    return (files("briefing.extraction") / "data" / name).read_text(encoding="utf-8")


@cache
def words(name: str) -> frozenset[str]:
    """The entries of `data/NAME.txt`, as they stand."""
    lines = (line.split("#", 1)[0].strip() for line in _read(f"{name}.txt").splitlines())
    return frozenset(line for line in lines if line)


@cache
def table(name: str) -> dict[str, Any]:
    """The content of `data/NAME.toml`."""
    return tomllib.loads(_read(f"{name}.toml"))
