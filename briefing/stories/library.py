"""The stories a reader has in front of them: a folder, several files, or the sample that comes along."""

from __future__ import annotations

import datetime
from collections.abc import Iterable, Iterator, Sequence
from importlib.resources import files
from pathlib import Path

from msgspec import Struct
from msgspec.structs import replace

from briefing.records import Story
from briefing.stories.read import SUFFIXES, StoryError, story_from_path
from briefing.stories.rows import stories_from_rows

ROWS = frozenset({".jsonl", ".ndjson"})


class Problem(Struct, frozen=True):
    """Something that could not be read: where, and why in one line."""

    path: str
    message: str


class Library:
    """The stories under `paths`, read where they are.

    `stories` and `problems` hold what the last `refresh` found, `folder` where new stories go.
    """

    def __init__(self, paths: Sequence[Path], folder: Path, published: datetime.date | None = None) -> None:
        self.paths = tuple(paths)
        self.folder = folder
        self.published = published
        self.stories: tuple[Story, ...] = ()
        self.problems: tuple[Problem, ...] = ()
        self.is_sample = False

    def refresh(self) -> None:
        """Read everything anew; what cannot be read becomes a problem and takes nothing else down."""
        paths, self.is_sample = self.paths, False
        if not paths:
            paths = (self.folder,)
            if not any(True for _ in article_files(self.folder)):
                paths, self.is_sample = (sample_folder(),), True
        stories: list[Story] = []
        problems: list[Problem] = []
        for found in read_all(paths, self.published):
            (stories if isinstance(found, Story) else problems).append(found)  # type: ignore[arg-type]
        self.stories, self.problems = tuple(_distinct(stories)), tuple(problems)


def open_library(paths: Sequence[Path], data_dir: Path, published: datetime.date | None = None) -> Library:
    """The library at `paths`, else the reader's own in `data_dir`, else the sample; already read.

    `published` is the date of every story that carries none.
    """
    library = Library(paths, data_dir / "library", published)
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
    return (Path(folder.name) / path.resolve().relative_to(folder)).as_posix()


def _folder_of(root: Path) -> Path:
    root = root.resolve()
    return root if root.is_dir() else root.parent


def article_files(folder: Path) -> Iterator[Path]:
    """The article files below `folder` in the order of their names; hidden ones are left out."""
    try:
        entries = sorted(folder.iterdir(), key=lambda p: p.name)
    except OSError:
        return
    for entry in entries:
        if entry.name.startswith("."):
            continue
        if entry.is_dir() and not entry.is_symlink():
            yield from article_files(entry)
        elif entry.suffix.lower() in SUFFIXES | ROWS and entry.is_file():
            yield entry


def read_all(paths: Iterable[Path], published: datetime.date | None = None) -> Iterator[Story | Problem]:
    """Every story under `paths` (folders, article files, files of JSON lines), in that order."""
    for path in paths:
        if path.is_dir():
            empty, name = True, _folder_of(path).name
            for file in article_files(path):
                empty = False
                # Asking the system where each of 10,000 files really is takes longer than reading them.
                known = None if file.is_symlink() else f"{name}/{file.relative_to(path).as_posix()}"
                yield from _read_file(file, path, published, known)
            if empty:
                yield Problem(str(path), "no articles (.txt, .md, .jsonl) in this folder")
        elif path.exists():
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


def _distinct(stories: Iterable[Story]) -> Iterator[Story]:
    """Stories each under a key of its own: of two with the same key and text one, else a numbered key."""
    seen: dict[str, set[str]] = {}
    for story in stories:
        ids = seen.setdefault(story.key, set())
        if story.id in ids:
            continue
        ids.add(story.id)
        yield story if len(ids) == 1 else replace(story, key=f"{story.key}~{len(ids)}")
