"""Ways in which the news announces something ahead: courts, inquiries and hearings; published on Wednesday 13 March 2024."""

from __future__ import annotations

import datetime

import pytest
from spacy.language import Language

from tests.extraction.meetings.checks import is_ahead

PUBLISHED = datetime.date(2024, 3, 13)

# (value of the date, None where no day is known; text)
SENTENCES: list[tuple[str | None, str]] = [
    ("2024-05-04", "A judge set a trial date of May 4."),
    ("2024-05-04", "His trial is set for May 4."),
    ("2024-05-04", "The trial is scheduled to begin on May 4 in Tulsa."),
    ("2024-03-21", "The inquiry will hear evidence from the former minister on March 21."),
    ("2024-03-21", "The former minister is due to give evidence to the inquiry on March 21."),
    ("2024-03-21", "The former chairwoman will testify before the committee on March 21."),
    ("2024-03-21", "A hearing has been set for March 21."),
    ("2024-03-21", "The next hearing in the case is March 21."),
    ("2024-03-21", "She is due to appear in court on March 21."),
    ("2024-03-21", "The court will hear the appeal on March 21."),
    ("2024-03-21", "The supreme court is to rule on March 21."),
    ("2024-03-21", "A verdict is expected on March 21."),
    ("2024-03-21", "The court adjourned the case until March 21."),
    ("2024-03-21", "The judge adjourned the hearing to March 21."),
    ("2024-04-07", "Residents can voice their views at a public hearing on April 7."),
    (None, "The committee plans hearings on the spill."),
    (None, "The House panel said it would hold hearings on the spill."),
    ("2024-05-20", "The chief justice will swear in the new president on May 20."),
    ("2024-03-28", "The prosecutor is expected to question the banker on March 28."),
    ("2024-03-28", "Lawyers for both sides are to meet with the judge on March 28."),
    ("2024-03-28", "An extradition hearing is due to start on March 28."),
    ("2024-03-28", "He was ordered to appear in court on March 28."),
    ("2024-03-28", "He was released on bail until a hearing on March 28."),
    ("2024-03-28", "She was remanded in custody until March 28."),
    ("2024-03-28", "The appeal is to be heard on March 28."),
    ("2024-03-28", "The case returns to court on March 28."),
    ("2024-04-18", "Ms. Orr, 54, whose trial is due to begin on April 18, denies the charges."),
    ("2024-04-18", "Ms. Orr pleaded not guilty and was freed pending a hearing on April 18."),
    (
        "2024-03-15",
        "Mr. Rao, who is scheduled to testify before the Senate Banking Committee on Friday, declined to comment.",
    ),
    ("2024-03-15", "Mr. Rao has been called to testify before the panel on Friday."),
    ("2024-03-15", "Mr. Rao has been subpoenaed to testify Friday."),
    ("2024-03-15", "The panel has asked Mr. Rao to appear at a hearing on Friday."),
    ("2024-W12", "The Senate Judiciary Committee has scheduled hearings next week on the nomination."),
    ("2024-W12", "Confirmation hearings are scheduled to begin next week."),
    (None, "The nominee still faces confirmation hearings in the Senate."),
    ("2024-03-19", "The pipeline hearings get under way on Tuesday."),
    ("2024-03-19", "The inquest will begin on Tuesday in Regina."),
    ("2024-03-19", "The accused is back in court on Tuesday."),
    ("2024-03-19", "He is scheduled to make his next court appearance on Tuesday."),
    ("2024-03-19", "His next court appearance is set for Tuesday."),
    ("2024-03-19", "His next court date is Tuesday."),
    ("2024-03-19", "A bail hearing was scheduled for Tuesday."),
    ("2024-03-19", "She remains in custody with a bail hearing scheduled for Tuesday."),
    ("2024-03-20", "The judge on Monday scheduled a hearing for March 20."),
    ("2024-03-20", "The judge on Monday set a March 20 hearing."),
    ("2024-03-20", "The judge ruled Monday that a March 20 hearing would go ahead."),
    ("2024-03-20", "The case will be heard by the appeals court on March 20."),
    ("2024-03-20", "The court agreed Monday to hear the case on March 20."),
    ("2024-03-20", "A federal appeals court in Denver will hear arguments in the case March 20."),
    ("2024-03-20", "He was ordered to appear before a grand jury on March 20."),
    ("2024-03-20", "She is to go before a grand jury on March 20."),
    (None, "The general has been called to testify before the committee."),
    (None, "He is expected to testify at the trial."),
    ("2024-03-20", "The court's new term opens March 20."),
    ("2024-03-20", "Supporters have been urged to rally outside the court on March 20."),
    ("2024-03-20", "The agency has until March 20 to appeal."),
    ("2024-03-20", "A judge gave the agency until March 20 to release the records."),
    ("2024-03-20", "Both sides will present closing arguments on March 20."),
    ("2024-03-20", "The jury will resume deliberations on March 20."),
    ("2024-03-20", "The trial resumes March 20."),
    ("2024-03-20", "The trial, which began last week, resumes on March 20."),
    (None, "The commissioner has promised to hold public hearings on the plan."),
    (None, "The council will hold a public hearing on the plan before it votes."),
    (None, "His lawyers said he would go on trial in Belgrade."),
    (None, "The two brothers will stand trial for murder."),
    ("2024-05", "The two brothers will stand trial in May."),
    ("2024-05", "They go on trial in May."),
    ("2024-05", "A trial is expected in May."),
    ("2024-03-20", "She is to enter a plea on March 20."),
    ("2024-03-20", "A judge will decide on March 20 whether to release him."),
    ("2024-03-20", "The judge will rule on March 20 on a motion to dismiss the case."),
    ("2024-03-20", "A ruling is expected by March 20."),
    ("2024-03-20", "A custody hearing is set for March 20 in family court."),
    ("2024-03-20", "The family court set a hearing for March 20."),
    ("2024-03-20", "The appeals court has scheduled arguments for March 20."),
    ("2024-03-20", "The 11th Circuit court will hear arguments on March 20 on the boy's asylum claim."),
    (None, "They want an asylum hearing for the boy."),
    (None, "A lawsuit seeking an asylum hearing is before the court."),
    (None, "The committee may hold hearings."),
    (None, "The committee's chairman has promised hearings."),
    (None, "The chairman wants to hold hearings on the leak."),
    (None, "Democrats are demanding hearings on the leak."),
    ("2024-03-20", "The Senate panel opens hearings on March 20."),
    ("2024-03-20", "The panel begins public hearings March 20."),
]


@pytest.mark.parametrize(("value", "text"), SENTENCES)
def test_is_listed_as_ahead(nlp: Language, value: str | None, text: str) -> None:
    is_ahead(nlp, text, PUBLISHED, value)
