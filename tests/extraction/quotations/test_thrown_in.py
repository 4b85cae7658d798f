"""Attributions thrown into a sentence, passives, and who is quoted with *in the words of*."""

from collections.abc import Callable

import pytest

from briefing.records import Quotation

Find = Callable[[str], tuple[Quotation, ...]]
Said = tuple[str | None, list[str]]

WORDS: list[tuple[str, list[Said]]] = [
    (
        "In the words of one aide, the meeting was “a train wreck.”",
        [("one aide", ["the meeting was “a train wreck.”"])],
    ),
    (
        "In the view of the auditor, the accounts were misleading.",
        [("the auditor", ["the accounts were misleading"])],
    ),
    (
        "In a statement from the airline, passengers were told to stay home.",
        [("the airline", ["passengers were told to stay home"])],
    ),
    ("Per the contract, the stadium must open by May.", [("the contract", ["the stadium must open by May"])]),
    (
        "The company was accused by regulators of hiding losses.",
        [("regulators", ["The company", "of hiding losses"])],
    ),
    ("The suspect is alleged to have fled to Spain.", [(None, ["The suspect", "to have fled to Spain"])]),
    ("The owner is said to have sold his boat.", [(None, ["The owner", "to have sold his boat"])]),
    (
        "“The deal,” Foreign Secretary Hal Boyd said, “is better than no deal.”",
        [("Foreign Secretary Hal Boyd", ["The deal,", "is better than no deal."])],
    ),
    (
        "In wet years, Lund said, “the whole valley floods.”",
        [("Lund", ["In wet years", "the whole valley floods."])],
    ),
    ("But, she added, “I would do it again.”", [("she", ["But", "I would do it again."])]),
    (
        "Carla Mendes, a union leader who has long fought the plan, said the minister was wrong.",
        [("Carla Mendes, a union leader who has long fought the plan", ["the minister was wrong"])],
    ),
    (
        "The fire began in the kitchen after, according to police, a pan was left on the stove.",
        [("police", ["a pan was left on the stove"])],
    ),
    (
        "However, the mill will stay open, according to its owner.",
        [("its owner", ["the mill will stay open"])],
    ),
    (
        "HALIFAX, N.S. — The ferry will run again in May, the operator said.",
        [("the operator", ["The ferry will run again in May"])],
    ),
    (
        "Leeds (Reuters) - Prices rose in March, according to the statistics office.",
        [("the statistics office", ["Prices rose in March"])],
    ),
    ("The engineers opened a shaft the mayor said was safe.", [("the mayor", ["a shaft", "was safe"])]),
    ("Workers threatened to walk out on Monday.", [("Workers", ["to walk out on Monday"])]),
    ("Mr. Boyd blamed the weather for the delay.", [("Mr. Boyd", ["the weather for the delay"])]),
]


@pytest.mark.parametrize(("text", "said"), WORDS, ids=[w[0][:50] for w in WORDS])
def test_words(quotations: Find, text: str, said: list[Said]) -> None:
    found = quotations(text)
    assert [(q.speaker.text if q.speaker else None, [p.text for p in q.content]) for q in found] == said


@pytest.mark.parametrize(
    "text",
    [
        "The ruling threatened to split the party.",
        "The firm, which advises mayors, moved to Leeds.",
        "Morale has suffered, and staff responded to the cuts with strikes.",
        "He sang in Welsh, quoted a poet and visited the old chapel.",
    ],
)
def test_nothing_said(quotations: Find, text: str) -> None:
    assert quotations(text) == ()
