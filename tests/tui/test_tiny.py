"""Terminals of a few cells: a view that cannot show anything still does not fall over."""

from __future__ import annotations

from pathlib import Path

import pytest

from tui.app import BriefingApp

SIZES = ((1, 1), (2, 2), (7, 3), (20, 6), (100, 30))


@pytest.mark.parametrize("key", ["ctrl+backslash", "question_mark", "slash", "x", "d", "a", "enter"])
async def test_every_size_in_every_dialog(key: str, tmp_path: Path) -> None:
    app = BriefingApp([], data_dir=tmp_path)
    async with app.run_test(size=(4, 3)) as pilot:
        for _ in range(100):
            await pilot.pause(0.05)
            if app.notebook is not None and app.screen.id == "reading-room":
                break
        await pilot.press(key)
        for size in SIZES:
            await pilot.resize_terminal(*size)
            await pilot.press("down", "up")
        assert app.is_running


async def test_what_comes_while_the_app_ends_is_for_nobody(samples: Path, tmp_path: Path) -> None:
    app = BriefingApp([samples], data_dir=tmp_path / "data")
    async with app.run_test(size=(80, 24)) as pilot:
        while not app.reading_room.opened:
            await pilot.pause(0.02)
    app.on_fetch()
    app.on_notebook_changed()
    app.on_all_read()
    app.on_library_read()
