"""A thousand files at once: every failure is named, and a stopped import goes on where it was."""

from __future__ import annotations

import subprocess
import sys

import pytest

from briefing.stories.importing import Importer
from tests.stories.test_importing import TEXT, page


@pytest.mark.full
def test_a_thousand_files_stopped_and_resumed(tmp_path):
    folder = tmp_path / "many"
    folder.mkdir()
    bad = set(range(7, 1000, 100))
    for number in range(1000):
        if number in bad:
            (folder / f"{number:03}.txt").write_bytes(b"\0" * 100)
        elif number % 10 == 3:
            (folder / f"{number:03}.html").write_text(
                page(f"<p>Story {number}.</p>" + "".join(f"<p>{p}</p>" for p in TEXT.split("\n\n")))
            )
        else:
            (folder / f"{number:03}.txt").write_text(f"Story {number}. {TEXT}")
    library = tmp_path / "library"
    code = "import sys; from pathlib import Path; from briefing.stories.importing import Importer\nfor n, o in enumerate(Importer(Path(sys.argv[2])).add([sys.argv[1]])):\n    print(n, flush=True)"
    process = subprocess.Popen(
        [sys.executable, "-c", code, str(folder), str(library)], stdout=subprocess.PIPE
    )
    assert process.stdout
    for line in process.stdout:
        if int(line) >= 300:
            process.kill()
            break
    process.wait()
    with Importer(library) as importer:
        outcomes = list(importer.add([str(folder)]))
    failed = {int(o.name.rsplit("/", 1)[-1][:3]) for o in outcomes if o.status == "failed"}
    assert failed == bad and all(o.message for o in outcomes if o.status == "failed")
    assert len(list(library.glob("*.md"))) == 1000 - len(bad)
    assert not list(library.glob(".*"))
    assert sum(o.status == "known" for o in outcomes) >= 290
