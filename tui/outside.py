"""What leaves the app for the reader's machine: the clipboard and the browser."""

from __future__ import annotations

import os
import shlex
import shutil
import subprocess
import sys
import threading
from collections.abc import Callable, Sequence
from contextlib import AbstractContextManager
from urllib.parse import urlsplit

TOOLS: tuple[tuple[str, str, Sequence[str]], ...] = (
    ("WAYLAND_DISPLAY", "wl-copy", ()),
    ("DISPLAY", "xclip", ("-selection", "clipboard")),
    ("DISPLAY", "xsel", ("--clipboard", "--input")),
    ("", "pbcopy", ()),
    ("", "clip.exe", ()),
)
"""Variable that must be set, program, arguments: the clipboards of the systems there are."""

TEXT_BROWSERS = frozenset({"w3m", "lynx", "links", "links2", "elinks", "www-browser", "browsh"})
"""Browsers that need the terminal for themselves."""


def clipboard_tool() -> list[str] | None:
    """The command that takes the clipboard's text on its standard input, if this machine has one."""
    for variable, program, arguments in TOOLS:
        if (not variable or os.environ.get(variable)) and (found := shutil.which(program)):
            return [found, *arguments]
    return None


def copy(text: str, to_terminal: Callable[[str], None]) -> None:
    """Copy `text` through the terminal (OSC 52) and, as some terminals ignore that, the system's own tool."""
    to_terminal(text)
    command = clipboard_tool()
    if command is not None and not os.environ.get("SSH_CONNECTION"):
        threading.Thread(target=_feed, args=(command, text.encode("utf-8", "replace")), daemon=True).start()


def _feed(command: Sequence[str], data: bytes) -> None:
    """Give `data` to `command`; a tool that fails leaves the copy to the terminal."""
    try:
        subprocess.run(
            command, input=data, timeout=5, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL, check=False
        )
    except (OSError, subprocess.SubprocessError):
        return


def web_address(url: str | None) -> str:
    """`url` if it is one a browser may be given: http or https, with a host, without control characters.

    Raises:
        ValueError: it is not, with words for the reader.

    """
    if not url:
        raise ValueError("This story has no web address.")
    parts = urlsplit(url)
    if parts.scheme not in ("http", "https") or not parts.netloc:
        raise ValueError("Only http and https addresses are opened.")
    if not url.isprintable() or any(mark.isspace() for mark in url):
        raise ValueError("This story's web address holds characters that do not belong there.")
    return url


def browse(url: str, suspend: Callable[[], AbstractContextManager[None]]) -> None:
    """Open `url` (from `web_address`) in $BROWSER, else in the system's browser.

    Raises:
        OSError: there is none, or it cannot be started.

    """
    command = _browser(url)
    if command[0].rsplit("/", 1)[-1] in TEXT_BROWSERS:
        with suspend():
            subprocess.run(command, check=False)
        return
    subprocess.Popen(
        command,
        stdin=subprocess.DEVNULL,
        stdout=subprocess.DEVNULL,
        stderr=subprocess.DEVNULL,
        start_new_session=True,
    )


def _browser(url: str) -> list[str]:
    """The command line that opens `url`."""
    named = os.environ.get("BROWSER", "").split(os.pathsep)[0]
    if named:
        words = shlex.split(named)
        if any("%s" in word for word in words):
            return [word.replace("%s", url) for word in words]
        return [*words, url]
    for program in ("open",) if sys.platform == "darwin" else ("xdg-open", "wslview", "explorer.exe"):
        if found := shutil.which(program):
            return [found, url]
    raise OSError("set $BROWSER to the browser you use")
