#!/usr/bin/env python3
"""Set the project up and run it, with nothing but Python and pip.

    python3 run.py                 set up what is missing, open the app
    python3 run.py app PATH…       the same with arguments for `briefing`
    python3 run.py test            set up, then lint, types, import contracts and the fast tests
    python3 run.py test --full     the same with the full tier (fuzzing, clean installs, killed processes)
    python3 run.py setup           set up only (development packages too), for use of .venv/bin/…

Everything is installed into `.venv` beside this file, from the versions and hashes of
requirements.txt (to run) and requirements-dev.txt (to test). A set-up that was done for the same
lock file and interpreter is used as it is.
"""

from __future__ import annotations

import hashlib
import os
import shutil
import subprocess
import sys
from pathlib import Path

HERE = Path(__file__).resolve().parent
VENV = HERE / ".venv"
LOCKS = {"app": HERE / "requirements.txt", "dev": HERE / "requirements-dev.txt"}
VERSIONS = ("3.14", "3.13", "3.12", "3.11")  # newest first: spaCy is much quicker from 3.12 on


def works(python: str) -> tuple[int, int] | None:
    """The version of `python`, or None where it does not run (shims may stand for nothing) or lacks venv."""
    try:
        out = subprocess.run(
            [python, "-c", "import sys, venv, ensurepip; print(*sys.version_info[:2])"],
            capture_output=True,
            text=True,
            timeout=30,
        )
    except (OSError, subprocess.TimeoutExpired):
        return None
    parts = out.stdout.split()
    return (int(parts[0]), int(parts[1])) if out.returncode == 0 and len(parts) == 2 else None


def candidates() -> list[str]:
    """Interpreters to try, the newest supported version first, this one last."""
    found = []
    pyenv = Path(os.environ.get("PYENV_ROOT") or Path.home() / ".pyenv") / "versions"
    for version in VERSIONS:
        name = shutil.which(f"python{version}")
        if name:
            found.append(name)
        found += [str(p / "bin" / "python") for p in sorted(pyenv.glob(f"{version}.*"), reverse=True)]
    return [*found, sys.executable]


def interpreter() -> str:
    """The newest of Python 3.11 to 3.14 that really runs; ends the program where there is none."""
    for python in candidates():
        version = works(python)
        if version and (3, 11) <= version <= (3, 14):
            return python
    sys.exit("briefing needs Python 3.11, 3.12, 3.13 or 3.14 with venv and pip; none was found on PATH.")


def in_venv(name: str) -> Path:
    """The path of the program `name` inside the environment, on this system."""
    return VENV / ("Scripts" if os.name == "nt" else "bin") / (name + (".exe" if os.name == "nt" else ""))


def stamp(kind: str) -> tuple[Path, str]:
    """The file that says which lock file `kind` was installed from, and what it should say."""
    parts = [LOCKS[kind].read_bytes(), (HERE / "pyproject.toml").read_bytes(), str(HERE).encode()]
    return VENV / f"installed-{kind}", hashlib.sha256(b"\0".join(parts)).hexdigest()


def is_done(kind: str) -> bool:
    """Whether `.venv` holds what lock file `kind` asks for and its interpreter still runs."""
    path, want = stamp(kind)
    return path.is_file() and path.read_text() == want and works(str(in_venv("python"))) is not None


def set_up(kind: str) -> None:
    """Make `.venv` hold the packages of lock file `kind` and the project itself (editable)."""
    if is_done(kind) or (kind == "app" and is_done("dev")):
        return
    print(f"Setting up {VENV.name} (once; needs the package index) …", file=sys.stderr, flush=True)
    if works(str(in_venv("python"))) is None:
        shutil.rmtree(VENV, ignore_errors=True)
        subprocess.run([interpreter(), "-m", "venv", str(VENV)], check=True)
    pip = [str(in_venv("python")), "-m", "pip", "install", "-qq", "--disable-pip-version-check"]
    subprocess.run([*pip, "--require-hashes", "-r", str(LOCKS[kind])], check=True)
    subprocess.run([*pip, "--no-deps", "--no-build-isolation", "--editable", str(HERE)], check=True)
    path, text = stamp(kind)
    path.write_text(text)


def test(arguments: list[str]) -> int:
    """Run every check in order; the first that fails ends the run. Returns its exit status."""
    full = "--full" in arguments
    rest = [a for a in arguments if a != "--full"]
    python = str(in_venv("python"))
    checks = [
        [python, "-m", "ruff", "check", "."],
        [python, "-m", "ruff", "format", "--check", "."],
        [python, "-m", "mypy"],
        [str(in_venv("lint-imports")), "--no-cache"],
        [python, "-m", "pytest", "-n", "2", *([] if full else ["-m", "not full"]), *rest],
    ]
    for check in checks:
        print("$", " ".join(Path(part).name if i == 0 else part for i, part in enumerate(check)), flush=True)
        status = subprocess.run(check, cwd=HERE).returncode
        if status:
            return status
    return 0


def main(arguments: list[str]) -> int:
    """Dispatch on the first word; with none, open the app."""
    command, rest = (arguments[0], arguments[1:]) if arguments else ("app", [])
    if command in ("-h", "--help"):
        print(__doc__)
        return 0
    if command not in ("app", "test", "setup"):
        print(f"run.py: no command {command!r}; see python3 run.py --help", file=sys.stderr)
        return 2
    try:
        set_up("app" if command == "app" else "dev")
    except subprocess.CalledProcessError as error:
        print(f"run.py: set-up failed at: {' '.join(map(str, error.cmd))}", file=sys.stderr)
        return 1
    if command == "setup":
        return 0
    if command == "test":
        return test(rest)
    return subprocess.run([str(in_venv("briefing")), *rest]).returncode


if __name__ == "__main__":
    try:
        sys.exit(main(sys.argv[1:]))
    except KeyboardInterrupt:
        sys.exit(130)
