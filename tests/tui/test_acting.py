"""Acting: one registry for keys, help, footer and palette; own keys; copy, open, export, themes."""

from __future__ import annotations

import base64
import re
from pathlib import Path

import pytest

from briefing.desk.arrange import ARROWS
from tests.tui.conftest import OpenApp, Sitting
from tests.tui.terminal import Terminal
from tui import handlers, keymap, outside
from tui.actions import ACTIONS, GROUPS
from tui.present.article_page import GLYPHS
from tui.screens.help import SIGNS


def test_every_action_has_a_handler_a_key_and_a_group() -> None:
    handlers.load()
    assert {action.id for action in ACTIONS} == set(handlers.HANDLERS)
    assert all(action.keys and action.help.endswith(".") and action.group in GROUPS for action in ACTIONS)


async def test_help_shows_every_action(sit: OpenApp, samples: Path) -> None:
    async with sit([samples], size=(100, 130)) as reader:
        await reader.press("question_mark")
        for action in ACTIONS:
            assert reader.sees(action.help), action.id
        assert reader.sees("is:unread", "has:note")
        await reader.press("escape")
        assert reader.app.screen is reader.room


async def test_help_scrolls(sit: OpenApp, samples: Path) -> None:
    async with sit([samples], size=(40, 12)) as reader:
        await reader.press("question_mark", "G")
        assert reader.sees("it could not be made")
        await reader.press("g", "j", "k", "q")
        assert reader.app.is_running
        assert reader.app.screen is reader.room


async def test_palette_offers_what_can_be_done_now(sit: OpenApp, samples: Path) -> None:
    async with sit([samples]) as reader:
        await reader.press("ctrl+p")
        await reader.type("star")
        await reader.until(lambda: reader.sees("Put a star on this line or story"))
        await reader.press("enter")
        await reader.until(lambda: reader.room.stories.story_list.rows[0].starred)


async def test_footer_says_what_works_now(sit: OpenApp, samples: Path) -> None:
    async with sit([samples], size=(140, 30)) as reader:
        last = reader.screen().splitlines()[-1]
        assert "⏎ read" in last
        assert "undo" not in last
        await reader.press("enter")
        last = reader.screen().splitlines()[-1]
        assert "⏎ source" in last
        assert "c correct" in last
        await reader.press("s")
        await reader.until(lambda: "saved 09:02" in reader.screen().splitlines()[-1])
        assert "u undo" in reader.screen().splitlines()[-1]


async def test_own_keys(sit: OpenApp, samples: Path, data_dir: Path) -> None:
    (data_dir / "config.toml").write_text("[keys]\nstar = ['ctrl+b', '*']\ndown = ['x']\nexport = ['E']\n")
    async with sit([samples]) as reader:
        await reader.press("s")
        assert not reader.sees("★")
        await reader.press("x", "asterisk")
        assert [row.starred for row in reader.room.stories.story_list.rows] == [False, True, False]
        await reader.press("j")
        assert reader.room.stories.story_list.cursor == 1
        assert "^b star" in reader.screen().splitlines()[-1]


async def test_a_wrong_key_file_is_told_and_the_defaults_hold(
    sit: OpenApp, samples: Path, data_dir: Path
) -> None:
    (data_dir / "config.toml").write_text("[keys]\nstarr = ['b']\ntag = ['ctrl+nokey']\n")
    async with sit([samples]) as reader:
        await reader.until(lambda: reader.told("there is no action 'starr'; did you mean 'star'?"))
        await reader.until(lambda: reader.told("no key is called 'ctrl+nokey'"))
        await reader.press("s")
        assert reader.sees("★")


def test_the_default_key_file_changes_nothing(tmp_path: Path) -> None:
    path = tmp_path / "config.toml"
    path.write_text(keymap.default_toml(), encoding="utf-8")
    assert keymap.load(path) == keymap.default()


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("keys = 3", "must be a table"),
        ("[keys]\nstar = 3", "must be a list"),
        ("[key]\nstar = ['b']", "'key' is no setting"),
        ("[keys", "is no TOML"),
        ("theme = 3", "'theme' must be a name"),
        ("[keys]\nstar = ['b']\ntag = ['b']", "b is given to both 'star' and 'tag'"),
        ("[keys]\nquit = []", "'quit' would have no key"),
        ("[keys]\nstar = ['a']", "'annotate' has no key left"),
    ],
)
def test_what_is_wrong_with_a_key_file(tmp_path: Path, text: str, words: str) -> None:
    path = tmp_path / "config.toml"
    path.write_text(text)
    assert any(words in problem for problem in keymap.load(path).problems), keymap.load(path).problems


async def test_copy_line_sentence_and_brief(
    sit: OpenApp, samples: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(outside, "TOOLS", ())
    async with sit([samples]) as reader:
        await reader.press("enter", "j", "y")
        assert reader.app.clipboard == "added that the strike “cost nobody their job”"
        await reader.press("ctrl+y")
        assert reader.app.clipboard == "She added that the strike “cost nobody their job”."
        await reader.press("Y")
        assert re.search(r"^# Port talks resume", reader.app.clipboard, re.MULTILINE)


async def test_copy_uses_the_systems_tool_too(
    sit: OpenApp, samples: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    tool, caught = tmp_path / "tool", tmp_path / "caught"
    tool.write_text(f"#!/bin/sh\ncat > {caught}\n")
    tool.chmod(0o755)
    monkeypatch.setattr(outside, "TOOLS", (("", str(tool), ()),))
    monkeypatch.delenv("SSH_CONNECTION", raising=False)
    async with sit([samples]) as reader:
        await reader.press("y")
        await reader.until(
            lambda: caught.exists() and caught.read_text() == "Port talks resume after the strike"
        )


async def test_open_the_source(
    sit: OpenApp, samples: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    browser, caught = tmp_path / "browser", tmp_path / "caught"
    browser.write_text(f'#!/bin/sh\nprintf %s "$1" > {caught}\n')
    browser.chmod(0o755)
    monkeypatch.setenv("BROWSER", str(browser))
    async with sit([samples]) as reader:
        await reader.press("o")
        await reader.until(
            lambda: caught.exists() and caught.read_text() == "https://harbour.example/port-talks"
        )
        caught.unlink()
        await reader.press("j", "o")
        assert not caught.exists()


@pytest.mark.parametrize(
    "url",
    ["file:///etc/passwd", "javascript:alert(1)", "-x", "http://", "https://a.example/\x1b]0;x", "", None],
)
def test_only_web_addresses_are_opened(url: str | None) -> None:
    with pytest.raises(ValueError, match=r"\w"):
        outside.web_address(url)


async def test_export_scopes(
    sit: OpenApp, samples: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)
    async with sit([samples]) as reader:
        await reader.press("s", "x")
        assert reader.sees("this story: Port talks", "the starred or annotated ones (1)", "all (3)")
        await reader.press("j", "tab", "ctrl+u")
        await reader.type("marked.md")
        await reader.press("enter")
        await reader.until(lambda: (tmp_path / "marked.md").exists())
        await reader.until(lambda: reader.told("Exported to marked.md"))
        await reader.press("x", "j", "j", "tab", "ctrl+u")
        await reader.type("briefs")
        await reader.press("enter")
        await reader.until(lambda: len(list((tmp_path / "briefs").glob("*.md"))) == 3)
        (tmp_path / "marked.md").write_text("what the reader wrote since")
        await reader.press("x", "tab", "ctrl+u")
        await reader.type("marked.md")
        await reader.press("enter")
        assert reader.sees("marked.md is there already; ⏎ again writes over it.")
        assert (tmp_path / "marked.md").read_text() == "what the reader wrote since"
        await reader.press("enter")
        await reader.until(lambda: "Port talks" in (tmp_path / "marked.md").read_text())
        await reader.press("x", "tab", "ctrl+u")
        await reader.type("nowhere/at-all.md")
        await reader.press("enter")
        assert reader.sees("There is no folder nowhere")


async def test_briefs_in_a_folder_are_written_over_only_when_the_reader_says_so(
    sit: OpenApp, samples: Path, tmp_path: Path
) -> None:
    folder = tmp_path / "briefs"

    async def export(reader: Sitting) -> None:
        await reader.press("x", "tab", "ctrl+u")
        await reader.type(str(folder))
        await reader.press("enter")

    async with sit([samples]) as reader:
        await export(reader)
        await reader.until(lambda: reader.told("Exported to"))
        (brief,) = folder.iterdir()
        brief.write_text("mine")
        await export(reader)
        await reader.until(lambda: reader.sees("Write over it?"))
        await reader.press("n")
        await reader.until(lambda: reader.told("Nothing was exported."))
        assert brief.read_text() == "mine"
        await export(reader)
        await reader.until(lambda: reader.sees("Write over it?"))
        await reader.press("y")
        await reader.until(lambda: "Port talks" in brief.read_text())


async def test_an_export_that_cannot_be_written_is_told(sit: OpenApp, samples: Path, tmp_path: Path) -> None:
    (tmp_path / "taken.md").mkdir()
    blocked = tmp_path / "taken.md" / "x.md"
    blocked.mkdir()
    async with sit([samples]) as reader:
        await reader.press("x", "tab", "ctrl+u")
        await reader.type("/proc/nothing.md")
        await reader.press("enter")
        await reader.until(lambda: reader.told("Cannot write"))


async def test_a_theme_shows_while_the_cursor_is_on_it(sit: OpenApp, samples: Path) -> None:
    async with sit([samples]) as reader:
        before = reader.app.theme
        await reader.press("T", "g")
        await reader.until(lambda: reader.app.theme == min(reader.app.available_themes))
        await reader.press("escape")
        await reader.until(lambda: reader.app.theme == before)


async def test_theme_is_kept(sit: OpenApp, samples: Path) -> None:
    async with sit([samples]) as reader:
        await reader.press("T", "G")
        chosen = sorted(reader.app.available_themes)[-1]
        await reader.press("enter")
        assert reader.app.theme == chosen
        await reader.press("q")
    async with sit([samples]) as reader:
        assert reader.app.theme == chosen


def test_without_colour_all_can_be_told_apart(samples: Path, data_dir: Path) -> None:
    with Terminal(["--data-dir", str(data_dir), str(samples)], environment={"NO_COLOR": "1"}) as terminal:
        terminal.until_shown("Port talks", "WHO SAID WHAT")
        terminal.type("\r\r")
        terminal.until_shown("Article", "▌“")
        colours = set(re.findall(rb"\x1b\[[0-9;]*?[34]8;2;(\d+);(\d+);(\d+)", terminal.output))
        assert all(red == green == blue for red, green, blue in colours)
        bold = {cell.data for row in terminal.screen.buffer.values() for cell in row.values() if cell.bold}
        assert "“" in bold


def test_help_explains_every_sign() -> None:
    explained = " ".join(sign for sign, _ in SIGNS)
    drawn = {"▌", "●", "○", "★", "✎", "✍", "?", "◌", "⚠", *GLYPHS.values(), *ARROWS.values()}
    assert {sign for sign in drawn if sign not in explained} == set()


def test_copy_reaches_the_terminal(samples: Path, data_dir: Path) -> None:
    with Terminal(["--data-dir", str(data_dir), str(samples)]) as terminal:
        terminal.until_shown("Port talks", "WHO SAID WHAT")
        terminal.type("y")
        title = base64.b64encode(b"Port talks resume after the strike")
        terminal.until(lambda: b"\x1b]52;c;" + title in terminal.output)


def test_a_note_in_the_readers_editor(samples: Path, data_dir: Path, tmp_path: Path) -> None:
    editor = tmp_path / "editor"
    editor.write_text('#!/bin/sh\nprintf "written elsewhere" > "$1"\n')
    editor.chmod(0o755)
    environment = {"EDITOR": str(editor), "VISUAL": ""}
    with Terminal(["--data-dir", str(data_dir), str(samples)], environment=environment) as terminal:
        terminal.until_shown("Port talks", "WHO SAID WHAT")
        terminal.type("a")
        terminal.until_shown("Note on this story")
        terminal.type("\x05")
        terminal.until_shown("written elsewhere")
        terminal.type("\x13")
        terminal.until_shown("✎ written elsewhere")
