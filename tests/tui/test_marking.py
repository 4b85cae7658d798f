"""Notes, stars, tags, corrections, dates: written, shown in place, undone, there after a restart."""

from __future__ import annotations

import contextlib
import stat
from pathlib import Path

import pytest

from tests.tui.conftest import OpenApp, Sitting
from tui.screens.note import edit_externally


async def write(reader: Sitting, text: str) -> None:
    await reader.press("a")
    await reader.type(text)
    await reader.press("ctrl+s")


async def test_note_written_edited_removed_undone(sit: OpenApp, samples: Path) -> None:
    async with sit([samples]) as reader:
        await reader.press("enter", "j")
        await write(reader, "check this")
        assert reader.sees("✎ check this")
        await write(reader, " twice")
        assert reader.sees("✎ check this twice")
        assert not reader.sees("thischeck")
        await reader.press("u")
        assert reader.sees("✎ check this")
        await reader.press("a", "ctrl+a", "ctrl+k", "ctrl+u", "ctrl+s")
        assert not reader.sees("✎ check")
        await reader.press("u")
        assert reader.sees("✎ check this")
        await reader.press("u")
        assert not reader.sees("✎ check")
        await reader.press("ctrl+r", "ctrl+r")
        assert not reader.sees("✎ check")


async def test_note_on_the_story(sit: OpenApp, samples: Path) -> None:
    async with sit([samples]) as reader:
        await write(reader, "lead of the day")
        assert reader.sees("lead of the day")
        rows = reader.room.room.annotations(reader.room.story_key)
        assert [(row.kind, row.anchor) for row in rows] == [("note", None)]


async def test_note_on_an_item_from_the_article(sit: OpenApp, samples: Path) -> None:
    async with sit([samples]) as reader:
        await reader.press("enter", "enter", "J")
        await write(reader, "from the text")
        await reader.press("s")
        overlaid = reader.room.overlaid
        assert overlaid is not None
        assert {row.kind for row in overlaid.by_item["q2"]} == {"note", "star"}


async def test_escape_keeps_a_draft(sit: OpenApp, samples: Path) -> None:
    async with sit([samples]) as reader:
        await reader.press("enter", "a")
        await reader.type("half a thou")
        await reader.press("escape")
        assert not reader.sees("✎ half")
        await reader.press("a")
        assert reader.sees("half a thou", "unfinished draft")
        await reader.press("escape", "q")
    async with sit([samples]) as reader:
        await reader.until(lambda: reader.sees("A note you were writing", "half a thou"))
        await reader.press("enter")
        await reader.type("ght")
        await reader.press("ctrl+s")
        assert reader.sees("✎ half a thought")
        await reader.until(lambda: reader.app.saved_words()[0].startswith("saved"))
        await reader.press("q")
    async with sit([samples]) as reader:
        assert len(reader.app.screen_stack) == 2
        assert reader.sees("✎ half a thought")


async def test_a_draft_can_be_thrown_away(sit: OpenApp, samples: Path) -> None:
    async with sit([samples]) as reader:
        await reader.press("a", *"never", "escape", "q")
    async with sit([samples]) as reader:
        await reader.until(lambda: reader.sees("A note you were writing"))
        await reader.press("G", "enter", "q")
    async with sit([samples]) as reader:
        await reader.pilot.pause(0.2)
        assert len(reader.app.screen_stack) == 2


def test_note_in_an_editor_of_ones_own(tmp_path: Path) -> None:
    editor = tmp_path / "editor"
    editor.write_text('#!/bin/sh\nprintf " and more\\n" >> "$1"\n')
    editor.chmod(editor.stat().st_mode | stat.S_IXUSR)
    assert edit_externally([str(editor)], "first", contextlib.nullcontext) == "first and more"


async def test_without_an_editor_the_reader_is_told(sit: OpenApp, samples: Path, monkeypatch) -> None:  # type: ignore[no-untyped-def]
    monkeypatch.delenv("EDITOR", raising=False)
    monkeypatch.delenv("VISUAL", raising=False)
    async with sit([samples]) as reader:
        await reader.press("a", "ctrl+e")
        assert reader.sees("Set $EDITOR")
        await reader.press("escape")


async def test_star_on_line_and_story(sit: OpenApp, samples: Path) -> None:
    async with sit([samples]) as reader:
        await reader.press("enter", "s")
        assert reader.sees("★ “We will not sign")
        await reader.press("s")
        assert not reader.sees("★")
        await reader.press("escape", "s")
        assert reader.room.stories.story_list.rows[0].starred


async def test_tags_and_their_completion(sit: OpenApp, samples: Path) -> None:
    async with sit([samples]) as reader:
        await reader.press("enter", "t")
        await reader.type("#follow-up, wages")
        await reader.press("enter")
        assert reader.sees("#follow-up", "#wages")
        await reader.press("J", "t", *"fol")
        assert reader.sees("Used before: follow-up")
        await reader.pilot.pause(0.1)
        await reader.press("right", "enter")
        overlaid = reader.room.overlaid
        assert overlaid is not None
        assert [row.body for row in overlaid.by_item["q2"]] == ["follow-up"]
        await reader.press("t", "ctrl+u", "enter")
        assert reader.room.overlaid is not None
        assert not reader.room.overlaid.by_item.get("q2")


async def test_delete_takes_the_marks_off_a_line(sit: OpenApp, samples: Path) -> None:
    async with sit([samples]) as reader:
        await reader.press("enter", "s", "t", *"wages", "enter")
        await write(reader, "mine")
        await reader.press("D")
        await reader.until(lambda: reader.told("Deleted 3 marks"))
        assert not reader.sees("#wages")
        await reader.press("u")
        assert reader.sees("#wages", "✎ mine", "★")


async def test_correct_a_speaker(sit: OpenApp, samples: Path) -> None:
    async with sit([samples]) as reader:
        await reader.press("enter", "c", "ctrl+u")
        await reader.type("Piet de Vries")
        await reader.press("enter")
        overlaid = reader.room.overlaid
        assert overlaid is not None
        first = overlaid.briefing.quotations[0]
        assert first.speaker is not None
        assert (first.speaker.name, first.speaker.person, first.by) == ("Piet de Vries", "p2", "reader")
        assert reader.sees("Piet de Vries, The owners’ chairman", "✍")
        await reader.press("u")
        assert not reader.sees("✍")


async def test_a_first_name_put_right_leaves_the_role(sit: OpenApp, samples: Path) -> None:
    async with sit([samples]) as reader:
        await reader.press("enter", "c", "ctrl+u")
        await reader.type("Anna Müller")
        await reader.press("enter")
        assert reader.sees("Anna Müller, head of the Dockers’ Union")
        await reader.press("c", "ctrl+u")
        await reader.type("Somebody Else")
        await reader.press("enter")
        assert reader.sees("Somebody Else")
        assert not reader.sees("Somebody Else, head")


async def test_correct_a_figure(sit: OpenApp, samples: Path) -> None:
    async with sit([samples]) as reader:
        await reader.press("enter", "]", "c", "ctrl+u", *"many", "enter")
        assert reader.sees("is no number")
        await reader.press("ctrl+u", *"13.5", "down", "ctrl+u", *"gibberish", "enter")
        assert reader.sees("not in the article")
        await reader.press("ctrl+u")
        await reader.type("waiting ships")
        await reader.press("down", "ctrl+u", *"up", "enter")
        overlaid = reader.room.overlaid
        assert overlaid is not None
        figure = overlaid.briefing.figures[0]
        assert figure.measures is not None
        assert (figure.value, figure.direction, figure.measures.text) == (13.5, "up", "Waiting ships")


async def test_correct_a_meeting(sit: OpenApp, samples: Path) -> None:
    async with sit([samples]) as reader:
        await reader.press("enter", "]", "]", "c", "down", "down", "ctrl+u", *"maybe", "enter")
        assert reader.sees("one of scheduled, expected")
        await reader.press("ctrl+u", *"possible", "down", "ctrl+u", *"2019-07-10/2019-07-12", "enter")
        assert reader.sees("10–12 Jul", "possible")
        await reader.press("u")
        assert reader.sees("Tue 9 Jul")


async def test_reject_a_line(sit: OpenApp, samples: Path) -> None:
    async with sit([samples]) as reader:
        await reader.press("enter", "X")
        assert "q1" not in {line.item for line in reader.room.briefing.view.lines}
        assert reader.sees("1 item rejected by the reader", "REJECTED BY YOU")
        await reader.press("u")
        assert not reader.sees("rejected by the reader")
        assert "q1" in {line.item for line in reader.room.briefing.view.lines}


async def test_a_note_on_any_sentence_of_the_article(sit: OpenApp, samples: Path) -> None:
    async with sit([samples], size=(140, 45)) as reader:
        await reader.press("enter", "enter", "v", "v")
        assert reader.sees("a sentence of the article")
        target = reader.room.target()
        assert (target.section, target.subject) == (
            "text",
            "The owners’ chairman, Piet de Vries, did not say that the offer was final.",
        )
        await reader.press("a")
        assert reader.sees("Note on this passage")
        await reader.type("ask the chairman")
        await reader.press("ctrl+s")
        assert reader.sees("ON THE TEXT", "✎ ask the chairman")
        assert reader.room.target().note is not None
        rows = [
            line for line in reader.screen().splitlines() if "✎" in line and "The owners’ chairman" in line
        ]
        assert rows, reader.screen()
        await reader.press("V", "y")
        assert reader.app.clipboard.startswith("She added that")
        await reader.press("escape")
        assert reader.room.context == "briefing"
    async with sit([samples], size=(140, 45)) as reader:
        await reader.press("enter")
        assert reader.sees("✎ ask the chairman")


async def test_a_rejected_line_can_be_put_back_at_any_time(sit: OpenApp, samples: Path) -> None:
    async with sit([samples], size=(120, 60)) as reader:
        await reader.press("enter", "X", "escape", "q")
    async with sit([samples], size=(120, 60)) as reader:
        await reader.press("enter")
        assert reader.sees("REJECTED BY YOU", "✗ “We will not sign a deal")
        await reader.press("G", "X")
        await reader.until(lambda: reader.told("Put back"))
        assert not reader.sees("REJECTED BY YOU")
        assert reader.sees("“We will not sign a deal without a floor under wages,”")
        await reader.press("u")
        await reader.until(lambda: reader.told("Undone: putting back “We will not sign a deal"))
        assert reader.sees("REJECTED BY YOU")


async def test_reject_on_a_note_is_about_the_note(sit: OpenApp, samples: Path) -> None:
    async with sit([samples]) as reader:
        await reader.press("enter", "t", *"wages", "enter", "a")
        await reader.type("ask them")
        await reader.press("ctrl+s", "j")
        assert reader.room.line_annotation
        await reader.press("X")
        await reader.until(lambda: reader.told("Deleted the note"))
        assert not reader.sees("ask them")
        assert reader.sees("#wages", "“We will not sign a deal without a floor under wages,”")
        await reader.press("u")
        await reader.until(lambda: reader.told("Undone: removing a note on “We will not sign a deal"))
        assert reader.sees("✎ ask them")


async def test_title_source_and_authors(sit: OpenApp, samples: Path) -> None:
    async with sit([samples]) as reader:
        await reader.press("e", "ctrl+u", "enter")
        assert reader.sees("a story needs a title")
        await reader.type("Harbour peace")
        await reader.press("down", "down", "ctrl+u")
        await reader.type("Kim Roe, Lee Poe")
        await reader.press("enter")
        assert reader.sees("Harbour peace", "Kim Roe, Lee Poe")
        await reader.press("u")
        assert reader.sees("Port talks resume", "Jo Winter")


async def test_candidates_for_the_date_are_offered_with_their_reason(sit: OpenApp, samples: Path) -> None:
    async with sit([samples]) as reader:
        await reader.press("G", "d")
        assert reader.sees("after 2019-06-20: the text speaks of 20 June")
        await reader.press("tab", "enter", "down", "enter", "enter")
        await reader.until(lambda: reader.sees("20 Jun 2019"))


async def test_setting_the_date_resolves_what_is_relative(sit: OpenApp) -> None:
    async with sit() as reader:
        await reader.press("j", "enter")
        assert reader.sees("date not known — d sets it")
        await reader.press("d", *"yesterdy", "enter")
        assert reader.sees("is no date")
        await reader.press("backspace", *"ay", "enter")
        await reader.settled()
        await reader.until(lambda: reader.sees("5 Jul 2019 (from you)"))
        await reader.until(lambda: not reader.room.room.needs_briefing(reader.room.story_key))
        overlaid = reader.room.overlaid
        assert overlaid is not None
        dates = {meeting.when.start for meeting in overlaid.briefing.meetings if meeting.when}
        assert "2019-07-08" in dates
        await reader.press("u")
        await reader.settled()
        await reader.until(lambda: reader.sees("date not known — d sets it"))


async def test_an_export_says_whose_date_it_is_until_that_is_undone(
    sit: OpenApp, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)

    async def exported(reader: Sitting, name: str) -> str:
        await reader.press("x", "tab", "ctrl+u")
        await reader.type(name)
        await reader.press("enter")
        await reader.until((tmp_path / name).exists)
        return (tmp_path / name).read_text(encoding="utf-8")

    async with sit() as reader:
        await reader.press("j", "d", *"2019-07-05", "enter")
        await reader.settled()
        dated = await exported(reader, "dated.md")
        assert "5 Jul 2019 (date from the reader)" in dated
        assert "8–14 Jul 2019" in dated or "8 Jul 2019" in dated
        await reader.press("u")
        await reader.settled()
        undated = await exported(reader, "undated.md")
        assert "date not known" in undated
        assert "Jul 2019" not in undated.split("## Who said what")[0]


async def test_all_is_there_after_a_restart(sit: OpenApp, samples: Path) -> None:
    async with sit([samples]) as reader:
        await reader.press("enter", "s", "t", *"wages", "enter")
        await write(reader, "mine")
        await reader.press("q")
    async with sit([samples]) as reader:
        assert reader.sees("★", "#wages", "✎ mine")
        assert reader.room.stories.story_list.rows[0].read


async def test_another_window_shows_the_note_soon(sit: OpenApp, samples: Path) -> None:
    async with sit([samples]) as one, sit([samples]) as other:
        await one.press("enter")
        await write(one, "seen by both")
        await other.until(lambda: other.sees("seen by both"), 5)


async def test_delete_on_a_note_takes_the_note_alone(sit: OpenApp, samples: Path) -> None:
    async with sit([samples]) as reader:
        await reader.press("enter", "s", "a")
        await reader.type("ask them")
        await reader.press("ctrl+s", "j")
        assert reader.sees("✎ ask them", "★")
        await reader.press("D")
        assert not reader.sees("ask them")
        assert reader.sees("★ “We will not sign")
        await reader.press("u")
        assert reader.sees("✎ ask them")
