"""Ending the app in good order: by the reader's key, or because the system or a closed terminal says so."""

from __future__ import annotations

import _thread
import asyncio
import os
import signal
import time
from contextlib import suppress
from typing import TYPE_CHECKING

from rich.text import Text

from tui.screens.confirm import Confirm
from tui.screens.note import NoteEditor
from tui.text import one_line

if TYPE_CHECKING:
    from tui.app import BriefingApp

SAVING_SECONDS = 10.0
"""How long a reader who leaves waits for what is being saved before being asked."""

LAST_SECONDS = 8.0
"""How long an app that is told to end may take before it is ended hard."""


class Leaving:
    """The end of `app`: nothing that can still be put on disk is lost."""

    def __init__(self, app: BriefingApp) -> None:
        self._app = app
        self.begun = False
        """Whether the reader has asked to leave and was not called back."""

    async def ask(self) -> None:
        """Leave, once everything is on disk; where it cannot be, ask."""
        if self.begun:
            return
        app = self._app
        self.begun = True
        app.typing.forget()
        app.save_state()
        if app.notebook is None or await asyncio.to_thread(app.notebook.wait_saved, SAVING_SECONDS):
            await self._close_and_exit()
            return
        app.typing.forget()  # what was typed meanwhile is no answer to what follows
        self.begun = False
        reason = app.saved_words()[0].removeprefix("UNSAVED: ")

        def decided(yes: bool | None) -> None:
            if yes:
                self.begun = True
                app.run_worker(self._close_and_exit(), name="leaving")

        question = (
            f"Not everything is saved ({reason}). Leave? What is not saved is kept aside for the next start, "
            "if even that can be written."
        )
        app.push_screen(Confirm("Unsaved notes", question), decided)

    async def _close_and_exit(self) -> None:
        self._app.stop_making()
        told = ""
        notebook = self._app.notebook
        if notebook is not None:
            try:
                done = await asyncio.wait_for(asyncio.to_thread(notebook.close, 2.0), LAST_SECONDS)
            except TimeoutError:
                told = "The data folder does not answer; what was last said to be saved is."
            else:
                told = "" if done else "\n".join(one_line(message) for message in notebook.take_messages())
        self._app.exit(0, message=Text(told) if told else None)

    def listen_for_signals(self) -> None:
        """End in good order when the system or a closed terminal says so; call it in the app's loop."""
        loop = asyncio.get_running_loop()
        for name in ("SIGTERM", "SIGHUP"):
            number = getattr(signal, name, None)
            if number is not None:
                # Not on Windows, and not in a thread that is not the main one.
                with suppress(NotImplementedError, RuntimeError, ValueError):
                    loop.add_signal_handler(number, self._told_to_end, int(number))
                    # The loop is told all the same; it may be held up by a terminal that takes nothing more.
                    signal.signal(number, _set_limit)

    def _told_to_end(self, number: int) -> None:
        """Keep the draft, wait for the writer, end."""
        app = self._app
        for screen in app.screen_stack:
            if isinstance(screen, NoteEditor):
                screen.keep_draft()
        app.save_state()
        app.stop_making()
        if app.notebook is not None:
            app.notebook.close(5.0)
        if number == getattr(signal, "SIGHUP", None):
            os._exit(128 + number)  # there is no terminal left to put in order
        app.exit(return_code=128 + number)


def _set_limit(number: int, frame: object) -> None:
    """End the process hard where it has not ended in time. A signal handler: it must take no lock of Python's."""
    _thread.start_new_thread(_end_hard, (number,))


def _end_hard(number: int) -> None:
    time.sleep(LAST_SECONDS)
    os._exit(128 + number)
