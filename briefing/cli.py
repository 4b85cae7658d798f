"""The `briefing` command. Everything heavy is imported by the command that needs it.

    briefing [PATH…]              open the app on files or folders (none: the library, else the sample)
    briefing show STORY           print one briefing
    briefing batch INPUT… -o OUT  briefings as JSON lines
    briefing export [STORY…] -o P annotated briefs as Markdown
    briefing agenda [STORY…]      what is coming up in all stories; -o FILE.ics for a calendar
    briefing add WHAT…            take files, pages, mail into the library
    briefing feeds add URL        follow a feed; list, remove, import and export too
    briefing fetch                take what is new in your feeds into the library
    briefing schema               the JSON Schema of a briefing
    briefing config               the key map and settings, to be edited

A first word that is no command is a path. Exit status: 0 done, 1 some input failed, 2 wrong usage.
"""

from __future__ import annotations

import argparse
import datetime
import os
import sys
from collections.abc import Sequence
from pathlib import Path

from briefing import __version__

VALUED = ("--data-dir", "--model", "--published")
"""Options with a value that may stand before or after the command."""


def main(argv: Sequence[str] | None = None) -> int:
    """Run the command line `argv` (default: the process's own) and return the exit status."""
    _open_streams()
    words = list(sys.argv[1:] if argv is None else argv)
    parser = make_parser()
    whole = with_command(words)
    meant = _meant(words, whole)
    if meant:
        parser.error(meant)
    args = parser.parse_args(whole)
    for stream in (sys.stdout, sys.stderr):
        reconfigure = getattr(stream, "reconfigure", None)
        if reconfigure:
            reconfigure(encoding="utf-8", errors="backslashreplace")
    from briefing import commands

    try:
        return commands.run(args)
    except commands.Failed as error:
        commands.complain(str(error))
        return error.status
    except OSError as error:
        if isinstance(error, BrokenPipeError):  # the pager was closed, or `head` had enough
            os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
            return 0
        where = f"{error.filename}: " if error.filename else ""
        commands.complain(f"{where}{error.strerror or error}")
        return 1
    except KeyboardInterrupt:
        return 130


def _open_streams() -> None:
    """Give the process the standard streams it was started without: nothing comes in, what goes out is dropped."""
    for name, mode in (("stdin", "r"), ("stdout", "w"), ("stderr", "w")):
        if getattr(sys, name) is None:
            setattr(sys, name, Path(os.devnull).open(mode, encoding="utf-8"))  # noqa: SIM115 - open to the end


def _meant(words: list[str], whole: list[str]) -> str:
    """What to say where the first path of an `app` that `with_command` put in is a command misspelt; else empty."""
    word = next((word for word, now in zip(words, whole, strict=False) if word != now), "")
    if not word or os.path.lexists(word):
        return ""
    from difflib import get_close_matches

    close = get_close_matches(word, COMMANDS, n=1, cutoff=0.75)
    return f"{word!r} is no command, and there is no such file; did you mean {close[0]}?" if close else ""


def with_command(words: list[str]) -> list[str]:
    """`words` with `app` put in where the first word that is no option is no command."""
    i = 0
    while i < len(words):
        word = words[i]
        if word in ("-h", "--help", "--version"):
            return words
        if word in VALUED:
            i += 2
        elif word.startswith("-") and word not in ("-", "--"):
            i += 1
        else:
            break
    if i < len(words) and words[i] in COMMANDS:
        return words
    return [*words[:i], "app", *words[i:]]


def iso_day(value: str) -> datetime.date:
    """An argument as a date; argparse turns the error into its usage message."""
    try:
        return datetime.date.fromisoformat(value)
    except ValueError:
        raise argparse.ArgumentTypeError(f"{value!r} is no date like 2019-07-05") from None


def make_parser() -> argparse.ArgumentParser:
    """The parser of the whole command line."""
    common = argparse.ArgumentParser(add_help=False, argument_default=argparse.SUPPRESS)
    common.add_argument(
        "--data-dir", type=Path, metavar="DIR", help="where annotations, cache and library are kept"
    )
    common.add_argument("--model", metavar="NAME", help="an installed spaCy pipeline for English")
    common.add_argument(
        "--published", type=iso_day, metavar="DATE", help="publication date of stories that carry none"
    )
    parser = argparse.ArgumentParser(
        prog="briefing",
        description="Read the news with the briefing beside it: who said what, the figures, the next meetings.",
        epilog="A first word that is no command is a path: briefing ~/news",
        parents=[common],
        allow_abbrev=False,  # `with_command` knows the options by their whole names
    )
    parser.add_argument("--version", action="version", version=f"briefing {__version__}")
    commands = parser.add_subparsers(dest="command", metavar="COMMAND", required=True)
    for name, (text, add_arguments) in COMMANDS.items():
        add_arguments(
            commands.add_parser(name, help=text, description=text, parents=[common], allow_abbrev=False)
        )
    return parser


def _app(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("paths", nargs="*", type=Path, metavar="PATH", help="article files or folders")


def _show(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("story", metavar="STORY", help="a path, a story's id, or a unique beginning of one")
    parser.add_argument("--json", action="store_true", help="as one JSON object (see: briefing schema)")


def _batch(parser: argparse.ArgumentParser) -> None:
    parser.add_argument(
        "inputs", nargs="+", type=Path, metavar="INPUT", help="folders, article files, .jsonl files"
    )
    parser.add_argument(
        "-o", "--output", required=True, metavar="OUT", help="file to write, - for standard output"
    )


def _export(parser: argparse.ArgumentParser) -> None:
    parser.add_argument(
        "stories", nargs="*", metavar="STORY", help="paths, folders or ids (none: the whole library)"
    )
    parser.add_argument(
        "-o", "--output", required=True, metavar="PATH", help="a .md file, a folder, - for standard output"
    )
    parser.add_argument("--force", action="store_true", help="write over files that are there already")
    parser.add_argument("--annotated", action="store_true", help="only stories that are starred or annotated")


def _agenda(parser: argparse.ArgumentParser) -> None:
    parser.add_argument(
        "stories", nargs="*", metavar="STORY", help="paths, folders or ids (none: the whole library)"
    )
    parser.add_argument(
        "-o", "--output", metavar="FILE", help="write an iCalendar file (.ics), - for standard output"
    )


def _add(parser: argparse.ArgumentParser) -> None:
    parser.add_argument(
        "things",
        nargs="+",
        metavar="WHAT",
        help="files, folders, mailboxes, addresses of pages, - for standard input",
    )
    parser.add_argument("--library", type=Path, metavar="DIR", help="take them into this folder")
    _network(parser)


def _fetch(parser: argparse.ArgumentParser) -> None:
    parser.add_argument(
        "--force", action="store_true", help="also feeds that failed lately or asked for patience"
    )
    _network(parser)


def _feeds(parser: argparse.ArgumentParser) -> None:
    parser.add_argument(
        "action",
        nargs="?",
        default="list",
        choices=("list", "add", "remove", "import", "export"),
        help="what to do (nothing named: list them)",
    )
    parser.add_argument(
        "what",
        nargs="*",
        metavar="WHAT",
        help="addresses of feeds; an OPML file (- for standard input or output)",
    )


def _network(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("--allow-private", action="store_true", help="also addresses inside your own network")


def _nothing(parser: argparse.ArgumentParser) -> None:
    pass


COMMANDS = {
    "app": ("open the app", _app),
    "show": ("print one briefing", _show),
    "batch": ("write briefings as JSON lines", _batch),
    "export": ("write annotated briefs as Markdown", _export),
    "agenda": ("print what is coming up in all stories, or write it as a calendar", _agenda),
    "add": ("take articles into the library", _add),
    "feeds": ("list, add, remove, import or export the feeds you follow", _feeds),
    "fetch": ("take what is new in your feeds into the library", _fetch),
    "schema": ("print the JSON Schema of a briefing", _nothing),
    "config": ("print the settings file with its defaults, or what is wrong in yours", _nothing),
}
"""Command → (help, what adds its arguments)."""


if __name__ == "__main__":
    sys.exit(main())
