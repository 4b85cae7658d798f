"""Words of meeting in another sense make no entry, and neither does what is only talked about."""

from __future__ import annotations

import pytest
from spacy.language import Language

DECOYS = [
    "The idea was met with a lot of mockery.",
    "Due to an editing error, a wrong figure appeared on Wednesday morning.",
    "The award was conferred on her by the king.",
    "When you meet him, you see a kind man.",
    "He has 300 days left to mend the budget.",
    "The company said it will not be able to meet demand for the new model this year.",
    "The plan was met with fierce resistance from farmers.",
    "Every defendant deserves a fair hearing.",
    "The charity handed out hearing aids to older residents.",
    "Campaigners call for lower fares.",
    "The Atlantic Coast Conference moved its title game.",
    "He talks about football all day.",
    "The factory struggles to meet its targets.",
    '"We will meet this challenge," he said.',
    "The road meets the river near the mill.",
    "The committee's report met with criticism.",
    "The firm makes hearing devices.",
    "Summit County officials said the road was closed.",
    "The minister called on the government to act.",
    "The call for higher wages grew louder.",
    "The debate over immigration has divided the party.",
    "He gave a speech last year in which he criticized the church.",
    '"I want to thank everyone for their support," she said in a statement on Monday.',
    "At a news conference on Tuesday, the mayor defended the plan.",
    "In a telephone interview on Monday, he said the talks had stalled.",
    "The show's host talks to celebrities.",
    "She is on trial for fraud.",
    "Neither side would confirm that a meeting had taken place.",
    "Israel and Syria have not held direct talks since 2000.",
    "He meets daily with his advisers.",
    "The two countries have been in talks for months.",
    "The shop caters to hard-of-hearing customers.",
    "The bank did not meet the capital requirements set by regulators.",
    "The proposal met with strong opposition in parliament.",
    "His plan met a chilly response from the unions.",
    "The new model meets emission standards.",
    "The ban was met with outrage by teachers.",
    "The Big East Conference fined the coach.",
    "She won the race by a margin of two votes.",
    "The company declined to comment on talks.",
    "More talk than action came from the ministry.",
    "Visit our website for details.",
    "The song reached the summit of the charts.",
    "Visitors to the park rose 4 percent.",
    "Prices are expected to rise next year.",
    '"They called me a liar," he said on Monday.',
    "He addressed the problem in his book.",
    "The debate about taxes goes on.",
    "They never met.",
    "He has yet to meet the queen.",
    "A hunger strike by prisoners entered its third week.",
    "Air strikes hit the city on Monday.",
    "Talk of a merger lifted the shares.",
    "Critics have called for an election.",
    "In an interview with a Berlin newspaper on Sunday, the minister defended the plan.",
    "Drug trials begin with mice.",
    "The Milwaukee team meets Denver on Friday in the second game of the playoffs.",
    "The hall seats 400 people.",
    "The session ended with the index up 2 percent.",
]


@pytest.mark.parametrize("text", DECOYS)
def test_no_meeting(nlp: Language, text: str) -> None:
    assert nlp(text)._.meetings == ()
