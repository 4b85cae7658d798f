"""Stretches of time, 'since then' and 'currently' as the period of a figure; times of another clause are none."""

from __future__ import annotations

import pytest
from spacy.language import Language

from tests.extraction.figures.helpers import figures

# sentence, text of the figure, words its period must hold (None: it has no period)
TOLD: list[tuple[str, str, str | None]] = [
    ("Within two years, about 40 farms were sold.", "40", "two years"),
    ("In about ten years, a third of the town's people will be over 65.", "a third", "ten years"),
    ("The port lost 300 workers over a 12-month period.", "300", "12-month"),
    ("Divers found 60 coins during the six weeks the lake was dry.", "60", "six weeks"),
    ("The dam burst in 2004. Engineers have built 14 weirs since then.", "14", "since then"),
    ("The mill opened in 1985. Since then it has grown and currently has 1,200 workers.", "1,200", "currently"),
    ("The museum now owns 900 paintings.", "900", "now"),
    ("In March, the county gave $3 million to the town after voters had backed it last year.", "$3 million", "March"),
    ("At least 300 cows have died since May including 140 from a single June 17 storm.", "140", "June 17"),
    ("Ann was jailed for six years and fined $900.", "$900", None),
]  # fmt: skip


@pytest.mark.parametrize(("sentence", "text", "period"), TOLD)
def test_the_time_that_bounds_a_figure(nlp: Language, sentence: str, text: str, period: str | None) -> None:
    found = next(f for f in figures(nlp, sentence) if f.text == text)
    if period is None:
        assert found.period is None
    else:
        assert found.period is not None
        assert period in found.period.text
