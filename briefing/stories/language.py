"""Whether a text is English, told by its commonest words: the model knows no other language."""

from __future__ import annotations

import re

_COMMON = frozenset(
    "the of and to in a is that for it on was with as at by from be have has he she his her they their "
    "not are were but said which or an this who will would its been had more after about".split()
)
_WORD = re.compile(r"[^\W\d_]+")


def language_of(text: str) -> str:
    """'en', or 'und' for 30 words and more of which fewer than one in twelve is a common English one."""
    words = _WORD.findall(text[:4000].lower())
    if len(words) < 30:
        return "en"
    return "en" if sum(w in _COMMON for w in words) * 12 >= len(words) else "und"
