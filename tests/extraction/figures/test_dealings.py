"""Phrases that run over a sum or a load, and what stands beside amounts that are told twice."""

from __future__ import annotations

import pytest
from spacy.language import Language

from tests.extraction.figures.helpers import figures

# sentence, text of the figure, what it measures
DEALINGS: list[tuple[str, str, str]] = [
    ("The bill would fine drivers $100 each time they park there.", "$100", "fine drivers $100 each time they park there"),
    ("The bank will charge customers $5 for each cheque.", "$5", "charge customers $5 for each cheque"),
    ("The levy of $500 per foreign worker was cut.", "$500", "levy of $500 per foreign worker"),
    ("A fee of $20 per bag will be taken.", "$20", "fee of $20 per bag"),
    ("The plan would save $90 million by closing a school and two mills.", "$90 million", "save $90 million by closing a school"),
    ("The rocket covered a distance of about 300 kilometers.", "300 kilometers", "rocket covered a distance"),
    ("Workers can remove 300 tons of sand.", "300 tons", "Workers can remove 300 tons of sand"),
    ("Towns from the lake to the hills in the north could get between 5 and 12 inches of rain.", "5 and 12 inches",
     "Towns from the lake to the hills in the north could get"),
]  # fmt: skip

LONG: list[tuple[str, str, str]] = [
    ("The lake lies 300 km northeast of the capital.", "300 km", "lake lies 300 km northeast of the capital"),
    ("A yacht sank 40 km off the coast of Java.", "40 km", "yacht sank 40 km off the coast of Java"),
    ("A famine has been declared, 680km northeast of the capital, Oslo.", "680km", "northeast of the capital"),
    ("The village is about 30 miles from the border.", "30 miles", "village is about 30 miles from the border"),
    ("The ship rode six-metre swells and strong winds.", "six-metre", "swells"),
    ("A new record of 40 hours in the air has been set.", "40 hours", "new record of 40 hours in the air"),
    ("They face a delay of two years in the courts.", "two years", "delay of two years in the courts"),
    ("He had an average age of 40 years.", "40 years", "average age"),
    ("The 13-hour drive to reach the town was hard.", "13-hour", "drive to reach the town"),
    ("In the two-month period leading up to the vote he was away.", "two-month", "period leading up to the vote"),
    ("The crew carried out six flights in the past 12 hours.", "12 hours", "crew carried out six flights"),
    ("They had been living on a 30-foot boat for the last two days.", "two days", "living on a 30-foot boat"),
    ("The plan to lift spending by $7 million over five years was bold.", "five years", "plan to lift spending"),
    ("The tour will span 90 days, 30 towns and more than 9,000 miles.", "30", "tour will span"),
    ("The tour will span 90 days, 30 towns and more than 9,000 miles.", "9,000 miles", "tour will span"),
]  # fmt: skip

AGAIN: list[tuple[str, str, str]] = [
    ("The town built 90 homes in May, an increase of 20 percent.", "20 percent", "homes"),
    ("Sales neared 5,000 loaves, which is almost 20 percent more compared to last year.", "20 percent", "loaves"),
    ("At the peak 50 men and 20 boats were held.", "20", "boats were held"),
    ("The village mourns after 12 people, all of them young, were killed in a crash.", "12", "killed in a crash"),
    ("The Senate agreed, passing his bill on a 30-10 vote that came late.", "10", "passing his bill on a 30-10 vote"),
]  # fmt: skip

BESIDE: list[tuple[str, str, str]] = [
    ("The front brought up to three feet (0.9 meters) of rain.", "three feet", "rain"),
    ("The front brought up to three feet (0.9 meters) of rain.", "0.9 meters", "rain"),
    ("It brought rain and 70 mph (113 kph) gusts across the coast.", "70 mph", "gusts across the coast"),
    ("It brought rain and 70 mph (113 kph) gusts across the coast.", "113 kph", "gusts across the coast"),
    ("There were tenders for only 52 (office) units last year.", "52", "(office) units"),
    ("The list has three trips to the lake and trips to the hills.", "three", "trips to the lake"),
    ("It carried out four raids in the north and one in the south.", "four", "carried out four raids in the north"),
    ("The number of nurses working in the region fell by 200.", "200", "number of nurses working in the region"),
    ("He said four men died while clearing rubble.", "four", "men died while clearing rubble"),
    ("Nine of them, all students of the college, will be chosen for the trip.", "Nine", "chosen for the trip"),
    ("There are 500 men serving with 80 available for night work.", "80", "available for night work"),
    ("While 40 flights were delayed, an additional 60 were cancelled.", "60", "cancelled"),
    ("A $40 million plan must be changed to help farmers.", "$40 million", "plan"),
]  # fmt: skip


@pytest.mark.parametrize(("sentence", "text", "measures"), DEALINGS + LONG + AGAIN + BESIDE)
def test_what_a_sum_or_a_load_measures(nlp: Language, sentence: str, text: str, measures: str) -> None:
    found = next(f for f in figures(nlp, sentence) if f.text == text)
    assert found.measures is not None
    assert found.measures.text == measures
