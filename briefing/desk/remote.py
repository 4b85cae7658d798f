"""An analyst in a process of its own, so that making briefings never holds up the screen.

spaCy keeps Python's interpreter lock for up to a sixth of a second at a time (while it is imported, most
of all); in another process it cannot delay a key, and a story that takes too long can be ended with it.
The two talk in lines of JSON over the child's standard input and output:

    {"story": {…}}           →   {"briefing": {…}}  or  {"error": "one line"}

The child ends by itself when its input closes, so it never outlives the app.
"""

from __future__ import annotations

import contextlib
import os
import signal
import subprocess
import sys
import threading
from pathlib import Path
from typing import IO

import msgspec
from msgspec import Struct

from briefing.desk.analyst import AnalysisError, Analyst
from briefing.records import Briefing, Story

KILL_SECONDS = 2.0
"""How long to wait for a child that was killed."""


class Question(Struct, frozen=True):
    """What the child is asked."""

    story: Story


class Answer(Struct, frozen=True):
    """What the child answers: one of the two."""

    briefing: Briefing | None = None
    error: str | None = None


class Stopped(Exception):
    """The analysis was ended by `RemoteAnalyst.stop` or `close`."""


class RemoteAnalyst:
    """Does what `Analyst(data_dir, model)` does, in a child process started at the first `analyse`.

    `analyse` is for one thread at a time; `stop` and `close` are for any.
    """

    def __init__(self, data_dir: Path, model: str | None = None) -> None:
        self.data_dir = data_dir
        self.model = model
        self._process: subprocess.Popen[bytes] | None = None
        self._lock = threading.Lock()
        self._stopped = False
        self._closed = False

    def analyse(self, story: Story) -> Briefing:
        """The briefing of `story`, made now and kept in the cache. Blocks.

        Raises:
            AnalysisError: the model cannot be used, or the story defeats it.
            Stopped: `stop` was called meanwhile, or `close` at any time.

        """
        with self._lock:
            if self._closed:
                raise Stopped
            self._stopped = False
            process = self._started()
        assert process.stdin and process.stdout
        try:
            process.stdin.write(msgspec.json.encode(Question(story)) + b"\n")
            process.stdin.flush()
            line = process.stdout.readline()
        except OSError:
            line = b""
        if not line:
            raise self._ended(process)
        answer = msgspec.json.decode(line, type=Answer)
        if answer.briefing is None:
            raise AnalysisError(answer.error or "the analysis gave no result")
        return answer.briefing

    def stop(self) -> None:
        """End the analysis under way, if there is one; the next `analyse` starts afresh."""
        with self._lock:
            self._stopped = True
            process, self._process = self._process, None
        if process is not None:
            process.kill()
            with contextlib.suppress(subprocess.TimeoutExpired):  # a slow disk holds up its end
                process.wait(KILL_SECONDS)

    def close(self) -> None:
        """As `stop`, for good."""
        with self._lock:
            self._closed = True
        self.stop()

    def _started(self) -> subprocess.Popen[bytes]:
        """The child, started where it is not running."""
        if self._process is None or self._process.poll() is not None:
            command = [sys.executable, "-m", __name__, str(self.data_dir), self.model or ""]
            with self._log() as log:
                self._process = subprocess.Popen(
                    command,
                    stdin=subprocess.PIPE,
                    stdout=subprocess.PIPE,
                    stderr=log,
                    env={**os.environ, "PYTHONPATH": os.pathsep.join(path for path in sys.path if path)},
                    start_new_session=True,
                )
        return self._process

    def _log(self) -> IO[bytes]:
        """Where the child's complaints go: never to the reader's screen."""
        try:
            self.data_dir.mkdir(parents=True, exist_ok=True)
            return (self.data_dir / "analysis.log").open("wb")
        except OSError:
            return Path(os.devnull).open("wb")

    def _ended(self, process: subprocess.Popen[bytes]) -> Exception:
        """Why the child is gone."""
        status = process.wait()
        for pipe in (process.stdin, process.stdout):
            with contextlib.suppress(OSError):  # what was not sent is lost with the child
                assert pipe
                pipe.close()
        with self._lock:
            stopped = self._stopped
            if self._process is process:
                self._process = None
        if stopped:
            return Stopped()
        if status < 0:
            return AnalysisError(f"the analysis was ended by {signal.Signals(-status).name}; r tries again")
        return AnalysisError(
            f"the analysis ended unexpectedly (status {status}); see analysis.log in the data folder"
        )


def serve(data_dir: Path, model: str | None, questions: IO[bytes], answers: IO[bytes]) -> None:
    """Answer each line of `questions` with a line to `answers` until they end."""
    analyst = Analyst(data_dir, model)
    for line in questions:
        try:
            story = msgspec.json.decode(line, type=Question).story
            answer = Answer(briefing=analyst.analyse(story))
        except AnalysisError as error:
            answer = Answer(error=str(error))
        answers.write(msgspec.json.encode(answer) + b"\n")
        answers.flush()


def main() -> None:
    """The child's side: `python -m briefing.desk.remote DATA_DIR MODEL`."""
    answers = os.fdopen(os.dup(sys.stdout.fileno()), "wb")
    os.dup2(
        sys.stderr.fileno(), sys.stdout.fileno()
    )  # whatever a library prints must not look like an answer
    serve(Path(sys.argv[1]), sys.argv[2] or None, sys.stdin.buffer, answers)


if __name__ == "__main__":
    main()
