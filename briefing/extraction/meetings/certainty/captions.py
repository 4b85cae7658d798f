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
_SHOWN = re.compile(
    r", (?:(?:at |far |second from |third from )?(?:left|right)|cent(?:er|re)|foreground|background)(?:,|\)| and\b)"
    r"|\((?:[LRC]|left|right|cent(?:er|re)|2nd [LR]|[LR]-[RL])\)"
)


def is_caption(text: str, at: int) -> bool:
    """Whether offset `at` lies in a line that names whose photograph it explains, or says where in it somebody stands."""
    start = text.rfind("\n", 0, at) + 1
    end = text.find("\n", at)
    line = text[start : end if end >= 0 else len(text)]
    if len(line) > 600:
        return False
    return bool(_BEFORE.match(line)) or bool(_BEHIND.search(line)) or bool(_SHOWN.search(line))
