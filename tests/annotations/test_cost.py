"""What saving and finding may cost; the figures of a quiet machine are in docs/durability.md."""

from tests.benchmarks.durability import measure_cost


def test_saving_one_more_of_ten_thousand_and_finding_a_storys(tmp_path):
    base, ours, finding, size = measure_cost(tmp_path, 8)
    assert size > 4_000_000
    # the quickest of each: others may be using the machine
    assert min(ours) < 2 * min(base)
    assert finding < 0.010
