"""What each word of the `briefing` command does; `cli` parses, this carries out.

Every function takes the parsed arguments and returns the exit status.
"""

from __future__ import annotations

import os
import sys
from argparse import Namespace
from collections.abc import Iterator, Sequence
from pathlib import Path

from briefing.inert import one_line


class Failed(Exception):
    """A command cannot go on; the message is one line for the reader, `status` the exit status."""

    def __init__(self, message: str, status: int = 1) -> None:
        super().__init__(message)
        self.status = status


def complain(message: str) -> None:
    """One line on standard error, harmless whatever it holds."""
    print(f"briefing: {one_line(message)}", file=sys.stderr)  # noqa: T201


def write(text: str) -> None:
    """`text` to standard output."""
    sys.stdout.write(text)


def run(args: Namespace) -> int:
    """Carry out the command that was parsed and return the exit status."""
    if args.command in ("add", "feeds", "fetch"):
        from briefing import intake

        return {"add": intake.add, "feeds": intake.feeds, "fetch": intake.fetch}[args.command](args)
    return {"app": app, "show": show, "batch": batch, "export": export, "schema": schema, "config": config}[
        args.command
    ](args)


def model_of(args: Namespace) -> str | None:
    """The spaCy pipeline that was asked for, None for ours."""
    return getattr(args, "model", None) or os.environ.get("BRIEFING_MODEL") or None


def data_dir_of(args: Namespace) -> Path:
    """The data folder to use."""
    from briefing import settings

    return settings.data_dir(getattr(args, "data_dir", None))


def app(args: Namespace) -> int:
    """Open the terminal app."""
    from tui.app import run

    missing = []
    for path in args.paths:
        try:
            trouble = None if path.exists() else "there is no such file or folder"
        except OSError as error:
            trouble = f"cannot be opened: {(error.strerror or str(error)).lower()}"
        if trouble:
            complain(f"{path}: {trouble}")
            missing.append(path)
    if missing and len(missing) == len(args.paths):
        return 1
    status: int = run(
        [p for p in args.paths if p not in missing],
        data_dir_of(args),
        model_of(args),
        getattr(args, "published", None),
    )
    return status


def schema(args: Namespace) -> int:
    """Print the JSON Schema."""
    import json

    from briefing.records import json_schema

    write(json.dumps(json_schema(), indent=2, ensure_ascii=False) + "\n")
    return 0


def config(args: Namespace) -> int:
    """Print the settings file with its defaults; complain of what is wrong in the reader's own."""
    from tui.keymap import default_toml, load

    write(default_toml())
    problems = load(data_dir_of(args) / "config.toml").problems
    for problem in problems:
        complain(problem)
    return 1 if problems else 0


def show(args: Namespace) -> int:
    """Print one briefing, with the reader's annotations laid over it."""
    from briefing.desk.analyst import AnalysisError
    from briefing.desk.reading import Reading
    from briefing.export.json import overlaid_json
    from briefing.export.plain import plain

    reading = Reading(data_dir_of(args), model_of(args), getattr(args, "published", None))
    say(reading.messages)
    try:
        overlaid = reading.overlaid(reading.find(args.story))
    except (LookupError, AnalysisError) as error:
        raise Failed(str(error)) from None
    if args.json:
        write(overlaid_json(overlaid).decode() + "\n")
    else:
        import shutil

        write(plain(overlaid, reading.clock.today(), shutil.get_terminal_size((80, 24)).columns))
    return 0


def say(messages: Sequence[str]) -> None:
    """What the reader should know of the annotations (recovered, read-only), on standard error."""
    for message in messages:
        complain(message)


def export(args: Namespace) -> int:
    """Write annotated briefs as Markdown."""
    from briefing.desk.analyst import AnalysisError
    from briefing.desk.reading import Reading
    from briefing.export import files

    reading = Reading(data_dir_of(args), model_of(args), getattr(args, "published", None))
    say(reading.messages)
    stories, failed = [], False
    for word in args.stories:
        try:
            stories.append(reading.find(word))
        except LookupError as error:
            complain(str(error))
            failed = True
    if not args.stories:
        library = reading.library()
        for problem in library.problems:
            complain(f"{problem.path}: {problem.message}")
            failed = True
        stories = list(library.stories)
    if args.annotated:
        stories = [story for story in stories if reading.is_annotated(story)]
    overlaid = []
    for story in stories:
        try:
            overlaid.append(reading.overlaid(story))
        except AnalysisError as error:
            complain(f"{story.title}: {error}")
            failed = True
    if not overlaid:
        complain("there is nothing to export")
        return 1
    if args.output == "-":
        write(files.text_of(overlaid, reading.clock.now()))
    else:
        for path in files.write(overlaid, Path(args.output), reading.clock.now()):
            complain(f"wrote {path}")
    return 1 if failed else 0


def batch(args: Namespace) -> int:
    """Write one JSON line a story of the inputs, in their order."""
    from briefing.desk.analyst import AnalysisError, Analyst, brief_all
    from briefing.files import output
    from briefing.records import Story, to_json
    from briefing.stories.library import Problem, read_all

    failed = False
    titles: list[str] = []

    def stories() -> Iterator[Story]:
        nonlocal failed
        for found in read_all(args.inputs, getattr(args, "published", None)):
            if isinstance(found, Problem):
                complain(f"{found.path}: {found.message}")
                failed = True
            else:
                titles.append(found.ref or found.key)
                yield found

    try:
        nlp = Analyst(Path(), model_of(args)).load()
    except AnalysisError as error:
        raise Failed(str(error)) from None
    with output(args.output) as out:
        for number, made in enumerate(brief_all(nlp, stories())):
            if isinstance(made, AnalysisError):
                complain(f"{titles[number]}: {made}")
                failed = True
            else:
                out.write(to_json(made) + b"\n")
    return 1 if failed else 0
