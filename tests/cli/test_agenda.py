"""`briefing agenda`: what is coming up in several stories, printed or written as a calendar."""

from __future__ import annotations

import icalendar

from tests.cli.test_cli import run


def folder_of_two(tmp_path):
    folder = tmp_path / "news"
    folder.mkdir()
    (folder / "a.txt").write_text("Ann Lee will meet Carl Hart in Geneva on 12 March 2091.\n")
    (folder / "b.txt").write_text("Parliament will vote on the bill on 3 March 2091, the speaker said.\n")
    return folder


def test_the_soonest_of_all_stories_comes_first(tmp_path):
    done = run("agenda", str(folder_of_two(tmp_path)), data=tmp_path / "data")
    out = done.stdout.decode()
    assert done.returncode == 0, done.stderr
    assert (
        out.index("3 Mar 2091") < out.index("Parliament") < out.index("12 Mar 2091") < out.index("Carl Hart")
    )


def test_a_calendar_is_written_whole_and_says_how_much_is_in_it(tmp_path):
    target = tmp_path / "coming.ics"
    done = run("agenda", str(folder_of_two(tmp_path)), "-o", str(target), data=tmp_path / "data")
    assert done.returncode == 0, done.stderr
    assert b"wrote 2 entries" in done.stderr
    starts = [str(e.decoded("dtstart")) for e in icalendar.Calendar.from_ical(target.read_bytes()).walk("VEVENT")]  # fmt: skip
    assert starts == ["2091-03-03", "2091-03-12"]


def test_one_file_that_cannot_be_read_leaves_the_others(tmp_path):
    folder = folder_of_two(tmp_path)
    (folder / "c.txt").write_bytes(b"\0\1\2" * 50)
    done = run("agenda", str(folder), data=tmp_path / "data")
    assert done.returncode == 1
    assert b"c.txt" in done.stderr and b"not a text file" in done.stderr
    assert b"Parliament" in done.stdout


def test_export_takes_a_folder_too(tmp_path):
    done = run("export", str(folder_of_two(tmp_path)), "-o", "-", data=tmp_path / "data")
    assert done.returncode == 0, done.stderr
    assert done.stdout.count(b"## Next meetings") == 2
