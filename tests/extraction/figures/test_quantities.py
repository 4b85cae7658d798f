"""What rises and falls where another noun stands nearer: quantities before 'which', what somebody brings to a level."""

from __future__ import annotations

import pytest
from spacy.language import Language

from tests.extraction.figures.helpers import figures


@pytest.mark.parametrize(
    ("sentence", "measures"),
    [
        # a quantity of something, told in a relative clause
        ("That hurt revenue for the mill, which edged down to $2.58 billion.", "revenue for the mill"),
        ("It also helped profit at the Acme unit, which rose 5%.", "profit at the Acme unit"),
        ("Analysts watch output of the mill, which dropped 3 percent.", "output of the mill"),
        ("He sold shares of the company, which rose 5% on Friday.", "shares of the company"),
        # the nearer noun does it itself
        ("Shares in the bank, which lost $5 million last year, fell.", "bank"),
        ("The mill makes use of exports, which fell 5%.", "exports"),
        # what is brought to a part of a whole
        ("It cut the deficit to 3 percent of GDP.", "deficit"),
        ("Acme wants to boost non-steel revenue to at least 50% of its business.", "non-steel revenue"),
        ("The group increased its share to 40 percent of the market.", "share"),
        ("The data unit boosted net 16%.", "net"),
    ],
)
def test_the_quantity_moves(nlp: Language, sentence: str, measures: str) -> None:
    found = figures(nlp, sentence)[0].measures
    assert found is not None
    assert found.text == measures


def test_what_is_given_to_people_is_no_level(nlp: Language) -> None:
    found = figures(nlp, "The plan extends benefits to 40 percent of workers.")[0].measures
    assert found is None or found.text != "benefits"
