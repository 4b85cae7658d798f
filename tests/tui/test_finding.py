"""Finding: filter as one types, find in the article, search over all stories, sort orders."""

from __future__ import annotations

from pathlib import Path

from tests.tui.conftest import OpenApp, Sitting


def titles(reader: Sitting) -> list[str]:
    return [row.title.split()[0] for row in reader.room.stories.story_list.rows]


async def test_filter_as_one_types(sit: OpenApp, samples: Path) -> None:
    async with sit([samples]) as reader:
        await reader.press("slash", *"gro")
        assert titles(reader) == ["果園"]
        assert reader.sees("1 of 3", "⏎ keep")
        await reader.press("enter", "enter")
        assert reader.sees("Nobody is quoted.")
        await reader.press("escape", "escape")
        assert len(titles(reader)) == 3


async def test_escape_gives_up_the_typing(sit: OpenApp, samples: Path) -> None:
    async with sit([samples]) as reader:
        await reader.press("slash", *"rain", "enter", "slash")
        await reader.type("fall")
        assert titles(reader) == []
        assert reader.sees("No story matches “rainfall”")
        await reader.press("escape")
        assert titles(reader) == ["Rain"]


async def test_filter_by_people_marks_and_dates(sit: OpenApp, samples: Path) -> None:
    async with sit([samples]) as reader:
        for query, found in {
            "person:muller": ["Port"],
            "source:農業": ["果園"],
            "after:2019-07": [],
            "after:2019-07-01": ["Port"],
            "is:undated": ["Rain"],
            "has:quotation": ["Port"],
            "-has:meeting": ["果園", "Rain"],
            "port OR rain": ["Port", "Rain"],
        }.items():
            await reader.press("slash", "ctrl+u")
            await reader.type(query)
            assert titles(reader) == found, query
            await reader.press("enter")


async def test_a_wrong_filter_says_what_is_wrong(sit: OpenApp, samples: Path) -> None:
    async with sit([samples]) as reader:
        await reader.press("slash")
        await reader.type("is:unred")
        assert reader.sees("did you mean 'unread'?")
        assert len(titles(reader)) == 3
        await reader.press("escape")
        assert not reader.sees("did you mean")


async def test_find_in_the_article(sit: OpenApp, samples: Path) -> None:
    async with sit([samples]) as reader:
        await reader.press("enter", "enter", "slash", *"muller", "enter")
        assert reader.sees("muller: 1 of 1", "nN match")
        await reader.press("slash", "ctrl+u", *"talks", "enter")
        assert reader.sees("talks: 1 of 1")
        await reader.press("slash", "ctrl+u", *"the", "enter", "home", "n")
        first = reader.room.article._match
        await reader.press("n", "N", "N")
        assert reader.room.article._match == first - 1
        await reader.press("slash", "ctrl+u", *"zebra", "enter")
        assert reader.sees("zebra: no match")
        await reader.press("escape")
        assert not reader.sees("zebra")
        assert reader.room.context == "article"
        await reader.press("n")
        assert reader.room.context == "briefing"


async def test_search_over_all_stories(sit: OpenApp, samples: Path) -> None:
    async with sit([samples]) as reader:
        await reader.press("F", *"price")
        await reader.until(lambda: reader.sees("1 story", "agreed on a price with"))
        await reader.press("enter")
        assert reader.room.context == "article"
        assert reader.sees("price: 1 of 1")
        await reader.press("F", "escape")
        assert reader.room.context == "article"


async def test_search_finds_nothing(sit: OpenApp, samples: Path) -> None:
    async with sit([samples]) as reader:
        await reader.press("F", *"xyzzy")
        await reader.until(lambda: reader.sees("0 stories"))
        await reader.press("enter", "escape")


async def test_sort_orders(sit: OpenApp, samples: Path) -> None:
    async with sit([samples]) as reader:
        await reader.press("j", "j", "m", "g")
        for steps, order in enumerate(
            [
                ["Port", "果園", "Rain"],
                ["Port", "果園", "Rain"],
                ["Port", "Rain", "果園"],
                ["Port", "果園", "Rain"],
                ["Port", "果園", "Rain"],
                ["Port", "果園", "Rain"],
            ]
        ):
            await reader.press("S", "g", *["j"] * steps, "enter")
            assert titles(reader) == order, reader.room.table.sort
        assert reader.room.table.sort == "meeting"


async def test_giving_a_filter_up_returns_to_the_story(sit: OpenApp, samples: Path) -> None:
    async with sit([samples]) as reader:
        await reader.press("j", "slash", *"rain")
        assert titles(reader) == ["Rain"]
        await reader.press("escape")
        assert reader.room.story_key == reader.room.room.keys[1]
        await reader.press("slash", *"zebra", "ctrl+u")
        assert reader.room.story_key == reader.room.room.keys[1]
        await reader.press("escape", "G", "slash", *"-rain")
        assert reader.room.stories.story_list.cursor == 0  # not shown any more: the first


async def test_dropping_a_filter_leaves_the_reader_on_the_story(sit: OpenApp, samples: Path) -> None:
    async with sit([samples]) as reader:
        await reader.press("/", *"is:unread", "enter", "j", "j")
        assert reader.room.story_key.endswith("c-bare.txt")
        await reader.press("escape")
        assert not reader.room.table.filter
        assert reader.room.story_key.endswith("c-bare.txt")
        assert reader.room.stories.story_list.cursor == 2
