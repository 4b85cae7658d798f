"""The reader's annotations over a briefing: valid items, nothing lost."""

import jsonschema
import msgspec
import pytest

from briefing.annotations.overlay import overlay, place, story_with
from briefing.annotations.records import new_annotation
from briefing.records import (
    UNSET,
    Briefing,
    Engine,
    Figure,
    Meeting,
    Passage,
    Quotation,
    Speaker,
    Story,
    json_schema,
    story_id,
    to_json,
)
from tests.annotations.helpers import TEXT, story
from tests.benchmarks.scorers import contract


def at(words, text=TEXT):
    start = text.index(words)
    return start, start + len(words)


def passage(words, text=TEXT):
    return Passage(text=words, span=at(words, text))


def briefing(text=TEXT):
    ferries = "Ferries carried 8.4 percent more cars than in May."
    return Briefing(
        engine=Engine(version="0", model="m", model_version="3"),
        story=story(text=text),
        quotations=(
            Quotation(
                id="q1",
                kind="direct",
                content=(passage("We shall build a second quay,", text),),
                speaker=Speaker(name="the harbour master", text="the harbour master", span=at("the harbour master", text)),
                confidence=0.9,
            ),
        ),
        figures=(
            Figure(id="f1", kind="percent", text="8.4 percent", span=at("8.4 percent", text), value=8.4,
                   measures=passage("cars", text), evidence=(at(ferries, text),)),
            Figure(id="f2", kind="count", text="second", span=at("second", text), changed_from="f1"),
        ),
        meetings=(Meeting(id="m1", kind="meeting", title="The council meets", status="scheduled",
                          mentions=(at("meets", text),)),),
    )  # fmt: skip


def made(kind, section="story", words=None, **rest):
    return new_annotation(story(), kind, section, None if words is None else at(words), **rest)


def checked(overlaid):
    """The overlaid briefing as JSON, after checking it against schema and contract."""
    row = msgspec.json.decode(to_json(overlaid.briefing))
    jsonschema.validate(row, json_schema())
    contract.check(row)
    return row


def test_what_was_written_is_found_by_item_story_and_text():
    note = made("note", "quotations", "We shall build a second quay,", body="ask")
    star = made("star", "figures", "8.4 percent")
    tag = made("tag", body="ports")
    mark = made("note", "text", "Nobody was hurt.", body="good")
    overlaid = overlay(briefing(), [note, star, tag, mark])
    assert overlaid.by_item == {"q1": (note,), "f1": (star,)}
    assert overlaid.story_level == (tag,)
    assert overlaid.text_level == ((at("Nobody was hurt."), mark),)
    assert overlaid.orphans == ()
    assert overlaid.rejected == 0
    assert checked(overlaid) == msgspec.json.decode(to_json(briefing()))


def test_a_correction_keeps_what_the_engine_said():
    row = made(
        "correction", "figures", "8.4 percent", fields={"direction": "up", "measures": None, "id": "no"}
    )
    overlaid = overlay(briefing(), [row])
    [figure] = [figure for figure in overlaid.briefing.figures if figure.id == "f1"]
    assert figure.by == "reader"
    assert (figure.direction, figure.measures, figure.value) == ("up", None, 8.4)
    assert figure.engine_said["measures"]["text"] == "cars"
    assert figure.engine_said["direction"] is None
    assert overlaid.by_item["f1"] == (row,)
    assert checked(overlaid)["figures"][0]["by"] == "reader"


def test_of_two_corrections_both_count_and_the_engine_is_quoted_once():
    first = made("correction", "figures", "8.4 percent", fields={"direction": "up", "value": 8})
    second = msgspec.structs.replace(
        made("correction", "figures", "8.4 percent", fields={"value": 8.5}), modified="9999"
    )
    overlaid = overlay(briefing(), [second, first])
    figure = overlaid.briefing.figures[0]
    assert (figure.direction, figure.value) == ("up", 8.5)
    assert figure.engine_said["value"] == 8.4
    assert "by" not in figure.engine_said


def test_a_rejected_item_is_left_out_counted_and_its_note_stays():
    rejection = made("rejection", "figures", "8.4 percent")
    note = made("note", "figures", "8.4 percent", body="doubtful")
    overlaid = overlay(briefing(), [rejection, note])
    assert [figure.id for figure in overlaid.briefing.figures] == ["f2"]
    assert overlaid.briefing.figures[0].changed_from is None
    assert overlaid.rejected == 1
    assert overlaid.rejections[0][1] == rejection
    assert overlaid.briefing.story.warnings == ("1 item rejected by the reader",)
    assert overlaid.text_level == ((at("8.4 percent"), note),)
    checked(overlaid)


def test_an_addition_is_an_item_of_the_readers():
    row = made("addition", "meetings", "on Monday", fields={
        "kind": "event", "title": "the port reopens", "status": "held", "mentions": [list(at("on Monday"))],
        "when": {"text": "Monday", "span": list(at("Monday"))},
    })  # fmt: skip
    overlaid = overlay(briefing(), [row])
    first, second = overlaid.briefing.meetings
    assert (first.title, first.by, first.engine_said) == ("the port reopens", "reader", UNSET)
    assert second.id == "m1"
    assert overlaid.by_item[first.id] == (row,)
    checked(overlaid)


def test_an_addition_in_the_place_of_an_engines_item_quotes_the_engine():
    row = made("addition", "figures", "8.4 percent", fields={
        "kind": "percent", "text": "8.4 percent", "span": list(at("8.4 percent")), "value": 8.4, "direction": "up",
    })  # fmt: skip
    overlaid = overlay(briefing(), [row])
    assert len(overlaid.briefing.figures) == 2
    assert overlaid.briefing.figures[0].engine_said["id"] == "f1"
    checked(overlaid)


@pytest.mark.parametrize(
    "fields",
    [
        {"value": "not a number"},
        {"measures": {"text": "boats", "span": [0, 5]}},
        {"evidence": [[0, 10_000]]},
        {"span": "here"},
        {"mentions": [[5, 2]]},
        {"evidence": 3},
    ],
)
def test_fields_that_do_not_hold_change_nothing_and_are_shown(fields):
    row = made("correction", "figures", "8.4 percent", fields=fields)
    overlaid = overlay(briefing(), [row])
    assert overlaid.briefing == briefing()
    assert overlaid.orphans == (row,)


EDITED = "A correction was made to this text. " + TEXT


def test_after_an_edit_of_the_story_everything_moves_along():
    correction = made(
        "correction", "figures", "8.4 percent",
        fields={"measures": {"text": "cars", "span": list(at("cars"))}, "evidence": [list(at("8.4 percent"))]},
    )  # fmt: skip
    note = made("note", "quotations", "We shall build a second quay,")
    overlaid = overlay(briefing(EDITED), [correction, note])
    figure = overlaid.briefing.figures[0]
    assert figure.evidence == (at("8.4 percent", EDITED),)
    assert overlaid.by_item["q1"] == (note,)
    assert overlaid.orphans == ()
    checked(overlaid)


def test_what_was_written_about_a_sentence_that_is_gone_is_an_orphan():
    text = TEXT.replace("Nobody was hurt. ", "")
    note = made("note", "text", "Nobody was hurt.", body="is it so?")
    overlaid = overlay(briefing(text), [note])
    assert overlaid.orphans == (note,)
    assert overlaid.text_level == ()


def test_a_note_on_an_item_that_is_no_longer_found_stays_at_its_words():
    note = made("note", "figures", "Nobody", body="zero")
    overlaid = overlay(briefing(), [note])
    assert overlaid.text_level == ((at("Nobody"), note),)


def test_a_rejection_does_not_hit_a_much_longer_item():
    row = made("rejection", "quotations", "second")
    overlaid = overlay(briefing(), [row])
    assert len(overlaid.briefing.quotations) == 1
    assert overlaid.text_level == ((at("second"), row),)


def test_the_readers_date_and_title():
    early = made("published", body="2019-07-05")
    late = msgspec.structs.replace(made("published", body="2019-07-06"), modified="9999")
    title = made("metadata", fields={"title": "Aldwick", "authors": ["A. Reader"], "text": "no"})
    changed = story_with(story(), [late, title, early])
    assert (changed.published, changed.published_from, changed.title) == ("2019-07-06", "reader", "Aldwick")
    assert changed.authors == ("A. Reader",)
    assert changed.text == TEXT
    assert overlay(briefing(), [late]).briefing.story.published == "2019-07-06"


def test_thousands_of_notes_on_thousands_of_items():
    sentence = "They sold number {} there for some money. "
    text = "".join(sentence.format(10_000 + number) for number in range(3000))
    long = Story(id=story_id(text), key="long", title="t", text=text)
    figures, notes = [], []
    for number in range(3000):
        start = text.index(str(10_000 + number), number * 40)
        figures.append(
            Figure(id=f"f{number}", kind="count", text=text[start : start + 5], span=(start, start + 5))
        )
        notes.append(new_annotation(long, "star", "figures", (start, start + 5)))
    whole = Briefing(engine=briefing().engine, story=long, figures=tuple(figures))
    overlaid = overlay(whole, notes)
    assert len(overlaid.by_item) == 3000


def test_places():
    whole = briefing()
    assert place(whole.quotations[0]) == at("We shall build a second quay,")
    assert place(whole.figures[0]) == at("8.4 percent")
    assert place(whole.meetings[0]) == at("meets")
