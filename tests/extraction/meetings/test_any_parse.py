"""Who meets does not hang on one label or one parse: other names, a title before one, 'officials said' around it."""

import datetime

import pytest
from spacy.language import Language

from tests.extraction.meetings.checks import meetings_on

DAY = datetime.date(2026, 3, 11)  # a Wednesday


@pytest.mark.parametrize(
    ("text", "parties"),
    [
        # who only tells of it, behind what is said, is not 'they'
        ("They will meet again on Friday, officials said.", [["They"]]),
        ("On Monday, they are holding talks with local growers, sources said.", [["they", "local growers"]]),
        ("The miners said they will meet the owners on Friday.", [["The miners", "the owners"]]),
        # a title before the name that an office leads up to
        (
            "She will meet the company's chief of staff for the region, Dr. Karen Wolfe, on Friday.",
            [["She", "Karen Wolfe"]],
        ),
        (
            "The premier will soon meet with Norway’s Under Secretary of the Treasury for Research, Mr David Olsen.",
            [["The premier", "David Olsen"]],
        ),
        # a list of names with offices, the middle one taken for part of the last
        (
            "Meanwhile, secretary of state Laura Worthington, Hollingsworth and defense secretary Gary Winterbottom "
            "announced plans to travel to Ohio next week.",
            [["Laura Worthington", "Hollingsworth", "Gary Winterbottom"]],
        ),
        # an office before one of those included
        (
            "The firm sent its counsel to Ottawa for a long evening session with a dozen opposition senators, "
            "including Whip Oksana Ozturk.",
            [["its counsel", "a dozen opposition senators", "Oksana Ozturk"]],
        ),
    ],
)
def test_who_meets(nlp: Language, text: str, parties: list[list[str]]) -> None:
    assert [[p.text for p in m.participants] for m in meetings_on(nlp, text, DAY)] == parties


@pytest.mark.parametrize(
    ("text", "told"),
    [
        # the noun behind an opening 'After' is not who met
        (
            "After talks with Castellano, the Danish trade minister met with Peru's President Mark Featherstone.",
            [("held", "talks"), ("held", "met")],
        ),
        # a verb taken for part of its object
        ("It was announced that Todd hosted Nguyen at his Ohio farm last month.", [("held", "hosted")]),
        ("Mr Hall-Jones heads for Lisbon next, with the treaty unsigned.", [("scheduled", "heads")]),
        # 'talks' taken for a verb
        (
            "Officials said on Tuesday that talks between some of the countries will be held in an attempt to end it.",
            [("scheduled", "talks")],
        ),
        ("Officials said the heads of state were pleased.", []),
        ("He said on Tuesday that she talks between songs.", []),
    ],
)
def test_what_is_told(nlp: Language, text: str, told: list[tuple[str, str]]) -> None:
    assert [(m.status, text[slice(*m.mentions[0])]) for m in meetings_on(nlp, text, DAY)] == told


@pytest.mark.parametrize(
    ("text", "parties"),
    [
        # an acronym that the tagger does not know
        ("The MTDA held separate talks with managers earlier this week.", [["The MTDA", "managers"]]),
        # a title between an office and the name
        (
            "U.S. Labor Secretary Stephen Cole and port commissioner Mr Robert Boyd are to lead a team to Santos next "
            "month for another session of the fisheries talks.",
            [["Stephen Cole", "Robert Boyd"]],
        ),
        (
            '"On Monday, I had a meeting with head of the Danish mission Mr Anders Holm," the envoy said.',
            [["I", "Anders Holm"]],
        ),
        # an office, where it is held, and the name
        (
            "The ceremony on Thursday was attended by Norwegian Ambassador in New Zealand Milan Mwangi.",
            [["Milan Mwangi"]],
        ),
        # 'at a hearing' belongs to no person, 'by' behind a visit to no verb
        (
            "Growers plan to ask her about Mr Doyle at a news conference with Danish Foreign Minister Kevin Flynn today.",
            [["Growers", "her", "Kevin Flynn"]],
        ),
        (
            "The blackout came on the third day of a state visit to Lima by Sweden's Prince Karl and his sister Vera.",
            [["Karl", "Vera"]],
        ),
        # a curly apostrophe
        ("A survey found that most back the GOP’s refusal to hold a hearing on the treaty.", [["the GOP"]]),
        # an abbreviation that is nobody
        ("The GDP fell on Monday after talks.", []),
    ],
)
def test_who_meets_by_other_words(nlp: Language, text: str, parties: list[list[str]]) -> None:
    assert [[p.text for p in m.participants] for m in meetings_on(nlp, text, DAY)] == parties


@pytest.mark.parametrize(
    ("text", "told"),
    [
        # headlines: a comma for 'and', a bare infinitive, a verb taken for an auxiliary
        ("Bjornstad, Ozturk to meet in Geneva next week", [("scheduled", ["Bjornstad", "Ozturk"])]),
        ("Nguyen, Ferreira hold talks in Lima", [("held", ["Nguyen", "Ferreira"])]),
        ("Rahmani to host Castellano on Friday", [("scheduled", ["Rahmani", "Castellano"])]),
        ("Oyelaran and Reed to hold talks on Monday", [("scheduled", ["Oyelaran", "Reed"])]),
        ("Worthington cancels meeting with Petrovic", [("cancelled", ["Worthington", "Petrovic"])]),
        ("Kowalczyk heads to Oslo for talks with Reed", [("scheduled", ["Kowalczyk", "Reed"])]),
        ("Plan to host games on Friday draws ire", []),
        # the day on which it is said is not that of the statement
        (
            "Aides said on Tuesday that Mrs Hill is expected to make a statement to the Commons soon after she signs it.",
            [("expected", ["Mrs Hill", "the Commons"])],
        ),
    ],
)
def test_what_headlines_tell(nlp: Language, text: str, told: list[tuple[str, list[str]]]) -> None:
    assert [(m.status, [p.text for p in m.participants]) for m in meetings_on(nlp, text, DAY)] == told
