"""Habits of broadsheet newspapers: where a clause begins and ends that they report in their own words."""

from collections.abc import Callable

import pytest

from briefing.records import Quotation

Find = Callable[[str], tuple[Quotation, ...]]

CLAUSES = [
    ("Harper admits in this case, there were mistakes.", "in this case, there were mistakes"),
    (
        "He said often, nurses won’t get a break and are asked to stay past midnight.",
        "often, nurses won’t get a break and are asked to stay past midnight",
    ),
    (
        "Okafor said when ministers wave away such worries, or try to link the people who raise them to cranks, "
        "they are insulting thousands of voters.",
        "when ministers wave away such worries, or try to link the people who raise them to cranks, "
        "they are insulting thousands of voters",
    ),
    (
        "Transit chief Dana Reyes said Tuesday one of the mayor’s ideas, to find places where the track could stay "
        "on the ground, could cut costs.",
        "one of the mayor’s ideas, to find places where the track could stay on the ground, could cut costs",
    ),
    (
        "But she said smaller bakeries that are always trying new breads — especially those that sell to "
        "restaurants — are likely to be hit hardest.",
        "smaller bakeries that are always trying new breads — especially those that sell to restaurants — are "
        "likely to be hit hardest",
    ),
    (
        "The judge ruled he was likely to remain a danger to other children.",
        "he was likely to remain a danger to other children",
    ),
    (
        "She claimed in that speech the cost could be cut if crews worked at night.",
        "the cost could be cut if crews worked at night",
    ),
    (
        "Jansen left for Oslo on a chartered jet on Sunday with his wife, Rina, and senior party officials, "
        "including a key negotiator and finance minister Ola Berg, Norland's state-run NTA news agency said.",
        "Jansen left for Oslo on a chartered jet on Sunday with his wife, Rina, and senior party officials, "
        "including a key negotiator and finance minister Ola Berg",
    ),
]

PRESENT = [
    (
        "Moreau says the council has looked for a site for 10 years, but talks have gone back and forth.",
        "the council has looked for a site for 10 years, but talks have gone back and forth",
    ),
    (
        "He says he is unaware of one, and there are no plans for such a meeting.",
        "he is unaware of one, and there are no plans for such a meeting",
    ),
    (
        "The mason says each day he learns new words, while the pay means he has enough for the fees.",
        "each day he learns new words, while the pay means he has enough for the fees",
    ),
    ("She says the bridge is safe, but engineers say it is not.", "the bridge is safe"),
    ("She said the bridge was safe, but the crack was visible from the road.", "the bridge was safe"),
]


@pytest.mark.parametrize(("text", "words"), CLAUSES)
def test_a_clause_is_found_behind_adverbials_remarks_and_lists(
    quotations: Find, text: str, words: str
) -> None:
    (q,) = quotations(text)
    assert [c.text for c in q.content] == [words]


@pytest.mark.parametrize(("text", "words"), PRESENT)
def test_what_is_told_in_the_present_goes_on_until_somebody_else_speaks(
    quotations: Find, text: str, words: str
) -> None:
    assert [c.text for c in quotations(text)[0].content] == [words]


LABELS = [
    ("The mayor called it a lazy answer to a hard question.", ["a lazy answer to a hard question"]),
    ("Police described the man as a friend of the family.", ["a friend of the family"]),
    ("Ms. Tremblay describes herself as a stubborn optimist.", ["a stubborn optimist"]),
    ("She works for a club called Northern Lights.", []),
    ("Two-thirds of the voters described themselves as liberals.", []),
    ("The mayor called the police.", []),
    ("A man calling himself Big Paul answered the phone.", []),
    ("The mayor’s professed love of boats is well known in the port.", []),
    ("Attempts by reporters to confirm that the dam had failed came to nothing.", []),
]


@pytest.mark.parametrize(("text", "words"), LABELS)
def test_what_somebody_calls_something_is_said_of_it_but_names_are_not(
    quotations: Find, text: str, words: list[str]
) -> None:
    assert [c.text for q in quotations(text) for c in q.content] == words


GOING_ON = [
    "Premier Blake Hicks has said the province will stick with its offer, insisting the towns won't pay more.",
    "Mr. Hicks argued that the move hurt his group, noting the board often writes to its members.",
    "Hicks told reporters the team had lost its way, saying it needed a new coach.",
]


@pytest.mark.parametrize("text", GOING_ON)
def test_a_participle_behind_what_was_said_goes_on_with_its_speaker(quotations: Find, text: str) -> None:
    assert [q.speaker.name.split()[-1] if q.speaker else None for q in quotations(text)] == ["Hicks", "Hicks"]


SPEAKERS = [
    ('"We want to hear from witnesses," Det.-Sgt. Mike Carlone said.', "Det.-Sgt. Mike Carlone"),
    ('"He was the kindest soul," his sister, Amrit Gill, posted on Facebook.', "his sister, Amrit Gill"),
    (
        "TORONTO -- Premier-designate Rob Fordyce said he would not be distracted.",
        "Premier-designate Rob Fordyce",
    ),
    ("ST. JOHN'S, N.L. — Mayor Jim Watson said the road was closed.", "Mayor Jim Watson"),
    ('"It was dark," Staff Sgt. Kim Bell told reporters.', "Staff Sgt. Kim Bell"),
    (
        'The minister\'s press secretary, Vanessa Adam, later clarified in an email: "He was in Regina that day."',
        "The minister's press secretary, Vanessa Adam",
    ),
    ("Said the mayor: “I don’t get the sense that anybody cares about the reform.”", "the mayor"),
]


@pytest.mark.parametrize(("text", "speaker"), SPEAKERS)
def test_ranks_kin_and_datelines_around_the_speaker(quotations: Find, text: str, speaker: str) -> None:
    (q,) = quotations(text)
    assert q.speaker is not None and q.speaker.text == speaker


NOBODY = [
    "It was an odd thing to say: the mayor’s last term ended in 2005, as everybody knew.",
    "The whole slate of directors was deemed “independent” before she arrived.",
    "After watching “We Shall See: The Best Days” — a short film — I felt tired.",
]


@pytest.mark.parametrize("text", NOBODY)
def test_titles_names_and_things_to_say_are_said_by_nobody(quotations: Find, text: str) -> None:
    assert quotations(text) == ()


def test_two_single_marks_open_like_a_double_one(quotations: Find) -> None:
    (q,) = quotations("‘’It’s not a question of who wins and who loses,” Ms. Roy said.")
    assert [c.text for c in q.content] == ["It’s not a question of who wins and who loses,"]
