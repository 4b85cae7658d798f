"""Stories, notes and other processes for the tests of annotations."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

from briefing.annotations.records import Annotation, new_annotation
from briefing.records import Story, story_id

TEXT = (
    "The port of Aldwick reopened on Monday. Ferries carried 8.4 percent more cars than in May. "
    "“We shall build a second quay,” said the harbour master. Nobody was hurt. "
    "The council meets again on 4 June to decide."
)

ROOT = Path(__file__).parent.parent.parent


def story(key: str = "aldwick.txt", text: str = TEXT) -> Story:
    return Story(id=story_id(text), key=key, title="The port reopens", text=text)


def note(body: str = "look this up", key: str = "aldwick.txt", words: str = "8.4 percent") -> Annotation:
    start = TEXT.index(words)
    return new_annotation(story(key), "note", "figures", (start, start + len(words)), body=body)


def window(*arguments: object, **options: object) -> subprocess.Popen[str]:
    """A process of its own that does what `tests/annotations/window.py` says."""
    environment = {**os.environ, "PYTHONPATH": str(ROOT)}
    return subprocess.Popen(
        [sys.executable, "-m", "tests.annotations.window", *map(str, arguments)],
        stdout=subprocess.PIPE,
        stdin=subprocess.PIPE,
        text=True,
        env=environment,
        cwd=ROOT,
        **options,  # type: ignore[call-overload]
    )


def said(process: subprocess.Popen[str], what: str) -> None:
    """Wait until the process has printed the line `what`."""
    assert process.stdout is not None
    for line in process.stdout:
        if line.strip() == what:
            return
    raise AssertionError(f"the process ended without saying {what!r}")
