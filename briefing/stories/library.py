"""The stories a reader has in front of them: a folder, several files, or the sample that comes along."""

from __future__ import annotations

import datetime
import time
from collections.abc import Container, Iterable, Iterator, Sequence
from importlib.resources import files
from pathlib import Path

from msgspec import Struct
from msgspec.structs import replace

from briefing.records import Story
from briefing.stories.read import SUFFIXES, TAKEN_IN, StoryError, story_from_path
from briefing.stories.rows import stories_from_rows

ROWS = frozenset({".jsonl", ".ndjson"})

PATIENCE = 0.2
"""Seconds after which a library that is being opened gives what it has found."""


class Problem(Struct, frozen=True):
    """Something that could not be read: where, and why in one line."""

    path: str
    message: str


class Library:
    """The stories under `paths`, read where they are.

    `stories` and `problems` hold what the last `refresh` found, `folder` where new stories go; `is_sample` says that
    they are the sample articles, shown while the reader has none; `left_out` are the pages and documents seen, which
    are read only on their way into the reader's own library.
    """

    def __init__(self, paths: Sequence[Path], folder: Path, published: datetime.date | None = None) -> None:
        self.paths = tuple(paths)
        self.folder = folder
        self.published = published
        self.stories: tuple[Story, ...] = ()
        self.problems: tuple[Problem, ...] = ()
        self.left_out: list[Path] = []
        self.is_sample = False

    def refresh(self) -> None:
        """Read everything anew; what cannot be read becomes a problem and takes nothing else down."""
        found = list(self._found())
        self.stories = tuple(one for one in found if isinstance(one, Story))
        self.problems = tuple(one for one in found if isinstance(one, Problem))

    def opening(self, patience: float = PATIENCE) -> Iterator[tuple[Story, ...]]:
        """Read everything, and give every `patience` seconds the stories found since; `stories` holds all so far.

        The first part has a story in it, or there is none; the last may be empty.
        """
        stories: list[Story] = []
        problems: list[Problem] = []
        given, due = 0, time.monotonic() + patience
        for one in self._found():
            if isinstance(one, Story):
                stories.append(one)
            else:
                problems.append(one)
            if time.monotonic() > due and len(stories) > given:
                self.stories, self.problems = tuple(stories), tuple(problems)
                yield self.stories[given:]
                given, due = len(stories), time.monotonic() + patience
        self.stories, self.problems = tuple(stories), tuple(problems)
        yield self.stories[given:]

    def _found(self) -> Iterator[Story | Problem]:
        """All there is, each story under a key of its own."""
        paths, self.is_sample = self.paths, False
        self.left_out = []
        if not paths:
            paths = (self.folder,)
            if not any(True for _ in article_files(self.folder)):
                paths, self.is_sample = (sample_folder(),), True
        return _distinct(read_all(paths, self.published, self.left_out))


def library_at(paths: Sequence[Path], data_dir: Path, published: datetime.date | None = None) -> Library:
    """The library at `paths`, else the reader's own in `data_dir`, else the sample; not read yet.

    `published` is the date of every story that carries none.
    """
    return Library(paths, data_dir / "library", published)


def open_library(paths: Sequence[Path], data_dir: Path, published: datetime.date | None = None) -> Library:
    """As `library_at`, already read."""
    library = library_at(paths, data_dir, published)
    library.refresh()
    return library


def sample_folder() -> Path:
    """The folder of the sample articles: in the wheel, or beside the package in a checkout."""
    package = Path(str(files("briefing")))
    inside = package / "seeds"
    return inside if inside.is_dir() else package.parent / "seeds"


def key_of(path: Path, root: Path) -> str:
    """What a story at `path` found under `root` is known by: the folder's name and the path inside it.

    It is the same from whichever folder the reader starts.
    """
    folder = _folder_of(root)
    whole = path.resolve()
    # a link may lead out of the folder: then it is known by its own name
    inside = whole.relative_to(folder) if whole.is_relative_to(folder) else path.relative_to(root)
    return _plain((Path(folder.name) / inside).as_posix())


def _plain(name: str) -> str:
    """`name` as JSON can hold it: of a name in another encoding than the system's, bytes are spelt out."""
    return name.encode("utf-8", "backslashreplace").decode()


def _folder_of(root: Path) -> Path:
    root = root.resolve()
    return root if root.is_dir() else root.parent


def article_files(folder: Path) -> Iterator[Path]:
    """The article files below `folder` in the order of their names; hidden ones are left out.

    A folder that cannot be read is left out too.
    """
    for found in files_below(folder, SUFFIXES | ROWS):
        if isinstance(found, Path):
            yield found


def files_below(folder: Path, suffixes: Container[str]) -> Iterator[Path | Problem]:
    """The files below `folder` with one of these endings, in the order of their names; or why a folder is closed.

    Hidden ones are left out, and links to folders are not followed: they may lead in a circle.
    """
    try:
        entries = sorted(folder.iterdir(), key=lambda p: p.name)
    except OSError as error:
        yield Problem(str(folder), f"cannot be opened: {reason_of(error)}")
        return
    for entry in entries:
        if entry.name.startswith("."):
            continue
        try:
            is_folder, is_file = entry.is_dir(), entry.is_file()
        except OSError as error:
            yield Problem(str(entry), f"cannot be opened: {reason_of(error)}")
            continue
        if is_folder and not entry.is_symlink():
            yield from files_below(entry, suffixes)
        elif is_file and entry.suffix.lower() in suffixes:
            yield entry


def reason_of(error: OSError) -> str:
    """Why the system refused, in its own words."""
    return (error.strerror or str(error)).lower()


def read_all(
    paths: Iterable[Path], published: datetime.date | None = None, left_out: list[Path] | None = None
) -> Iterator[Story | Problem]:
    """Every story under `paths` (folders, article files, files of JSON lines), in that order.

    Pages and documents in the folders go to `left_out`.
    """
    left_out = [] if left_out is None else left_out
    for path in paths:
        try:
            is_folder, exists = path.is_dir(), path.exists()
        except OSError as error:
            yield Problem(str(path), f"cannot be opened: {reason_of(error)}")
            continue
        if is_folder:
            empty, name, before = True, _folder_of(path).name, len(left_out)
            for file in files_below(path, SUFFIXES | ROWS | TAKEN_IN.keys()):
                if isinstance(file, Path) and file.suffix.lower() in TAKEN_IN:
                    left_out.append(file)
                    continue
                empty = False
                if isinstance(file, Problem):
                    yield file
                    continue
                # Asking the system where each of 10,000 files really is takes longer than reading them.
                known = None if file.is_symlink() else _plain(f"{name}/{file.relative_to(path).as_posix()}")
                yield from _read_file(file, path, published, known)
            if empty:
                others = len(left_out) - before
                hint = f"; `briefing add` takes in its pages and documents ({others})" if others else ""
                yield Problem(str(path), f"no articles (.txt, .md, .jsonl) in this folder{hint}")
        elif exists:
            yield from _read_file(path, path, published)
        else:
            yield Problem(str(path), "there is no such file or folder")


def _read_file(
    file: Path, root: Path, published: datetime.date | None, key: str | None = None
) -> Iterator[Story | Problem]:
    try:
        key = key or key_of(file, root)
        if file.suffix.lower() in ROWS:
            for number, row in stories_from_rows(file, key):
                if isinstance(row, StoryError):
                    yield Problem(f"{file}, line {number}", str(row))
                else:
                    yield with_date(row, published)
        else:
            yield with_date(story_from_path(file, key), published)
    except (StoryError, OSError, ValueError) as error:
        yield Problem(str(file), str(error))


def with_date(story: Story, published: datetime.date | None) -> Story:
    """`story`, published on `published` as the reader says, where it carries no date of its own."""
    if story.published or published is None:
        return story
    return replace(story, published=published.isoformat(), published_from="reader")


def _distinct(found: Iterable[Story | Problem]) -> Iterator[Story | Problem]:
    """Stories each under a key of its own: of two with the same key and text one, else a numbered key."""
    seen: dict[str, set[str]] = {}
    for story in found:
        if isinstance(story, Problem):
            yield story
            continue
        ids = seen.setdefault(story.key, set())
        if story.id in ids:
            continue
        ids.add(story.id)
        yield story if len(ids) == 1 else replace(story, key=f"{story.key}~{len(ids)}")
