"""What each word of the `briefing` command does; `cli` parses, this carries out.

Every function takes the parsed arguments and returns the exit status.
"""

from __future__ import annotations

import os
import sys
from argparse import Namespace
from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from briefing.inert import one_line

if TYPE_CHECKING:
    from briefing.annotations.overlay import Overlaid
    from briefing.desk.reading import Reading
    from briefing.records import Story


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
    here = {"app": app, "show": show, "batch": batch, "export": export, "agenda": agenda}
    return {**here, "schema": schema, "config": config}[args.command](args)


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
    from briefing.desk.reading import Reading
    from briefing.export import files

    target = None if args.output == "-" else Path(args.output)
    if target is not None and target.is_file() and not args.force:  # before the work, not after it
        raise Failed(f"{target}: is there already; --force writes over it")
    reading = Reading(data_dir_of(args), model_of(args), getattr(args, "published", None))
    say(reading.messages)
    stories, troubles = reading.choose(args.stories)
    if args.annotated:
        stories = [story for story in stories if reading.is_annotated(story)]
    overlaid, failures = _laid_over(reading, stories)
    failed = bool(troubles or failures)
    say([*troubles, *failures])
    if not overlaid:
        complain("there is nothing to export")
        return 1
    if target is None:
        write(files.text_of(overlaid, reading.clock.now()))
    else:
        taken = files.taken(overlaid, target)
        if taken and not args.force:
            more = f" (and {len(taken) - 1} more)" if len(taken) > 1 else ""
            raise Failed(f"{taken[0]}{more}: is there already; --force writes over it")
        for path in files.write(overlaid, target, reading.clock.now()):
            complain(f"wrote {path}")
    return 1 if failed else 0


def agenda(args: Namespace) -> int:
    """Print what is coming up in all the stories, or write it as a calendar."""
    from briefing.desk.agenda import ahead
    from briefing.desk.reading import Reading
    from briefing.export.calendar import calendar
    from briefing.export.plain import coming_up
    from briefing.files import output

    reading = Reading(data_dir_of(args), model_of(args), getattr(args, "published", None))
    say(reading.messages)
    stories, troubles = reading.choose(args.stories)
    overlaid, failures = _laid_over(reading, stories)
    say([*troubles, *failures])
    today = reading.clock.today()
    entries = ahead(overlaid, today)
    if args.output:
        dated = [entry for entry in entries if entry.starts]
        with output(args.output) as out:
            out.write(calendar(dated, reading.clock.now()))
        left = len(entries) - len(dated)
        without = f"; {left} without a date left out" if left else ""
        complain(f"{'wrote' if args.output != '-' else 'made'} {len(dated)} entries{without}")
    else:
        import shutil

        write(coming_up(entries, today, shutil.get_terminal_size((80, 24)).columns))
    return 1 if troubles or failures else 0


def _laid_over(reading: Reading, stories: Sequence[Story]) -> tuple[list[Overlaid], list[str]]:
    """The briefings of `stories` with the annotations over them, and a line for each that could not be made."""
    from briefing.desk.analyst import AnalysisError

    overlaid: list[Overlaid] = []
    failures: list[str] = []
    for story in stories:
        try:
            overlaid.append(reading.overlaid(story))
        except AnalysisError as error:
            failures.append(f"{story.title}: {error}")
    return overlaid, failures


def batch(args: Namespace) -> int:
    """Write one JSON line a story of the inputs, in their order."""
    from briefing.desk.analyst import AnalysisError, Analyst, brief_all
    from briefing.files import output
    from briefing.records import to_json
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
