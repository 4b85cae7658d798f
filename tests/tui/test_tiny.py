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
