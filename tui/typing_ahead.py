"""Typing ahead: keys are handled one after another, however fast they come, and none is lost.

Textual sends a key to the widget that has the focus and takes the next one before the first has been acted
on: the `x` of a quick `/x` would reach the list, as a command, before the box that `/` opens has the focus.
Here what is typed waits its turn, and the next key is handed over when the app has come to rest: nothing
left to handle in any queue, screens and boxes opened and focused, the screen laid out.
"""

from __future__ import annotations

import asyncio
from collections import deque
from collections.abc import Callable, Iterator
from typing import Any

from textual import events
from textual.app import App
from textual.message_pump import MessagePump

Typed = events.Key | events.Paste

TURNS = 2000
"""How often the app is looked at before the next key is handed over all the same: something in it may wait
for the disk, and keys must not wait with it. Counted in turns of the event loop, as a turn takes longer on
a busy machine."""

QUICK_TURNS = 64
"""So many of them without a pause; mostly the app is at rest before."""

PAUSE, LONG_PAUSE = 0.002, 0.02
"""Seconds between looks after that, and while a key waits for more than messages."""


class TypingAhead:
    """The keys and pasted texts that have been typed and not been handed to the app yet.

    `held` says of what was typed that it must wait, and for how long that may take: for the stories, for
    the result of a search. `urgent` says of a key that it must not: it ends that waiting, and what was typed
    before it is forgotten.
    """

    def __init__(self, app: App[Any], held: Callable[[Typed], bool], urgent: Callable[[Typed], bool]) -> None:
        self._app = app
        self._held = held
        self._urgent = urgent
        self._waiting: deque[Typed] = deque()
        self._handed: list[Typed] = []
        """What was handed over and has not come to the app yet."""
        self._task: asyncio.Task[None] | None = None

    def takes(self, event: events.Event) -> bool:
        """Whether `event` waits its turn here from now on; False where it is for the app to handle now."""
        if not isinstance(event, Typed) or event.is_forwarded:
            return False
        for at, handed in enumerate(self._handed):
            if event is handed:
                del self._handed[at]
                return False
        self._waiting.append(event)
        self._begin()
        return True

    def forget(self) -> None:
        """Drop what waits: the reader is leaving."""
        self._waiting.clear()

    async def give_way(self) -> None:
        """Let the app act on what there is to act on; for work that takes long, now and then."""
        await asyncio.sleep(0)
        await self._rest()

    async def come_to_rest(self) -> None:
        """Wait until everything typed so far has been acted on."""
        while self._task is not None:
            await asyncio.wait([self._task])
        await self._rest()

    def _begin(self) -> None:
        """Have what waits handed over, unless that is being done."""
        if self._task is None and self._waiting and self._app.is_running:
            self._task = asyncio.create_task(self._hand_over(), name="typing ahead")
            self._task.add_done_callback(self._over)

    def _over(self, task: asyncio.Task[None]) -> None:
        """The task has ended; what was typed between its last look and now is for another."""
        self._task = None
        if task.cancelled():
            return
        error = task.exception()
        if error is None:
            self._begin()
        elif isinstance(error, Exception):
            self._app._handle_exception(error)

    async def _hand_over(self) -> None:
        """Hand over what waits, each when the one before has been acted on."""
        while self._waiting and self._app.is_running:
            await self._rest()
            if not (self._waiting and self._app.is_running):
                return
            if self._held(self._waiting[0]):
                await asyncio.sleep(LONG_PAUSE)
                urgent = next((at for at, typed in enumerate(self._waiting) if self._urgent(typed)), 0)
                for _ in range(urgent):
                    self._waiting.popleft()
                continue
            typed = self._waiting.popleft()
            self._handed.append(typed)
            self._app.post_message(typed)

    async def _rest(self) -> None:
        """Wait until the app has come to rest."""
        for turn in range(TURNS):
            if not self._app.is_running or not self._is_busy():
                return
            await asyncio.sleep(0 if turn < QUICK_TURNS else PAUSE)

    def _is_busy(self) -> bool:
        """Whether anything typed or done before is still being acted on."""
        if any(_is_at_work(pump) for pump in self._pumps()):
            return True
        typed = self._waiting[0] if self._waiting else None
        if isinstance(typed, events.Paste) or (typed is not None and self._is_text(typed)):
            return False  # text needs no place on the screen
        screen = self._app.screen
        return bool(screen._layout_required or screen._recompose_required or screen._callbacks)

    def _is_text(self, key: events.Key) -> bool:
        """Whether the widget that has the focus takes `key` as a letter."""
        focused = self._app.focused
        return focused is not None and focused.check_consume_key(key.key, key.character)

    def _pumps(self) -> Iterator[MessagePump]:
        """All that handles messages now, those most likely at work first."""
        yield self._app
        for screen in reversed(self._app.screen_stack):
            yield screen
            yield from screen.walk_children()


def _is_at_work(pump: MessagePump) -> bool:
    """Whether `pump` has messages to handle, or is handling one: then nobody waits at its queue."""
    if pump._closing or pump._closed:
        return False
    queue: Any = pump._message_queue
    return not queue.empty() or not queue.ready_event._waiters
