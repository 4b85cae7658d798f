"""Two threads may read a briefing at the same moment, also where neither has before."""

from __future__ import annotations

import subprocess
import sys

RACE = """
import sys, threading
sys.setswitchinterval(1e-6)
from briefing.records import Briefing, Engine, Story, from_json, to_json
data = to_json(Briefing(engine=Engine(version="", model="", model_version=""),
                        story=Story(id="", key="", title="", text="")))
gate = threading.Barrier(4)
def read():
    gate.wait()
    from_json(data)
threads = [threading.Thread(target=read) for _ in range(4)]
for thread in threads: thread.start()
for thread in threads: thread.join()
"""


def test_first_read_in_four_threads_at_once() -> None:
    for _ in range(6):
        assert subprocess.run([sys.executable, "-c", RACE], timeout=60).returncode == 0
