"""Sentences of the news and what an agenda makes of them; published on Wednesday 13 March 2024."""

from __future__ import annotations

import datetime

import pytest
from spacy.language import Language

from briefing.records import Meeting

PUBLISHED = datetime.date(2024, 3, 13)

# (text, kind, status, value of the date, words of the parties)
ONE: list[tuple[str, str, str, str | None, list[str]]] = [
    (
        "Finance ministers from the euro zone will gather in Luxembourg on Monday to discuss the bailout.",
        "event",
        "scheduled",
        "2024-03-18",
        ["Finance ministers from the euro zone"],
    ),
    (
        "The chancellor is to hold talks with her Polish counterpart in Warsaw on Friday.",
        "talks",
        "scheduled",
        "2024-03-15",
        ["The chancellor", "her Polish counterpart"],
    ),
    (
        "The two presidents spoke on Tuesday and agreed to meet in Geneva next month.",
        "meeting",
        "scheduled",
        "2024-04",
        ["The two presidents"],
    ),
    (
        "The prime minister will host the Turkish president for dinner on Thursday evening.",
        "visit",
        "scheduled",
        "2024-03-14",
        ["The prime minister", "the Turkish president"],
    ),
    (
        "A Senate panel is scheduled to hold a hearing on the nomination next Wednesday.",
        "hearing",
        "scheduled",
        "2024-03-20",
        ["A Senate panel"],
    ),
    (
        "Union leaders and management are due back at the negotiating table on Monday.",
        "talks",
        "scheduled",
        "2024-03-18",
        ["Union leaders", "management"],
    ),
    ("He is due in court on April 3.", "hearing", "scheduled", "2024-04-03", ["He"]),
    (
        "The suspect is expected to appear before a magistrate on Thursday.",
        "hearing",
        "expected",
        "2024-03-14",
        ["The suspect", "a magistrate"],
    ),
    ("The trial is set to begin on May 6.", "hearing", "scheduled", "2024-05-06", []),
    (
        "The foreign minister called off a planned trip to Cairo after the attack.",
        "visit",
        "cancelled",
        None,
        ["The foreign minister"],
    ),
    (
        "The summit, originally scheduled for June, has been postponed indefinitely.",
        "summit",
        "postponed",
        "2024-06",
        [],
    ),
    (
        "The leaders canceled their meeting, citing security concerns.",
        "meeting",
        "cancelled",
        None,
        ["The leaders"],
    ),
    ("Lawmakers will vote on the bill on Thursday.", "event", "scheduled", "2024-03-14", ["Lawmakers"]),
    (
        "Parliament is expected to debate the motion next week.",
        "event",
        "expected",
        "2024-W12",
        ["Parliament"],
    ),
    ("The pope will travel to Marseille in September.", "visit", "scheduled", "2024-09", ["The pope"]),
    (
        "The secretary of state arrives in Jerusalem on Sunday for talks with Israeli leaders.",
        "talks",
        "scheduled",
        "2024-03-17",
        ["The secretary of state", "Israeli leaders"],
    ),
    ("The new tariffs take effect on July 6.", "deadline", "scheduled", "2024-07-06", []),
    ("The cease-fire expires at midnight on Friday.", "deadline", "scheduled", "2024-03-15T24:00", []),
    (
        "The bank has until April 15 to submit a revised plan.",
        "deadline",
        "scheduled",
        "2024-04-15",
        ["The bank"],
    ),
    ("The mayor refused to meet with protesters.", "meeting", "cancelled", None, ["The mayor", "protesters"]),
    (
        "Officials hope to bring the two sides together for face-to-face talks later this month.",
        "talks",
        "possible",
        "2024-03",
        ["Officials", "the two sides"],
    ),
    (
        "Talks between the rebels and the government collapsed on Monday.",
        "talks",
        "held",
        "2024-03-11",
        ["the rebels", "the government"],
    ),
    ("The talks are expected to resume in Doha next week.", "talks", "expected", "2024-W12", []),
    (
        "The president may visit Kenya later this year, an aide said.",
        "visit",
        "possible",
        "2024",
        ["The president"],
    ),
    (
        "There are no plans for a meeting between the two leaders.",
        "meeting",
        "cancelled",
        None,
        ["the two leaders"],
    ),
    ("The two men last met in 2019.", "meeting", "held", "2019", ["The two men"]),
    (
        "Mr. Ortega will sit down with the king on Wednesday, the palace announced on Monday.",
        "meeting",
        "scheduled",
        "2024-03-13",
        ["Ortega", "the king"],
    ),
    (
        "The ministers met on the sidelines of the conference in Munich.",
        "meeting",
        "held",
        None,
        ["The ministers"],
    ),
    (
        "The committee meets on March 20 to set interest rates.",
        "meeting",
        "scheduled",
        "2024-03-20",
        ["The committee"],
    ),
    (
        "The Federal Reserve's next policy meeting is scheduled for March 19-20.",
        "meeting",
        "scheduled",
        "2024-03-19/2024-03-20",
        ["The Federal Reserve"],
    ),
    (
        "The central bank holds its next meeting on April 11.",
        "meeting",
        "scheduled",
        "2024-04-11",
        ["The central bank"],
    ),
    (
        "The European Union and Britain agreed to extend the negotiations until Sunday.",
        "talks",
        "scheduled",
        "2024-03-17",
        ["The European Union", "Britain"],
    ),
    ("A third round of talks will be held in Oslo.", "talks", "scheduled", None, []),
    ("The next round of talks is due to start in Vienna on April 2.", "talks", "scheduled", "2024-04-02", []),
    (
        "Negotiators from both countries are to reconvene in Nairobi on Tuesday.",
        "meeting",
        "scheduled",
        "2024-03-19",
        ["Negotiators from both countries"],
    ),
    (
        "The envoy flew to Tehran on Monday to meet the foreign minister.",
        "meeting",
        "held",
        "2024-03-11",
        ["The envoy", "the foreign minister"],
    ),
    ("The judge scheduled a hearing for June 2.", "hearing", "scheduled", "2024-06-02", ["The judge"]),
    ("Sentencing is set for Oct. 4.", "hearing", "scheduled", "2024-10-04", []),
    (
        "Ms. Park, who is to meet President Lim in Washington on Friday, said she was optimistic.",
        "meeting",
        "scheduled",
        "2024-03-15",
        ["Park", "Lim"],
    ),
    (
        "The White House said the president would speak with his Chinese counterpart on Thursday.",
        "talks",
        "scheduled",
        "2024-03-14",
        ["the president", "his Chinese counterpart"],
    ),
    (
        "The premier will address parliament on Tuesday.",
        "event",
        "scheduled",
        "2024-03-19",
        ["The premier", "parliament"],
    ),
    ("The union plans to strike on April 1.", "event", "scheduled", "2024-04-01", ["The union"]),
    ("Voters go to the polls on Sunday.", "event", "scheduled", "2024-03-17", ["Voters"]),
    ("Senegal will hold a presidential election on March 24.", "event", "scheduled", "2024-03-24", []),
    ("The bridge will reopen on Monday.", "deadline", "scheduled", "2024-03-18", []),
    ("Applications must be submitted by April 30.", "deadline", "scheduled", "2024-04-30", []),
    ("The deadline for filing claims is June 1.", "deadline", "scheduled", "2024-06-01", []),
    ("The merger is expected to close in the second quarter.", "deadline", "expected", "2024-Q2", []),
    (
        "The board will meet again on Thursday to consider the offer.",
        "meeting",
        "scheduled",
        "2024-03-14",
        ["The board"],
    ),
    (
        "Demand for housing cannot be met by private builders alone.",
        "meeting",
        "cancelled",
        None,
        ["private builders"],
    ),
    ("The vaccine trial begins next month.", "event", "scheduled", "2024-04", []),
    (
        "A federal judge has ordered a hearing for next Tuesday in the case. At the hearing, lawyers for Smith will argue that the evidence is inadmissible. The hearing had been postponed twice.",
        "hearing",
        "scheduled",
        "2024-03-19",
        ["lawyers"],
    ),
    (
        "The prime minister canceled a trip to Berlin scheduled for Thursday, officials said. The trip would have been her third this year.",
        "visit",
        "cancelled",
        "2024-03-14",
        ["The prime minister"],
    ),
    (
        "Kenya's president invited his Ugandan counterpart to visit Nairobi. No date has been set for the visit.",
        "visit",
        "possible",
        None,
        ["his Ugandan counterpart"],
    ),
    (
        "The White House said Wednesday that President Hill would hold a call with President Petrov on Friday. The call will be their first since January.",
        "call",
        "scheduled",
        "2024-03-15",
        ["Hill", "Petrov"],
    ),
    (
        "Ms. Diaz agreed last week to testify before the House Ethics Committee. She is scheduled to appear on March 21.",
        "hearing",
        "scheduled",
        "2024-03-21",
        ["She", "the House Ethics Committee"],
    ),
    (
        "Leaders of the Group of Seven will convene in Hiroshima from May 19 to 21.",
        "meeting",
        "scheduled",
        "2024-05-19/2024-05-21",
        ["Leaders of the Group"],
    ),
    (
        "OTTAWA — Prime Minister Jane Roy travels to Washington today to meet with President Hill.",
        "meeting",
        "scheduled",
        "2024-03-13",
        ["Jane Roy", "Hill"],
    ),
    (
        "An Iranian delegation is expected in Moscow on Sunday for a new round of negotiations.",
        "talks",
        "expected",
        "2024-03-17",
        ["An Iranian delegation"],
    ),
    (
        "The two foreign ministers are meeting in Lagos this week.",
        "meeting",
        "scheduled",
        "2024-W11",
        ["The two foreign ministers"],
    ),
    (
        "A meeting of OPEC ministers is scheduled for June 3 in Vienna.",
        "meeting",
        "scheduled",
        "2024-06-03",
        ["OPEC ministers"],
    ),
    (
        "Both leaders are expected at the summit in Lima next month.",
        "summit",
        "scheduled",
        "2024-04",
        ["Both leaders"],
    ),
    (
        "The bishop will celebrate Mass on Sunday at St. Mary's.",
        "event",
        "scheduled",
        "2024-03-17",
        ["The bishop"],
    ),
    (
        "Cuba's foreign minister ruled out any talks with Miami exile groups.",
        "talks",
        "cancelled",
        None,
        ["Cuba's foreign minister", "Miami exile groups"],
    ),
    (
        "Candidates Ann Hill and Bob Reed face off in a debate on Sunday night in St. Louis.",
        "event",
        "scheduled",
        "2024-03-17",
        ["Ann Hill", "Bob Reed"],
    ),
    (
        "The party will hold its convention in Tampa in August.",
        "event",
        "scheduled",
        "2024-08",
        ["The party"],
    ),
    (
        "He plans to deliver a major speech on immigration on Wednesday in Phoenix.",
        "event",
        "scheduled",
        "2024-03-13",
        ["He"],
    ),
    (
        "The Supreme Court will hear arguments in the case on April 22.",
        "hearing",
        "scheduled",
        "2024-04-22",
        ["The Supreme Court"],
    ),
    ("Jury selection begins Monday.", "event", "scheduled", "2024-03-18", []),
    (
        "The Senate is scheduled to vote Thursday on whether to confirm the judge.",
        "event",
        "scheduled",
        "2024-03-14",
        ["The Senate"],
    ),
    (
        "The 11th U.S. Circuit Court of Appeals has scheduled oral arguments for May 11.",
        "hearing",
        "scheduled",
        "2024-05-11",
        ["The 11th U.S. Circuit Court"],
    ),
    (
        "The memorial service will be held at 3 p.m. Saturday at Trinity Church.",
        "event",
        "scheduled",
        "2024-03-16T15:00",
        [],
    ),
    ("The report is due on Friday.", "deadline", "scheduled", "2024-03-15", []),
    (
        "The U.N. Security Council will hold an emergency meeting at 10 a.m. Thursday to discuss the crisis, diplomats said.",
        "meeting",
        "scheduled",
        "2024-03-14T10:00",
        ["The U.N. Security Council"],
    ),
    (
        "He will be in Paris on Monday for talks with the French president.",
        "talks",
        "scheduled",
        "2024-03-18",
        ["He", "the French president"],
    ),
    (
        "The king is in Amman for meetings with Jordanian officials.",
        "meeting",
        "held",
        None,
        ["The king", "Jordanian officials"],
    ),
    ("Hill's visit to Seoul was her first since 2018.", "visit", "held", None, ["Hill"]),
    (
        "After meeting with the pope, the president went home.",
        "meeting",
        "held",
        None,
        ["the pope", "the president"],
    ),
    (
        "Before leaving for Rome, the president met with lawmakers.",
        "meeting",
        "held",
        None,
        ["the president", "lawmakers"],
    ),
    (
        '"I\'m looking forward to meeting with Chancellor Weber in Bonn next week," the president told reporters on Tuesday.',
        "meeting",
        "possible",
        "2024-W12",
        ["I", "Weber"],
    ),
    (
        "The rebels want the president to meet with them before the election.",
        "meeting",
        "possible",
        None,
        ["the president", "them"],
    ),
    (
        "The company's shareholders approved the merger at a special meeting on Tuesday.",
        "meeting",
        "held",
        "2024-03-12",
        ["The company's shareholders"],
    ),
    (
        "Workers at the plant will vote on April 5 on whether to join the union.",
        "event",
        "scheduled",
        "2024-04-05",
        ["Workers"],
    ),
    (
        "The chancellor said a meeting with the opposition was possible.",
        "meeting",
        "possible",
        None,
        ["the opposition"],
    ),
    (
        "He said he would not meet with the committee unless it apologized.",
        "meeting",
        "cancelled",
        None,
        ["he", "the committee"],
    ),
    ("A court hearing is set for Friday.", "hearing", "scheduled", "2024-03-15", []),
    ("The election is Nov. 5.", "event", "scheduled", "2024-11-05", []),
    (
        "The lawyers met behind closed doors with the judge.",
        "meeting",
        "held",
        None,
        ["The lawyers", "the judge"],
    ),
    (
        "Company executives will meet with investors on a conference call on Thursday.",
        "call",
        "scheduled",
        "2024-03-14",
        ["Company executives", "investors"],
    ),
    (
        "The company will hold a conference call at 8:30 a.m. on April 25.",
        "call",
        "scheduled",
        "2024-04-25T08:30",
        ["The company"],
    ),
    (
        "The president's envoy, Carla Nunez, held talks in Havana with the foreign minister, Luis Vega, on Monday.",
        "talks",
        "held",
        "2024-03-11",
        ["Carla Nunez", "Luis Vega"],
    ),
    (
        "Talks between the unions and the airline are set to resume on Thursday.",
        "talks",
        "scheduled",
        "2024-03-14",
        ["the unions", "the airline"],
    ),
    (
        "The two leaders are likely to meet on the sidelines of the assembly in New York in September.",
        "meeting",
        "expected",
        "2024-09",
        ["The two leaders"],
    ),
    (
        "The finance minister and the governor of the central bank will brief lawmakers on Thursday.",
        "briefing",
        "scheduled",
        "2024-03-14",
        ["The finance minister", "the governor of the central bank", "lawmakers"],
    ),
    (
        "A team of inspectors will visit the plant next week.",
        "visit",
        "scheduled",
        "2024-W12",
        ["A team of inspectors"],
    ),
    (
        "Their meeting, the first in six years, is scheduled for Saturday in Doha.",
        "meeting",
        "scheduled",
        "2024-03-16",
        ["Their"],
    ),
    (
        "The ministers postponed a meeting planned for Monday.",
        "meeting",
        "postponed",
        "2024-03-18",
        ["The ministers"],
    ),
    (
        "The airline postponed Wednesday's talks with pilots.",
        "talks",
        "postponed",
        "2024-03-13",
        ["The airline", "pilots"],
    ),
    (
        "Mr. Novak has refused to attend the conference in Riga on May 3.",
        "event",
        "scheduled",
        "2024-05-03",
        ["Novak"],
    ),
    (
        "The chancellor will not travel to Beijing next week.",
        "visit",
        "cancelled",
        "2024-W12",
        ["The chancellor"],
    ),
    (
        "The governor won't meet with the strikers.",
        "meeting",
        "cancelled",
        None,
        ["The governor", "the strikers"],
    ),
    (
        "The delegation met separately with the president and the speaker of parliament on Tuesday.",
        "meeting",
        "held",
        "2024-03-12",
        ["The delegation", "the president", "the speaker of parliament"],
    ),
    ("The vote is scheduled for 4 p.m. on Thursday.", "event", "scheduled", "2024-03-14T16:00", []),
    (
        "The Senate Judiciary Committee will hold hearings on the nominee starting March 21.",
        "hearing",
        "scheduled",
        "2024-03-21",
        ["The Senate Judiciary Committee"],
    ),
    ("A bail hearing is scheduled for Monday in Manila.", "hearing", "scheduled", "2024-03-18", []),
    ("The case goes to trial on May 13.", "hearing", "scheduled", "2024-05-13", []),
    (
        "Prosecutors and defense lawyers are to appear in court again on April 9.",
        "hearing",
        "scheduled",
        "2024-04-09",
        ["Prosecutors", "defense lawyers"],
    ),
    (
        "The general could meet his Indian counterpart as early as Friday.",
        "meeting",
        "possible",
        "2024-03-15",
        ["The general", "his Indian counterpart"],
    ),
    (
        "Mr. Abe has asked for a meeting with the president.",
        "meeting",
        "possible",
        None,
        ["Abe", "the president"],
    ),
    (
        "The United Nations envoy is due in Damascus on Sunday.",
        "visit",
        "scheduled",
        "2024-03-17",
        ["The United Nations envoy"],
    ),
    ("The company's offer expires at 5 p.m. on March 29.", "deadline", "scheduled", "2024-03-29T17:00", []),
    ("New rules on deposits come into force on April 1.", "deadline", "scheduled", "2024-04-01", []),
    (
        "The lender gave the city until June 30 to repay the loan.",
        "deadline",
        "scheduled",
        "2024-06-30",
        ["The lender"],
    ),
    ("The committee must report by May 31.", "deadline", "scheduled", "2024-05-31", ["The committee"]),
    ("The strike is set to begin at midnight Sunday.", "event", "scheduled", "2024-03-17T24:00", []),
    ("The museum will open on April 12.", "event", "scheduled", "2024-04-12", []),
    ("The launch of the satellite has been delayed until April.", "event", "postponed", "2024-04", []),
    ("Ms. Cole is to be sworn in as governor on April 2.", "event", "scheduled", "2024-04-02", ["Cole"]),
    (
        "The minister's speech to the union congress on Thursday will be closely watched.",
        "event",
        "scheduled",
        "2024-03-14",
        ["The minister", "the union congress"],
    ),
    (
        "On Saturday, the party's delegates will gather in Dresden to elect a leader.",
        "event",
        "scheduled",
        "2024-03-16",
        ["the party's delegates"],
    ),
    (
        "A rally in support of the strikers is planned for Saturday in Lyon.",
        "event",
        "scheduled",
        "2024-03-16",
        [],
    ),
    ("The funeral will take place on Friday in Cork.", "event", "scheduled", "2024-03-15", []),
    (
        "After a phone call between the two presidents on Sunday, the ministry said the crisis was over.",
        "call",
        "held",
        "2024-03-10",
        ["the two presidents"],
    ),
    (
        "The mayor had lunch with the developer last Thursday.",
        "meeting",
        "held",
        "2024-03-07",
        ["The mayor", "the developer"],
    ),
    (
        "The president returned from a three-day visit to Chile on Tuesday.",
        "visit",
        "held",
        "2024-03-12",
        ["The president"],
    ),
    ("Last week's summit in Tallinn ended without a deal.", "summit", "held", "2024-W10", []),
    (
        "At a meeting in Rome on Monday, the ministers agreed to cut output.",
        "meeting",
        "held",
        "2024-03-11",
        ["the ministers"],
    ),
    (
        "The ministers, who met in Vienna on Sunday, agreed to raise output.",
        "meeting",
        "held",
        "2024-03-10",
        ["The ministers"],
    ),
    (
        "The meeting between Mr. Blake and Ms. Moss took place on March 1.",
        "meeting",
        "held",
        "2024-03-01",
        ["Blake", "Moss"],
    ),
    (
        "The pope met refugees on the island on Saturday.",
        "meeting",
        "held",
        "2024-03-09",
        ["The pope", "refugees"],
    ),
    (
        "She was met at the airport by the foreign minister.",
        "meeting",
        "held",
        None,
        ["She", "the foreign minister"],
    ),
]

# (text, [(kind, status, value of the date)])
SEVERAL: list[tuple[str, list[tuple[str, str, str | None]]]] = [
    (
        "During a visit to Berlin last week, he met the chancellor.",
        [("visit", "held", "2024-W10"), ("meeting", "held", "2024-W10")],
    ),
    (
        "President Okoro will meet Prime Minister Lund in Oslo on Friday. The meeting is expected to focus on trade. Okoro and Lund last met in 2021 in Abuja. Before the talks, Okoro will visit a shipyard.",
        [("meeting", "scheduled", "2024-03-15"), ("meeting", "held", "2021"), ("visit", "scheduled", None)],
    ),
    (
        "Trade talks between Brazil and Japan resume on Monday in Tokyo. The talks, which broke down in January, will be led by Finance Minister Ana Souza. Brazilian and Japanese negotiators hope to sign a deal by June 30.",
        [("talks", "scheduled", "2024-03-18"), ("event", "possible", "2024-06-30")],
    ),
    (
        "Secretary of State John Reed heads to Cairo next week. Reed's trip comes after a round of shuttle diplomacy. During the visit, he will meet Egyptian President Omar Said and then fly to Amman on Thursday.",
        [
            ("visit", "scheduled", "2024-W12"),
            ("meeting", "scheduled", None),
            ("visit", "scheduled", "2024-03-14"),
        ],
    ),
    (
        "Governor Pat Lee met with union leaders on Monday and will meet with them again on Thursday, her office said.",
        [("meeting", "held", "2024-03-11"), ("meeting", "scheduled", "2024-03-14")],
    ),
    (
        "President Ruiz plans to travel to Quito on April 4 to attend the inauguration of his successor.",
        [("visit", "scheduled", "2024-04-04"), ("event", "scheduled", None)],
    ),
    (
        "The envoy hopes to meet with opposition leaders during her visit to Caracas next week.",
        [("meeting", "possible", "2024-W12"), ("visit", "scheduled", "2024-W12")],
    ),
]


def meetings(nlp: Language, text: str) -> tuple[Meeting, ...]:
    doc = nlp.make_doc(text)
    doc._.published = PUBLISHED
    found: tuple[Meeting, ...] = nlp(doc)._.meetings
    return found


@pytest.mark.parametrize(("text", "kind", "status", "value", "parties"), ONE)
def test_one_meeting(
    nlp: Language, text: str, kind: str, status: str, value: str | None, parties: list[str]
) -> None:
    (meeting,) = meetings(nlp, text)
    found = (meeting.kind, meeting.status, meeting.when.value if meeting.when else None)
    assert found == (kind, status, value)
    assert [party.text for party in meeting.participants] == parties
    assert meeting.title and meeting.title in " ".join(text.split())


@pytest.mark.parametrize(("text", "expected"), SEVERAL)
def test_several(nlp: Language, text: str, expected: list[tuple[str, str, str | None]]) -> None:
    found = [(m.kind, m.status, m.when.value if m.when else None) for m in meetings(nlp, text)]
    assert found == expected


def test_i_is_the_speaker(nlp: Language) -> None:
    text = (
        "“I am looking forward to meeting with Chancellor Weber in Bonn next week,” President Ana Ruiz said."
    )
    (meeting,) = meetings(nlp, text)
    assert [party.name for party in meeting.participants] == ["Ana Ruiz", "Weber"]
    assert meeting.status == "possible"


def test_the_same_parties_on_two_days_are_two(nlp: Language) -> None:
    text = "Mr. Lund met Ms. Okoro on Monday. Mr. Lund will meet Ms. Okoro on Thursday. Their meeting is in Rome."
    found = meetings(nlp, text)
    assert [(m.status, m.when and m.when.value, len(m.mentions)) for m in found] == [
        ("held", "2024-03-11", 1),
        ("scheduled", "2024-03-14", 2),
    ]


def test_one_entry_however_often_it_is_told(nlp: Language) -> None:
    text = (
        "President Lund will meet Prime Minister Okoro in Oslo next week, their offices said on Monday.\n\n"
        "The meeting between Lund and Okoro is scheduled for March 21. The two leaders are expected to discuss "
        "fishing.\n\nAhead of the talks, Okoro said she was optimistic."
    )
    (meeting,) = meetings(nlp, text)
    assert meeting.when is not None and meeting.when.value == "2024-03-21"
    assert len(meeting.mentions) == 3
    assert [party.name for party in meeting.participants] == ["Lund", "Okoro"]


def test_the_finest_date_told_counts(nlp: Language) -> None:
    text = (
        "Transport Minister Ann Roy says she will meet with airline executives next week.\n\n"
        "Roy said the meeting will take place in Calgary on March 21. She met with union leaders last Friday."
    )
    ahead, held = meetings(nlp, text)
    assert ahead.when is not None and ahead.when.value == "2024-03-21"
    assert ahead.where is not None and ahead.where.text == "Calgary"
    assert [party.name for party in ahead.participants] == ["Ann Roy", "airline executives"]
    assert held.status == "held" and held.when is not None and held.when.value == "2024-03-08"
