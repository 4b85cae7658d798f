"""Ordinary constructions of wire, broadsheet, local and British news: who spoke, and exactly which words."""

from collections.abc import Callable

import pytest

from briefing.records import Quotation

Find = Callable[[str], tuple[Quotation, ...]]
Said = tuple[str | None, list[str]]

CLAUSES: list[tuple[str, list[Said]]] = [
    (
        "Ms. Adler said the clinic, a former school, is full.",
        [("Ms. Adler", ["the clinic, a former school, is full"])],
    ),
    (
        "The envoy said in a speech on Monday that the talks were over.",
        [("The envoy", ["that the talks were over"])],
    ),
    ("He's said he will sell the farm.", [("He", ["he will sell the farm"])]),
    (
        "The auditor admitted that, given the cost, closing the line was tempting.",
        [("The auditor", ["that, given the cost, closing the line was tempting"])],
    ),
    (
        "The port authority says, however, that – in its view – the quay is safe.",
        [("The port authority", ["that – in its view – the quay is safe"])],
    ),
    (
        "Nurses said the wards (three of them new) were empty.",
        [("Nurses", ["the wards (three of them new) were empty"])],
    ),
    (
        "The skipper said raising the nets had taken an hour.",
        [("The skipper", ["raising the nets had taken an hour"])],
    ),
    (
        "Vera Holm said the bill was dead and promised to write a new one.",
        [("Vera Holm", ["the bill was dead"]), ("Vera Holm", ["to write a new one"])],
    ),
    (
        "The mayor said the roof leaked, and the council agreed that it must be mended.",
        [("The mayor", ["the roof leaked"]), ("the council", ["that it must be mended"])],
    ),
    ("Police told residents that the gas had been cut off.", [("Police", ["that the gas had been cut off"])]),
    ("The coach reckons his side can win, he told the club's website.", None),
    ("The vendors worry that the market will move.", [("The vendors", ["that the market will move"])]),
]

OBJECTS: list[tuple[str, list[Said]]] = [
    ("Mr. Boyd denied taking bribes from the builder.", [("Mr. Boyd", ["taking bribes from the builder"])]),
    (
        "The retailer announced a plan to close nine shops in Wales.",
        [("The retailer", ["a plan to close nine shops in Wales"])],
    ),
    ("She recalled walking to school through the snow.", [("She", ["walking to school through the snow"])]),
    (
        "The firm reported having 40 million euros in cash.",
        [("The firm", ["having 40 million euros in cash"])],
    ),
    ("Boyd denied the charge.", [("Boyd", ["the charge"])]),
    (
        "Campaigners accused the bank of breaking its word.",
        [("Campaigners", ["the bank of breaking its word"])],
    ),
    ("Her warning that the dam might burst went unheeded.", [("Her", ["that the dam might burst"])]),
    (
        "Allegations by former staff that he bullied them were withdrawn.",
        [("former staff", ["that he bullied them"])],
    ),
]

MARKS: list[tuple[str, list[Said]]] = [
    ("“We will appeal the decision to the highest court, said attorney Mark Devlin.", [("attorney Mark Devlin", ["We will appeal the decision to the highest court,"])]),
    ("‘It wasn’t the drivers’ fault,’ he added. ‘They’d been told to go.’", [("he", ["It wasn’t the drivers’ fault,", "They’d been told to go."])]),
    ("'I was told to leave,' said Ada Price, 40. 'Nobody said why.'", [("Ada Price, 40", ["I was told to leave,", "Nobody said why."])]),
    ("“Judge,” Mr. Amos said, “I have never been so tired.”", [("Mr. Amos", ["Judge,", "I have never been so tired."])]),
    ("“We have asked for help,” Dora Lindt said. “Three times, by letter and by phone,” without any answer so far.", [("Dora Lindt", ["We have asked for help,", "“Three times, by letter and by phone,” without any answer so far."])]),
    ("The works, the abbot said, “have cost us every penny we had.”", [("the abbot", ["The works", "have cost us every penny we had."])]),
]  # fmt: skip


@pytest.mark.parametrize(
    ("text", "said"),
    [(t, s) for t, s in [*CLAUSES, *OBJECTS, *MARKS] if s is not None],
)
def test_words(quotations: Find, text: str, said: list[Said]) -> None:
    found = quotations(text)
    assert [(q.speaker.text if q.speaker else None, [p.text for p in q.content]) for q in found] == said
