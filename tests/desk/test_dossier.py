"""All that somebody said."""

from __future__ import annotations

import pytest

from briefing.annotations.overlay import overlay
from briefing.annotations.records import new_annotation
from briefing.desk.dossier import said_by
from briefing.records import Speaker
from tests import making

TEXT = "“We sign,” said Zoë Ångström. “We wait,” said Carl Hart."


def made():
    return making.briefing(
        making.story(TEXT),
        quotations=(
            making.quotation(TEXT, "We sign,", "Zoë Ångström", "said", "q1"),
            making.quotation(TEXT, "We wait,", None, None, "q2", speaker=Speaker(name="Carl Hart", role="port minister")),
            making.quotation(TEXT, "We", None, None, "q3"),
        ),
    )  # fmt: skip


@pytest.mark.parametrize(
    ("words", "found"),
    [
        ("zoe", ["q1"]),
        ("hart CARL", ["q2"]),
        ("minister", ["q2"]),
        ("a", ["q1", "q2"]),
        ("  ", []),
        ("bo", []),
    ],
)
def test_names_and_roles_count_whatever_their_case_and_accents(words, found):
    assert [said.quotation.id for said in said_by(overlay(made(), []), words)] == found


def test_what_the_reader_rejected_is_not_listed_and_notes_come_along():
    one = made()
    no = new_annotation(one.story, "rejection", "quotations", one.quotations[0].content[0].span)
    note = new_annotation(one.story, "note", "quotations", one.quotations[1].content[0].span, "really?")
    (said,) = said_by(overlay(one, [no, note]), "a")
    assert (said.quotation.id, [a.body for a in said.annotations]) == ("q2", ["really?"])
