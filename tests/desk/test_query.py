"""The filter language: what it finds, and what it says of a query it cannot understand."""

from __future__ import annotations

import pytest

from briefing.desk.query import Facts, QueryError, folded, parse

STORY = Facts(
    title=folded("Tariff talks resume"),
    text=folded("Ministers said the “trade deficit” had grown. L’été à Zürich was calm."),
    people=(folded("Ana Müller"), folded("The Steel Board")),
    source=folded("Harbour Post"),
    authors=(folded("Jo Winter"),),
    tags=("follow-up",),
    notes=("check the readout",),
    published="2019-07-05",
    states=frozenset({"unread", "starred", "dated"}),
    holds=frozenset({"note", "tag", "star", "quotation"}),
)


@pytest.mark.parametrize(
    "query",
    [
        "",
        "tariff",
        "TARIFF talks",
        "talks zurich",
        "ete",
        '"trade deficit"',
        "l'été",
        "steel",
        "harbour",
        "winter",
        "-copper",
        "copper OR talks",
        "copper | talks",
        "person:muller",
        'person:"ana müller"',
        "title:resume",
        "text:ministers",
        "source:post",
        "author:jo",
        "tag:follow",
        "note:readout",
        "is:unread is:starred -is:archived",
        "has:note has:quotation -has:meeting",
        "after:2019-07-04",
        "after:2019-06",
        "on:2019",
        "before:2019-07-06",
        "before:2020",
        "tag:",
    ],
)
def test_matches(query: str) -> None:
    assert parse(query).matches(STORY)


@pytest.mark.parametrize(
    "query",
    [
        "copper",
        "tariff copper",
        '"deficit trade"',
        "-tariff",
        "person:winter",
        "title:ministers",
        "is:read",
        "has:meeting",
        "after:2019-07",
        "after:2019-07-05",
        "before:2019",
        "on:2019-08",
        "tag:up",
    ],
)
def test_does_not_match(query: str) -> None:
    assert not parse(query).matches(STORY)


def test_a_story_without_date_is_neither_before_nor_after() -> None:
    assert not parse("before:2030").matches(Facts())
    assert not parse("after:1990").matches(Facts())


@pytest.mark.parametrize(
    ("query", "words"),
    [
        ('"trade def', "not closed"),
        ("OR talks", "before it"),
        ("talks OR", "after it"),
        ("is:unred", "did you mean 'unread'"),
        ("has:", "needs one of note"),
        ("persn:x", "did you mean 'person'"),
        ("before:1.7.2019", "a date like 2019-07-05"),
        ("after:2019-13", "a date like"),
        ("colour:red", "there is no 'colour:'"),
    ],
)
def test_says_what_is_wrong(query: str, words: str) -> None:
    with pytest.raises(QueryError, match=words.replace("(", r"\(")):
        parse(query)


def test_an_address_is_words() -> None:
    assert parse("https://a.example/b").words == ("https://a.example/b",)


def test_longer_words_narrow() -> None:
    assert parse("tariffs").narrows(parse("tariff"))
    assert parse("tariff is:unread").narrows(parse("tariff"))
    assert parse("x").narrows(parse(""))
    assert not parse("tarif").narrows(parse("tariff"))
    assert not parse("-tariffs").narrows(parse("-tariff"))
    assert not parse("a OR b").narrows(parse("a"))
