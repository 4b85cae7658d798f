"""Acts of state on an agenda: laws passed and rejected, assent, confirmations, articles, referendums; stretches of time."""

from __future__ import annotations

import datetime

import pytest
from spacy.language import Language

DAY = datetime.date(2024, 3, 13)  # a Wednesday

# (text, [(kind, status, value of the date, words of the parties)])
SENTENCES: list[tuple[str, list[tuple[str, str, str | None, list[str]]]]] = [
    (
        "The upper house approved the water bill on Monday by 90 votes to 20.",
        [("event", "held", "2024-03-11", ["The upper house"])],
    ),
    ("Lawmakers rejected the amendment.", [("event", "held", None, ["Lawmakers"])]),
    ("The bill was passed on Tuesday.", [("event", "held", "2024-03-12", [])]),
    ("The film was passed by the censors on Monday.", []),
    ("The doctors approved the plan on Monday.", []),
    ("The parliament has already ratified it.", []),
    (
        "The bill is expected to receive Royal Assent and become law on Tuesday.",
        [("event", "expected", "2024-03-19", [])],
    ),
    (
        "The state secretary said the cabinet would trigger Article 12 by the end of this month.",
        [("event", "scheduled", "2024-03", ["the cabinet"])],
    ),
    (
        "Senators hope to confirm the nominee on the Senate floor by the end of next week.",
        [("event", "possible", "2024-W12", ["Senators", "the nominee"])],
    ),
    (
        "A new tax was rejected by voters in a plebiscite on October 2.",
        [("event", "held", "2023-10-02", [])],
    ),
    (
        "The premier wants to hold a second referendum on the harbour. She said the vote should be held "
        "between autumn 2025 and spring 2026.",
        [("event", "possible", "2025-FA/2026-SP", ["The premier"])],
    ),
    ("The vote came in the same week as the council passed the budget.", []),
    (
        "The minister is scheduled to make a statement on health to the house tomorrow.",
        [("event", "scheduled", "2024-03-14", ["The minister", "the house"])],
    ),
    ("The bill is due to return to the upper house on Monday.", [("event", "scheduled", "2024-03-18", [])]),
    (
        "The firm's profit, which its chairman will announce on 29 March, may be higher.",
        [("event", "scheduled", "2024-03-29", ["its chairman"])],
    ),
    (
        "Formal notification is expected to take place in the last week of March.",
        [("event", "expected", "2024-W13", [])],
    ),
    ("The harbour master said on Tuesday he would seek more money for the quay.", []),
    ("She would notify the council of the plan to leave by the end of March.", []),
    (
        "In a speech to a joint session of parliament on Tuesday, the king praised the nurses.",
        [("event", "held", "2024-03-12", ["parliament", "the king"])],
    ),
    (
        "The first session of the joint task force was held in Oslo on February 6.",
        [("meeting", "held", "2024-02-06", ["the joint task force"])],
    ),
    (
        "The envoy told a session of the Security Council on Monday that he would stay.",
        [("meeting", "held", "2024-03-11", ["The envoy", "the Security Council"])],
    ),
    (
        "A contract for new trams is expected to be signed in the coming months.",
        [("event", "expected", None, [])],
    ),
    (
        "The nominee is expected to be confirmed by the Senate's majority.",
        [("event", "expected", None, ["The nominee", "the Senate's majority"])],
    ),
    (
        "It is not clear if the full house will vote on the rent law.",
        [("event", "possible", None, ["the full house"])],
    ),
    ("Five senators said they will vote against the nominee.", []),
    ("The lower house could pass a bill at will.", []),
    ("The party would receive 16 percent more votes.", []),
    (
        "The panel has scheduled a vote on the judge for Monday, but its chairman expects that vote to be held over "
        "a week until March 25.",
        [("event", "postponed", "2024-03-25", ["The panel"])],
    ),
    (
        "She looks set to wait, with formal notification expected to take place in the last week of March.",
        [("event", "expected", "2024-W13", [])],
    ),
    (
        "She spoke in an interview ahead of a meeting of Danish and Spanish foreign ministers due to take place in "
        "Oslo on March 20.",
        [("meeting", "scheduled", "2024-03-20", ["Danish and Spanish foreign ministers"])],
    ),
    (
        "A later start would not only avoid clashing with the regional election taking place on Sunday in Jutland, but "
        "would also please the peers.",
        [("event", "scheduled", "2024-03-17", [])],
    ),
    (
        '"Do we want that?" he asked a conference in the town of Lund on Tuesday.',
        [("event", "held", "2024-03-12", ["he"])],
    ),
    (
        "Ms. Cole said prior to the cancellation of the vote that the bill was sound.",
        [("event", "cancelled", None, [])],
    ),
    (
        "There is little chance that Friday's hearing will be as lively as the panel's first hearing last week.",
        [("hearing", "scheduled", "2024-03-15", []), ("hearing", "held", "2024-W10", ["the panel"])],
    ),
    (
        "She plans to stage a second referendum in the run-up to the expected date of the exit in spring 2026.",
        [("event", "scheduled", None, ["She"])],
    ),
    (
        "Envoys took part in the first meeting of the task force on the truce comprising three countries, which was "
        "held in Oslo on February 6.",
        [("meeting", "held", "2024-02-06", ["Envoys", "the task force"])],
    ),
    (
        "The premier was prepared to negotiate the date with the chancellor.",
        [("talks", "possible", None, ["The premier", "the chancellor"])],
    ),
    ("The committee also voted to end the fund.", [("event", "held", None, ["The committee"])]),
    (
        "She could do so tomorrow, when she is scheduled to make a statement on fish to the house.",
        [("event", "scheduled", "2024-03-14", ["she", "the house"])],
    ),
    ("Investors will have one vote for each share.", []),
    ("Chad is one of the few countries that North Danes could visit without a visa.", []),
    (
        "Mrs. Cole also planned a third appearance Monday in Dover.",
        [("event", "scheduled", "2024-03-18", ["Cole"])],
    ),
    (
        "The leaders had a gathering which will now be pushed back until later that month.",
        [("meeting", "postponed", None, ["The leaders"])],
    ),
    (
        "He was remanded in custody to appear at Lund Crown Court on 7 April.",
        [("hearing", "scheduled", "2024-04-07", ["He"])],
    ),
    (
        "Councillors will decide next week whether to close the pool.",
        [("event", "scheduled", "2024-W12", ["Councillors"])],
    ),
    (
        "Ann Hill is expected to be confirmed by the Senate's majority. Senator Bob Reed has said he hopes to confirm "
        "Ms. Hill on the Senate floor by the end of next week.",
        [("event", "possible", "2024-W12", ["Bob Reed", "Hill"])],
    ),
    ("No extra hearings on this matter in the high court are due, the ministry said.", []),
    ('"There will be no second referendum," a spokesman said.', [("event", "cancelled", None, [])]),
    (
        "The judge set a March 20 date for the mayor to answer the summons.",
        [("hearing", "scheduled", "2024-03-20", ["the mayor"])],
    ),
    (
        "The former president will be released from detention this week.",
        [("event", "scheduled", "2024-W11", ["The former president"])],
    ),
    (
        "Danish voters will decide on Sunday between two parties.",
        [("event", "scheduled", "2024-03-17", ["Danish voters"])],
    ),
    ("The trial will be held in April or May.", [("hearing", "scheduled", "2024-04/2024-05", [])]),
    (
        "The minister will visit Oslo from Monday to Thursday.",
        [("visit", "scheduled", "2024-03-18/2024-03-21", ["The minister"])],
    ),
]


@pytest.mark.parametrize(("text", "expected"), SENTENCES)
def test_sentence(nlp: Language, text: str, expected: list[tuple[str, str, str | None, list[str]]]) -> None:
    doc = nlp.make_doc(text)
    doc._.published = DAY
    found = [
        (m.kind, m.status, m.when.value if m.when else None, [party.text for party in m.participants])
        for m in nlp(doc)._.meetings
    ]
    assert found == expected


MENTIONS = [
    ("The handback is expected to take place on Friday.", ["handback is expected to take"]),
    ("The minister is to make a statement on Friday.", ["make a statement"]),
    ("A by-election will be held in Lund on 4 May.", ["by-election"]),
    ("The term begins next Monday and ends in June.", ["term begins", "ends"]),
    ("Norway goes to the polls on Wednesday.", ["goes to the polls"]),
    ("The ban goes into effect next Friday.", ["goes into effect"]),
    ("The bank will raise its interest rates next Friday.", ["raise its interest rates"]),
    ("The council will begin talks with the unions next Friday.", ["talks"]),
]


@pytest.mark.parametrize(("text", "expected"), MENTIONS)
def test_a_dated_action_is_shown_with_what_takes_place(nlp: Language, text: str, expected: list[str]) -> None:
    doc = nlp.make_doc(text)
    doc._.published = DAY
    assert [text[slice(*m.mentions[0])] for m in nlp(doc)._.meetings] == expected
