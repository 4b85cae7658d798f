"""How agencies and broadcasters attribute: closing speakers, sources behind 'according to', copied line breaks."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from briefing.records import Quotation

Find = Callable[[str], tuple[Quotation, ...]]
Said = tuple[str | None, list[str]]

CASES: list[tuple[str, list[Said]]] = [
    (  # a speaker with a remark closes the sentence
        "LUNDSTAD, May 27. The minister's exit is a key part of the settlement, Nora Alvik, the chief negotiator "
        "for the miners (MUN), said on Monday after a meeting in Roeville.",
        [
            (
                "Nora Alvik, the chief negotiator for the miners (MUN)",
                ["The minister's exit is a key part of the settlement"],
            )
        ],
    ),
    (
        "Oslo should know that the move will not be left unanswered by its neighbor, Russian Ambassador to Norway "
        "Timur Ramin said in an interview with a local channel.",
        [
            (
                "Russian Ambassador to Norway Timur Ramin",
                ["Oslo should know that the move will not be left unanswered by its neighbor"],
            )
        ],
    ),
    (  # two attributions joined by 'and'
        "The guard is searching by air and sea, a spokesman told the paper, and the sheriff said the men may be alive.",
        [
            ("a spokesman", ["The guard is searching by air and sea"]),
            ("the sheriff", ["the men may be alive"]),
        ],
    ),
    (
        "According to the museum's authorities, in 2016, about 18,000 people came to the services.",
        [("the museum's authorities", ["in 2016, about 18,000 people came to the services"])],
    ),
    (
        "According to the second part of the report, delivered in December by the chairman, more than 100 athletes "
        "took part.",
        [
            (
                "the second part of the report, delivered in December by the chairman",
                ["more than 100 athletes took part"],
            )
        ],
    ),
    (
        "In a statement, President Dena Rogers said since the bankruptcy filing in 2015, the retailer had made progress.",
        [
            (
                "President Dena Rogers",
                ["since the bankruptcy filing in 2015, the retailer had made progress"],
            )
        ],
    ),
    (
        "Prime Minister Ann Roe told reporters Tuesday the arrest showed that the law works.",
        [("Prime Minister Ann Roe", ["the arrest showed that the law works"])],
    ),
    (
        "Ms Roe and Ms Hall have told diplomats who visited them in custody that they were pawns.",
        [("Ms Roe and Ms Hall", ["that they were pawns"])],
    ),
    (
        "Spokesman Karl Lund told reporters that the leaders would meet at the resort, without giving any details.",
        [("Spokesman Karl Lund", ["that the leaders would meet at the resort"])],
    ),
    (  # whoever asked is not the one who answers
        "Asked what measures the army was willing to take, Wendt replied, “You will know.”",
        [(None, ["what measures the army was willing to take"]), ("Wendt", ["You will know."])],
    ),
    (
        "“He made a film about life,” the press service quoted Fair Films head Carl Roe as saying.",
        [("Fair Films head Carl Roe", ["He made a film about life,"])],
    ),
    (
        "The ministry has raised its outlook from 0.6% to 1.5%, Finance Minister Anton Silu said on the sidelines of "
        "finance ministers and central bank governors meeting.",
        [("Finance Minister Anton Silu", ["The ministry has raised its outlook from 0.6% to 1.5%"])],
    ),
    (
        "That is a key reason why, according to government data, most men eat badly.",
        [("government data", ["That is a key reason why", "most men eat badly"])],
    ),
    (
        "But people arrested at the northern camp alleged to the paper that force was used, with a spokesperson for "
        "the camp describing the scene as “chaos all around.”",
        [
            ("people", ["that force was used"]),
            ("a spokesperson for the camp", ["chaos all around."]),
        ],
    ),
    (
        "The president denied allegations that members of his campaign team were in contact with officials, calling it "
        "“fake news.”",
        [
            ("The president", ["that members of his campaign team were in contact with officials"]),
            ("The president", ["fake news."]),
        ],
    ),
    (
        "Anna Roe also applauded the hack and played down the attacks, at one point urging Russia to find the emails.",
        [("Anna Roe", ["Russia to find the emails"])],
    ),
    (
        "Attracting investments is reasonable only for new products, technologies or equipment, head of the upper house "
        "Council on Trade and Fisheries Boris Roe said on Thursday.",
        [
            (
                "head of the upper house Council on Trade and Fisheries Boris Roe",
                ["Attracting investments is reasonable only for new products, technologies or equipment"],
            )
        ],
    ),
    (
        "A spokesperson claimed to the Roeville Post in January, the channel had 8 million viewers.",
        [("A spokesperson", ["the channel had 8 million viewers"])],
    ),
    (  # what is said before a court
        "The court heard Mrs Mills had made unwise investments. Mrs Mills works as a therapist, the court was told.",
        [
            ("The court", ["Mrs Mills had made unwise investments"]),
            (None, ["Mrs Mills works as a therapist"]),
        ],
    ),
    (
        "By 06:00 GMT, state and local officials said those efforts had paid off.",
        [("state and local officials", ["those efforts had paid off"])],
    ),
    (
        "The man was held and charges are pending, the agency said in a statement, without identifying the suspect.",
        [("the agency", ["The man was held and charges are pending"])],
    ),
    (
        "Authorities described his attempt to steal another vehicle as a carjacking.",
        [("Authorities", ["a carjacking"])],
    ),
    (
        "Shannon Flor, a teacher, told KABC-TV she and her students saw the plane from their building.",
        [("Shannon Flor, a teacher", ["she and her students saw the plane from their building"])],
    ),
    (
        "“The university enjoys support,” US charge d'affaires David Kost said in a statement.",
        [("US charge d'affaires David Kost", ["The university enjoys support,"])],
    ),
    (  # words passed on by a paper are not the paper's
        "“I am leaving the hills,” the Roeville Courier quoted rebel leader Maria Gonz as saying at the camp.",
        [("rebel leader Maria Gonz", ["I am leaving the hills,"])],
    ),
    (
        "But Sen. James Lank dismissed suggestions that palace chaos led to the decision, calling it “hearsay.”",
        [("Sen. James Lank", ["hearsay."])],
    ),
    (
        "A friend of Harrow's said he was reluctant to take the job.",
        [("A friend of Harrow's", ["he was reluctant to take the job"])],
    ),
    (
        "“This takes time,” said Col. Joseph Scroggs, a spokesman for the force.",
        [("Col. Joseph Scroggs, a spokesman for the force", ["This takes time,"])],
    ),
    (
        "“We will see,” said Nick Morton, a geologist who co-authored the paper. The paper's co-authors say the land "
        "is sinking.",
        [
            ("Nick Morton, a geologist", ["We will see,"]),
            ("The paper's co-authors", ["the land is sinking"]),
        ],
    ),
    (  # a line break between marks and their attribution
        "Lund praised the plan.\n\n“The map is drawn in the capital,”\n\nAnna Perkins said when asked about it.",
        [("Anna Perkins", ["The map is drawn in the capital,"])],
    ),
    (  # paragraphs that are not closed belong to whoever the last one names
        'Lund praised the plan.\n\n"Nobody lives here now.\n\n"We want to go home," Anna Roe told reporters.',
        [("Anna Roe", ["Nobody lives here now.", "We want to go home,"])],
    ),
    (
        'Lund praised the plan.\n\n"Nothing is agreed at the talks.\n\nIt goes on slowly," Anna Roe told reporters.',
        [("Anna Roe", ["Nothing is agreed at the talks.", "It goes on slowly,"])],
    ),
    (  # paragraphs run together, each with an opening mark
        'The mayor said: "We are ready. "We were always ready. "We will stay ready." It rained.',
        [("The mayor", ["We are ready.", "We were always ready.", "We will stay ready."])],
    ),
]


@pytest.mark.parametrize(("text", "said"), CASES, ids=[c[0][:50] for c in CASES])
def test_attribution(quotations: Find, text: str, said: list[Said]) -> None:
    found = quotations(text)
    assert [(q.speaker.text if q.speaker else None, [p.text for p in q.content]) for q in found] == said


@pytest.mark.parametrize(
    "text",
    [
        "Just acknowledging that the country needs help is a telling sign of how deep the crisis is.",
        "The old town was freed in March, and much of it lay in ruins. Ancient Roeville after the storm\n\n"
        "Roeville is old.",
        "She faces life in prison if she is convicted in the capital. Source: Roeville News and agencies\n\n"
        "Roeville News was there.",
        "No one immediately claimed responsibility for the attack.",
        "However, none of these countries has so far announced that it was closing its market.",
        "Lund later did not disclose those talks when questioned under oath.",
        "He heard that it was late.",
        "'Attraction' tells the story of a ship shot down over the city.",
        "In an interview in July, the director Jennifer Palm was asked about the donations, and she did her best.",
    ],
)
def test_nothing_said(quotations: Find, text: str) -> None:
    assert quotations(text) == ()


NAMES = [
    ("Minister for Housing Anna Roe has said the target can be met.", "Anna Roe"),
    (
        "Both came. Anna Lunes and Carl Schaff spoke. Lunes and Schaff agreed that it was late.",
        "Anna Lunes and Carl Schaff",
    ),
    (
        "Reps. Anna Lunes, R-California, and Carl Schaff, D-California, announced that they were given no evidence.",
        "Anna Lunes and Carl Schaff",
    ),
    (
        "The London-based Organization of Free States announced that it would meet.",
        "Organization of Free States",
    ),
    (
        "St. Petersburg's municipal authorities said that the hall was shut.",
        "St. Petersburg's municipal authorities",
    ),
    (
        "Andrew Ferg of price comparison website Fair Net said that while the cut would be welcome, a lot hangs on it.",
        "Andrew Ferg",
    ),
    (
        "Whitford: pipeline will be built\n\nPremier Anna Whitford spoke on Monday. Whitford was cheered.",
        "Anna Whitford",
    ),
]


@pytest.mark.parametrize(("text", "name"), NAMES, ids=[n[1] for n in NAMES])
def test_name_shown(quotations: Find, text: str, name: str) -> None:
    speaker = quotations(text)[0].speaker
    assert speaker is not None and quotations(text)[-1].speaker is not None
    assert quotations(text)[-1].speaker.name == name  # type: ignore[union-attr]


def test_he_is_whoever_closed_the_sentence_before(quotations: Find) -> None:
    text = (
        "The exit is a key part of the settlement in Syria, Nasser Harim, the chief negotiator for the rebels, said on "
        "Monday after a meeting with the envoy Ramzi Eddin.\n\n“We talked,” he said."
    )
    speaker = quotations(text)[-1].speaker
    assert speaker is not None and speaker.name == "Nasser Harim"


def test_a_country_is_no_he(quotations: Find) -> None:
    speaker = quotations(
        "Oslo knows that it will be left by its neighbor Russia. He said the road was shut."
    )[0].speaker
    assert speaker is not None and "Russia" not in speaker.name


@pytest.mark.parametrize(
    "text",
    [
        "Speaking in Brussels after a meeting with the President of the European Commission, Enda Kell said it was late.",
        "In a letter to the House Judiciary Committee chairman, Enda Kell wrote that the committee should wait.",
    ],
)
def test_whom_somebody_meets_is_not_what_they_are(quotations: Find, text: str) -> None:
    speaker = quotations(text)[0].speaker
    assert speaker is not None and speaker.name == "Enda Kell" and speaker.role is None


def test_a_new_sentence_behind_marks_is_no_attribution(quotations: Find) -> None:
    text = (
        "Lund said he was opposed to a halt of the talks. “It makes no sense to stop talks that are not even held.” Foreign Minister Anna Gabe went even "
        "further, saying: “We are farther away than ever.”"
    )
    assert [q.speaker.text if q.speaker else None for q in quotations(text)] == [
        "Lund",
        "Lund",
        "Foreign Minister Anna Gabe",
    ]
