"""Times in sentences: what is found, what it means on a given day. Friday, 5 July 2019 unless told otherwise."""

from __future__ import annotations

import pytest

DATES = [
    ("The council met on Monday.", "Monday", "2019-07-01"),
    ("The council will meet on Monday.", "Monday", "2019-07-08"),
    ("The mayor said on Friday that the bridge was safe.", "Friday", "2019-07-05"),
    ("They signed the lease last Friday.", "last Friday", "2019-06-28"),
    ("The ferry starts this coming Sunday.", "this coming Sunday", "2019-07-07"),
    ("Prices fell yesterday.", "yesterday", "2019-07-04"),
    ("The vote is planned for tomorrow.", "tomorrow", "2019-07-06"),
    ("The trade talks resume next week.", "next week", "2019-W28"),
    ("The port closed last month.", "last month", "2019-06"),
    ("Earlier this month the port closed.", "Earlier this month", "2019-07"),
    ("It rained last year.", "last year", "2018"),
    ("The shop opened in June.", "June", "2019-06"),
    ("The shop will open in March.", "March", "2020-03"),
    ("The shop opened in November.", "November", "2018-11"),
    ("The bill passed on June 3.", "June 3", "2019-06-03"),
    ("The bill passed on 3 June 2017.", "3 June 2017", "2017-06-03"),
    ("The bill passed on Saturday, June 3, 2017.", "Saturday, June 3, 2017", "2017-06-03"),
    ("The shop opened in March 1996.", "March 1996", "1996-03"),
    ("They met in late 2017.", "late 2017", "2017"),
    ("They wed in the late 1970s.", "the late 1970s", "197"),
    ("The bridge dates from the 19th century.", "the 19th century", "18"),
    ("Profit rose in the first quarter.", "the first quarter", "2019-Q1"),
    ("Profit rose in the fourth quarter of 2016.", "the fourth quarter of 2016", "2016-Q4"),
    ("Sales rose last fall.", "last fall", "2018-FA"),
    ("The lake froze in the winter of 1994.", "the winter of 1994", "1994-WI"),
    ("Three years ago the mine closed.", "Three years ago", "2016"),
    ("Ten days ago the mine closed.", "Ten days ago", "2019-06-25"),
    ("Shops were shut on Thanksgiving.", "Thanksgiving", "2018-11-22"),
    ("Shops were shut last Christmas.", "last Christmas", "2018-12-25"),
    ("Shops were shut on Easter Monday.", "Easter Monday", "2019-04-22"),
    ("The shop is now open.", "now", "PRESENT_REF"),
    ("The shop opened recently.", "recently", "PAST_REF"),
    ("The shop will open soon.", "soon", "FUTURE_REF"),
]


@pytest.mark.parametrize(("sentence", "words", "value"), DATES)
def test_a_date_has_the_value_the_words_mean_on_the_day(times_in, sentence, words, value):
    found = [(t.text, t.type, t.value) for t in times_in(sentence)]
    assert (words, "DATE", value) in found
