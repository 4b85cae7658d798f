"""Strings that a careless screen would obey, drop or crash on."""

from __future__ import annotations

HOSTILE = (
    "[sic]",
    "[/]",
    "[/foo]",
    "[@click=app.quit]x[/]",
    "[link=https://e.example]x[/link]",
    "[bold red on blue",
    "\\[b]",
    "$foo [$primary]x[/$primary]",
    "\x1b]0;x\x07",
    "\x1b]52;c;eA==\x07",
    "\x1b[2J\x1b[31mred",
    "\x9b5n",
    "\x90q\x9c",
    "a\u202eb",
    "\u2066x\u2069\u200f",
    "line\u2028paragraph\u2029end",
    "tab\tand\r\nreturn\x00nul\x7f",
    "\ud800",
)
