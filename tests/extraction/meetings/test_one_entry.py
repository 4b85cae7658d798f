"""One entry a meeting, however often and by whatever words a story tells it; two for two meetings."""

from __future__ import annotations

import datetime
from collections.abc import Sequence

import pytest
from spacy.language import Language

from briefing.extraction.meetings.merging import fold
from briefing.extraction.meetings.telling import Telling

# (text, how many mentions each entry has), all of Wednesday 15 May 2024
STORIES: dict[str, tuple[str, list[int]]] = {
    "monday's hearing": (
        "The harbour committee, which holds its first public hearing on Monday, is led by Paul Reed. In Monday's hearing Director James Cole will speak of ferries, the committee said.",
        [2],
    ),
    "talks of one name at one place": (
        "Russia will cooperate with Chile in preparing the Norwegian talks in Lima. Envoys from Chile are to hold a round of the Norwegian talks in Lima on 4 June.",
        [2],
    ),
    "talks on one matter between others": (
        "Oslo is to hold talks on trade with Lima. Rome is to hold talks on trade with Quito.",
        [1, 1],
    ),
    "rallies on one matter by others": (
        "Ann Hill is to hold a rally on fishing on Monday. Paul Reed is to hold a rally on fishing on Monday.",
        [1, 1],
    ),
    "the trip that begins": (
        "On her first trip to Asia as envoy, Maria Lopez wants to forge ties. Lopez, who arrives in Tokyo on Friday at the start of her tour, could reassure allies.",
        [3],
    ),
    "a trip before that one": (
        "Maria Lopez's trip to Oslo last week was a success. Lopez arrives in Tokyo on Friday.",
        [1, 1],
    ),
    "tuesday's hearing": (
        "The committee holds a hearing on Monday. Another hearing will be held on Tuesday, and Tuesday's hearing is to be about fish.",
        [1, 2],
    ),
    "countries for leaders": (
        "Norwegian Prime Minister Maria Lopez will meet Swedish President Erik Dahl in Oslo on Friday. The meeting between the two countries comes after months of tension. Both leaders are expected to sign a pact.",
        [2],
    ),
    "the session": (
        "Finance ministers of the 12 member states will meet in Vienna on Monday. The session is expected to last two days. Ministers said the gathering would focus on debt.",
        [3],
    ),
    "thursday's discussions": (
        "Maria Lopez will hold talks with union leaders on Thursday. Thursday's discussions are the first since March.",
        [2],
    ),
    "headline": (
        "Lopez to meet Dahl in Oslo\n\nOSLO (AP) — Norwegian Prime Minister Maria Lopez will meet with Swedish President Erik Dahl on Friday, her office said. The talks will focus on trade.",
        [2],
    ),
    "summit=meeting": (
        'Donald Burke and Wei Jian will hold a summit in Geneva on June 12. The meeting will be the first between the two leaders. "We look forward to the talks," Burke said.',
        [3],
    ),
    "pronouns": (
        "Karim Haddad will meet Maria Lopez on Friday. He said he would ask her for help when they meet.",
        [2],
    ),
    "pronoun tellings": (
        'Karim Haddad plans to meet Maria Lopez on Friday. "I will meet her because peace needs it," Haddad said. Their meeting will take place in Oslo.',
        [3],
    ),
    "dated then undated": (
        "Norway and Sweden will resume trade talks on Monday. The talks will be held in Oslo. Officials from both countries said the negotiations would last three days.",
        [3],
    ),
    "two days": (
        "Maria Lopez will meet Erik Dahl on Friday. She will meet him again on June 3.",
        [1, 1],
    ),
    "two days b": (
        "Lopez and Dahl will meet on Monday in Oslo. They will meet again on Thursday in Bergen.",
        [1, 1],
    ),
    "held and ahead": (
        "Lopez and Dahl met on Tuesday in Oslo. They agreed to meet again in June.",
        [1, 1],
    ),
    "held then next": (
        "Lopez met Dahl in Bergen last week. The two will meet again on Friday.",
        [1, 1],
    ),
    "two partners": (
        "Lopez will meet Dahl on Friday. She will meet Karim Haddad on Saturday.",
        [1, 1],
    ),
    "two partners undated": (
        "Lopez plans to meet Dahl. She also plans to meet Karim Haddad.",
        [1, 1],
    ),
    "partner worded": (
        "Lopez will meet with the head of the miners' union on Thursday. The meeting with union boss Tom Burke was agreed last week.",
        [2],
    ),
    "partner worded 2": (
        "Secretary of State Ann Cole will meet her Russian counterpart in Geneva on Friday. Cole's meeting with Foreign Minister Ivan Petrov will be the first since January.",
        [2],
    ),
    "cancelled": (
        "Lopez has cancelled a meeting with Dahl scheduled for Friday. The meeting was to have been the first since 2020. Dahl's office said it regretted the cancellation of the talks.",
        [3],
    ),
    "hearing b": (
        "Ann Cole will testify before the Senate Banking Committee on Thursday. The hearing comes after a wave of complaints.",
        [2],
    ),
    "court": (
        "Tom Burke is due in court on June 3. The hearing will decide whether he gets bail. Burke will appear before Judge Ann Cole.",
        [3],
    ),
    "vote b": (
        "The Senate is to vote on the bill on Thursday. Thursday's vote follows weeks of debate.",
        [2],
    ),
    "election": (
        "Norway will hold a general election on September 9. The election is expected to be close. Voters go to the polls in September.",
        [3],
    ),
    "summit ordinal": (
        "A second summit between Lopez and Dahl is planned for June. Officials said the second summit could be held in Rome.",
        [2],
    ),
    "call": (
        "Lopez spoke by phone with Dahl on Tuesday. The call lasted an hour. During the conversation, Lopez asked for help.",
        [2],
    ),
    "call then meeting": (
        "Lopez and Dahl spoke by phone on Tuesday and agreed to meet in Oslo on Friday.",
        [1, 1],
    ),
    "protest": (
        "Farmers will march in Lund on Saturday. Organizers expect 10,000 people at the demonstration. The march will end at the cathedral.",
        [3],
    ),
    "place names": (
        "Washington and Beijing will hold talks in Stockholm next week. The United States and China have been at odds over tariffs. The negotiations in the Swedish capital will be the third round.",
        [3],
    ),
    "long": (
        "Prime Minister Maria Lopez said on Wednesday she would meet President Erik Dahl in Bergen on Friday to discuss the border.\n\nLopez, speaking to reporters, said the meeting would be short.\n\nDahl's spokesman, Karim Haddad, confirmed the meeting. \"The president looks forward to meeting the prime minister,\" he said.\n\nThe two leaders last met in March in Rome.\n\nFriday's meeting will be held at a hotel.",
        [5, 1],
    ),
    "opec": (
        "OPEC ministers will meet in Vienna on June 2. The group is expected to cut output at the meeting. At its last meeting, in March, OPEC left output unchanged.",
        [2, 1],
    ),
    "fed": (
        "The Federal Reserve holds its next policy meeting on June 11-12. Analysts expect no change at the June meeting.",
        [2],
    ),
    "talk resume": (
        "Talks between the union and Lund Motors broke off on Tuesday. The two sides will return to the bargaining table on Friday.",
        [1, 1],
    ),
    "debate": (
        "Lopez and Dahl will debate on Sunday in Lund. The debate will be the last before the vote. In the debate, the candidates will answer questions from the audience.",
        [3],
    ),
    "postponed": (
        "A meeting between Lopez and Dahl planned for Friday has been postponed. It was not clear when the talks would be held.",
        [2],
    ),
    "same who diff": (
        "Ann Cole will meet Tom Burke and Erik Dahl on Friday. Cole and Burke are to discuss the budget at the meeting.",
        [2],
    ),
    "same day two": (
        "Lopez will meet Dahl on Friday morning. On Friday evening she will dine with King Olav.",
        [1, 1],
    ),
    "same day three": (
        "Ann Cole will meet President Daniel Omari, opposition leader Grace Wanjiru and human rights groups on Monday. At her meeting with Wanjiru, Cole is to raise the vote.",
        [2],
    ),
    "ministers": (
        "Foreign ministers from eight Arctic nations will meet in Tromso on Tuesday. Norwegian Foreign Minister Maria Lopez will host the meeting. The ministers are expected to discuss fishing at the gathering.",
        [3],
    ),
    "bilateral on sidelines": (
        "Lopez will attend a NATO summit in Rome on Thursday. On the sidelines of the summit she will meet President Erik Dahl.",
        [2, 1],
    ),
    "the pair": (
        "Maria Lopez and Erik Dahl will meet on Friday. The pair will discuss fishing. It will be their first meeting since 2020.",
        [2],
    ),
    "first meeting since": (
        "Maria Lopez will meet Erik Dahl on Friday, the first meeting between the leaders since 2020.",
        [2],
    ),
    "inauguration": (
        "Karim Haddad will be sworn in as president on June 1. The inauguration will be attended by a dozen leaders. The ceremony will be held in the stadium.",
        [3],
    ),
    "funeral": (
        "The funeral of Tom Burke will be held on Saturday. Dahl will attend the service. The ceremony begins at noon.",
        [2],
    ),
    "reversal": (
        "Lopez will not meet Dahl on Friday, her office said. The meeting was called off after the raid.",
        [2],
    ),
    "hope": (
        "Dahl said he hopes to meet Lopez next month. A meeting has not been scheduled. The talks, if held, would be the first since 2020.",
        [2],
    ),
    "strike": (
        "Nurses will strike on Monday. The strike is expected to last three days. Talks between the union and the government are due to resume on Sunday.",
        [2, 1],
    ),
    "council": (
        "The U.N. Security Council will meet on Thursday to discuss the raid. The 15-member body is expected to vote on a resolution at the meeting.",
        [2],
    ),
}


@pytest.mark.parametrize("name", STORIES)
def test_one_entry_a_meeting(nlp: Language, name: str) -> None:
    text, mentions = STORIES[name]
    doc = nlp.make_doc(text)
    doc._.published = datetime.date(2024, 5, 15)
    assert [len(m.mentions) for m in nlp(doc)._.meetings] == mentions


def test_comparing_entries_costs_no_more_than_the_text_is_long(
    nlp: Language, monkeypatch: pytest.MonkeyPatch
) -> None:
    compared = 0
    same_day = fold.days.same_day

    def counted(entry: Sequence[Telling], telling: Telling) -> bool | None:
        nonlocal compared
        compared += 1
        return same_day(entry, telling)

    monkeypatch.setattr(fold.days, "same_day", counted)
    seen = []
    for times in (20, 80):
        nlp("Ann Hill held talks with Rome on trade. Paul Reed held talks with Quito on trade. " * times)
        seen.append(compared)
        compared = 0
    assert 0 < seen[1] < 6 * seen[0]
