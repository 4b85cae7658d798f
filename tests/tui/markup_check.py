"""Finds any `str` that reaches a widget as markup, by reading the source of `tui/`.

Textual reads a `str` as markup in nearly every place that shows text. What is written in the source as a
literal may be markup; anything put together while the app runs must be `Content` or `Text`, by `inert` or
by hand, or be given with `markup=False`. A place that is safe for a reason this check cannot see says so
in a comment on its line: `# inert: the reason`.
"""

from __future__ import annotations

import ast
import re
from collections.abc import Iterable, Iterator
from pathlib import Path

SHOWING: dict[str, tuple[tuple[int, ...], tuple[str, ...]]] = {
    # name of a class or function: (positions, keywords) of what it shows
    "Static": ((0,), ("content",)),
    "Label": ((0,), ("content",)),
    "Button": ((0,), ("label", "tooltip")),
    "Checkbox": ((0,), ("label", "tooltip")),
    "RadioButton": ((0,), ("label", "tooltip")),
    "ToggleButton": ((0,), ("label", "tooltip")),
    "RadioSet": ((0, 1, 2, 3, 4, 5), ("tooltip",)),
    "Switch": ((), ("tooltip",)),
    "Link": ((0,), ("text", "tooltip")),
    "Tab": ((0,), ("label",)),
    "TabPane": ((0,), ("title",)),
    "TabbedContent": ((0, 1, 2, 3, 4, 5), ()),
    "Collapsible": ((), ("title",)),
    "Option": ((0,), ("prompt",)),
    "OptionList": ((0, 1, 2, 3, 4, 5), ()),
    "Selection": ((0,), ("prompt",)),
    "Tree": ((0,), ("label",)),
    "Hit": ((1,), ("match_display", "help")),
    "DiscoveryHit": ((0,), ("display", "help")),
    "SystemCommand": ((0, 1), ("title", "help")),
    "notify": ((0,), ("message",)),
    "update": ((0,), ("content",)),
    "set_content": ((0,), ("content",)),
    "add_option": ((0,), ("option",)),
    "add_row": (tuple(range(12)), ()),
    "add_column": ((0,), ("label",)),
    "add_columns": (tuple(range(12)), ()),
    "add_leaf": ((0,), ("label",)),
    "set_label": ((0,), ("label",)),
    "replace_option_prompt": ((1,), ("prompt",)),
    "with_tooltip": ((0,), ("tooltip",)),
    "from_markup": ((0,), ("markup", "text")),
    "render_str": ((0,), ("text_content",)),
}
ATTRIBUTES = frozenset(
    {"border_title", "border_subtitle", "tooltip", "label", "prompt", "renderable", "content"}
)
SAFE_CALLS = (
    frozenset(  # what they return is never read as markup; their own arguments are checked on their own
        {
            "inert",
            "Content",
            "Text",
            "assemble",
            "styled",
            "from_rich_text",
            "blank",
            "Table",
            "Group",
            "Option",
            "highlight",
        }
    )
)


def findings(source: str, path: str, harmless: frozenset[str] = frozenset()) -> Iterator[str]:
    """'path:line: what' for each place in `source` where a made-up `str` may be read as markup.

    `harmless` are the names of functions that return no `str`.
    """
    tree = ast.parse(source, path)
    lines = source.splitlines()
    for scope in [
        tree,
        *(node for node in ast.walk(tree) if isinstance(node, (ast.FunctionDef, ast.AsyncFunctionDef))),
    ]:
        known = _safe_names(scope, harmless)
        for node in _own_nodes(scope):
            for value, what in _shown(node):
                if not _safe(value, known, harmless) and "# inert:" not in lines[value.lineno - 1]:
                    yield f"{path}:{value.lineno}: {what} is given `{ast.unparse(value)}`"


def _own_nodes(scope: ast.AST) -> Iterator[ast.AST]:
    """The nodes of a scope without those of the functions inside it."""
    for child in ast.iter_child_nodes(scope):
        if not isinstance(child, (ast.FunctionDef, ast.AsyncFunctionDef)):
            yield child
            yield from _own_nodes(child)


def _shown(node: ast.AST) -> Iterator[tuple[ast.expr, str]]:
    """What `node` gives to a widget to show, and to what."""
    if isinstance(node, ast.Call):
        name = node.func.attr if isinstance(node.func, ast.Attribute) else getattr(node.func, "id", "")
        positions, keywords = SHOWING.get(name, ((), ()))
        if not positions and not keywords:
            return
        if name == "update" and not (len(node.args) == 1 and not node.keywords and _is_widget_update(node)):
            return
        if any(
            k.arg == "markup" and isinstance(k.value, ast.Constant) and k.value.value is False
            for k in node.keywords
        ):
            return
        for position in positions:
            if position < len(node.args):
                yield node.args[position], f"{name}()"
        for keyword in node.keywords:
            if keyword.arg in keywords:
                yield keyword.value, f"{name}({keyword.arg}=)"
    elif isinstance(node, (ast.Assign, ast.AnnAssign)):
        targets = node.targets if isinstance(node, ast.Assign) else [node.target]
        for target in targets:
            if isinstance(target, ast.Attribute) and target.attr in ATTRIBUTES and node.value is not None:
                yield node.value, f".{target.attr}"


def _is_widget_update(node: ast.Call) -> bool:
    """Whether `x.update(y)` may be that of a widget: not of a set, a dict or a hash by its looks."""
    return not isinstance(
        node.args[0], (ast.Dict, ast.Set, ast.List, ast.Tuple, ast.GeneratorExp, ast.DictComp)
    )


def _safe(value: ast.expr, known: frozenset[str], harmless: frozenset[str]) -> bool:
    """Whether `value` is a literal, or of a kind that is never read as markup."""
    if isinstance(value, ast.Constant):
        return True
    if isinstance(value, ast.Name):
        return value.id in known
    if isinstance(value, ast.Call):
        name = value.func.attr if isinstance(value.func, ast.Attribute) else getattr(value.func, "id", "")
        return name in SAFE_CALLS or name in harmless
    if isinstance(value, ast.IfExp):
        return _safe(value.body, known, harmless) and _safe(value.orelse, known, harmless)
    if isinstance(value, ast.BoolOp):
        return all(_safe(one, known, harmless) for one in value.values)
    if isinstance(value, ast.Starred):
        return _safe(value.value, known, harmless)
    if isinstance(value, (ast.GeneratorExp, ast.ListComp)):
        return _safe(value.elt, known, harmless)
    return False


def _safe_names(scope: ast.AST, harmless: frozenset[str]) -> frozenset[str]:
    """The names that this scope only ever binds to something safe."""
    bound: dict[str, list[ast.expr]] = {}
    for node in _own_nodes(scope):
        if isinstance(node, ast.Assign):
            for target in node.targets:
                if isinstance(target, ast.Name):
                    bound.setdefault(target.id, []).append(node.value)
        elif isinstance(node, ast.AnnAssign) and isinstance(node.target, ast.Name) and node.value is not None:
            bound.setdefault(node.target.id, []).append(node.value)
    safe: frozenset[str] = frozenset()
    if isinstance(scope, (ast.FunctionDef, ast.AsyncFunctionDef)):
        every = [*scope.args.posonlyargs, *scope.args.args, *scope.args.kwonlyargs]
        safe = frozenset(arg.arg for arg in every if _of_safe_type(arg.annotation))
    while True:
        more = safe | {
            name for name, values in bound.items() if all(_safe(value, safe, harmless) for value in values)
        }
        if more == safe:
            return safe
        safe = frozenset(more)


def _of_safe_type(annotation: ast.expr | None) -> bool:
    """Whether a parameter can only be `Content` or `Text`."""
    return annotation is not None and set(ast.unparse(annotation).replace("|", " ").split()) <= {
        "Content",
        "Text",
        "None",
    }


def returning_no_str(sources: Iterable[str]) -> frozenset[str]:
    """The names of functions that, wherever they are defined, are declared to return something but no `str`."""
    returns: dict[str, set[str]] = {}
    for source in sources:
        for node in ast.walk(ast.parse(source)):
            if isinstance(node, (ast.FunctionDef, ast.AsyncFunctionDef)):
                returns.setdefault(node.name, set()).add(ast.unparse(node.returns) if node.returns else "Any")
    return frozenset(name for name, kinds in returns.items() if not any(map(_may_be_str, kinds)))


def _may_be_str(annotation: str) -> bool:
    return (
        annotation == "None"
        or re.search(r"\b(str|Any|object|VisualType|ContentType)\b", annotation) is not None
    )


def check(folder: Path) -> list[str]:
    """All findings in the Python files under `folder`."""
    sources = {path: path.read_text(encoding="utf-8") for path in sorted(folder.rglob("*.py"))}
    harmless = returning_no_str(sources.values())
    return [
        finding
        for path, source in sources.items()
        for finding in findings(source, str(path.relative_to(folder.parent)), harmless)
    ]
