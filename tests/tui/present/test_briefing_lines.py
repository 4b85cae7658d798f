from __future__ import annotations

import datetime

from msgspec.structs import replace

from briefing.annotations.overlay import overlay
from briefing.annotations.records import new_annotation
from briefing.records import Period, When
from tests import making
from tests.tui.hostile import HOSTILE
from tests.tui.sample import TEXT, TODAY, briefing, overlaid
from tui.present.briefing_lines import briefing_lines
from tui.present.lines import Line, LineOptions
from tui.present.meeting_lines import meeting_lines
from tui.present.pieces import plain
from tui.present.quotation_lines import quotation_pieces
from tui.text import screen_text


def section(lines: list[Line], name: str) -> list[str]:
    return [plain(line.marks) + line.text for line in lines if line.section == name and line.kind != "blank"]


def test_the_header_says_what_the_story_is() -> None:
    assert section(briefing_lines(overlaid(), TODAY), "header") == [
        "★ Harbour council reopens talks on the ferry line",
        "5 Mar 2024 · The Harbour Post · 108 words · 1 min",
        "Next: Thu 7 Mar, The harbour council will meet the ferry owners",
        "┆ ✎  for the front page",
    ]


def test_without_a_date_the_header_asks_for_one() -> None:
    told = briefing()
    undated = replace(told, story=replace(told.story, published=None, published_from=None, warnings=("odd",)))
    lines = section(briefing_lines(overlay(undated, ()), TODAY), "header")
    assert lines[1].startswith("date not known — d sets it · ")
    assert lines[-1] == "⚠  odd"
    by_reader = replace(told, story=replace(told.story, published_from="reader"))
    assert "5 Mar 2024 (from you)" in section(briefing_lines(overlay(by_reader, ()), TODAY), "header")[1]


def test_quotations_stand_under_their_speakers() -> None:
    assert section(briefing_lines(overlaid(), TODAY), "quotations") == [
        "WHO SAID WHAT  5",
        "Ada Lind, its chair  2",
        "The harbour council will meet the ferry owners on Thursday said",
        "★“We want the boats back before summer, and we are ready to pay for it,”",
        "┆ ✎  ask how much",
        "┆  #follow-up #money",
        "Per Holm  2",
        "?“Nobody asked the islanders,”",
        "not: hoped the line would be kept",
        "no speaker named  1",
        "added the subsidy would rise to 4.5 million kronor from 3 million kronor",
    ]


def test_figures_stand_together_by_what_they_measure() -> None:
    assert section(briefing_lines(overlaid(), TODAY), "figures") == [
        "FIGURES  4",
        "SEK 3 m → SEK 4.5 m  ▲  the subsidy ×2",
        "12 %       ▼  Passenger numbers  February",
    ]


def test_the_same_figure_twice_is_one_line() -> None:
    told = briefing()
    same = tuple(replace(figure, changed_from=None) for figure in told.figures)
    lines = briefing_lines(overlay(replace(told, figures=same), ()), TODAY)
    assert "SEK 4.5 m  ▲  the subsidy ×2" in section(lines, "figures")
    (line,) = [line for line in lines if line.item == "f1"]
    assert line.also == ("f4",)
    assert [TEXT[start:end] for start, end in line.spans] == ["4.5 million kronor"] * 2
    assert not [line for line in lines if line.item == "f4"]


def test_long_words_for_when_stand_behind_the_title() -> None:
    told = briefing()
    words = "once the boats are back and the line is paid for"
    vote = replace(told.meetings[0], when=When(text=words, span=(0, len(words))))
    lines = meeting_lines(overlay(replace(told, meetings=(vote,)), ()), TODAY, LineOptions())
    assert section(lines, "meetings")[1] == f"undated  event  A vote may follow — “{words}”  possible"


def test_meetings_soonest_first_undated_last_past_and_held_apart() -> None:
    lines = briefing_lines(overlaid(), TODAY)
    assert section(lines, "meetings") == [
        "NEXT MEETINGS  2",
        "Thu 7 Mar  meeting  The harbour council will meet the ferry owners · Ada Lind  tomorrow, scheduled",
        "“soon”     event  A vote may follow  possible",
        "gone by since the story was written",
        "Fri 1 Mar  event  the season opens  past",
        "1 held — h shows it",
    ]
    held = section(briefing_lines(overlaid(), TODAY, LineOptions(show_held=True)), "meetings")
    assert held[-2:] == [
        "held before the story was written — h hides them",
        "undated    meeting  The two sides last met  held",
    ]
    later = briefing_lines(overlaid(), datetime.date(2026, 1, 1))
    assert section(later, "meetings")[:2] == ["NEXT MEETINGS  1", "“soon”          event  A vote may follow  possible"]  # fmt: skip
    assert section(later, "header")[2].startswith("Was next: Fri 1 Mar 2024, the season opens")


def test_what_has_no_item_is_shown_all_the_same() -> None:
    lines = briefing_lines(overlaid(), TODAY)
    assert section(lines, "text") == ["ON THE TEXT  1", "✎  how many?  “the islanders”"]
    assert section(lines, "orphans")[-1] == "✎  which school?  “a deep-sea diver”"
    assert [line.section for line in lines if line.kind == "heading"] == [
        "quotations",
        "figures",
        "meetings",
        "text",
        "orphans",
    ]


def test_empty_sections_say_so() -> None:
    lines = briefing_lines(overlay(making.briefing(making.story("Nothing.")), ()), TODAY)
    texts = [line.text for line in lines]
    for words in ("Nobody is quoted.", "No figures.", "No meetings."):
        assert words in texts
    assert not [line for line in lines if line.is_stop]


def test_what_the_reader_changed_is_marked() -> None:
    told = briefing()
    changed = replace(told, figures=(replace(told.figures[2], by="reader"),))
    (line,) = [line for line in briefing_lines(overlay(changed, ()), TODAY) if line.item == "f3"]
    assert plain(line.marks) == "✍"


def test_lines_point_into_the_story() -> None:
    for line in briefing_lines(overlaid(), TODAY, LineOptions(show_held=True)):
        if line.kind in ("quotation", "figure", "meeting"):
            assert line.item and line.spans
            assert all(0 <= start < end <= len(TEXT) for start, end in line.spans)


def test_hostile_words_are_only_words() -> None:
    for words in HOSTILE:
        text = f"“x{words}x,” said {words}. It rose {words} in the {words}."
        told = making.briefing(
            making.story(text, title=words, source=words, warnings=(words,)),
            quotations=(making.quotation(text, f"x{words}x,", words),),
            figures=(making.figure(text, f"rose {words}", measures=f"the {words}", period=words),),
            meetings=(making.meeting(text, words, when=words, parties=(words,)),),
        )
        for line in briefing_lines(overlay(told, ()), TODAY):
            for piece in (*line.marks, *line.lead, *line.body, *line.trail):
                assert screen_text(piece.text) == piece.text
                assert "\n" not in piece.text and "\t" not in piece.text


def test_the_cue_stands_where_it_tells_something() -> None:
    text = "“So it is,” she warned. He said so, too. According to Ann it rains. Ann adds that it pours."

    def shown(said: str, kind: str, cue: str, lemma: str) -> str:
        made = making.quotation(text, said, None, cue, kind=kind)
        assert made.cue is not None
        return plain(quotation_pieces(replace(made, cue=replace(made.cue, lemma=lemma)), text))

    assert shown("So it is,", "direct", "warned", "warn") == "“So it is,” warned"
    assert shown("So it is,", "direct", "said", "say") == "“So it is,”"
    assert shown("it rains", "indirect", "According to", "accord") == "it rains"
    assert shown("it pours", "indirect", "adds", "add") == "adds it pours"


def test_where_a_figure_moved_from_has_its_own_line_only_if_it_says_more() -> None:
    told = briefing()
    (line,) = [line for line in briefing_lines(overlay(told, ()), TODAY) if line.item == "f1"]
    assert line.also == ("f4", "f2") and len(line.spans) == 3
    before = replace(told.figures[1], period=Period(text="January", span=making.at(TEXT, "January")))
    dated = replace(told, figures=(told.figures[0], before))
    assert section(briefing_lines(overlay(dated, ()), TODAY), "figures")[1:] == [
        "SEK 3 m → SEK 4.5 m  ▲  the subsidy",
        "SEK 3 m  the subsidy  January",
    ]
    note = new_annotation(told.story, "note", "figures", told.figures[1].span, "check")
    shown = section(briefing_lines(overlay(told, [note]), TODAY), "figures")
    assert shown[2] == "┆ ✎  check"


def test_a_pair_of_marks_is_never_torn() -> None:
    text = 'He spoke of “a new start” and of "hope". “We are glad to see it,” she said.'

    def shown(said: str, kind: str) -> str:
        return plain(quotation_pieces(making.quotation(text, said, None, kind=kind), text))

    assert shown("of “a new start", "mixed") == "of “a new start”"
    assert shown('of "hope', "mixed") == 'of "hope"'
    assert shown("a new start", "mixed") == "“a new start”"
    assert shown("We are glad", "mixed") == "We are glad"
    assert shown("We are glad to see it,", "direct") == "“We are glad to see it,”"


def test_without_any_direction_there_is_no_column_for_it() -> None:
    told = briefing()
    level = tuple(replace(figure, direction=None, changed_from=None) for figure in told.figures[:2])
    assert section(briefing_lines(overlay(replace(told, figures=level), ()), TODAY), "figures")[1:] == [
        "SEK 4.5 m  the subsidy",
        "SEK 3 m  the subsidy",
    ]


def test_words_between_a_cue_and_what_was_said_leave_a_mark() -> None:
    def shown(text: str, said: str, cue: str, kind: str = "indirect") -> str:
        return plain(quotation_pieces(making.quotation(text, said, None, cue, kind=kind), text))

    assert shown("Lind told reporters that boats sail.", "boats sail", "told") == "told … boats sail"
    assert shown("Lind warned on Monday that boats sink.", "boats sink", "warned") == "warned … boats sink"
    assert shown("Lind hoped that boats sail.", "boats sail", "hoped") == "hoped boats sail"


def test_the_marks_of_news_agencies_are_shown_as_a_pair() -> None:
    text = "Lind said: ''Boats sail,'' and left."
    assert plain(quotation_pieces(making.quotation(text, "Boats sail,", None), text)) == "“Boats sail,”"
    text = "Lind said: ``Boats sail,'' and left."
    assert (
        plain(quotation_pieces(making.quotation(text, "Boats sail,", None, "said"), text))
        == "“Boats sail,” said"
    )


def test_hints_name_the_keys_in_force() -> None:
    told = briefing()
    undated = overlay(replace(told, story=replace(told.story, published=None, published_from=None)), ())
    lines = briefing_lines(undated, TODAY, LineOptions(date_key="^t", held_key=""))
    words = " ".join(line.text for line in lines)
    assert "date not known — ^t sets it" in words
    assert "h shows" not in words and "held" in words
