"""`briefing add`, `feeds` and `fetch` as a user runs them."""

from __future__ import annotations

import subprocess
import sys

from tests.cli.test_cli import run
from tests.stories.server import serving
from tests.stories.test_feeds import item, rss
from tests.stories.test_importing import TEXT, page


def test_add_then_show_from_the_library(tmp_path):
    (tmp_path / "a.html").write_text(page())
    done = run("add", str(tmp_path / "a.html"), str(tmp_path / "none"), data=tmp_path / "data")
    assert done.returncode == 1
    assert b"added Harbour fees rise" in done.stdout and b"1 added, 1 failed" in done.stdout
    assert b"none: there is no such file" in done.stderr
    shown = run("export", "-o", "-", data=tmp_path / "data")
    assert shown.stdout.decode().count("# Harbour fees rise") == 1


def test_add_from_standard_input(tmp_path):
    done = subprocess.run(
        [sys.executable, "-m", "briefing", "add", "-", "--data-dir", str(tmp_path)],
        input=TEXT.encode(),
        capture_output=True,
        timeout=60,
    )
    assert done.returncode == 0, done.stderr
    assert len(list((tmp_path / "library").iterdir())) == 1


def test_a_page_inside_the_network_needs_to_be_allowed(tmp_path):
    with serving() as site:
        url = site.put("/1", page())
        refused = run("add", url, data=tmp_path)
        assert refused.returncode == 1 and b"private network" in refused.stderr and not site.asked
        assert run("add", url, "--allow-private", data=tmp_path).returncode == 0


def test_feeds_are_followed_and_fetched_only_when_asked(tmp_path):
    with serving() as site:
        url = site.put("/feed", rss(item("https://e.example/1")))
        assert run("fetch", data=tmp_path).returncode == 1
        assert run("feeds", "add", url, data=tmp_path).returncode == 0
        assert run("feeds", "add", url, data=tmp_path).returncode == 1
        assert not site.asked
        done = run("fetch", "--allow-private", data=tmp_path)
        assert done.returncode == 0 and b"1 added" in done.stdout, done.stderr
        exported = run("feeds", "export", data=tmp_path).stdout
        (tmp_path / "f.opml").write_bytes(exported)
        assert (
            run("feeds", "import", str(tmp_path / "f.opml"), data=tmp_path / "other").stdout
            == b"1 feeds added\n"
        )
    assert run("feeds", "add", "javascript:x", data=tmp_path).returncode == 1
    assert run("feeds", "add", data=tmp_path).returncode == 2
    assert run("feeds", data=tmp_path).returncode == 0  # lists them
    assert b"you follow no feeds" in run("feeds", data=tmp_path / "third").stderr


def test_reading_a_folder_imports_nothing_of_the_network():
    code = "import sys, briefing.stories.library as l; from pathlib import Path; l.open_library([Path('seeds')], Path('x')); print([m for m in ('trafilatura', 'feedparser', 'urllib3', 'ftfy', 'pypdf', 'docx') if m in sys.modules])"
    assert (
        subprocess.run(
            [sys.executable, "-c", code], capture_output=True, text=True, timeout=60
        ).stdout.strip()
        == "[]"
    )
