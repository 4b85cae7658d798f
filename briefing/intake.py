"""The words of the `briefing` command that take articles in: `add`, `feeds`, `fetch`."""

from __future__ import annotations

import sys
from argparse import Namespace
from collections.abc import Iterable
from pathlib import Path

from briefing.clock import Clock
from briefing.commands import Failed, complain, data_dir_of, write
from briefing.files import output
from briefing.inert import one_line
from briefing.settings import DataFolder
from briefing.stories.article import Article, ArticleError
from briefing.stories.importing import Importer, Outcome, is_url
from briefing.stories.subscriptions import Subscriptions, from_opml, to_opml


def add(args: Namespace) -> int:
    """Take articles into the library, one line of what became of each."""
    folder = args.library or DataFolder(data_dir_of(args)).library
    with Importer(folder) as importer:
        if any(is_url(thing) for thing in args.things):
            from briefing.stories.fetching import Fetcher
            from briefing.stories.pages import article_at

            fetcher = Fetcher(args.allow_private)

            def get(url: str) -> Article:
                return article_at(url, fetcher, importer.pages)

            importer.fetch = get
        return _report(importer.add(args.things), folder)


def _report(outcomes: Iterable[Outcome], folder: Path) -> int:
    """Print what became of each article and the sums; the exit status."""
    counts = {"added": 0, "known": 0, "failed": 0}
    for number, outcome in enumerate(outcomes, 1):
        counts[outcome.status] += 1
        if outcome.status == "failed":
            complain(f"{outcome.name}: {outcome.message}")
        elif outcome.status == "added":
            write(f"added {one_line(outcome.title or outcome.name)}\n")
        if number % 10 == 0 and sys.stderr.isatty():
            sys.stderr.write(f"\r{number} articles …\r")
    known = f", {counts['known']} there already" if counts["known"] else ""
    failed = f", {counts['failed']} failed" if counts["failed"] else ""
    write(f"{counts['added']} added{known}{failed}: {one_line(str(folder))}\n")
    return 1 if counts["failed"] else 0


def feeds(args: Namespace) -> int:
    """List, add, remove, import or export the feeds the reader follows."""
    subscriptions = Subscriptions(DataFolder(data_dir_of(args)).feeds)
    needs = {
        "add": "the address of a feed",
        "remove": "the address or title of a feed",
        "import": "an OPML file",
    }
    if args.action in needs and not args.what:
        raise Failed(f"feeds {args.action} needs {needs[args.action]}", status=2)
    most = {"list": 0, "export": 1}.get(args.action, len(args.what))
    if len(args.what) > most:
        raise Failed(f"feeds {args.action} takes no {args.what[most]!r}", status=2)
    try:
        if args.action == "list":
            if not subscriptions.all():
                complain("you follow no feeds; add one with: briefing feeds add URL")
            for feed in subscriptions.all():
                trouble = f"  ! {feed.error}" if feed.error else ""
                write(one_line(f"{feed.url}  {feed.title}{trouble}") + "\n")
        elif args.action == "export":
            with output(args.what[0] if args.what else "-") as file:
                file.write(to_opml(subscriptions.all(), Clock().today()))
        elif args.action == "import":
            for name in args.what:
                data = sys.stdin.buffer.read(10_000_000) if name == "-" else Path(name).read_bytes()
                try:
                    found = list(from_opml(data))
                except ArticleError as error:
                    raise Failed(f"{name}: {error}") from None
                added = sum(subscriptions.add(url, title) for url, title in found)
                write(f"{added} feeds added\n")
        else:
            return _change(subscriptions, args.action, args.what)
    except ArticleError as error:
        raise Failed(str(error)) from None
    return 0


def _change(subscriptions: Subscriptions, action: str, words: list[str]) -> int:
    failed = False
    for word in words:
        if action == "add":
            done, trouble = subscriptions.add(word), "is followed already"
        else:
            done, trouble = subscriptions.remove(word) is not None, "is no feed you follow"
        if not done:
            complain(f"{word}: {trouble}")
            failed = True
    return 1 if failed else 0


def fetch(args: Namespace) -> int:
    """Take what is new in the reader's feeds into the library."""
    from briefing.stories.fetching import Fetcher
    from briefing.stories.visits import Visitor

    names = DataFolder(data_dir_of(args))
    subscriptions = Subscriptions(names.feeds)
    try:
        if not subscriptions.all():
            raise Failed("you follow no feeds; add one with: briefing feeds add URL")
        with Importer(names.library) as importer, Fetcher(args.allow_private) as fetcher:
            return _report(Visitor(subscriptions, importer, fetcher).visit_all(args.force), names.library)
    except ArticleError as error:
        raise Failed(str(error)) from None
