"""Nothing waits for spaCy: the first paint, the keys while briefings are made, a story that fails, a stop."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest

from tests.tui.conftest import OpenApp
from tests.tui.terminal import ROOT, Terminal

FIRST_PAINT = """
import asyncio, sys
from pathlib import Path
from tui.app import BriefingApp

async def main():
    app = BriefingApp([], data_dir=Path(sys.argv[1]))
    async with app.run_test(size=(80, 24)) as pilot:
        while not app.reading_room.opened or not app.reading_room.stories.story_list.rows:
            await pilot.pause(0.01)
        await pilot.pause(0.05)
        shown = "".join(s.text for s in app.screen._compositor.render_strips())
        assert "Trump" in shown, shown
        print([name for name in ("spacy", "numpy", "thinc", "trafilatura") if name in sys.modules])
    app.queue.close()

asyncio.run(main())
"""


def test_first_paint_does_not_import_spacy(tmp_path: Path) -> None:
    done = subprocess.run(
        [sys.executable, "-c", FIRST_PAINT, str(tmp_path)],
        capture_output=True,
        text=True,
        cwd=ROOT,
        timeout=60,
    )
    assert done.stdout.strip() == "[]", done.stdout + done.stderr


async def test_one_bad_story_is_told_and_takes_no_other_down(sit: OpenApp, tmp_path: Path) -> None:
    folder = tmp_path / "stories"
    folder.mkdir()
    (folder / "a-endless.txt").write_text("An endless story.\n" + "word " * 400_100)
    (folder / "b-short.txt").write_text(
        "“We will meet in Paris on 9 July 2019,” said Jo Winter of the board.\n"
    )
    async with sit([folder], settle=False) as reader:
        await reader.until(lambda: reader.sees("Making the briefing …", "briefing 1 of 2"))
        await reader.settled()
        assert reader.sees("⚠", "too long to analyse — r tries again", "1 said")
        await reader.press("slash")
        await reader.type("is:failed")
        assert len(reader.room.stories.story_list.rows) == 1
        await reader.press("enter")
        (folder / "a-endless.txt").write_text("“It ends well,” said Jo Winter.\n")
        await reader.press("escape", "r")
        await reader.settled()
        await reader.until(lambda: reader.sees("“It ends well,”"))
        assert not reader.sees("⚠")


async def test_making_briefings_can_be_stopped_and_gone_on_with(
    sit: OpenApp, tmp_path: Path, data_dir: Path
) -> None:
    folder = tmp_path / "stories"
    folder.mkdir()
    for number in range(30):
        (folder / f"{number:02}.txt").write_text(
            f"Story {number}. “Number {number} it is,” said Jo Winter.\n"
        )
    async with sit([folder], settle=False) as reader:
        await reader.until(lambda: reader.sees("of 30"))
        await reader.press("G")
        await reader.until(lambda: reader.sees("“Number 29 it is,”"))  # the visible one comes first
        await reader.press("ctrl+k")
        assert reader.app.queue.progress == (0, 0)
        waiting = [row for row in reader.room.stories.story_list.rows if row.state == "waiting"]
        assert waiting
        await reader.press("r")
        await reader.settled()
        assert all(row.state == "ready" for row in reader.room.stories.story_list.rows)


async def test_keys_answer_while_a_briefing_is_made(sit: OpenApp, tmp_path: Path) -> None:
    folder = tmp_path / "stories"
    folder.mkdir()
    (folder / "long.txt").write_text("“We will meet again,” said Jo Winter. " * 3000)
    (folder / "short.txt").write_text("Rain.\n")
    async with sit([folder], settle=False) as reader:
        await reader.until(lambda: reader.app.queue.current is not None)
        await reader.press("j", "k", "j", "s", "question_mark", "escape")
        assert reader.room.stories.story_list.rows[1].starred
        assert reader.app.queue.progress[1]


def test_a_model_that_is_missing_is_one_line_on_the_story(tmp_path: Path) -> None:
    (tmp_path / "a.txt").write_text("Rain expected in the valley on Monday.\n")
    with Terminal(
        ["--data-dir", str(tmp_path / "data"), "--model", "no_such_model", str(tmp_path / "a.txt")]
    ) as terminal:
        terminal.until_shown("cannot be", "tries again")
        assert "Traceback" not in terminal.text()
        terminal.type("q")
        assert terminal.wait() == 0


async def test_a_worker_that_fails_is_a_line_and_a_log(
    sit: OpenApp, samples: Path, data_dir: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    async with sit([samples]) as reader:

        def broken() -> None:
            raise RuntimeError("the disk went away [/]")

        monkeypatch.setattr(reader.room.room.library, "refresh", broken)
        await reader.press("r")
        await reader.until(lambda: reader.told("Something went wrong (RuntimeError)"))
        assert "the disk went away" in (data_dir / "briefing.log").read_text()
        assert reader.app.is_running
