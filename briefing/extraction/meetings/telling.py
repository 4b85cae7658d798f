"""One telling of a meeting: a trigger with everything its sentence says of it."""

from __future__ import annotations

from typing import NamedTuple

from briefing.extraction.meetings.dates.calendar import Moment, value_of
from briefing.extraction.meetings.finding.triggers import Trigger
from briefing.extraction.meetings.merging.identity import Identity
from briefing.extraction.meetings.merging.own_words import OwnWords
from briefing.extraction.meetings.who.parties import Party
from briefing.records import Passage


class Telling(NamedTuple):
    """A trigger as its sentence tells it.

    `who` says who the parties are; `ordinal` is the 'second' of 'the second summit'; `company` says whether it
    names with whom; `definite` says whether the words point back to a meeting told before ('the meeting'),
    `fresh` whether they bring up one ('another meeting'); `serves` is the verb 'meet' of 'meet for talks';
    `arranged` says that it is the subject of what takes place ('talks will resume');
    `nearing` says that an event with a name is told as ahead, though with no day ('the upcoming debate');
    `behind` is, where no more than 'his' or 'her' names a party, the token where the sentence before begins;
    `several` says that it is about meetings, `goes_on` that it says when one that has begun will end;
    `us` says that 'we' is a party, `heading` that it is told in a headline;
    `points` is `definite` by 'the' or 'this', `plain` that nothing else says which: no 'of', no 'with', no 'next'; `others` are the tokens of its sentence that tell other meetings;
    `that` says that it is pointed at ('that meeting'), `label` are the words before the noun that say which one it is,
    `said` the names and nouns of its sentence; `gone` says that something is told to have happened in it,
    `sentence` is the token its sentence begins with, `beside` the noun it stands in apposition to;
    `ends` says that it is told to end, `restates` is the word of which it is said to be the meeting ('It will be …'),
    `led` says that who is named only leads or attends it, `own` what the words of the noun itself say of which it is.
    """

    trigger: Trigger
    word: str
    status: str
    sure: bool
    parties: tuple[Party, ...]
    who: Identity
    moment: Moment | None
    where: Passage | None
    definite: bool
    fresh: bool
    ordinal: str
    company: bool
    path: tuple[int, ...]
    serves: int | None = None
    behind: int | None = None
    several: bool = False
    goes_on: bool = False
    points: bool = False
    nearing: bool = False
    arranged: bool = False
    us: bool = False
    heading: bool = False
    others: frozenset[int] = frozenset()
    plain: bool = False
    that: bool = False
    label: frozenset[str] = frozenset()
    said: frozenset[str] = frozenset()
    gone: bool = False
    sentence: int = 0
    beside: int | None = None
    ends: bool = False
    restates: int | None = None
    led: bool = False
    own: OwnWords = OwnWords()

    @property
    def known(self) -> frozenset[str]:
        """Ids of the parties whose identity is known."""
        return self.who.known

    @property
    def described(self) -> frozenset[str]:
        """The nouns of the parties who are only described."""
        return self.who.described

    @property
    def value(self) -> str | None:
        """The value of its date, if it has one a calendar can use."""
        return value_of(self.moment.time) if self.moment else None
