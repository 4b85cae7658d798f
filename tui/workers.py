"""The queue of stories that wait for their briefing: one at a time, the one on screen first.

A thread of its own takes what is remembered from the cache and has the rest made by `RemoteAnalyst`. What
comes out is collected under a lock; `ready` is called, from that thread, when there is something to fetch,
and not again until it was fetched, however much comes meanwhile.
"""

from __future__ import annotations

import threading
import traceback
from collections import OrderedDict
from collections.abc import Callable, Iterable
from typing import Protocol

from msgspec import Struct

from briefing.desk.analyst import AnalysisError
from briefing.desk.remote import Stopped
from briefing.records import Briefing, Story


class Outcome(Struct, frozen=True):
    """What became of one story: a briefing, or why there is none; or that its turn has come."""

    key: str
    briefing: Briefing | None = None
    error: str = ""
    started: bool = False


class Cache(Protocol):
    """Remembers briefings."""

    def cached(self, story: Story) -> Briefing | None:
        """The briefing of `story` if it is remembered."""
        ...


class Maker(Protocol):
    """Makes briefings, one at a time."""

    def analyse(self, story: Story) -> Briefing:
        """The briefing of `story`; raises AnalysisError or Stopped."""
        ...

    def stop(self) -> None:
        """End the one under way."""
        ...

    def close(self) -> None:
        """End the one under way and make no more."""
        ...


class AnalysisQueue:
    """Briefings on their way. Every method may be called from any thread."""

    def __init__(
        self, cache: Cache, maker: Maker, ready: Callable[[], None], log: Callable[[str], None]
    ) -> None:
        self.cache = cache
        self.maker = maker
        self.ready = ready
        self.log = log
        self._wake = threading.Condition()
        self._waiting: OrderedDict[str, Story] = OrderedDict()
        self._current_story: Story | None = None
        self._outcomes: list[Outcome] = []
        self._done = 0
        self._total = 0
        self._closed = False
        self._thread = threading.Thread(target=self._run, name="analysis", daemon=True)

    def start(self) -> None:
        """Begin to work."""
        self._thread.start()

    def ask(self, stories: Iterable[Story], *, first: bool = False) -> None:
        """Have these stories briefed; `first` before all others. One asked for already keeps its place."""
        with self._wake:
            if not self._waiting and self._current_story is None:
                self._done = self._total = 0
            for story in stories:
                if story == self._current_story:
                    continue
                if story.key not in self._waiting:
                    self._total += 1
                self._waiting[story.key] = story
                if first:
                    self._waiting.move_to_end(story.key, last=False)
            self._wake.notify_all()

    def prefer(self, key: str) -> None:
        """Brief this story next, if it waits: it is the one on screen."""
        with self._wake:
            if key in self._waiting:
                self._waiting.move_to_end(key, last=False)

    def cancel(self) -> int:
        """Drop all that waits and end what is under way; how many stories go without."""
        with self._wake:
            dropped = len(self._waiting) + (self._current_story is not None)
            self._waiting.clear()
            self._done = self._total = 0
        self.maker.stop()
        return dropped

    def close(self) -> None:
        """Stop for good; returns at once."""
        with self._wake:
            self._closed = True
            self._waiting.clear()
            self._wake.notify_all()
        self.maker.close()

    @property
    def progress(self) -> tuple[int, int]:
        """(number of the story under way, of how many), or (0, 0) when there is nothing to do."""
        with self._wake:
            if not self._waiting and self._current_story is None:
                return 0, 0
            return min(self._done + 1, self._total), self._total

    @property
    def current(self) -> str | None:
        """The key of the story that is being briefed."""
        story = self._current_story
        return story.key if story else None

    def fetch(self) -> list[Outcome]:
        """What has come out since the last time."""
        with self._wake:
            outcomes, self._outcomes = self._outcomes, []
            return outcomes

    def _run(self) -> None:
        while True:
            with self._wake:
                self._current_story = None
                while not self._waiting and not self._closed:
                    self._wake.wait()
                if self._closed:
                    return
                key, story = self._waiting.popitem(last=False)
                self._current_story = story
            self._hand_over(self._brief(key, story))

    def _brief(self, key: str, story: Story) -> Outcome | None:
        """The outcome of one story, whatever happens; None where it was cancelled."""
        try:
            found = self.cache.cached(story)
            if found is None:
                self._hand_over(Outcome(key, started=True))
                found = self.maker.analyse(story)
            return Outcome(key, found)
        except Stopped:
            return None
        except AnalysisError as error:
            return Outcome(key, error=str(error))
        except Exception as error:  # one bad story must not end the queue
            self.log(traceback.format_exc())
            return Outcome(key, error=f"the analysis failed ({type(error).__name__})")

    def _hand_over(self, outcome: Outcome | None) -> None:
        with self._wake:
            if outcome is None:
                return
            if not outcome.started:
                self._current_story = None
                self._done += 1
            first = not self._outcomes
            self._outcomes.append(outcome)
        if first:
            self.ready()
