"""Which time of a sentence is the meeting's: one of another clause, none of a name or of something else; out on a Thursday."""

from __future__ import annotations

import datetime

import pytest
from spacy.language import Language

from tests.extraction.meetings.checks import meetings_on

THURSDAY = datetime.date(2016, 9, 15)


def _told(nlp: Language, text: str, word: str) -> list[tuple[str, str | None]]:
    """Status and value of the entries one of whose mentions is `word`."""
    return [
        (m.status, m.when.value if m.when else None)
        for m in meetings_on(nlp, text, THURSDAY)
        if any(text[start:end] == word for start, end in m.mentions)
    ]


@pytest.mark.parametrize(
    ("text", "word", "value"),
    [
        ("The premier was in Lima last month where he met President Luis Reed.", "met", "2016-08"),
        ("Holt flew to Oslo on Monday, where she met Prime Minister Karl Voss.", "met", "2016-09-12"),
        ("Holt arrived on Monday in Oslo, where she held talks with Karl Voss.", "talks", "2016-09-12"),
        ("Holt arrived in Oslo on Monday, where she will meet Karl Voss.", "meet", None),
        ("Holt bought a farm in Ohio last month, where she met Karl Voss.", "met", None),
        (
            "While at the farmers' convention in Dayton in August, Ann Holt hired a suite, where she met the Peruvian"
            " ambassador, Luis Reed.",
            "met",
            "2016-08",
        ),
        ("Voss began his first visit as farm minister in Norway on Tuesday followed by Sweden.", "visit", "2016-09-13"),
        ("The plan was backed at a council meeting presided over by Ann Voss on May 7.", "meeting", "2016-05-07"),
        ("The plan was backed at a council meeting chaired by Premier Ann Voss on May 7.", "meeting", "2016-05-07"),
        (
            "He spoke of the first meeting of the Fisheries Group, set up to watch the coast, held on February 6.",
            "meeting",
            "2016-02-06",
        ),
        (
            "He spoke of the meeting of the Fisheries Group, set up after an election held on February 6.",
            "meeting",
            None,
        ),
        ("She had read of remarks made last week by Luis Reed in a lecture to miners in Dayton.", "lecture", "2016-W36"),
        ("Holt delivered the speech outlining her farm policy on July 15.", "speech", "2016-07-15"),
        ("Pay will rise, Ann Voss said on Thursday at a meeting with pilots of the harbour.", "meeting", "2016-09-15"),
        ("The union met Hill Foods several times last year on pay, but talks ended in November.", "met", "2015"),
    ],
)  # fmt: skip
def test_day_of_another_clause(nlp: Language, text: str, word: str, value: str | None) -> None:
    assert [found for _, found in _told(nlp, text, word)] == [value]


@pytest.mark.parametrize(
    ("text", "word", "status", "value"),
    [
        ("Also Thursday, Ann Voss was set to meet with Luis Reed in Arica.", "meet", "scheduled", "2016-09-15"),
        ("The committee was expected on Wednesday to debate the bill.", "debate", "expected", "2016-09-14"),
        ("Next month, Holt plans to host Luis Reed for a summit in Ohio, an official told the paper Monday.", "summit", "scheduled", "2016-10"),
        ("The vote is due by Oct. 6, when the Senate reconvenes after Columbus Day.", "reconvenes", "scheduled", "2016-10-06"),
        ("It will come up on Holt's trip to Asia this week and when Luis Reed visits Ann Voss.", "visits", "scheduled", None),
        ("Holt's choice to skip last week's final party debate may have cost her.", "debate", "held", "2016-W36"),
        ("Voss may skip next week's final party debate.", "debate", "possible", "2016-W38"),
        ("His address Wednesday about fighting crime will be a major topic of the race.", "address", "held", "2016-09-14"),
        ("His address Monday about fighting crime will be shown live.", "address", "scheduled", "2016-09-19"),
        ("As Holt prepared to speak to supporters in Dover on Tuesday, a girl outside was hurt.", "speak", "held", "2016-09-13"),
        ("As Holt prepares to speak to supporters in Dover on Tuesday, unions call for calm.", "speak", "scheduled", "2016-09-20"),
    ],
)  # fmt: skip
def test_ahead_or_gone_by(nlp: Language, text: str, word: str, status: str, value: str | None) -> None:
    found = [x for m in (word, f"party {word}") for x in _told(nlp, text, m)]
    assert found == [(status, value)]


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("Officials gathered for the Clean Seas 2016 summit in Dayton.", "2016"),
        (
            "Holt met the minister. (12.09.2016) Voss met the mayor of Lund in his office on Wednesday.",
            "2016-09-12",
        ),
        ("He was told about it at a Sept. 11 memorial ceremony in Dover with the mayor.", "2001-09-11"),
        ("Ann Holt met party members at the spring meeting in Dover.", "2016-SP"),
        ("Lawyers for the miners emerged from their third day-long meeting with officials.", None),
        ("Holt planned to spend Friday in Dayton preparing for her debate with Voss.", "2016-09-16"),
        ("The council on Wednesday fined Karl Voss for refusing to testify before the panel.", "2016-09-14"),
        ("He meant Holt's account in 2008 of coming under fire while visiting Chad.", "2008"),
        ("On Tuesday, the parliament backed Voss's call for a new fisheries referendum.", "2016-09-20"),
        ("The bill passed on Monday, paving the way for the premier to visit Oslo.", "2016-09-12"),
        ("Holt's call with Reed, together with a letter two days earlier, removed the doubts.", "2016-09-13"),
        ("Holt was forced to step down on the eve of the party convention in July over the leak.", "2017-07"),
    ],
)
def test_no_day_of_the_meeting(nlp: Language, text: str, value: str | None) -> None:
    values = [m.when.value for m in meetings_on(nlp, text, THURSDAY) if m.when and m.kind != "deadline"]
    assert value not in values


@pytest.mark.parametrize(
    ("text", "word", "value"),
    [
        ("Holt is preparing for the debate with Voss on Friday.", "debate", "2016-09-16"),
        ("Holt said the party was ready for the convention in October.", "convention", "2016-10"),
        ("The council backed a call for a referendum on Friday.", "referendum", "2016-09-16"),
        ("The ministers will hold a summit in the spring.", "summit", "2017-SP"),
        ("The wreaths were laid at a ceremony on Sept. 11 in Dover.", "ceremony", "2016-09-11"),
        (
            "Holt said on the eve of the party convention in October that she would run.",
            "party convention",
            "2016-10",
        ),
    ],
)
def test_day_of_the_meeting_beside_such(nlp: Language, text: str, word: str, value: str) -> None:
    assert [found for _, found in _told(nlp, text, word)] == [value]


@pytest.mark.parametrize(
    ("text", "values"),
    [
        ("Last May, a judge ordered the ministry to complete the process by the end of August.", set()),
        ("A judge ordered the ministry to complete the process by the end of August.", {"2017-08"}),
    ],
)
def test_a_limit_counts_from_the_day_it_was_set(nlp: Language, text: str, values: set[str]) -> None:
    found = meetings_on(nlp, text, THURSDAY)
    assert {m.when.value for m in found if m.when and m.status == "scheduled"} == values


@pytest.mark.parametrize(
    ("text", "word", "told"),
    [
        (
            "Wednesday at the NBC regional debate, candidate Ann Holt said Joan Hill, the mother of Sam Hill, who died"
            " in the attack, is wrong.",
            "debate",
            ("held", "2016-09-14"),
        ),
        (
            '"It is unstable," he told reporters on Monday while in Oslo for talks with his Danish counterpart.',
            "talks",
            ("held", "2016-09-12"),
        ),
        (
            '"We know," she told reporters on Monday on the sidelines of talks in Oslo with Karl Voss.',
            "talks",
            ("held", "2016-09-12"),
        ),
        (
            '"We know," she told reporters on Monday as she arrived in Oslo for talks with Karl Voss.',
            "talks",
            ("held", "2016-09-12"),
        ),
        (
            '"We know," she told reporters on Monday ahead of talks in Oslo with Karl Voss.',
            "talks",
            ("scheduled", None),
        ),
        ("Lima hosts a meeting on ending the crisis on Sept. 18.", "meeting", ("scheduled", "2016-09-18")),
        (
            "Holt requested a meeting with Karl Voss, which took place on Monday.",
            "meeting",
            ("held", "2016-09-12"),
        ),
        (
            "The ministers sought talks with the rebels, which were held in Lima on Tuesday.",
            "talks",
            ("held", "2016-09-13"),
        ),
        ("Holt requested a meeting with Karl Voss, which he refused.", "meeting", ("possible", None)),
    ],
)
def test_day_and_status_told_in_another_clause(
    nlp: Language, text: str, word: str, told: tuple[str, str | None]
) -> None:
    assert _told(nlp, text, word) == [told]
