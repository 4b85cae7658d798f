"""Ways in which the news announces something ahead, of every kind; published on Wednesday 13 March 2024."""

from __future__ import annotations

import datetime

import pytest
from spacy.language import Language

from briefing.extraction.meetings.modality import UPCOMING

PUBLISHED = datetime.date(2024, 3, 13)

# (value of the date, None where no day is known; text)
SENTENCES: list[tuple[str | None, str]] = [
    ("2024-03-19", "Teachers have set a strike date of Tuesday."),
    ("2024-03-19", "Teachers will walk out on Tuesday unless a deal is reached."),
    ("2024-03-19", "The union has threatened to strike on Tuesday if no deal is reached."),
    ("2024-03-19", "The union has given notice of a strike on Tuesday."),
    ("2024-03-19", "The contract expires at midnight Tuesday."),
    ("2024-03-19", "A strike deadline of Tuesday has been set."),
    ("2024-03-19", "The throne speech is set for Tuesday."),
    ("2024-03-19", "Public consultations start on Tuesday."),
    ("2024-03-19", "An autopsy is scheduled for Tuesday."),
    ("2024-03-19", "The shuttle was scheduled to lift off on Tuesday."),
    ("2024-03-19", "The launch, already delayed twice, was rescheduled for Tuesday."),
    ("2024-03-19", "The launch was put off until Tuesday because of wind."),
    ("2024-03-19", "Astronauts are to make a spacewalk on Tuesday."),
    ("2024-03-15", "The union said on Tuesday it would meet the mayor on Friday."),
    (None, "In a statement Monday, the company said it plans to hold a meeting with creditors."),
    (None, "The two men spoke by phone on Tuesday and agreed to meet soon."),
    (None, "The Supreme Court agreed on Monday to hear the case."),
    (None, "The Supreme Court said Monday it will hear the case."),
    ("2024-03-20", "Lawmakers return from recess on March 20."),
    ("2024-03-20", "Classes begin March 20, the school board said."),
    ("2024-03-20", "The interview will be broadcast on March 20."),
    ("2024-03-20", "The documentary will be shown on public television on March 20."),
    ("2024-03-20", "The programme, to be broadcast on March 20, was filmed in Kenya."),
    ("2024-03-20", "He will deliver the keynote speech at the conference on March 20."),
    ("2024-03-20", "He is the keynote speaker at the conference on March 20."),
    (None, "He called for an international conference on the region's water."),
    ("2024-03-20", "The opposition has called a general strike for March 20."),
    ("2024-03-20", "Her next stop will be Ohio on March 20."),
    ("2024-03-20", "The bank will auction $12 billion of bonds on March 20."),
    ("2024-03-20", "The Treasury plans to sell $12 billion in notes on March 20."),
    ("2024-03-20", "The new law goes into effect on March 20."),
    ("2024-03-20", "The ban starts March 20."),
    ("2024-03-20", "The new rules apply from March 20."),
    ("2024-03-20", "The chief executive will step down on March 20."),
    ("2024-03-20", "Ms. Orr will take over as chief executive on March 20."),
    ("2024-03-20", "Ms. Orr will succeed Mr. Rao as chief executive on March 20."),
    ("2024-03-20", "The deal is expected to close on March 20."),
    ("2024-03-20", "The merger is expected to be completed on March 20."),
    ("2024-03-20", "The book will be published March 20."),
    ("2024-03-20", "The inspector is to publish his report on March 20."),
    ("2024-03-20", "The hostages were to be freed on March 20."),
    ("2024-03-20", "The boy is to be returned to his father by March 20."),
    ("2024-03-20", "She will be inducted into the hall of fame on March 20."),
    ("2024-03-20", "The museum will reopen on March 20."),
    ("2024-03-20", "Entries must be received by March 20."),
    ("2024-03-20", "Registration ends on March 20."),
    ("2024-03-20", "The results are due on March 20."),
    ("2024-03-20", "Results are expected on March 20."),
    ("2024-03-20", "The committee's report is due March 20."),
    ("2024-03-20", "The agency was given until March 20 to respond."),
    ("2024-03-20", "The agency faces a March 20 deadline to release the records."),
    ("2024-03-20", "The strike will begin on March 20 unless the company improves its offer."),
    ("2024-03-20", "The pilots have set a March 20 strike date."),
    ("2024-03-20", "Opening statements are scheduled for March 20."),
    ("2024-03-20", "Testimony is expected to resume on March 20."),
    (None, "Plans for a meeting between the two are being drawn up."),
    (None, "She intends to ask for a meeting with the commissioner."),
    ("2024-07", "The Democratic National Convention will be held in Chicago in July."),
    ("2024-07", "He will be nominated at the Republican National Convention in Milwaukee in July."),
    ("2024-03-20", "She will speak at the Munich Security Conference on March 20."),
    ("2024-03-20", "She is to deliver remarks at the shipyard on March 20."),
    ("2024-03-17", "Her interview with the network will air on Sunday."),
    ("2024-03-17", "The network will air the interview on Sunday."),
    ("2024-07", "The Summer Olympics open in Paris in July."),
    ("2024-07", "Athletes will arrive in July for the Commonwealth Games."),
    (None, "She will come to Washington to sign the accord."),
    ("2024-03-20", "He is to be arraigned on March 20."),
    ("2024-03-20", "The group will march on the capitol on March 20."),
    ("2024-03-20", "The families of the victims will gather for a vigil on March 20."),
    ("2024-03-20", "A moment of silence will be observed on March 20."),
    ("2024-03-20", "The city will mark the anniversary with a ceremony on March 20."),
    ("2024-03-20", "The flags of the new members will be raised on March 20."),
    ("2024-03-20", "The body will be flown home on March 20."),
    ("2024-03-20", "The victims will be buried on March 20."),
    ("2024-03-20", "The remains are to be returned to the family on March 20."),
    ("2024-03-20", "The agreement must be ratified by March 20."),
    ("2024-03-20", "The commission holds its first meeting on March 20."),
    ("2024-03-20", "The commission will hold the first of three meetings on March 20."),
    ("2024-03-20", "The first of three public meetings is March 20."),
    ("2024-03-20", "A UN team is to begin inspections on March 20."),
    ("2024-03-20", "The two delegations meet on March 20, the mediator said."),
    ("2024-03-20", "There will be another meeting on March 20."),
    ("2024-03-20", "There is a meeting on March 20 to discuss the plan."),
    ("2024-03-20", "There will be a memorial service on March 20."),
    (None, "We will meet them next."),
    ("2024-03-20", '"We\'ll meet again on March 20," he said.'),
    ("2024-03-20", "Mr. Rao is to confer with bankers on March 20."),
    ("2024-03-20", "Mr. Rao will consult with his lawyers on March 20."),
    ("2024-03-20", "Mr. Rao is to share a stage with the governor on March 20."),
    ("2024-03-20", "Mr. Rao was to give a speech on March 20."),
]


@pytest.mark.parametrize(("value", "text"), SENTENCES)
def test_is_listed_as_ahead(nlp: Language, value: str | None, text: str) -> None:
    doc = nlp.make_doc(text)
    doc._.published = PUBLISHED
    values = [m.when.value if m.when else None for m in nlp(doc)._.meetings if m.status in UPCOMING]
    assert any(found == value or (found or "").startswith(value or "?") for found in values)
