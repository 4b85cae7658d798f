"""More sentences, of several days, and some whose day is not known."""

from __future__ import annotations

import datetime

import pytest
from spacy.language import Language

# (published, text, [(kind, status, value of the date, words of the parties)])
SENTENCES: list[tuple[str | None, str, list[tuple[str, str, str | None, list[str]]]]] = [
    (
        "1998-08-14",
        "Vice President Reed, traveling abroad for the first time, will attend the Lund Security Conference.",
        [("event", "scheduled", None, ["Reed"])],
    ),
    (
        "1998-08-14",
        "Hill declined to attend the Democratic National Convention.",
        [],
    ),
    (
        "1998-08-14",
        "The college will join the Southeastern Conference next year.",
        [],
    ),
    (
        "1998-08-14",
        "Friends organized a fundraiser for the family in Oslo.",
        [("event", "held", None, ["Friends"])],
    ),
    (
        "1998-08-14",
        "Friends organized a fundraiser for next Friday.",
        [("event", "scheduled", "1998-08-21", ["Friends"])],
    ),
    (
        "1998-08-14",
        "Vice President Reed will attend the Lund Security Conference and huddle with Norway's Chancellor Ann Hill "
        "before traveling to Brussels for meetings with key European leaders.",
        [
            ("event", "scheduled", None, ["Reed"]),
            ("meeting", "scheduled", None, ["Reed", "Ann Hill"]),
            ("meeting", "scheduled", None, ["Reed", "key European leaders"]),
        ],
    ),
    (
        "1998-08-14",
        "FBI Director Louis Fry is scheduled to arrive in Nairobi on Monday to review the investigation.",
        [("visit", "scheduled", "1998-08-17", ["Louis Fry"])],
    ),
    (
        "1998-08-14",
        "The embassy will reopen on Monday, officials said.",
        [("deadline", "scheduled", "1998-08-17", [])],
    ),
    (
        "1998-08-14",
        "A three-judge panel of the appeals court is to hear the case next Thursday.",
        [("hearing", "scheduled", "1998-08-20", ["A three-judge panel of the appeals court"])],
    ),
    (
        "2000-04-05",
        "Immigration officials met for two hours with lawyers for the Miami relatives, then broke off until Thursday.",
        [("meeting", "held", None, ["Immigration officials", "lawyers for the Miami relatives"])],
    ),
    (
        "2000-04-05",
        "The boy's great-uncle has refused to hand him over, and talks with the government are at a standstill.",
        [],
    ),
    (
        "2000-04-05",
        "Attorney General Jane Reed met with the father on Friday at the Justice Department.",
        [("meeting", "held", "2000-03-31", ["Jane Reed", "the father"])],
    ),
    (
        "2000-04-05",
        "She said she would fly to Miami to meet with the family if that would help.",
        [("meeting", "scheduled", None, ["she", "the family"])],
    ),
    (
        "2000-04-05",
        "The relatives agreed to meet with psychologists on Monday.",
        [("meeting", "scheduled", "2000-04-10", ["The relatives", "psychologists"])],
    ),
    (
        "2000-04-05",
        "A court hearing in the custody case is scheduled for May 11 in Atlanta.",
        [("hearing", "scheduled", "2000-05-11", [])],
    ),
    (
        "2000-04-05",
        "The agency set a 2 p.m. Thursday deadline for the family to surrender the boy.",
        [("deadline", "scheduled", "2000-04-06T14:00", ["The agency", "the family"])],
    ),
    (
        "1989-11-01",
        "The board is scheduled to meet Nov. 9 to consider the bid.",
        [("meeting", "scheduled", "1989-11-09", ["The board"])],
    ),
    (
        "1989-11-01",
        "Executives of the two companies met yesterday in New York.",
        [("meeting", "held", "1989-10-31", ["Executives of the two companies"])],
    ),
    (
        "1989-11-01",
        "The offer is set to expire Nov. 22, unless extended.",
        [("deadline", "scheduled", "1989-11-22", [])],
    ),
    (
        "1989-11-01",
        "The House is expected to vote on the measure this week.",
        [("event", "expected", "1989-W44", ["The House"])],
    ),
    (
        "1989-11-01",
        "The Senate Finance Committee plans hearings on the tax next month.",
        [("hearing", "scheduled", "1989-12", ["The Senate Finance Committee"])],
    ),
    (
        "1989-11-01",
        "The bank will hold a news conference today.",
        [("briefing", "scheduled", "1989-11-01", ["The bank"])],
    ),
    (
        "2016-05-10",
        "The Republican National Convention begins July 18 in Cleveland.",
        [("event", "scheduled", "2016-07-18", [])],
    ),
    (
        "2016-05-10",
        "He was speaking ahead of a meeting of finance ministers in Brussels.",
        [("meeting", "scheduled", None, ["finance ministers"])],
    ),
    (
        None,
        "The prime minister is scheduled to meet with premiers in Montreal on Friday.",
        [("meeting", "scheduled", None, ["The prime minister", "premiers"])],
    ),
    (
        None,
        "The two sides are expected back at the bargaining table on Tuesday.",
        [("talks", "expected", None, ["The two sides"])],
    ),
    (None, "MPs will vote on the deal on Jan. 15.", [("event", "scheduled", "XXXX-01-15", ["MPs"])]),
    (
        None,
        "The ministers held a conference call Thursday to discuss the case.",
        [("call", "held", None, ["The ministers"])],
    ),
    (
        None,
        "The committee will hear from the minister on Monday.",
        [("hearing", "scheduled", None, ["The committee", "the minister"])],
    ),
    (None, "The byelection will be held Feb. 25.", [("event", "scheduled", "XXXX-02-25", [])]),
    (None, "The union says talks broke off Wednesday night.", [("talks", "held", None, [])]),
    (None, "Public hearings will be held in March.", [("hearing", "scheduled", "XXXX-03", [])]),
    (
        "2024-03-13",
        '"We\'re going to sit down with the Chinese next week," Mr. Cole told reporters.',
        [("meeting", "scheduled", "2024-W12", ["We", "the Chinese"])],
    ),
    (
        "2024-03-13",
        "The president's national security adviser will travel to Beijing on Thursday to lay the groundwork for the summit.",
        [("visit", "scheduled", "2024-03-14", ["The president's national security adviser"])],
    ),
    ("2024-03-13", "No date has been set for the hearing.", []),
    (
        "2024-03-13",
        "Ukraine's foreign minister is visiting Tokyo this week.",
        [("visit", "scheduled", "2024-W11", ["Ukraine's foreign minister"])],
    ),
    (
        "2024-03-13",
        "Lee and Park are to hold a second round of talks on Saturday, Lee's office said.",
        [("talks", "scheduled", "2024-03-16", ["Lee", "Park"])],
    ),
    (
        "2024-03-13",
        "Officials from the two Koreas met at the border village on Monday and agreed to hold family reunions in August.",
        [
            ("meeting", "held", "2024-03-11", ["Officials from the two Koreas"]),
            ("event", "scheduled", "2024-08", ["Officials from the two Koreas"]),
        ],
    ),
    (
        "2024-03-13",
        "Ms. Ortiz, the trade commissioner, meets her Indian counterpart, Raj Rao, in Delhi on Thursday.",
        [("meeting", "scheduled", "2024-03-14", ["Ortiz", "Raj Rao"])],
    ),
    (
        "2024-03-13",
        "The Security Council was due to discuss the resolution behind closed doors later Wednesday.",
        [],
    ),
    (
        "2024-03-13",
        "The king's first state visit to Japan, planned for May, was called off because of the quake.",
        [("visit", "cancelled", "2024-05", ["The king"])],
    ),
    (
        "2024-03-13",
        "The leaders of France and Germany, who will meet in Paris on Sunday, want a deal by summer.",
        [("meeting", "scheduled", "2024-03-17", ["The leaders of France and Germany"])],
    ),
    (
        "2024-03-13",
        "Asked if he would meet with the rebels, the president said no.",
        [("meeting", "possible", None, ["he", "the rebels"])],
    ),
    (
        "2024-03-13",
        "The president said he was open to meeting with Iran's leaders without preconditions.",
        [("meeting", "possible", None, ["The president", "Iran's leaders"])],
    ),
    (
        "2024-03-13",
        "Germany's chancellor urged Russia and Ukraine to hold direct talks.",
        [("talks", "possible", None, ["Russia", "Ukraine"])],
    ),
    (
        "2024-03-13",
        "The rebels said they would not take part in peace talks planned for next week in Juba.",
        [("talks", "cancelled", "2024-W12", ["The rebels"])],
    ),
    (
        "2024-03-13",
        "A meeting with the board has been arranged for Friday morning.",
        [("meeting", "scheduled", "2024-03-15", ["the board"])],
    ),
    (
        "2024-03-13",
        "Chief negotiators Anna Weiss and Tom Reed will meet face to face in London on Tuesday, the first such meeting since January.",
        [("meeting", "scheduled", "2024-03-19", ["Anna Weiss", "Tom Reed"])],
    ),
    (
        "2024-03-13",
        "The House Intelligence Committee has invited the director to testify on March 21.",
        [("hearing", "possible", "2024-03-21", ["The House Intelligence Committee", "the director"])],
    ),
    (
        "2024-03-13",
        "Pope Leo will meet privately with abuse victims during his trip to Dublin in August.",
        [
            ("meeting", "scheduled", "2024-08", ["Pope Leo", "abuse victims"]),
            ("visit", "scheduled", "2024-08", ["Leo"]),
        ],
    ),
    (
        "2024-03-13",
        "Mr. Hill was supposed to visit India this month but put off the trip.",
        [("visit", "postponed", "2024-03", ["Hill"])],
    ),
    (
        "2024-03-13",
        "The strike will go ahead on Monday unless a deal is reached.",
        [("event", "scheduled", "2024-03-18", [])],
    ),
    (
        "2024-03-13",
        "The summit between the two leaders, scheduled for June 12 in Singapore, is still on, officials said.",
        [("summit", "scheduled", "2024-06-12", ["the two leaders"])],
    ),
    (
        "2024-03-13",
        "The premier flies to Washington next Monday for a meeting with the president.",
        [("meeting", "scheduled", "2024-03-18", ["The premier", "the president"])],
    ),
    (
        "2024-03-13",
        "Iran's top diplomat arrived in Muscat on Wednesday for indirect talks with American officials.",
        [("talks", "held", "2024-03-13", ["Iran's top diplomat", "American officials"])],
    ),
    (
        "2024-03-13",
        "Prosecutors asked the judge to set a trial date in September.",
        [("hearing", "possible", "2024-09", ["Prosecutors", "the judge"])],
    ),
    ("2024-03-13", "The inquest opens on Tuesday.", [("hearing", "scheduled", "2024-03-19", [])]),
    ("2024-03-13", "Her appeal will be heard in October.", [("hearing", "scheduled", "2024-10", [])]),
    (
        "2024-03-13",
        "The party leaders are scheduled to debate on television on April 2.",
        [("event", "scheduled", "2024-04-02", ["The party leaders"])],
    ),
    (
        "2024-03-13",
        "The council will convene in special session on Friday.",
        [("meeting", "scheduled", "2024-03-15", ["The council"])],
    ),
    (
        "2024-03-13",
        "The vice president leaves for Africa on Saturday.",
        [("visit", "scheduled", "2024-03-16", ["The vice president"])],
    ),
    (
        "2024-03-13",
        "Egypt will host talks between the factions next month.",
        [("talks", "scheduled", "2024-04", ["Egypt", "the factions"])],
    ),
    (
        "2024-03-13",
        "Egypt's president hosted the leaders of Jordan and Iraq on Tuesday.",
        [("visit", "held", "2024-03-12", ["Egypt's president", "the leaders of Jordan and Iraq"])],
    ),
    (
        "2024-03-13",
        "The two foreign ministers discussed the crisis by phone on Tuesday.",
        [("call", "held", "2024-03-12", ["The two foreign ministers"])],
    ),
    (
        "2024-03-13",
        "Mr. Reed spoke with Mr. Cole on Monday.",
        [("talks", "held", "2024-03-11", ["Reed", "Cole"])],
    ),
    ("2024-03-13", "Mr. Reed spoke with the voters of Lund on Monday.", []),
    ("2024-03-13", "Negotiations with the union are continuing.", []),
    (
        "2024-03-13",
        "Lawyers have until March 20 to file objections.",
        [("deadline", "scheduled", "2024-03-20", ["Lawyers"])],
    ),
    (
        "2024-03-13",
        "The sanctions will be lifted on April 1 if the talks succeed.",
        [("event", "scheduled", "2024-04-01", [])],
    ),
]


@pytest.mark.parametrize(("published", "text", "expected"), SENTENCES)
def test_sentence(
    nlp: Language, published: str | None, text: str, expected: list[tuple[str, str, str | None, list[str]]]
) -> None:
    doc = nlp.make_doc(text)
    doc._.published = datetime.date.fromisoformat(published) if published else None
    found = [
        (m.kind, m.status, m.when.value if m.when else None, [party.text for party in m.participants])
        for m in nlp(doc)._.meetings
    ]
    assert found == expected
