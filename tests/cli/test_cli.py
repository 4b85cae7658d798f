"""The command as a user runs it: a real process, real files, exit codes and what is said on stderr."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from pathlib import Path

import jsonschema
import pytest

from tests.conftest import SEEDS

HOSTILE = "\x1b]0;x\x07 [@click=app.quit]x[/] \x9b5n \u202e \x1b]52;c;eA==\x07 said [sic]"


def run(
    *words: str, data: Path, cwd: Path | None = None, env: dict[str, str] | None = None
) -> subprocess.CompletedProcess[bytes]:
    root = Path(__file__).parent.parent.parent
    return subprocess.run(
        [sys.executable, "-m", "briefing", *words],
        capture_output=True,
        cwd=cwd or root,
        env={**os.environ, "PYTHONPATH": str(root), "BRIEFING_DATA_DIR": str(data), **(env or {})},
        timeout=100,
    )


def test_version_and_help_import_nothing_heavy(tmp_path):
    code = "import sys; from briefing.cli import main\ntry: main(['--help'])\nexcept SystemExit: pass\nprint([m for m in ('spacy', 'textual', 'tinydb', 'msgspec', 'rich') if m in sys.modules])"
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, timeout=60)
    assert done.stdout.strip().endswith("[]")
    assert run("--version", data=tmp_path).stdout.startswith(b"briefing ")


def test_importing_the_domain_imports_neither_spacy_nor_a_screen():
    code = "import sys, briefing, briefing.records, briefing.desk.analyst, briefing.stories.library, briefing.export.markdown; print([m for m in ('spacy', 'textual', 'tui', 'rich') if m in sys.modules])"
    assert (
        subprocess.run(
            [sys.executable, "-c", code], capture_output=True, text=True, timeout=60
        ).stdout.strip()
        == "[]"
    )


def test_show_json_is_the_contract(tmp_path):
    done = run(
        "show", str(SEEDS / "003_855ed2faa0a51c92.txt"), "--json", "--published", "2019-07-05", data=tmp_path
    )
    assert done.returncode == 0, done.stderr
    made = json.loads(done.stdout)
    assert (made["engine"]["model"], made["engine"]["model_version"]) == ("en_core_web_sm", "3.8.0")
    jsonschema.validate(made, json.loads(run("schema", data=tmp_path).stdout))
    assert made["story"]["key"] == "seeds/003_855ed2faa0a51c92.txt"
    assert (made["story"]["published"], made["story"]["published_from"]) == ("2019-07-05", "reader")
    assert made["story"]["text"] == (SEEDS / "003_855ed2faa0a51c92.txt").read_text(encoding="utf-8")


def test_show_by_a_beginning_of_the_id(tmp_path):
    whole = json.loads(run("show", str(SEEDS / "003_855ed2faa0a51c92.txt"), "--json", data=tmp_path).stdout)
    again = run("--data-dir", str(tmp_path), "show", whole["story"]["id"][:6], "--json", data=tmp_path)
    assert json.loads(again.stdout)["story"]["id"] == whole["story"]["id"]


def test_show_can_control_no_terminal(tmp_path):
    path = tmp_path / "a.txt"
    path.write_text(f"“We agree {HOSTILE},” the minister said.\n\nIt cost $5 million {HOSTILE}.")
    done = run("show", str(path), data=tmp_path)
    assert done.returncode == 0
    assert not set(done.stdout.decode()) & set("\x1b\x07\x9b\u202e")


@pytest.mark.parametrize(
    ("data", "says"),
    [(b"", "is empty"), (b"\0\1\2" * 50, "is not a text file"), (None, "there is no such file")],
)
def test_what_cannot_be_read_is_one_line_and_status_1(tmp_path, data, says):
    path = tmp_path / "x\x1b]0;t\x07.txt"
    if data is not None:
        path.write_bytes(data)
    done = run("show", str(path), data=tmp_path)
    assert done.returncode == 1 and not done.stdout
    assert says in done.stderr.decode() and b"\x1b" not in done.stderr and len(done.stderr.splitlines()) == 1


def test_a_missing_model_is_one_line(tmp_path):
    done = run(
        "show", str(SEEDS / "003_855ed2faa0a51c92.txt"), data=tmp_path, env={"BRIEFING_MODEL": "xx_no_such"}
    )
    assert done.returncode == 1
    assert b"xx_no_such" in done.stderr and len(done.stderr.splitlines()) == 1


def test_wrong_usage_is_status_2(tmp_path):
    assert run("show", data=tmp_path).returncode == 2
    assert run("batch", "x", data=tmp_path).returncode == 2
    assert run("show", "x", "--published", "yesterday", data=tmp_path).returncode == 2


def test_a_misspelt_command_is_told_from_a_path(tmp_path):
    done = run("exprot", "-o", "brief.md", data=tmp_path)
    assert (done.returncode, b"did you mean export?" in done.stderr) == (2, True)
    assert run("harbour-news", data=tmp_path).returncode == 1  # like no command: a path that is not there
    assert b"did you mean" not in run("--data-dir", "app", "harbour-news", data=tmp_path).stderr
    (tmp_path / "exports").mkdir()
    done = run("exports", "--wrong", data=tmp_path, cwd=tmp_path)
    assert b"did you mean" not in done.stderr  # a folder of that name is there


@pytest.mark.parametrize(
    ("ending", "kind"),
    [("html", b"a web page"), ("PDF", b"a PDF"), ("docx", b"a Word file"), ("eml", b"a message")],
)
def test_what_is_to_be_taken_in_first_is_not_read_as_text(tmp_path, ending, kind):
    (tmp_path / f"story.{ending}").write_bytes(b"<html><p>Rates rose 3 percent, she said.</p></html>")
    done = run("show", str(tmp_path / f"story.{ending}"), data=tmp_path)
    assert done.returncode == 1
    assert b"is " + kind + b"; `briefing add` takes its article into your library" in done.stderr


def test_batch_keeps_the_order_skips_what_is_bad_and_says_so(tmp_path):
    rows = tmp_path / "rows.jsonl"
    good = {
        "id": "r1",
        "text": "“It works,” she said.\r\nThey meet next Thursday.",
        "published": "2018-08-17",
        "extra": {},
    }
    rows.write_text(
        json.dumps(good)
        + "\n{nope\n"
        + json.dumps({"id": "r2", "text": ""})
        + "\n"
        + json.dumps({"text": "A headline"})
    )
    out = tmp_path / "out.jsonl"
    done = run("batch", str(rows), str(SEEDS), str(tmp_path / "none"), "-o", str(out), data=tmp_path)
    assert done.returncode == 1
    made = [json.loads(line) for line in out.read_text(encoding="utf-8").splitlines()]
    assert [m["story"]["ref"] for m in made] == ["r1", None, None, None]
    assert made[0]["story"]["text"] == good["text"]
    assert [m["story"]["path"] for m in made][2:] == [
        "seeds/000_07e226de7bf6ac35.txt",
        "seeds/003_855ed2faa0a51c92.txt",
    ]
    said = done.stderr.decode()
    assert "line 2" in said and "line 3" in said and "none" in said


def test_batch_that_succeeds_is_status_0(tmp_path):
    assert run("batch", str(SEEDS), "-o", str(tmp_path / "o.jsonl"), data=tmp_path).returncode == 0


def test_export_of_the_sample(tmp_path):
    done = run("export", "-o", str(tmp_path / "brief.md"), data=tmp_path)
    assert done.returncode == 0, done.stderr
    assert (tmp_path / "brief.md").read_text(encoding="utf-8").count("\n# ") == 2


def test_export_where_nothing_can_be_written(tmp_path):
    (tmp_path / "file").write_text("x")
    done = run("export", "-o", str(tmp_path / "file" / "brief.md"), data=tmp_path)
    assert done.returncode == 1 and b"Traceback" not in done.stderr


def test_export_of_files_and_folders(tmp_path):
    news = tmp_path / "news"
    (news / "deep").mkdir(parents=True)
    (news / "a.txt").write_text("Ann Lee said it will rain.")
    (news / "deep" / "b.txt").write_text("Bo Holm said it will snow.")
    (tmp_path / "c.jsonl").write_text('{"text": "Cy said so."}\n{"text": "Di said no."}\n')

    def titles(*words):
        done = run("export", *words, "-o", "-", data=tmp_path)
        assert done.returncode == 0, done.stderr
        return [line for line in done.stdout.decode().splitlines() if line.startswith("# ")]

    both = ["# Ann Lee said it will rain.", "# Bo Holm said it will snow."]
    assert titles(str(news)) == both
    assert titles(str(news / "a.txt"), str(news)) == both
    assert titles(str(news / "deep" / "b.txt")) == both[1:]
    assert titles(str(tmp_path / "c.jsonl")) == ["# Cy said so.", "# Di said no."]
    done = run("export", str(news), "nowhere", "-o", "-", data=tmp_path)
    assert done.returncode == 1 and b"nowhere" in done.stderr and b"Ann Lee" in done.stdout


def test_export_never_writes_over_in_silence(tmp_path):
    article, brief, briefs = tmp_path / "a.txt", tmp_path / "brief.md", tmp_path / "briefs"
    article.write_text("Ann Lee said it will rain.")
    brief.write_text("mine")
    done = run("export", str(article), "-o", str(brief), data=tmp_path)
    assert done.returncode == 1 and b"is there already; --force writes over it" in done.stderr
    assert brief.read_text() == "mine"
    assert run("export", str(article), "-o", str(brief), "--force", data=tmp_path).returncode == 0
    assert "Ann Lee" in brief.read_text()
    assert run("export", str(article), "-o", str(briefs), data=tmp_path).returncode == 0
    (one,) = briefs.iterdir()
    one.write_text("mine")
    assert run("export", str(article), "-o", str(briefs), data=tmp_path).returncode == 1
    assert one.read_text() == "mine"
