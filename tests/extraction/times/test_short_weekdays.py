"""Weekdays cut short: 'met on Wed.', 'Fri night', and the names that look like them."""

from __future__ import annotations

import datetime

import pytest
from spacy.language import Language

THURSDAY = datetime.date(2016, 3, 3)

SENTENCES = [
    ("Ms. Roe will meet the council on Wed. in Oslo.", [("Wed.", "2016-03-09")]),
    ("The mill burned down Tues. after a storm.", [("Tues.", "2016-03-01")]),
    (
        "The plan was shown on Fri. and Sat. to the whole board.",
        [("Fri.", "2016-02-26"), ("Sat.", "2016-02-27")],
    ),
    ("The talks begin Sun. at noon.", [("Sun. at noon", "2016-03-06T12:00")]),
    ("The council sits Mon., Sept. 5.", [("Mon., Sept. 5", "2016-09-05")]),
    ("The choir sang on Sun night.", [("Sun night", "2016-02-28TNI")]),
    ("The vote will be on Mon and no later.", [("Mon", "2016-03-07")]),
]


@pytest.mark.parametrize(("sentence", "said"), SENTENCES)
def test_short_weekdays(times_in, sentence, said):
    assert [(time.text, time.value) for time in times_in(sentence, THURSDAY)] == said


@pytest.mark.parametrize(
    "sentence",
    [
        "He wrote as much in The Sun.",
        "The shares of Sun Hung Kai fell.",
        "Nobody at Mon Repos would speak.",
        "She sat down, and the two were wed.",
        "Kim Mon. said nothing.",
    ],
)
def test_names_like_weekdays(times_in, sentence):
    assert times_in(sentence, THURSDAY) == ()


@pytest.mark.parametrize("short", ["Mon.", "Tues.", "Wed.", "Thurs.", "Fri.", "Sat."])
def test_a_short_weekday_ends_no_sentence(nlp: Language, short: str) -> None:
    doc = nlp(
        f"Ada Roe said on {short} that the mill would close. The union will meet the mayor on {short} in Oslo."
    )
    assert len(list(doc.sents)) == 2
    (said,) = doc._.quotations
    assert (said.speaker.name, said.content[0].text) == ("Ada Roe", "that the mill would close")
    (meeting,) = doc._.meetings
    assert meeting.when.text == short


def test_people_wed(nlp: Language) -> None:
    assert [token.text for token in nlp.make_doc("They wed, and we'd sing.")] == [
        "They", "wed", ",", "and", "we", "'d", "sing", ".",
    ]  # fmt: skip
