"""Sets of Penn Treebank tags that many rules ask for, as `Tokens.tag` has them."""

from __future__ import annotations

TENSED = frozenset({"VBD", "VBZ", "VBP"})
"""Verbs that show their tense: 'said', 'says', 'say'."""

FINITE = TENSED | {"MD"}
"""Words that make a clause one of its own: those, and 'will', 'could'."""
