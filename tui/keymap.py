"""The reader's own keys: a TOML file that remaps actions, checked with messages that name what is wrong."""

from __future__ import annotations

import difflib
import tomllib
import unicodedata
from collections.abc import Mapping
from dataclasses import dataclass, field
from pathlib import Path
from types import MappingProxyType
from typing import Any

from textual.binding import Binding
from textual.keys import Keys

from tui.actions import ACTIONS, BY_ID, GROUPS

_MODIFIERS = ("ctrl", "alt", "shift", "super", "meta", "hyper")
_NAMED = frozenset(key.value for key in Keys) | {"space", "comma", "delete", "insert"}
_ARROWS = {"up": "↑", "down": "↓", "left": "←", "right": "→", "enter": "⏎", "escape": "esc"}
_ARROWS |= {"pagedown": "pgdn", "pageup": "pgup", "question_mark": "?", "delete": "del"}


@dataclass(frozen=True, slots=True)
class Keymap:
    """The keys in force, and what the key file got wrong."""

    keys: Mapping[str, tuple[str, ...]]
    """Action id → normalised key names, the first of them shown."""
    theme: str | None = None
    problems: tuple[str, ...] = field(default=())
    """One line each; the defaults stand in for what a problem names."""

    def shown(self, action_id: str) -> str:
        """The first key of an action as a reader would write it; empty where it has none."""
        keys = self.keys[action_id]
        return display(keys[0]) if keys else ""


def normal(key: str) -> str:
    """The name Textual gives `key`, which may be written as the character itself.

    Raises:
        ValueError: there is no such key.

    """
    if key == ",":
        return "comma"
    if len(key) == 1:
        return next(iter(Binding.make_bindings([Binding(key, "x")]))).key
    *modifiers, last = key.split("+") if not key.endswith("++") else [*key[:-2].split("+"), "plus"]
    if any(part not in _MODIFIERS for part in modifiers):
        raise ValueError(f"no key is called {key!r}")
    if len(last) > 1 and last not in _NAMED:
        try:
            unicodedata.lookup(last.replace("_", " ").upper())
        except KeyError:
            raise ValueError(f"no key is called {key!r}") from None
    if not last:
        raise ValueError(f"no key is called {key!r}")
    return "+".join([*modifiers, last])


def display(key: str) -> str:
    """A normalised key as a reader would write it: `?`, `^d`, `⏎`."""
    *modifiers, last = key.split("+")
    if last in _ARROWS:
        shown = _ARROWS[last]
    elif len(last) > 1 and last not in _NAMED:
        try:
            shown = unicodedata.lookup(last.replace("_", " ").upper())
        except KeyError:
            shown = _CHARACTERS.get(last, last)
    else:
        shown = last
    return "".join("^" if part == "ctrl" else f"{part}+" for part in modifiers) + shown


_CHARACTERS = {normal(chr(code)): chr(code) for code in range(33, 127)}


def default() -> Keymap:
    """The keys of the registry."""
    keys = {action.id: tuple(normal(key) for key in action.keys) for action in ACTIONS}
    return Keymap(MappingProxyType(keys))


def default_toml() -> str:
    """A key file that says what is so anyway, with a comment on each action: a start for the reader's own."""
    lines = [
        "# Keys of briefing. Remove what you do not change; an empty list takes an action's keys away.",
        "# A key is a character ('a', 'G', '?') or a name ('enter', 'ctrl+d', 'alt+left', 'f5', 'space').",
        "",
        '# theme = "textual-light"',
        "",
        "[keys]",
    ]
    for group in GROUPS:
        lines += ["", f"# {group}"]
        for action in ACTIONS:
            if action.group == group:
                keys = ", ".join(f"'{key}'" for key in action.keys)
                lines += [f"{action.id} = [{keys}]  # {action.help}"]
    return "\n".join(lines) + "\n"


def load(path: Path | None) -> Keymap:
    """The defaults with the key file at `path` laid over them; a missing file is no problem.

    Never raises for what is in the file: each mistake becomes one of `Keymap.problems` and leaves the
    defaults of what it concerns standing.
    """
    if path is None or not path.is_file():
        return default()
    try:
        settings = tomllib.loads(path.read_text(encoding="utf-8"))
    except (OSError, UnicodeDecodeError) as error:
        return _with_problems(f"{path.name} cannot be read: {error}")
    except tomllib.TOMLDecodeError as error:
        return _with_problems(f"{path.name} is no TOML: {error}")
    return _checked(settings, path.name)


def _with_problems(*problems: str) -> Keymap:
    return Keymap(default().keys, None, problems)


def _checked(settings: Mapping[str, Any], name: str) -> Keymap:
    """The keymap of parsed `settings`; `name` is the file's, for messages."""
    problems = [
        f"{name}: {key!r} is no setting; there are 'keys' and 'theme'"
        for key in settings
        if key not in ("keys", "theme")
    ]
    theme = settings.get("theme")
    if theme is not None and not isinstance(theme, str):
        problems.append(f"{name}: 'theme' must be a name in quotes, not {theme!r}")
        theme = None
    wanted = settings.get("keys", {})
    if not isinstance(wanted, dict):
        problems.append(f"{name}: [keys] must be a table, not {wanted!r}")
        wanted = {}
    keys = dict(default().keys)
    given: set[str] = set()
    for action_id, value in wanted.items():
        if action_id not in BY_ID:
            near = difflib.get_close_matches(str(action_id), BY_ID, 1)
            hint = f"; did you mean {near[0]!r}?" if near else ""
            problems.append(f"{name}: there is no action {action_id!r}{hint}")
            continue
        try:
            keys[action_id] = _keys(value)
            given.add(action_id)
        except ValueError as error:
            problems.append(f"{name}: {action_id}: {error}")
    _settle(keys, given, name, problems)
    return Keymap(MappingProxyType(keys), theme, tuple(problems))


def _keys(value: object) -> tuple[str, ...]:
    """The normalised keys of one setting.

    Raises:
        ValueError: it is neither a string nor a list of strings, or names an unknown key.

    """
    values = [value] if isinstance(value, str) else value
    if not isinstance(values, list) or not all(isinstance(key, str) for key in values):
        raise ValueError(f"its keys must be a list like ['a', 'ctrl+d'], not {value!r}")
    return tuple(normal(key) for key in values if key)


def _settle(keys: dict[str, tuple[str, ...]], given: set[str], name: str, problems: list[str]) -> None:
    """Take a key the reader gave to one action from those that have it by default only; report real clashes.

    Two actions clash where they share a key and a pane, unless the registry has them share it too.
    """
    shared = {
        frozenset((one.id, other.id))
        for one in ACTIONS
        for other in ACTIONS
        if one.id < other.id and set(one.keys) & set(other.keys)
    }
    for action in ACTIONS:
        for other in ACTIONS:
            if action.id >= other.id or not action.contexts & other.contexts:
                continue
            if frozenset((action.id, other.id)) in shared:
                continue
            for key in set(keys[action.id]) & set(keys[other.id]):
                if {action.id, other.id} <= given:
                    problems.append(f"{name}: {display(key)} is given to both {action.id!r} and {other.id!r}")
                loser = other.id if action.id in given else action.id
                keys[loser] = tuple(k for k in keys[loser] if k != key)
                if not keys[loser] and loser not in given:
                    problems.append(f"{name}: {loser!r} has no key left; give it one")
    if not keys["quit"]:
        problems.append(f"{name}: 'quit' would have no key; ctrl+q stays")
        keys["quit"] = ("ctrl+q",)
