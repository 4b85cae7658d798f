"""An article's words inside Markdown: escaped only where they would be taken as markup.

What counts as markup is CommonMark, GitHub's additions (tables, strikethrough, task lists) and
Obsidian's: `$maths$`, `[[links]]`, `#tags`, `==highlights==`, `%%comments%%`, `^block-ids`.
The text comes out on one line, white space folded, control characters replaced (`briefing.inert`).
"""

from __future__ import annotations

import re

from briefing.inert import one_line

_ALWAYS = re.compile(
    r"""
      \\(?=[!-/:-@\[-`{-~]|$)          # a backslash that would escape what follows, or break the line
    | `                                # code
    | (?<![^\W_])_|_(?![^\W_])         # emphasis; a single one inside a word is none
    | \*(?=\S)|(?<=\S)\*               # emphasis; a star between spaces is none
    | \[(?=\[|\^)|(?<=\[)\[            # [[link]], [^footnote]
    | \[(?=[^\]\[]*\][(:])             # [text](link), [name]: definition
    | !(?=\[)                          # ![image], ![[embed]]
    | \](?=\[)                         # [text][name]
    | <(?=[A-Za-z/!?])                 # HTML, <autolink>
    | &(?=\#?\w+;)                     # &entity;
    | (?<![^\s(\[{"'“‘—–-])\#(?=[^\s\#]) # a #tag
    | =(?==)|(?<==)=                   # ==highlight==
    | %(?=%)|(?<=%)%                   # %%comment%%
    | ~(?=~)|(?<=~)~                   # ~~strikethrough~~
    | (?<![^\s])\^(?=[\w-]+$)          # ^block-id at the end of a line
    """,
    re.VERBOSE,
)
_START = re.compile(
    r"""
      (?P<quote>>)
    | (?P<heading>\#{1,6})(?=\s|$)
    | (?P<bullet>[-+*])(?=\s|$)
    | \d{1,9}(?P<number>[.)])(?=\s|$)
    | (?P<rule>[-=_*~:|])(?=[-=_*~:|\s]*$)
    | (?P<fence>~)(?=~~)
    | (?P<box>\[)(?=[ xX/-]?\](?:\s|$))
    | (?P<table>\|)
    """,
    re.VERBOSE,
)


def escape(text: str, *, dollars: bool | None = None) -> str:
    """`text` as Markdown that reads as `text` does, fit to begin a line or to stand in one.

    A `$` is escaped where there are two or more in `text`, as one alone is no maths; `dollars` says
    so for a line that is put together from several texts.
    """
    line = one_line(text)
    if dollars is None:
        dollars = line.count("$") > 1
    places = {match.start() for match in _ALWAYS.finditer(line)}
    if line.count("~") > 1:
        places.update(i for i, c in enumerate(line) if c == "~")
    if dollars:
        places.update(i for i, c in enumerate(line) if c == "$")
    if start := _START.match(line):
        places.add(start.start(start.lastgroup or 0))
    if not places:
        return line
    return "".join("\\" + c if i in places else c for i, c in enumerate(line))


def tag_name(tag: str) -> str:
    """`tag` as Obsidian accepts it behind `#`: letters, digits, `-`, `_`, `/`, at least one no digit."""
    name = re.sub(r"[^\w/-]+", "-", one_line(tag).lstrip("#")).strip("-") or "tag"
    return f"tag-{name}" if name.replace("/", "").isdigit() else name
