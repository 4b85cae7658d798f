"""Taking stories in from inside the app."""

from __future__ import annotations

import time
from pathlib import Path

import pytest

from briefing.stories.importing import Importer, Outcome
from briefing.stories.incoming import Incoming
from tests.stories.server import serving
from tests.stories.test_feeds import item, rss
from tests.stories.test_importing import TEXT, page
from tests.tui.conftest import OpenApp


async def test_pages_in_the_folder_are_named_with_the_key_that_takes_them_in(
    sit: OpenApp, samples: Path
) -> None:
    (samples / "d-page.html").write_text("<html><p>Rates rose, she said.</p></html>")
    (samples / "e-paper.pdf").write_bytes(b"%PDF-")
    async with sit([samples]) as reader:
        assert reader.sees("3 of 3 · 2 not shown")
        await reader.press("r")
        await reader.until(
            lambda: reader.told("2 pages and documents here are not shown; i takes them into your library.")
        )


async def test_pasted_text_becomes_the_first_story_of_the_library(sit: OpenApp, data_dir: Path) -> None:
    async with sit() as reader:
        assert reader.sees("Sample stories")
        await reader.press("i")
        assert reader.sees("Take stories in")
        reader.app.screen.query_one("#page").text = TEXT
        await reader.press("ctrl+s")
        await reader.until(lambda: reader.sees("The harbour board raised"))
        assert len(list((data_dir / "library").glob("*.md"))) == 1
        assert not reader.sees("Latest in the U.S China")
        assert not reader.sees("Sample stories")


async def test_what_fails_is_named_and_what_works_is_kept(
    sit: OpenApp, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)
    (tmp_path / "good.html").write_text(page())
    (tmp_path / "bad.txt").write_bytes(b"\0\1\2" * 50)
    async with sit() as reader:
        await reader.press("i")
        reader.app.screen.query_one("#page").text = "good.html\nbad.txt"
        await reader.press("ctrl+s")
        await reader.until(lambda: reader.sees("1 added, 1 failed."))
        assert reader.sees("bad.txt: is not a text file")
        await reader.press("enter")
        await reader.until(lambda: reader.sees("Harbour fees rise"))


async def test_an_import_of_many_can_be_stopped(
    sit: OpenApp, data_dir: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    keep = Importer.keep

    def slowly(importer: Importer, incoming: Incoming) -> Outcome:
        time.sleep(0.02)
        return keep(importer, incoming)

    monkeypatch.setattr(Importer, "keep", slowly)
    folder = tmp_path / "many"
    folder.mkdir()
    for number in range(400):
        (folder / f"{number}.txt").write_text(f"Story {number}. {TEXT}")
    async with sit() as reader:
        await reader.press("i")
        reader.app.screen.query_one("#page").text = str(folder)
        await reader.press("ctrl+s")
        await reader.until(lambda: reader.sees("added …"))
        await reader.press("escape")
        await reader.until(lambda: reader.room.is_current and reader.sees("Story "))
    assert 0 < len(list((data_dir / "library").glob("*.md"))) < 400


async def test_nothing_on_the_page_is_said(sit: OpenApp) -> None:
    async with sit() as reader:
        await reader.press("i", "ctrl+s")
        assert reader.sees("There is nothing on the page.")
        await reader.press("escape")
        assert reader.room.is_current


async def test_feeds_are_fetched_on_a_key_and_private_ones_refused(sit: OpenApp, data_dir: Path) -> None:
    from briefing.stories.subscriptions import Subscriptions

    async with sit() as reader:
        await reader.press("R")
        await reader.until(lambda: reader.sees("you follow no feeds yet"))
        await reader.press("enter")
        with serving() as site:
            Subscriptions(data_dir / "feeds.json").add(site.put("/feed", rss(item("https://e.example/1"))))
            await reader.press("R")
            await reader.until(lambda: reader.sees("private network"))
            assert not site.asked
