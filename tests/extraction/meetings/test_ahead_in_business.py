"""Ways in which the news announces something ahead: companies, unions and the rest; published on Wednesday 13 March 2024."""

from __future__ import annotations

import datetime

import pytest
from spacy.language import Language

from tests.extraction.meetings.checks import is_ahead

PUBLISHED = datetime.date(2024, 3, 13)

# (value of the date, None where no day is known; text)
SENTENCES: list[tuple[str | None, str]] = [
    ("2024-03-15", "Talks are planned for Friday between the port authority and the dockers' union."),
    ("2024-03-15", "Negotiators are to sit down again on Friday in an attempt to end the strike."),
    ("2024-04", "Ministers are preparing for next month's G20 meeting in Jakarta."),
    ("2024-03-19", "The Federal Reserve's policy committee meets on Tuesday and is expected to hold rates."),
    ("2024-03-19", "The central bank will announce its interest rate decision on Tuesday."),
    ("2024-04-11", "The European Central Bank holds its next policy meeting on April 11."),
    ("2024-04-11", "The bank's next rate-setting meeting is on April 11."),
    ("2024-06-20", "The company's annual general meeting is on June 20."),
    ("2024-04-25", "The carmaker reports first-quarter earnings on April 25."),
    ("2024-04-25", "Velden Motors will report quarterly results on April 25."),
    ("2024-04-25", "The company will hold a conference call with analysts on April 25."),
    ("2024-03-18", "The board is due to meet on Monday to consider the offer."),
    ("2024-03-20", "Nurses are to be balloted on strike action on March 20."),
    ("2024-03-20", "Rail workers plan to strike on March 20."),
    ("2024-03-20", "A one-day walkout is planned for March 20."),
    ("2024-03-21", "He is to be sentenced on March 21."),
    ("2024-03-21", "Sentencing is scheduled for March 21."),
    ("2024-04-07", "A public meeting on the proposal will take place on April 7 at the town library."),
    ("2024-04-07", "An open house is scheduled for April 7 at the community centre."),
    ("2024-03-17", "Hartley is scheduled to speak in Dayton on Sunday."),
    ("2024-04-20", "The spacecraft is due to dock with the station on April 20."),
    ("2024-04-20", "The rocket is scheduled for launch on April 20."),
    ("2024-04-20", "Liftoff is set for April 20."),
    ("2024-04-20", "The crew is set to return to Earth on April 20."),
    ("2024-04-20", "FIFA's executive committee meets on April 20 to choose a host."),
    ("2024-04-20", "The Olympic committee is to decide on April 20 which city will host the games."),
    ("2024-03-22", "The ceasefire is due to take effect on March 22."),
    ("2024-03-22", "New tariffs will come into force on March 22."),
    ("2024-03-22", "The deadline for bids is March 22."),
    ("2024-03-22", "Applicants have until March 22 to reply."),
    ("2024-W12", "Mr. Dahl said he would travel to Ankara next week."),
    ("2024-W12", "Mr. Dahl is going to Ankara next week."),
    ("2024-W12", "Mr. Dahl is traveling to Ankara next week."),
    ("2024-W12", "Mr. Dahl heads to Ankara next week."),
    ("2024-W12", "Mr. Dahl will be in Ankara next week to meet Turkish officials."),
    (None, "Mr. Dahl has requested a meeting with the Treasury secretary."),
    ("2024-03-14", "Negotiations begin Thursday between the guild and the studios."),
    ("2024-03-14", "Negotiators return to the table on Thursday."),
    ("2024-03-14", "Thursday's meeting will be their first since 2019."),
    ("2024-03-14", "On the agenda for Thursday's meeting is the price of oil."),
    ("2024-06-01", "The cartel's next meeting is scheduled for June 1."),
    ("2024-06-01", "The cartel will review the decision when it meets on June 1."),
    ("2024-06-01", "The two are to meet again June 1."),
    ("2024-06-01", "The two men are scheduled to meet face to face for the first time on June 1."),
    ("2024-06-01", "A meeting between the two has been arranged for June 1."),
    ("2024-03-13T19", "The mayor will speak at 7 p.m. today at a vigil for the victims."),
    ("2024-03-13", "The mayor will meet residents tonight."),
    ("2024-03-14", "The mayor is holding a news conference tomorrow."),
    ("2024-03-14", "A news conference is scheduled for Thursday."),
    ("2024-03-14", "The governor will brief reporters on Thursday."),
    ("2024-03-16", "A funeral will be held on Saturday at St. Olaf's church."),
    ("2024-03-16", "A memorial service is planned for Saturday."),
    ("2024-03-16", "Thousands are expected to march through Lyon on Saturday."),
    ("2024-03-16", "A demonstration against the law has been called for Saturday."),
    ("2024-09-12", "The trade commissioner will open the fair on Sept. 12."),
    (None, "The commissioner will travel to Beijing for a meeting with his Chinese counterpart."),
    (None, "The companies are due to meet with the mediator again soon."),
    (None, "She promised to meet the families of the victims."),
    (None, "The coach will meet with league officials about the suspension."),
    (None, "The players' union will meet the owners again in New York."),
    ("2024-05-20", "The inauguration is on May 20."),
    ("2024-05-20", "The signing ceremony is due on May 20 in Lisbon."),
    ("2024-03-28", "Jury selection is scheduled to start on March 28."),
    ("2024-03-28", "His lawyers are due back before Judge Orr on March 28."),
    ("2024-03-28", "Arguments in the case are scheduled for March 28."),
    ("2024-03-20", "The central bank, which meets next Wednesday, has left rates unchanged for a year."),
    ("2024-03-20", "A decision is not expected before the bank's board meets next Wednesday."),
    (
        "2024-03-14",
        "The two sides, which have not spoken since January, will return to the bargaining table Thursday, a federal mediator said.",
    ),
    (
        "2024-03-14",
        "The mediator said the two sides, which have not spoken since January, would return to the bargaining table Thursday.",
    ),
    ("2024-03-17", "President Salas will receive Ms. Orr at the palace on Sunday, his office said."),
    ("2024-03-17", "President Salas was due to receive Ms. Orr at the palace on Sunday."),
    ("2024-03-17", "Ms. Orr is expected to fly to Lima on Sunday, where she will meet President Salas."),
    ("2024-04", "The trip, which would be the first by a Danish leader since 1990, is planned for April."),
    (None, "They said they would meet again after the holidays."),
    (None, "The two generals have agreed to meet at a neutral place."),
    (None, "Lawyers for the family have asked to meet with the attorney general."),
    (None, "Lawyers for the family are trying to arrange a meeting with the attorney general."),
    (None, "The family's lawyer said he was trying to set up a meeting between the father and the boy."),
    (None, "A meeting between the two men is possible, the spokesman said."),
    (None, "It is not clear when the two will meet."),
    (
        "2024-03-15",
        "She arrives in Berlin on Thursday and will meet the chancellor on Friday before returning home.",
    ),
    ("2024-03-16", "The two-day meeting, which ends Saturday, is to adopt a plan."),
    ("2024-03-15", "Mr. Rao is expected to be named chairman at the company's annual meeting on Friday."),
    ("2024-03-15", "The panel plans to hear from Mr. Rao on Friday."),
    ("2024-03-15", "The panel will question Mr. Rao on Friday about the loan."),
    ("2024-W12", "Hearings on the nomination begin next week."),
    ("2024-03-19", "She is scheduled to deliver a foreign policy speech on Tuesday in Akron."),
    ("2024-03-19", "She is set to give a speech on trade on Tuesday."),
    ("2024-03-19", "She will lay out her plan in a speech on Tuesday."),
    ("2024-03-19", "She will announce her running mate at an event on Tuesday."),
]


@pytest.mark.parametrize(("value", "text"), SENTENCES)
def test_is_listed_as_ahead(nlp: Language, value: str | None, text: str) -> None:
    is_ahead(nlp, text, PUBLISHED, value)
