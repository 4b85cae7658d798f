"""Captions of photographs: they tell in the present tense what was seen, 'The minister greets voters on Thursday'."""

from __future__ import annotations

import re

_AGENCY = r"(?:Canadian Press|Associated Press|Getty Images|Reuters|Bloomberg|Agence France-Presse|AFP|AP|CP|EPA|CBC|PA)"
_BEFORE = re.compile(
    rf"\s*(?:[^\n/]{{2,40}} ?/ ?)?(?:The |THE )?{_AGENCY}(?: Photo)?\b(?! (?:that|has|in|on|by|said|and)\b)",
    re.I,
)
_BEHIND = re.compile(
    rf"\((?:[^()\n]*[/,] ?)?(?:The )?{_AGENCY}[^()\n]*\)\s*$|\([^()\n]*\b(?:photo|file)\b[^()\n]*\)\s*$", re.I
)


def is_caption(text: str, at: int) -> bool:
    """Whether offset `at` lies in a line that names, before or behind it, whose photograph it explains."""
    start = text.rfind("\n", 0, at) + 1
    end = text.find("\n", at)
    line = text[start : end if end >= 0 else len(text)]
    if len(line) > 600:
        return False
    return bool(_BEFORE.match(line)) or bool(_BEHIND.search(line))
