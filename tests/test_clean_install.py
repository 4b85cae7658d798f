"""What a newcomer does: the README's first command in a fresh copy, and the wheel outside the checkout."""

from __future__ import annotations

import importlib.util
import os
import shutil
import subprocess
import sys
import zipfile
from pathlib import Path
from types import ModuleType

import pytest

ROOT = Path(__file__).parent.parent
CLEAN = {
    name: value
    for name, value in os.environ.items()
    if name not in ("PYTHONPATH", "VIRTUAL_ENV") and not name.startswith("BRIEFING_")
}


@pytest.fixture
def runner() -> ModuleType:
    """`run.py` as a module."""
    spec = importlib.util.spec_from_file_location("run", ROOT / "run.py")
    assert spec and spec.loader
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


@pytest.mark.skipif(os.name == "nt", reason="needs a POSIX shell")
def test_interpreters_that_lie_are_passed_over(runner, tmp_path, monkeypatch):
    for name, script in {
        "python3.14": "exit 0",
        "python3.13": "echo 3 13; exit 127",
        "python3.12": "echo not a version",
        "python3.11": "echo 3 10",
    }.items():
        (tmp_path / name).write_text(f"#!/bin/sh\n{script}\n")
        (tmp_path / name).chmod(0o755)
    monkeypatch.setenv("PATH", str(tmp_path))
    monkeypatch.setenv("PYENV_ROOT", str(tmp_path))
    assert [runner.works(str(tmp_path / f"python3.{minor}")) for minor in (14, 13, 12)] == [None, None, None]
    assert runner.interpreter() == sys.executable


def test_wrong_words_are_status_2():
    done = subprocess.run([sys.executable, "run.py", "nonsense"], cwd=ROOT, capture_output=True, timeout=60)
    assert done.returncode == 2 and len(done.stderr.splitlines()) == 1


def copy_of(target: Path) -> Path:
    """A copy of the files in the repository, as a clone would have them."""
    named = subprocess.run(
        ["git", "ls-files", "-z"], cwd=ROOT, capture_output=True, check=True, timeout=60
    ).stdout
    for name in filter(None, os.fsdecode(named).split("\0")):
        if (ROOT / name).is_file():
            (target / name).parent.mkdir(parents=True, exist_ok=True)
            shutil.copy(ROOT / name, target / name)
    return target


@pytest.mark.full
@pytest.mark.timeout(900)
def test_the_first_command_in_a_fresh_copy_whose_path_is_odd(tmp_path):
    copy = copy_of(tmp_path / "a cöpy of it")
    words = [
        sys.executable,
        str(copy / "run.py"),
        "app",
        "show",
        str(copy / "seeds/003_855ed2faa0a51c92.txt"),
    ]
    environment = {**CLEAN, "BRIEFING_DATA_DIR": str(tmp_path / "data")}
    for said in (b"Setting up", b""):  # the second time there is nothing to set up
        done = subprocess.run(words, capture_output=True, cwd=tmp_path, env=environment, timeout=800)
        assert done.returncode == 0, done.stderr
        assert b"WHO SAID WHAT" in done.stdout and b"Kudlow" in done.stdout
        assert done.stderr[: len(said) or None].startswith(said) and (said or not done.stderr)


@pytest.mark.full
@pytest.mark.timeout(300)
def test_without_a_network_the_failed_step_is_named(tmp_path):
    copy = copy_of(tmp_path / "copy")
    nowhere = {
        "PIP_INDEX_URL": "http://127.0.0.1:9/",
        "PIP_RETRIES": "0",
        "PIP_CONFIG_FILE": os.devnull,
        "PIP_NO_CACHE_DIR": "1",
    }
    done = subprocess.run(
        [sys.executable, "run.py"], capture_output=True, cwd=copy, env={**CLEAN, **nowhere}, timeout=250
    )
    assert done.returncode == 1
    assert b"set-up failed at:" in done.stderr and b"Traceback" not in done.stderr


@pytest.mark.full
@pytest.mark.timeout(300)
def test_the_wheel_brings_everything_and_works_outside_the_checkout(tmp_path):
    copy = copy_of(tmp_path / "copy")
    pip = [sys.executable, "-m", "pip", "-q", "--disable-pip-version-check"]
    subprocess.run(
        [*pip, "wheel", "--no-deps", "--no-build-isolation", "-w", str(tmp_path), str(copy)], check=True
    )
    (wheel,) = tmp_path.glob("*.whl")
    held = set(zipfile.ZipFile(wheel).namelist())
    for folder in ("briefing", "tui"):
        tracked = [path for path in (copy / folder).rglob("*") if path.is_file()]
        assert {path.relative_to(copy).as_posix() for path in tracked} <= held
    assert {f"briefing/seeds/{path.name}" for path in (copy / "seeds").iterdir()} <= held
    shutil.rmtree(copy)
    subprocess.run([*pip, "install", "--no-deps", "--target", str(tmp_path / "site"), str(wheel)], check=True)
    script = "import briefing, sys; from briefing.cli import main; print(briefing.__file__, file=sys.stderr); sys.exit(main())"
    done = subprocess.run(
        [sys.executable, "-c", script, "export", "-o", "-"],
        capture_output=True,
        cwd=tmp_path,
        env={**CLEAN, "PYTHONPATH": str(tmp_path / "site"), "BRIEFING_DATA_DIR": str(tmp_path / "data")},
        timeout=200,
    )
    assert done.returncode == 0, done.stderr
    assert done.stderr.decode().startswith(str(tmp_path / "site"))
    assert done.stdout.decode().count("\n# ") == 2
