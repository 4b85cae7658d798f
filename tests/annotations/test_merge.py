"""What becomes of an annotation that two windows changed at once."""

import msgspec
from hypothesis import given
from hypothesis import strategies as st

from briefing.annotations.merge import merge
from briefing.annotations.records import Change
from tests.annotations.helpers import note

OLD = msgspec.structs.replace(note("old"), modified="2030-01-01T00:00:00.000000Z")


def version(modified, **fields):
    return msgspec.structs.replace(OLD, modified=f"2030-01-01T00:00:{modified:02}.000000Z", **fields)


def test_what_nobody_else_touched_is_as_this_window_wants_it():
    ours = version(1, body="new")
    assert merge(Change(after=OLD), None) == (OLD, None)
    assert merge(Change(before=OLD, after=ours), OLD) == (ours, None)
    assert merge(Change(before=OLD), OLD) == (None, None)


def test_an_edit_counts_more_than_a_removal():
    edited = version(1, body="new")
    assert merge(Change(before=OLD), edited) == (edited, None)
    assert merge(Change(before=OLD, after=edited), None) == (edited, None)


def test_two_texts_of_one_note_are_both_kept():
    ours, theirs = version(2, body="ours"), version(1, body="theirs")
    merged, second = merge(Change(before=OLD, after=ours), theirs)
    assert merged is not None and second is not None
    assert (merged.body, second.body) == ("ours", "theirs")
    assert merged.id == OLD.id != second.id
    merged, second = merge(Change(before=OLD, after=version(1, body="ours")), version(2, body="theirs"))
    assert merged is not None and second is not None
    assert (merged.body, second.body) == ("theirs", "ours")


def test_different_fields_are_put_together():
    before = version(0, fields={"value": 1, "unit": "car"})
    ours = msgspec.structs.replace(before, modified=version(1).modified, fields={"value": 2, "unit": "car"})
    theirs = msgspec.structs.replace(before, modified=version(2).modified, fields={"value": 1})
    merged, second = merge(Change(before=before, after=ours), theirs)
    assert merged is not None and merged.fields == {"value": 2}
    assert second is None


bodies = st.sampled_from(["", "old", "a", "b"])


@given(st.none() | bodies, st.none() | bodies, st.integers(1, 3), st.integers(1, 3))
def test_no_text_that_somebody_typed_is_ever_lost(ours, theirs, our_time, their_time):
    change = Change(before=OLD, after=None if ours is None else version(our_time, body=ours))
    kept = merge(change, None if theirs is None else version(their_time, body=theirs))
    bodies = {row.body for row in kept if row is not None}
    for text in (ours, theirs):
        if text not in (None, "", "old"):
            assert text in bodies
