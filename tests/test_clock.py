"""The clock, and the one that stands still."""

import datetime

from briefing.clock import Clock, FrozenClock


def test_the_clock_knows_its_zone_and_moves():
    clock = Clock()
    first = clock.now()
    assert first.utcoffset() == datetime.timedelta(0)
    assert clock.now() >= first
    assert abs((clock.today() - first.date()).days) <= 1


def test_a_frozen_clock_stands_at_its_moment():
    moment = datetime.datetime(2019, 7, 5, 23, 30, tzinfo=datetime.timezone(datetime.timedelta(hours=-4)))
    assert FrozenClock(moment).now() == moment
    assert FrozenClock(moment).today() == datetime.date(2019, 7, 5)


def test_a_frozen_clock_may_be_set_by_the_day():
    clock = FrozenClock(datetime.date(2019, 7, 5))
    assert clock.today() == datetime.date(2019, 7, 5)
    assert clock.now().tzinfo is not None
