"""A sitting without a screen: stories found, briefed and annotated for `show` and `export`."""

from __future__ import annotations

import datetime
from collections.abc import Sequence
from pathlib import Path

from briefing.annotations.glance import glance
from briefing.annotations.overlay import Overlaid, overlay, story_with
from briefing.annotations.records import Annotation
from briefing.clock import Clock
from briefing.desk.analyst import Analyst
from briefing.records import Story
from briefing.stories.library import Library, Problem, open_library, read_all

MARKS = frozenset({"note", "star", "tag", "correction", "rejection", "addition"})
"""The kinds of annotation that make a story an annotated one."""


class Reading:
    """The library, the annotations and the analyst over one data folder; nothing but the cache is written.

    `messages` are for the reader: what is wrong with the annotations.
    """

    def __init__(
        self,
        data_dir: Path,
        model: str | None = None,
        published: datetime.date | None = None,
        clock: Clock | None = None,
    ) -> None:
        self.data_dir = data_dir
        self.published = published
        self.clock = clock or Clock()
        self.analyst = Analyst(data_dir, model)
        self._annotations, self.messages = glance(data_dir)
        self._library: Library | None = None

    def library(self) -> Library:
        """The reader's library, or the sample."""
        if self._library is None:
            self._library = open_library([], self.data_dir, self.published)
        return self._library

    def find(self, word: str) -> Story:
        """The story that `word` names: a path, a story's id or key, or a unique beginning of its id.

        Raises:
            LookupError: there is none, it cannot be read, or several begin so; the message is one line.
        """
        path = Path(word)
        if _is_folder(word):
            raise LookupError(f"{word or path}: is a folder; name a story in it")
        if _exists(path):
            found = list(read_all([path], self.published))
            if len(found) == 1 and isinstance(found[0], Story):
                return found[0]
            if len(found) == 1 and isinstance(found[0], Problem):
                raise LookupError(f"{found[0].path}: {found[0].message}")
            raise LookupError(f"{word}: holds {len(found)} stories; name one of them")
        stories = self.library().stories
        matches = [s for s in stories if s.key == word] or [
            s for s in stories if len(word) >= 4 and s.id.startswith(word)
        ]
        if len({s.id for s in matches}) == 1:
            return matches[0]
        if matches:
            raise LookupError(f"{word}: {len(matches)} stories have an id that begins so")
        raise LookupError(f"{word}: there is no such file, and no story in the library has this id")

    def choose(self, words: Sequence[str]) -> tuple[list[Story], list[str]]:
        """The stories that `words` name, in their order, and a line for each word or file that could not be read.

        A word is a folder or a file, which stands for all its stories, or what `find` takes; without words, the
        library. A story that several words name is there once.
        """
        stories: dict[tuple[str, str], Story] = {}
        troubles: list[str] = []
        if not words:
            library = self.library()
            return list(library.stories), [f"{p.path}: {p.message}" for p in library.problems]
        for word in words:
            if word and _exists(Path(word)):
                for found in read_all([Path(word)], self.published):
                    if isinstance(found, Story):
                        stories.setdefault((found.key, found.id), found)
                    else:
                        troubles.append(f"{found.path}: {found.message}")
                continue
            try:
                named = self.find(word)
            except LookupError as error:
                troubles.append(str(error))
            else:
                stories.setdefault((named.key, named.id), named)
        return list(stories.values()), troubles

    def annotations(self, story: Story) -> tuple[Annotation, ...]:
        """What the reader wrote about `story`."""
        return self._annotations.of_story(story.key, story.id)

    def is_annotated(self, story: Story) -> bool:
        """Whether the reader starred, tagged, noted or corrected anything in `story`."""
        return any(a.kind in MARKS for a in self.annotations(story))

    def overlaid(self, story: Story) -> Overlaid:
        """The briefing of `story` with the reader's annotations over it.

        Raises:
            AnalysisError: it could not be briefed.
        """
        annotations = self.annotations(story)
        return overlay(self.analyst.briefing(story_with(story, annotations)), annotations)


def _exists(path: Path) -> bool:
    try:
        return path.exists()
    except (OSError, ValueError):  # a name no system would take
        return False


def _is_folder(word: str) -> bool:
    return bool(word) and _exists(Path(word)) and Path(word).is_dir()
