"""The whole way of a reader: start on the seeds, move, see the source, write, star, restart, export, read back."""

from __future__ import annotations

from pathlib import Path

import pytest
from markdown_it import MarkdownIt

from tests.tui.conftest import OpenApp


async def test_from_start_to_brief(sit: OpenApp, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)
    async with sit() as reader:
        assert reader.sees("Sample stories", "2 of 2", "WHO SAID WHAT", "FIGURES", "NEXT MEETINGS")
        await reader.press("j")
        assert reader.sees("Latest in the U.S China trade war news")
        await reader.press("enter", "j")
        line = reader.room.briefing.view.line_at_cursor
        assert line is not None
        assert line.item
        words = " ".join(line.text.strip('“”" ').split()[:3])

        await reader.press("enter")
        assert reader.room.context == "article"
        story = reader.room.room.story(reader.room.story_key)
        target = reader.room.target()
        assert target.item is not None
        sentence = " ".join(story.text[slice(*target.item.evidence[0])].split())
        assert reader.sees(" ".join(sentence.split()[:4]))
        await reader.press("escape")
        assert reader.room.briefing.view.line_at_cursor == line

        await reader.press("a")
        await reader.type("check the readout")
        await reader.press("ctrl+s")
        await reader.press("s")
        assert reader.sees("check the readout", "★")
        await reader.until(lambda: "saved" in reader.app.saved_words()[0])
        await reader.press("q")

    async with sit() as reader:
        assert reader.room.context == "briefing"
        assert reader.sees("check the readout", "★", words)
        await reader.press("x")
        await reader.press("enter")
        await reader.until(lambda: list(tmp_path.glob("brief-*.md")))
    text = (tmp_path / "brief-2019-07-06.md").read_text(encoding="utf-8")
    tokens = MarkdownIt().parse(text.split("\n---\n", 1)[1])
    headings = [tokens[i + 1].content for i, token in enumerate(tokens) if token.type == "heading_open"]
    assert headings[0].startswith("Latest in the U.S China trade war news")
    assert [h for h in headings if h[0] in "WFN"][:3] == ["Who said what", "Figures", "Next meetings"]
    shown = " ".join(token.content for token in tokens if token.type == "inline")
    assert "check the readout" in shown
    assert "★" in shown
    assert " ".join(sentence.split()[:4]) in shown
