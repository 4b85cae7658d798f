"""Articles, titles and file names are shown, never obeyed: looked for in the very bytes a terminal gets."""

from __future__ import annotations

import re
from pathlib import Path

from tests.tui.conftest import OpenApp
from tests.tui.hostile import HOSTILE
from tests.tui.terminal import Terminal

TEXT = "A story of odd words.\n\n" + "\n".join(
    f"“Words {one} end,” said Jo Winter." for one in HOSTILE[:-1] if "\0" not in one
)
BAD = (b"\x1b]0;", b"\x1b]52", b"\x1b[31m", b"\x9b5n", b"\x90q", "\u202e".encode(), "\u2066".encode())

STEPS = (
    ("j\rG", "⏎ source"), ("\rG", "⏎ back"), ("/", "⏎ keep"), ("sic\r", "sic:"), ("a", "Note on"), ("[/]\x1b", "Kept as"),
    ("kx", "Export"), ("\x1bd", "published?"), ("\x1bT", "Theme"), ("\x1b?", "Help"), ("\x1bF", "Search all"),
    ("click", "2 stories"), ("\x1by", "Copied the line"), ("Y", "Copied the brief"), ("t", "Tags of"), ("[/b]\r", "#[/b]"),
    ("c", "Correct"), ("\x1b\x1b", "n unread"),
)  # fmt: skip
"""Keys, and what they bring to the screen."""


def hostile_folder(folder: Path) -> Path:
    folder.mkdir()
    (folder / "plain.txt").write_text(TEXT, encoding="utf-8")
    (folder / "[@click=app.quit]x[b] \x1b]0;x\x07.txt").write_text(
        "[/] [sic] \x1b]0;x\x07 " + TEXT, encoding="utf-8"
    )
    (folder / "empty [sic] \x1b]52;c;eA==\x07.txt").write_text("")
    return folder


def test_no_byte_of_an_article_is_obeyed_by_the_terminal(tmp_path: Path, data_dir: Path) -> None:
    folder = hostile_folder(tmp_path / "stories")
    with Terminal(["--data-dir", str(data_dir), str(folder)], size=(150, 40)) as terminal:
        terminal.until_shown("said ·", "WHO SAID WHAT")
        start = terminal.output.index(b"Stories")
        for keys, words in STEPS:
            terminal.type(keys)
            terminal.until_shown(words)
        terminal.type("q")
        assert terminal.wait() == 0
        copies = re.compile(rb"\x1b\]52;c;[A-Za-z0-9+/=]*\x07")
        shown, ours = copies.subn(b"", terminal.output[start:])
        assert ours == 2  # what y and Y copied
        for bad in BAD:
            assert bad not in shown, bad


async def test_every_view_shows_them_as_they_are(sit: OpenApp, tmp_path: Path) -> None:
    folder = hostile_folder(tmp_path / "stories")
    async with sit([folder], size=(150, 60)) as reader:
        await reader.press("j", "enter", "enter")
        for words in (
            "[sic]",
            "[/]",
            "[@click=app.quit]x[/]",
            "[link=https://e.example]x[/link]",
            "[bold red on blue",
        ):
            assert reader.sees(words), words
        assert reader.sees("␛]0;x␇", "a�b")
