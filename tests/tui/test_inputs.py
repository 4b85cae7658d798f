"""What a folder may hold, and how small a terminal may be: always a readable view, never a traceback."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.tui.conftest import OpenApp
from tests.tui.terminal import Terminal


async def test_an_empty_folder(sit: OpenApp, tmp_path: Path) -> None:
    async with sit([tmp_path]) as reader:
        assert reader.sees("no articles")
        await reader.press(*"jkgGnpHLfSxastdceDuAByYorTh", "escape", "enter", "tab", "enter")
        assert reader.app.is_running


def test_a_missing_path(tmp_path: Path, data_dir: Path) -> None:
    with Terminal(["--data-dir", str(data_dir), str(tmp_path / "nowhere")]) as terminal:
        assert terminal.wait() == 1
        terminal.read()
        assert "no such file or folder" in terminal.text().replace("\n", "")


async def test_a_folder_of_odd_files(sit: OpenApp, tmp_path: Path) -> None:
    (tmp_path / "binary.txt").write_bytes(bytes(range(256)) * 8)
    (tmp_path / "empty.txt").write_bytes(b"")
    (tmp_path / "latin.txt").write_bytes(
        "Café talks resumed in Besançon, said the mayor, Zoë Roy.\n".encode("latin-1")
    )
    (tmp_path / "headline.txt").write_text("Rain expected\n")
    async with sit([tmp_path], settle=False) as reader:
        await reader.until(lambda: reader.told("binary.txt"))
        await reader.until(lambda: reader.told("empty.txt: is empty"))
        await reader.settled()
        assert reader.sees("2 of 2", "2 unreadable")
        assert len(reader.room.stories.story_list.rows) == 2
        await reader.press("j", "enter")
        assert reader.sees("Café talks resumed in Besançon")
        assert reader.sees("as it is not UTF-8")
        await reader.press("escape", "k", "enter")
        assert reader.sees("Nobody is quoted", "No figures")


# At two cells the help is thousands of rows; the smallest sizes of each dialog alone are in test_tiny.py.
SMALLEST = [pytest.param(size, marks=pytest.mark.full) for size in ((2, 2), (1, 1))]


@pytest.mark.parametrize("size", [(20, 6), (10, 4), *SMALLEST])
async def test_tiny_terminals(sit: OpenApp, samples: Path, size: tuple[int, int]) -> None:
    async with sit([samples], size=size) as reader:
        for keys in (
            "j", "k", "enter", "j", "enter", "J", "escape", "escape", "question_mark", "G", "escape", "a", "x",
            "escape", "t", "escape", "d", "escape", "x", "escape", "S", "escape", "B", "escape", "F", "q", "escape",
            "slash", "p", "escape", "f", "escape", "ctrl+p", "escape",
        ):  # fmt: skip
            await reader.pilot.press(keys)
        assert reader.app.is_running


async def test_twenty_by_six_is_readable(sit: OpenApp, samples: Path) -> None:
    async with sit([samples], size=(20, 6)) as reader:
        assert reader.sees("Port talks")
        await reader.press("enter", "enter")
        assert reader.sees("“We will not")


async def test_a_damaged_state_file_is_passed_over(sit: OpenApp, samples: Path, data_dir: Path) -> None:
    (data_dir / "state.json").write_text('{"sessions": {"x": 3}, "theme": [')
    async with sit([samples]) as reader:
        assert reader.sees("Port talks")


async def test_a_data_folder_that_cannot_be_made(sit: OpenApp, samples: Path, tmp_path: Path) -> None:
    blocked = tmp_path / "blocked"
    blocked.write_text("a file, not a folder")
    async with sit([samples], data_dir=blocked / "data", settle=False) as reader:
        await reader.until(lambda: reader.sees("Port talks") or reader.sees("Cannot start"))
        assert reader.app.is_running
