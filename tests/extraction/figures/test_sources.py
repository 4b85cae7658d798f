"""Where sums came from, what was bought for them, whose children or share are counted, and what stands in their place."""

from __future__ import annotations

import pytest
from spacy.language import Language

from tests.extraction.figures.helpers import figures


def said(nlp: Language, sentence: str, text: str) -> str | None:
    """What the figure `text` of `sentence` measures."""
    found = next(f for f in figures(nlp, sentence) if f.text == text)
    return found.measures.text if found.measures else None


@pytest.mark.parametrize(
    ("sentence", "text", "expected"),
    [
        ("Losses cut profit by $50 million, including $36 million from the flood.", "$36 million", "flood"),
        (
            "Mr. Dale, the court said, made more than $60 million from the sale of his shares.",
            "$60 million",
            "sale of his shares",
        ),
        (
            "Oakwell Bank will buy 33% of Pineford for 15 euros ($17) a share, or 52 million euros.",
            "52 million euros",
            "Pineford",
        ),
        (
            "Results included a gain of $9.7 million, or 15 cents a share, in the value of the stake.",
            "$9.7 million",
            "gain of $9.7 million, or 15 cents a share, in the value of the stake",
        ),
        ("The death of Dale, 43, a father of seven, shook the town.", "seven", "Dale"),
        (
            "She won through the support of women (61 percent) and voters over retirement age (54 percent).",
            "54 percent",
            "voters over retirement age",
        ),
        (
            "The study found that 1 in 4 residents lived in poor districts.",
            "1 in 4",
            "residents lived in poor districts",
        ),
        (
            "Some 100,000 people face hunger, with 20,000 more on the brink of famine.",
            "20,000",
            "brink of famine",
        ),
        (
            "Of all voters 46 percent said yes, compared with 23 percent who said the plan was wrong.",
            "23 percent",
            "said the plan was wrong",
        ),
    ],
)
def test_sources(nlp: Language, sentence: str, text: str, expected: str) -> None:
    assert said(nlp, sentence, text) == expected


@pytest.mark.parametrize(
    ("sentence", "text", "expected"),
    [
        ("The group earned a fee, delivering 51 speeches.", "51", "speeches"),
        ("A bomb went off, killing 11 people.", "11", "killing 11 people"),  # the verb says what befell them
        (
            "The relief group carried out five missions in the valley.",
            "five",
            "missions in the valley",
        ),
        ("Dale held three talks.", "three", "Dale held three talks"),  # a short doer stays
        ("The town published a 46-page study released by the council.", "46-page", "study"),
        ("He devoted 10 years of his life to helping the poor.", "10 years", "helping the poor"),
        ("The storm hit the 1,400-mile-long reef system.", "1,400-mile", "reef system"),
        (
            "The union represents 250,000 workers across the province.",
            "250,000",
            "workers across the province",
        ),
    ],
)
def test_extents(nlp: Language, sentence: str, text: str, expected: str) -> None:
    assert said(nlp, sentence, text) == expected


@pytest.mark.parametrize(
    ("sentence", "text", "expected"),
    [
        ("Among women, the figure is 75 percent.", "75 percent", "women"),
        ("For boys under 12, the rate was 8 percent.", "8 percent", "boys under 12, the rate"),
        ("This year, the figure is 75 percent.", "75 percent", "figure"),  # a time is nobody
        ("He keeps speaking to crowds 15,000 strong.", "15,000", "crowds"),
        ("The fee exceeds the monthly income of their family of five.", "five", "family"),
        ("Dale now has a total of at least 1,410.", "1,410", "Dale"),
        (
            "It made payments of $175 million against the original $585 million of bank debt.",
            "$585 million",
            "bank debt",
        ),
        (
            "Two leagues have spent $450,000 buying 1,000 hours of ice time.",
            "$450,000",
            "buying 1,000 hours of ice time",
        ),
    ],
)
def test_told_first_or_behind(nlp: Language, sentence: str, text: str, expected: str) -> None:
    assert said(nlp, sentence, text) == expected


@pytest.mark.parametrize(
    ("sentence", "text", "expected", "direction"),
    [
        ("He met the mayor three times.", "three", "met the mayor three times", None),
        (
            "The firm will double the pipeline's capacity to 890,000 barrels a day.",
            "890,000",
            "pipeline's capacity",
            "up",
        ),
        ("Storms cut power to 900 homes.", "900", "Storms cut power to 900 homes", None),
        ("It takes 2,383 to win the nomination.", "2,383", "takes 2,383 to win the nomination", None),
        (
            "The other $40 million can be used over three years for repairs.",
            "$40 million",
            "used over three years for repairs",
            None,
        ),
        ("It was one of the storms we've seen in 20 years.", "20 years", "storms we've seen", None),
        ("Industrials 2596.72, off 17.01; utilities 215.86, up 0.19.", "215.86", "utilities", "up"),
        ("The club raised $500,000 from the mill and $100,000 from the bank.", "$100,000", "bank", None),
        ("He spent six days aboard the station.", "six days", "station", None),
        ("He sent his books to 40 schools.", "40", "sent his books to 40 schools", None),
        ("A 5 percent drop in Canada hurt.", "5 percent", "drop in Canada", "down"),
        ("A 5 percent drop in car sales hurt.", "5 percent", "car sales", "down"),
        ("The crew battled six-metre swells.", "six-metre", "swells", None),
        ("The state casts one vote for Marco Dale, 13 for Ted Hill.", "13", "Ted Hill", None),
        ("It moved away from a half-century of brutal rule.", "half-century", "brutal rule", None),
    ],
)
def test_measured_and_moved(
    nlp: Language, sentence: str, text: str, expected: str, direction: str | None
) -> None:
    assert said(nlp, sentence, text) == expected
    assert next(f.direction for f in figures(nlp, sentence) if f.text == text) == direction


@pytest.mark.parametrize(
    ("sentence", "text", "expected"),
    [
        ("Oakwell stock fell a further 75 cents to $16.25 in trading.", "75 cents", "Oakwell stock"),
        (
            "The divestiture of $300 million of slow-growth, low-profit businesses is done.",
            "$300 million",
            "low-profit businesses",
        ),
        (
            "A spokesman said the coupon rate hasn't yet been fixed, but will probably be set at around 8%.",
            "8%",
            "coupon rate",
        ),
        ("Some 43,000 people have voted, roughly 25,000 of them farmers.", "25,000", "farmers"),
        (
            "Just over a quarter, 26 percent, say they will vote for someone else.",
            "a quarter",
            "vote for someone else",
        ),
        (
            "Charges were taken, including $11 million related to the closure of a mill.",
            "$11 million",
            "closure of a mill",
        ),
    ],
)
def test_whom_a_number_goes_on_about(nlp: Language, sentence: str, text: str, expected: str) -> None:
    assert said(nlp, sentence, text) == expected


def test_a_text_that_begins_with_its_number(nlp: Language) -> None:
    assert said(nlp, "15,000 strong, the crowd moved.", "15,000") is not None


def test_whose_francs_a_story_means(nlp: Language) -> None:
    found = figures(nlp, "It paid 1,015 French francs a share, or 528 million francs.")
    assert [f.currency for f in found] == ["FRF", "FRF"]
    both = figures(nlp, "It paid 1,015 French francs, 3,000 Belgian francs and 2,000 francs.")
    assert [f.currency for f in both] == ["FRF", "BEF", "CHF"]  # nobody can say whose the last are


def test_two_ages_are_no_figures(nlp: Language) -> None:
    assert figures(nlp, "Children between the ages of 15 and 24 came.") == ()


@pytest.mark.parametrize(
    ("sentence", "text", "expected"),
    [
        ("I was on the other side 20 years ago.", "20 years", "was on the other side"),
        ("That means someone is six hours past due.", "six hours", "past due"),
        ("She lost two million votes.", "two million", "lost two million votes"),
    ],
)
def test_no_bare_pronoun(nlp: Language, sentence: str, text: str, expected: str) -> None:
    assert said(nlp, sentence, text) == expected
