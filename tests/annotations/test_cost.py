"""What saving and finding may cost; the figures of a quiet machine are in docs/durability.md."""

import statistics

from tests.benchmarks.durability import measure_cost


def test_saving_one_more_of_ten_thousand_and_finding_a_storys(tmp_path):
    ratios = []
    for attempt in range(3):  # others may be using the disk just then
        folder = tmp_path / str(attempt)
        folder.mkdir()
        base, ours, finding, size = measure_cost(folder, 9)
        assert size > 4_000_000
        assert finding < 0.010
        ratios.append(statistics.median(ours) / statistics.median(base))
        if ratios[-1] < 2:
            return
    raise AssertionError(f"saving took {ratios} times as long as it has to")
