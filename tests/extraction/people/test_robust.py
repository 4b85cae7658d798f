"""Any text at all has people without failing, and every span lies on its words."""

from __future__ import annotations

from collections.abc import Callable

from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from briefing.extraction.people import PeopleIndex

Index = Callable[[str], PeopleIndex]

_WORDS = st.sampled_from(
    "Mr. Mrs. President Anna Keller Keller’s 's KELLER Elizabeth II Jr. (OFW) the minister he she they it It said , . “ ” \" "
    "and who is 32 - /  \n \n\n of Commerce Commission company both sides U.S. U.S 🎈 \u200b \u2028 … San José-based D’Arcy"
    " O’Neil al-Haddad herself his adviser statement a judge the-32-year-old".split(" ")
)


@settings(max_examples=150, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(
    text=st.one_of(st.text(max_size=80), st.lists(_WORDS, max_size=25).map(" ".join)), cut=st.integers(0, 100)
)
def test_any_text(people: Index, text: str, cut: int) -> None:
    index = people(text)
    ids = [p.id for p in index.people]
    assert len(set(ids)) == len(ids)
    for person in index.people:
        assert person.name.strip()
        assert person.mentions
        for start, end in person.mentions:
            assert 0 <= start < end <= len(text)
        for role in person.roles:
            assert text[role.span[0] : role.span[1]] == role.text
    end = min(cut, len(text))
    for start in range(0, end, 7):
        found = index.resolve(start, end)
        assert found is None or found in index.people
        index.name(start, end)
        index.role(start, end)
        index.at(start, end)
