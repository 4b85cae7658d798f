"""YAML front matter at the head of a Markdown or text file, read and written with PyYAML."""

from __future__ import annotations

import re
from collections.abc import Mapping
from typing import Any

_FENCED = re.compile(r"\A---[ \t]*\n(.*?)^(?:---|\.\.\.)[ \t]*(?:\n|\Z)", re.DOTALL | re.MULTILINE)

_OPENING = re.compile(r"[\[{]|[-?:]\s")
"""What may begin one more level of YAML inside another."""

_DEEP = 200
"""With fewer of those the parser in C is safe; deeply nested YAML overflows its stack, which ends the process."""

MAX_LENGTH = 64_000
"""Longest front matter in code points that is read."""


class FrontMatterError(ValueError):
    """The front matter is there but is no YAML mapping; the message says so in one line."""


def split(text: str) -> tuple[dict[str, Any], str]:
    """(metadata, body) of `text`; no front matter gives an empty mapping and the whole text.

    Raises:
        FrontMatterError: a fenced head that is not a YAML mapping, or longer than `MAX_LENGTH`.
    """
    match = _FENCED.match(text)
    if not match:
        return {}, text
    import yaml

    source = match.group(1)
    if len(source) > MAX_LENGTH:
        raise FrontMatterError("its front matter is too long")
    if re.search(r"(?m)(?:^|[\s:\[,-])[&*][A-Za-z_]", source):
        # Anchors and aliases can make a few lines of YAML expand without end; metadata needs none.
        raise FrontMatterError("its front matter uses YAML anchors or aliases")
    try:
        data = yaml.load(source, _loader(source))
    except yaml.YAMLError as error:
        line = getattr(getattr(error, "problem_mark", None), "line", 0) + 2
        raise FrontMatterError(f"its front matter is no YAML (line {line})") from None
    except (ValueError, RecursionError):
        raise FrontMatterError("its front matter is no YAML") from None
    if data is None:
        return {}, text[match.end() :]
    if not isinstance(data, dict):
        raise FrontMatterError("its front matter is no list of 'name: value' lines")
    return {str(key): value for key, value in data.items()}, text[match.end() :]


def _loader(source: str) -> Any:
    """The quickest loader that can take `source`: of 10,000 stories with front matter it reads them in half the time."""
    import yaml

    shallow = sum(1 for _ in _OPENING.finditer(source)) < _DEEP
    return getattr(yaml, "CSafeLoader", yaml.SafeLoader) if shallow else yaml.SafeLoader


def dump(data: Mapping[str, Any]) -> str:
    """`data` as fenced front matter, keys in the order given, ending with a line end."""
    import yaml

    body = yaml.safe_dump(
        dict(data), allow_unicode=True, sort_keys=False, default_flow_style=False, width=10_000
    )
    return f"---\n{body}---\n"
