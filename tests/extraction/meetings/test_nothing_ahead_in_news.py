"""Sentences of daily news with the words of meetings in which nothing is ahead; published on Wednesday 15 May 2024."""

from __future__ import annotations

import datetime

import pytest
from spacy.language import Language

from tests.extraction.meetings.checks import is_nothing_ahead

PUBLISHED = datetime.date(2024, 5, 15)

NOTHING_AHEAD = [
    "He said he would await Ms. Hill's contribution next week.",
    "She said she hoped they would hear from the premier next Wednesday.",
    "He was caught in 2001 trying to enter Japan to visit a theme park.",
    "He tried to keep secret the talks he had with the ambassador.",
    "A meeting of the cabinet on Tuesday pushed back the deadline.",
    "The leaders will mark the 300th anniversary of the king's visit to Paris.",
    "Asked about meeting Burke in the crowd, Hill said she liked him.",
    "He intended to travel to Libya to join the group, but the plans fell through.",
    "There will be a great debate about how much power the state should have.",
    "The plane is believed to have left Lund earlier on Wednesday en route to Dublin.",
    "They were believed to have been travelling to Dublin for a christening.",
    "An aircraft was diverted to Lund airport at 3pm this afternoon, en route to Cork due to reports of a fire.",
    '"I could have never walked again or seen my family again," he said.',
    "They decided in a June 23 referendum to leave the union.",
    "In a press conference on Monday, Hill ruled out a limit on refugees.",
    "The family has been able to visit her at the shelter.",
    "Hill tends to be charming when she meets with other leaders.",
    "League to decide on players' availability for the 2026 Olympics in June.",
    "Both refused to attend the ceremony.",
    "It is not unusual for businesses to meet with officials, experts said.",
    "Lawmakers also want to question Hill about her meeting in December with the Russian ambassador.",
    "The body made public a list of criteria Russia must meet to take part in competitions.",
    "Li told Hill that China considered his meetings Tuesday with Burke to have been productive.",
    "Officials ordered nearly 200,000 people to evacuate to safer ground on Tuesday as the dam threatened to burst.",
    "She knocked on the door for years asking to see her son.",
    "A notice was posted urging passengers not to travel to Lund.",
    "The carrier said 46 of its flights were due to fly in and out of the airport on Saturday.",
    "The launch today comes two days after the president warned the country.",
    "It is a threshold a new contender is unlikely to be able to meet.",
    "Perth is forecast to hit 39C by Sunday.",
    "Burke accepts the verdict of June's referendum.",
    "Critics be warned: the firm is coming for you.",
    "Until Thursday he had yet to comment on it.",
    "If he makes a phone call Li will ask what he means.",
    "They decided not to meet the minister.",
    "The ceasefire is set to last until May 20.",
    '"I think Burke has rather overdone it this evening," he wrote.',
    "A crowd of relatives continue to gather late on Tuesday outside the home.",
    "The strike, due to start at midnight on Thursday, was called off.",
    "Hill told reporters after a two-day meeting in Lund on Wednesday that her board had set up a group.",
    "They keep their men fresh for the trip to Lund on Tuesday and the visit of Malmo on Saturday, two tough games.",
    "Climbers brought the flag to the summit every hour.",
    "She had the urge to visit Lund.",
    "Some rebels are less willing to negotiate with the government.",
    "He said on his return to Ireland that he was tired.",
    '"I would like to see everybody happy," he said.',
    "The party will face an uphill battle in November.",
    "He had planned to attend the wedding in Rome.",
    "He said he will always remember meeting the queen.",
    "Burke will meet his maker.",
    "Repeated bids to launch peace negotiations with the rebels have failed.",
]


@pytest.mark.parametrize("text", NOTHING_AHEAD)
def test_nothing_is_ahead(nlp: Language, text: str) -> None:
    is_nothing_ahead(nlp, text, PUBLISHED)
