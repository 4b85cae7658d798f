"""The analyst makes briefings and remembers them.

A briefing is kept under the data folder by what it was made from: the text, its publication date, the
model and our rules. The same story opens at once the next time, and a change of any of these makes it
anew. spaCy is imported at the first story that is not remembered.
"""

from __future__ import annotations

import hashlib
import os
import tempfile
from collections.abc import Iterable, Iterator
from functools import cache
from importlib.resources import files
from pathlib import Path
from typing import TYPE_CHECKING

import msgspec
from msgspec.structs import replace

from briefing import __version__
from briefing.records import Briefing, Story, from_json, to_json

if TYPE_CHECKING:
    from spacy.language import Language


class AnalysisError(Exception):
    """A story could not be briefed; the message says why, and what to do, in one line."""


@cache
def rules_stamp() -> str:
    """A digest that changes whenever a file of the extraction package does."""
    root = Path(str(files("briefing.extraction")))
    stats = []
    for folder, _, names in os.walk(root):
        for name in names:
            if name.endswith((".py", ".toml", ".txt")):
                status = (Path(folder) / name).stat()
                stats.append(f"{name} {status.st_size} {status.st_mtime_ns}")
    return hashlib.sha256("\n".join(sorted(stats)).encode()).hexdigest()[:16]


class Analyst:
    """Briefs stories with the spaCy pipeline `model`, keeping the results under `data_dir/cache`."""

    def __init__(self, data_dir: Path, model: str | None = None) -> None:
        self.folder = data_dir / "cache"
        self.model = model
        self._nlp: Language | None = None

    def _file(self, story: Story) -> Path:
        made_from = "\0".join((story.id, story.published or "", self.model or "", __version__, rules_stamp()))
        name = hashlib.sha256(made_from.encode()).hexdigest()[:32]
        return self.folder / name[:2] / f"{name}.json"

    def cached(self, story: Story) -> Briefing | None:
        """The briefing of `story` if it is remembered, with the story's metadata as they are now."""
        try:
            found = from_json(self._file(story).read_bytes())
        except (OSError, msgspec.MsgspecError, UnicodeDecodeError):
            return None
        if found.story.text != story.text:
            return None
        return replace(found, story=replace(story, published_candidates=found.story.published_candidates))

    def analyse(self, story: Story) -> Briefing:
        """The briefing of `story`, made now, and remembered.

        Raises:
            AnalysisError: the model cannot be used, or the story defeats it.
        """
        from briefing.extraction import pipeline

        nlp = self.load()
        try:
            made = pipeline.analyse(nlp, story)
        except Exception as error:  # one bad story must never take the others down
            raise AnalysisError(explain(error)) from error
        self._remember(made)
        return made

    def briefing(self, story: Story) -> Briefing:
        """The briefing of `story`, remembered or made now.

        Raises:
            AnalysisError: as `analyse`.
        """
        return self.cached(story) or self.analyse(story)

    def load(self) -> Language:
        """The spaCy pipeline, loaded at the first call.

        Raises:
            AnalysisError: the model is missing or no English pipeline.
        """
        if self._nlp is None:
            from briefing.extraction import pipeline

            try:
                self._nlp = pipeline.load(self.model or pipeline.DEFAULT_MODEL)
            except pipeline.ModelError as error:
                raise AnalysisError(str(error)) from error
        return self._nlp

    def _remember(self, briefing: Briefing) -> None:
        """Keep `briefing`; a cache that cannot be written only costs time."""
        target = self._file(briefing.story)
        try:
            target.parent.mkdir(parents=True, exist_ok=True)
            handle, name = tempfile.mkstemp(dir=target.parent, prefix=".new-")
            with os.fdopen(handle, "wb") as file:
                file.write(to_json(briefing))
            Path(name).replace(target)
        except OSError:
            return


def brief_all(
    nlp: Language, stories: Iterable[Story], batch_size: int = 32
) -> Iterator[Briefing | AnalysisError]:
    """The briefing of each story in order, or why there is none; batches are quicker than one by one."""
    from briefing.extraction import pipeline

    batch: list[Story] = []

    def flush() -> Iterator[Briefing | AnalysisError]:
        try:
            yield from list(pipeline.analyse_many(nlp, batch, batch_size))
        except Exception:  # find the one that fails, keep the rest
            for story in batch:
                try:
                    yield pipeline.analyse(nlp, story)
                except Exception as error:
                    yield AnalysisError(explain(error))

    for story in stories:
        batch.append(story)
        if len(batch) == batch_size:
            yield from flush()
            batch.clear()
    yield from flush()


def explain(error: Exception) -> str:
    """One line for the reader about what went wrong in the analysis."""
    if isinstance(error, ValueError) and "E088" in str(error):
        return "the text is too long to analyse"
    if isinstance(error, MemoryError):
        return "there is not enough memory to analyse this text"
    words = " ".join(str(error).split())[:160]
    return f"the analysis failed ({type(error).__name__}{': ' + words if words else ''})"
