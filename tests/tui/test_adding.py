"""Adding by hand what the engine did not list: in the article's words, undone, deleted, exported, kept."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import msgspec

from briefing.annotations.overlay import overlay
from briefing.annotations.records import new_annotation
from briefing.export.markdown import document
from briefing.records import Briefing, Time
from tests.tui import samples as our
from tests.tui.conftest import NOW, OpenApp
from tui.additions import draft, fields_of
from tui.present.sentences import sentences
from tui.screens.record import record_words

WIDE = (140, 45)


def _briefing(tmp_path: Path) -> Briefing:
    from briefing.stories.library import open_library

    folder = our.make_library(tmp_path / "stories", tmp_path / "data")
    return our.harbour(open_library([folder], tmp_path).stories[0])


def _sentence(briefing: Briefing, beginning: str) -> tuple[int, int]:
    at = briefing.story.text.index(beginning)
    return next(span for span in sentences(briefing.story.text) if span[0] <= at < span[1])


async def test_a_missed_quotation_is_added_from_its_sentence(sit: OpenApp, samples: Path) -> None:
    async with sit([samples], size=WIDE) as reader:
        await reader.press("enter", "enter", "G", "V")
        await reader.until(lambda: reader.sees("a sentence of the article"))
        await reader.press("b")
        assert reader.sees("Add to the briefing", "what somebody said")
        await reader.press("enter", "ctrl+u")
        await reader.type("nowhere in it")
        await reader.press("enter")
        assert reader.sees("not in the article")
        await reader.press("ctrl+u")
        await reader.type("a meeting planned for Friday was cancelled")
        await reader.press("down")
        await reader.type("Piet de Vries")
        await reader.press("enter")
        await reader.until(lambda: reader.told("Added to the briefing; u takes it out."))
        assert reader.room.overlaid is not None
        (mine,) = [item for item in reader.room.overlaid.briefing.quotations if item.by == "reader"]
        assert mine.content[0].text == "A meeting planned for Friday was cancelled"
        assert mine.speaker is not None
        assert (mine.speaker.person, mine.speaker.role) == ("p2", "The owners’ chairman")
        assert reader.sees("✍ A meeting planned for Friday was cancelled")
        await reader.press("u")
        assert not reader.sees("✍")
        await reader.press("ctrl+r", "escape", "q")
    async with sit([samples], size=WIDE) as reader:
        await reader.press("enter")
        assert reader.sees("✍ A meeting planned for Friday was cancelled")


async def test_what_was_added_can_be_corrected_and_deleted_where_it_is(sit: OpenApp, samples: Path) -> None:
    async with sit([samples], size=WIDE) as reader:
        await reader.press("enter", "enter", "v", "v", "b", "G", "enter")
        assert reader.sees("Add a meeting, an event or a deadline")
        await reader.press("ctrl+u", *"a last offer", "enter")
        assert reader.room.overlaid is not None
        assert "a last offer" in [item.title for item in reader.room.overlaid.briefing.meetings]
        await reader.press("c", "ctrl+u", *"the last offer", "enter")
        assert "the last offer" in [item.title for item in reader.room.overlaid.briefing.meetings]
        await reader.press("D")
        await reader.until(lambda: reader.told("Deleted 2 marks"))
        assert not reader.sees("✍")


async def test_without_a_sentence_there_is_nothing_to_add_to(sit: OpenApp, samples: Path) -> None:
    async with sit([samples], size=WIDE) as reader:
        await reader.press("b")
        assert len(reader.app.screen_stack) == 2
        await reader.press("enter", "b")
        assert len(reader.app.screen_stack) == 2


async def test_a_figure_without_a_number_needs_its_words(sit: OpenApp, samples: Path) -> None:
    async with sit([samples], size=WIDE) as reader:
        await reader.press("enter", "enter", "v", "v", "b", "down", "enter", "enter")
        assert reader.sees("Add a figure", "an added line needs words of the article")
        await reader.type("final")
        await reader.press("enter")
        assert reader.room.overlaid is not None
        assert "final" in [item.text for item in reader.room.overlaid.briefing.figures]


async def test_backing_out_adds_nothing(sit: OpenApp, samples: Path) -> None:
    async with sit([samples], size=WIDE) as reader:
        await reader.press("enter", "enter", "v", "b", "escape", "b", "enter", "escape")
        rows = reader.room.room.annotations(reader.room.story_key)
        assert "addition" not in {row.kind for row in rows}


def test_a_figure_starts_on_a_number_that_is_none_yet(tmp_path: Path) -> None:
    told = _briefing(tmp_path)
    waiting = _sentence(told, "Waiting ships")
    assert (
        draft("figures", waiting, None, told).text == told.story.text[slice(*waiting)]
    )  # its number is listed
    bare = Briefing(engine=told.engine, story=told.story)
    item = draft("figures", waiting, None, bare)
    assert (item.text, item.value, item.kind, item.currency) == ("$16 million", 16_000_000, "money", "USD")
    fell = draft("figures", _sentence(told, "Container traffic"), None, bare)
    assert (fell.text, fell.value, fell.kind) == ("12.5 percent", 12.5, "percent")


def test_other_words_have_their_own_value(tmp_path: Path) -> None:
    told = _briefing(tmp_path)
    sentence = _sentence(told, "The two sides last met")
    item = draft("figures", sentence, None, told)
    span, fields = fields_of(item, {"words": "20 June", "direction": "down"}, sentence, told)
    assert told.story.text[slice(*span)] == fields["text"] == "20 June"
    assert (fields["value"], fields["direction"]) == (20, "down")


def test_an_added_amount_is_read_as_the_engine_reads_it(tmp_path: Path) -> None:
    told = _briefing(tmp_path)
    text = "The berth cost between £3 million and £4 million, and took five years."
    story = msgspec.structs.replace(told.story, text=text)
    item = draft("figures", (0, len(text)), None, Briefing(engine=told.engine, story=story))
    assert (item.kind, item.value, item.value_high, item.currency) == ("money", 3e6, 4e6, "GBP")
    at = text.index("five years")
    item = draft("figures", (0, len(text)), (at, at + 10), Briefing(engine=told.engine, story=story))
    assert (item.kind, item.value, item.unit) == ("duration", 5, "year")


def test_an_amount_is_read_without_spacy() -> None:
    code = (
        "import sys; from briefing.extraction.figures.reading import amounts_in; "
        "print([a.value for a in amounts_in('It cost $5 million.', (0, 19))], 'spacy' in sys.modules)"
    )
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert done.stdout.split("\n")[0] == "[5000000] False"


def test_words_between_marks_are_what_was_said(tmp_path: Path) -> None:
    told = _briefing(tmp_path)
    sentence = _sentence(told, "She added")
    span, fields = fields_of(draft("quotations", sentence, None, told), {"speaker": "She"}, sentence, told)
    assert told.story.text[slice(*span)] == "“cost nobody their job”"
    assert fields["kind"] == "direct"
    assert fields["speaker"]["text"] == "She"


def test_the_only_time_of_a_sentence_is_when(tmp_path: Path) -> None:
    told = _briefing(tmp_path)
    sentence = _sentence(told, "A meeting planned")
    at = told.story.text.index("Friday")
    friday = Time(text="Friday", span=(at, at + 6), type="DATE")
    bare = Briefing(engine=told.engine, story=told.story, times=(friday,))
    item = draft("meetings", sentence, None, bare)
    _, fields = fields_of(item, {"date": "2019-07-12"}, sentence, bare)
    assert (fields["when"]["text"], fields["when"]["start"]) == ("Friday", "2019-07-12")


def test_the_record_tells_what_was_added_from_what_was_corrected(tmp_path: Path) -> None:
    told = _briefing(tmp_path)
    sentence = _sentence(told, "A meeting planned")
    span, fields = fields_of(
        draft("quotations", sentence, None, told), {"speaker": "The port"}, sentence, told
    )
    one = overlay(
        told, [new_annotation(told.story, "addition", "quotations", span, fields=fields, clock=NOW)]
    )
    (mine,) = [item for item in one.briefing.quotations if item.by == "reader"]
    assert record_words(mine, one.briefing) == "indirect quotation · speaker: The port · added by you"


def test_an_added_meeting_has_its_parties_and_says_who_added_it(tmp_path: Path) -> None:
    told = _briefing(tmp_path)
    sentence = _sentence(told, "A parliamentary hearing")
    item = draft("meetings", sentence, None, Briefing(engine=told.engine, story=told.story))
    changed = {"title": "hearing on the port", "date": "2019-08-02", "parties": "terminal owners;port unions"}
    span, fields = fields_of(item, changed, sentence, told)
    row = new_annotation(told.story, "addition", "meetings", span, fields=fields, clock=NOW)
    one = overlay(Briefing(engine=told.engine, story=told.story), [row])
    assert not one.orphans
    (meeting,) = one.briefing.meetings
    assert [party.name for party in meeting.participants] == ["terminal owners", "Port unions"]
    brief = document([one], NOW.now())
    assert "hearing on the port" in brief
    assert "(added by the reader)" in brief
