"""Speakers whom a remark, an adverb or a coordination parts from their verb."""

from collections.abc import Callable

import pytest

from briefing.records import Quotation

Find = Callable[[str], tuple[Quotation, ...]]


@pytest.mark.parametrize(
    ("text", "speakers"),
    [
        (
            "Alarmed by the flood, Senator Hugo Reiss, the minority leader, said that he spoke with the governor.",
            ["Senator Hugo Reiss, the minority leader"],
        ),
        ("Dora Lindt, who runs the mill, also said it would close.", ["Dora Lindt, who runs the mill"]),
        (
            "Lazlo Orban said he welcomed the offer and added, “I will go on Monday.”",
            ["Lazlo Orban", "Lazlo Orban"],
        ),
        ("The union said it was ready to talk but warned that time was short.", ["The union", "The union"]),
        ("Reiss said the plant would close, but workers said they would fight on.", ["Reiss", "workers"]),
    ],
)
def test_speaker(quotations: Find, text: str, speakers: list[str]) -> None:
    assert [q.speaker.text if q.speaker else None for q in quotations(text)] == speakers


def test_as_somebody_put_it(quotations: Find) -> None:
    (found,) = quotations("The party, as Soto put it, has lost its nerve.")
    assert found.speaker is not None
    assert (found.speaker.text, [p.text for p in found.content]) == (
        "Soto",
        ["The party", "has lost its nerve"],
    )
