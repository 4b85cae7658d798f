"""Headlines that name their speaker before or behind a colon or dash."""

from collections.abc import Callable

import pytest

from briefing.records import Quotation

Find = Callable[[str], tuple[Quotation, ...]]
STORY = "\n\nThe minister, Hanna Whitford, spoke in Dunmore on Monday. Police closed the bridge."


@pytest.mark.parametrize(
    ("headline", "speaker", "said"),
    [
        ("Whitford: pipeline will be built this year", "Whitford", "pipeline will be built this year"),
        ("Minister: No new taxes before election", "Minister", "No new taxes before election"),
        ("Hanna Whitford: ‘We need help now’", "Hanna Whitford", "We need help now"),
        ("Dunmore bridge unsafe for lorries: report", "report", "Dunmore bridge unsafe for lorries"),
        ("Bridge to stay closed all winter: police", "police", "Bridge to stay closed all winter"),
        ("Pipeline will be built this year – Whitford", "Whitford", "Pipeline will be built this year"),
        ("Poll: Voters want the bridge mended", "Poll", "Voters want the bridge mended"),
    ],
)
def test_headline(quotations: Find, headline: str, speaker: str, said: str) -> None:
    first = quotations(headline + STORY)[0]
    assert first.speaker is not None
    assert (first.speaker.text, [p.text for p in first.content]) == (speaker, [said])


@pytest.mark.parametrize(
    "headline",
    [
        "Live: what we know about the bridge",
        "Dunmore bridge: what happens next",
        "The bridge on Mill Road: a history",
        "Analysis: Whitford gambles on a pipeline",
        "Five things to know: the pipeline and you",
    ],
)
def test_no_speaker(quotations: Find, headline: str) -> None:
    assert all(q.span_of_first > len(headline) for q in map(_First, quotations(headline + STORY)))


class _First:
    """Where a quotation begins."""

    def __init__(self, q: Quotation) -> None:
        self.span_of_first = q.content[0].span[0]
