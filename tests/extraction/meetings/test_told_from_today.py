"""Days told from where the text stands: plans of yesterday, the days ahead, hours of no known day; out on a Thursday."""

from __future__ import annotations

import datetime

import pytest
from spacy.language import Language

THURSDAY = datetime.date(2016, 9, 15)


@pytest.mark.parametrize(
    ("text", "status", "value"),
    [
        ("Mr. Voss, who was to fly to Oslo on Wednesday, said he was tired.", "scheduled", "2016-09-14"),
        ("Holt, who was to meet the bishop on Wednesday, said she was glad.", "scheduled", "2016-09-14"),
        ("The ministers were to meet on Friday in Lima.", "scheduled", "2016-09-16"),
        ("The ministers will meet on Wednesday in Lima.", "scheduled", "2016-09-21"),
        ("The ministers will meet over the next three days in Lund.", "scheduled", "2016-09-15/2016-09-17"),
        ("Voss had a midday meeting with six farmers.", "held", None),
        ("Voss may be booed when he speaks later Wednesday.", "scheduled", "2016-09-14"),
        ("Holt got her first intelligence briefing on Wednesday.", "held", "2016-09-14"),
        ("In a speech to be delivered Monday in Dayton, Voss will lay out his plan.", "scheduled", "2016-09-19"),
        ("The agency has to answer by October 1.", "scheduled", "2016-10-01"),
        ("On Friday, Holt will be among the ministers who will address the assembly.", "scheduled", "2016-09-16"),
        ("The chairman of the board Wednesday met with union leaders.", "held", "2016-09-14"),
        ("Voss spoke Wednesday at a rally of miners in Dover.", "held", "2016-09-14"),
        ("Holt told reporters Wednesday at a meeting of farm ministers that prices would fall.", "held", "2016-09-14"),
        ("The premier departs Peru for Chile today, where crowds await him.", "scheduled", "2016-09-15"),
        ("The court decided the firm should pay the debt by Oct. 3.", "scheduled", "2016-10-03"),
        ("The panel ruled on Wednesday to shut the mine by Jan. 14.", "scheduled", "2017-01-14"),
        ("A judge told the company to hand over the files by Friday.", "scheduled", "2016-09-16"),
        ("Holt defended her decision to travel to Chile on Friday.", "scheduled", "2016-09-16"),
        ("The appeal is heard in the high court on Tuesday.", "scheduled", "2016-09-20"),
        ("Holt begins a two-day bus tour of Ohio on Friday.", "scheduled", "2016-09-16"),
        ("Holt takes the stage in Dover at 8 p.m. Saturday.", "scheduled", "2016-09-17T20:00"),
        ("Maria Voss will name her deputy at a campaign stop in Dover, Ohio.", "scheduled", None),
        (
            "The panel, which has kept its minutes secret since March 2008, is expected to decide at its last session of"
            " the year in December.",
            "scheduled",
            "2016-12",
        ),
    ],
)  # fmt: skip
def test_status_and_day(nlp: Language, text: str, status: str, value: str | None) -> None:
    doc = nlp.make_doc(text)
    doc._.published = THURSDAY
    for _, pipe in nlp.pipeline:
        doc = pipe(doc)
    found = {(m.status, m.when.value if m.when else None) for m in doc._.meetings}
    assert (status, value) in found and len(found) == 1
