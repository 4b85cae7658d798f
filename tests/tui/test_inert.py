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
        for keys in ("j", "\r", "G", "\r", "G", "/", "sic", "\r", "a", "[/]\x1b", "k", "x", "\x1b", "d", "\x1b", "T", "\x1b",
                     "?", "\x1b", "F", "click", "\x1b", "y", "Y", "t", "[/b]\r", "c", "\x1b"):  # fmt: skip
            terminal.type(keys)
            if keys == "/":
                terminal.until_shown("⏎ keep")
            elif keys in "aF":
                terminal.until_shown("Note on" if keys == "a" else "Search all")
        terminal.until_shown("[sic]")
        copies = re.compile(rb"\x1b\]52;c;[A-Za-z0-9+/=]*\x07")
        shown, ours = copies.subn(b"", terminal.output[start:])
        assert ours == 2  # what y and Y copied
        for bad in BAD:
            assert bad not in shown, bad
        terminal.type("\x1b")
        terminal.type("q")
        assert terminal.wait() == 0


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
