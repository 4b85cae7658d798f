from __future__ import annotations

from pathlib import Path

import pytest

from tests.tui.markup_check import check, findings

TUI = Path(__file__).parent.parent.parent / "tui"


def test_no_text_reaches_a_widget_as_markup() -> None:
    found = check(TUI)
    assert not found, "\n" + "\n".join(found)


@pytest.mark.parametrize(
    "source",
    [
        "Static(title)",
        "Label(f'[b]{title}[/b]')",
        "Static('a' + title)",
        "Static('{}'.format(title))",
        "self.notify(error)",
        "self.app.notify(str(error), title='x')",
        "self.notify(message=error)",
        "self.query_one(Static).update(story.title)",
        "view.border_title = story.title",
        "view.border_subtitle: str = f'{n} of {m}'",
        "widget.tooltip = text",
        "Hit(1.0, name, run)",
        "DiscoveryHit(display=name, command=run)",
        "Option(row.title, id='x')",
        "OptionList('a', name)",
        "table.add_row('a', name)",
        "Content.from_markup(text)",
        "def f(x):\n    text = 'a'\n    if x:\n        text = x\n    Static(text)",
        "def f(text: str):\n    Static(text)",
        "Static(title if title else 'none')",
        "Button(label=name)",
    ],
)
def test_it_is_found(source: str) -> None:
    assert list(findings(source, "x.py"))


@pytest.mark.parametrize(
    "source",
    [
        "Static('[b]Title[/b]')",
        "Static(inert(title))",
        "Static(title, markup=False)",
        "self.notify(error, markup=False)",
        "self.notify('[b]done[/b]')",
        "view.border_title = inert(story.title)",
        "view.border_title = None",
        "Label(Content.assemble(a, b))",
        "def f():\n    text = inert(x)\n    other = text\n    Static(other)",
        "def f(text: Content | None):\n    Static(text)",
        "Static(inert(title) if title else 'none')",
        "Static(title)  # inert: made of digits",
        "counts.update({'a': 1})",
        "Static()",
    ],
)
def test_it_is_let_through(source: str) -> None:
    assert not list(findings(source, "x.py"))
