"""Over all stories: what is coming up, who said what; from an entry to its line."""

from __future__ import annotations

from pathlib import Path

import icalendar

from tests.tui.conftest import OpenApp


async def test_what_is_coming_up_in_all_stories_and_to_its_line(sit: OpenApp, samples: Path) -> None:
    async with sit([samples]) as reader:
        await reader.press("C")
        await reader.until(lambda: reader.sees("coming up · ⏎ open"))
        assert reader.sees("Coming up", "Tue 9 Jul", "resume the talks", "in 3 days", "Port talks resume")
        assert not reader.sees("last met")
        await reader.press("j", "enter")
        assert reader.room.context == "briefing"
        line = reader.room.briefing.view.line_at_cursor
        assert line is not None and line.section == "meetings"


async def test_the_filter_narrows_what_is_looked_at(sit: OpenApp, samples: Path) -> None:
    async with sit([samples]) as reader:
        await reader.press("slash", *"rain", "enter", "C")
        await reader.until(lambda: reader.sees("nothing is coming up in these stories"))
        await reader.press("x", "escape")
        assert reader.told("nothing to put into a calendar")


async def test_a_calendar_file_is_written_and_never_over_another_unasked(
    sit: OpenApp, samples: Path, tmp_path: Path
) -> None:
    target = tmp_path / "coming.ics"
    async with sit([samples]) as reader:
        for again in (False, True):
            await reader.press("C")
            await reader.until(lambda: reader.sees("coming up · ⏎ open"))
            await reader.press("x", "ctrl+u")
            await reader.type(str(target))
            await reader.press("enter")
            if again:
                assert reader.sees("is there already")
                await reader.press("enter")
            await reader.until(lambda: reader.told("written to"))
            starts = [str(e.decoded("dtstart")) for e in icalendar.Calendar.from_ical(target.read_bytes()).walk("VEVENT")]  # fmt: skip
            assert starts[0] == "2019-07-09"
            target.write_text("mine")
            reader.app.clear_notifications()
            await reader.press("escape")


async def test_all_that_the_speaker_under_the_cursor_said(sit: OpenApp, samples: Path) -> None:
    async with sit([samples]) as reader:
        await reader.press("enter", "P")
        await reader.until(lambda: reader.sees("2 quotations"))
        assert reader.sees("Ana Müller", "a floor under wages", "Port talks resume")
        await reader.press("ctrl+u")
        assert reader.sees("type a name")
        await reader.type("vries owners")
        await reader.until(lambda: reader.sees("1 quotation ·"))
        assert reader.sees("that the offer was final")
        await reader.press("enter")
        assert reader.room.context == "briefing"
        line = reader.room.briefing.view.line_at_cursor
        assert line is not None and line.item == "q3"


async def test_what_the_stories_report_of_the_figure_under_the_cursor(sit: OpenApp, samples: Path) -> None:
    async with sit([samples]) as reader:
        await reader.press("enter")
        reader.room.briefing.go_to("f2")
        await reader.press("M")
        await reader.until(lambda: reader.sees("2 figures"))
        assert reader.sees("Container traffic", "1.5 m → 1.3 m", "12.5 %", "1 Apr 2019", "the second quarter")
        await reader.press("ctrl+u")
        assert reader.sees("type what is measured")
        await reader.type("ships waiting")
        await reader.until(lambda: reader.sees("1 figure ·"))
        assert reader.sees("$16 m", "5 Jul 2019", "Harbour Post")
        await reader.press("enter")
        assert reader.room.context == "briefing"
        line = reader.room.briefing.view.line_at_cursor
        assert line is not None and line.item == "f4"
