"""The constructions that reporters use, one short story each: who spoke, and exactly which words."""

from collections.abc import Callable

import pytest

from briefing.records import Quotation

Find = Callable[[str], tuple[Quotation, ...]]
Said = tuple[str | None, bool, list[str]]

WORDS: list[tuple[str, list[Said]]] = [
    (
        "“Our drivers deserve a decent wage,” union leader Carla Mendes said.",
        [("union leader Carla Mendes", False, ["Our drivers deserve a decent wage,"])],
    ),
    (
        "“It’s been a rough winter for growers,” Mendes’ deputy, Paul Okoro, told CBC News.",
        [("Mendes’ deputy, Paul Okoro", False, ["It’s been a rough winter for growers,"])],
    ),
    (
        '"We have no intention of closing the plant," insisted Tom Reilly, the chief executive.',
        [("Tom Reilly, the chief executive", False, ["We have no intention of closing the plant,"])],
    ),
    ('"Why would anybody do this?" she asked.', [("she", False, ["Why would anybody do this?"])]),
    (
        "''The bridge is safe,'' Det. Sgt. Omar Haddad told reporters.",
        [("Det. Sgt. Omar Haddad", False, ["The bridge is safe,"])],
    ),
    (
        "``We're not going anywhere,'' coach Dana Price said. ``This is home.''",
        [("coach Dana Price", False, ["We're not going anywhere,", "This is home."])],
    ),
    (
        "'Nobody warned us about the flood,' said shopkeeper Ruth Adeyemi, 54.",
        [("shopkeeper Ruth Adeyemi, 54", False, ["Nobody warned us about the flood,"])],
    ),
    (
        "The minister said: ‘We don’t negotiate with hostage takers.’",
        [("The minister", False, ["We don’t negotiate with hostage takers."])],
    ),
    (
        "«The vote was stolen,» the opposition leader said.",
        [("the opposition leader", False, ["The vote was stolen,"])],
    ),
    (
        "We never saw it coming,” said Lena Hart, a nurse. “It was chaos.”",
        [("Lena Hart, a nurse", False, ["We never saw it coming,", "It was chaos."])],
    ),
    (
        "The tax is dead,” Senator Bill Crane said.\n“It should stay dead,” Rep. Amy Soto said.",
        [
            ("Senator Bill Crane", False, ["The tax is dead,"]),
            ("Rep. Amy Soto", False, ["It should stay dead,"]),
        ],
    ),
    (
        "“The river rose faster than anyone expected,” said Mayor Iris Dunn.\n\n“We opened the shelters at noon. By then the roads were gone.\n\n“Now we need help from Ottawa.”",
        [
            ("Mayor Iris Dunn", False, ["The river rose faster than anyone expected,"]),
            (
                "Mayor Iris Dunn",
                False,
                [
                    "We opened the shelters at noon. By then the roads were gone.",
                    "Now we need help from Ottawa.",
                ],
            ),
        ],
    ),
    (
        "Iris Dunn said: “The river rose fast.\n\n“We opened the shelters at noon.\n\n“Now we need help.”\n\nThe province declined to comment.",
        [
            (
                "Iris Dunn",
                False,
                ["The river rose fast.", "We opened the shelters at noon.", "Now we need help."],
            )
        ],
    ),
    (
        "Iris Dunn said: “The river rose fast.\n\nWe opened the shelters at noon.”\n\nThe province declined to comment.",
        [("Iris Dunn", False, ["The river rose fast.", "We opened the shelters at noon."])],
    ),
    (
        '"If they strike," warned the company\'s lawyer, "we will close."',
        [("the company's lawyer", False, ["If they strike,", "we will close."])],
    ),
    (
        "“I think,” she told the panel on Tuesday, pausing for a moment, “that we all failed him.”",
        [("she", False, ["I think,", "that we all failed him."])],
    ),
    (
        "The bank issued the following statement:\n\n“We take the security of our customers seriously. We are cooperating with police.”",
        [
            (
                "The bank",
                False,
                ["We take the security of our customers seriously. We are cooperating with police."],
            )
        ],
    ),
    (
        "In an email, Novak wrote:\n“I resign effective today.”",
        [("Novak", False, ["I resign effective today."])],
    ),
    ("Asked about the delay, she replied: “Ask the minister.”", [("she", False, ["Ask the minister."])]),
    (
        'The so-called "smart" road" cost millions.\n"It was a waste," said Joe Lund.\nThe ministry said the road would stay.',
        [("Joe Lund", False, ["It was a waste,"]), ("The ministry", False, ["the road would stay"])],
    ),
    (
        'The 6\' 2" forward scored twice.\n"He was superb," coach Ed Moss said.',
        [("coach Ed Moss", False, ["He was superb,"])],
    ),
    (
        "The finance ministry confirmed that the budget would be delayed.",
        [("The finance ministry", False, ["that the budget would be delayed"])],
    ),
    (
        "Doctors warned on Friday that hospitals could run out of beds by March.",
        [("Doctors", False, ["that hospitals could run out of beds by March"])],
    ),
    (
        "Judge Helen Marsh ruled that the search was unlawful.",
        [("Judge Helen Marsh", False, ["that the search was unlawful"])],
    ),
    (
        "Opponents argue that the law punishes the poor.",
        [("Opponents", False, ["that the law punishes the poor"])],
    ),
    (
        "She told the inquiry that nobody had read the memo.",
        [("She", False, ["that nobody had read the memo"])],
    ),
    ("He told reporters he had never met the donor.", [("He", False, ["he had never met the donor"])]),
    ("Witnesses said two men ran from the shop.", [("Witnesses", False, ["two men ran from the shop"])]),
    ("The firm says it complied with the rules.", [("The firm", False, ["it complied with the rules"])]),
    ("Wells claims the police ignored her calls.", [("Wells", False, ["the police ignored her calls"])]),
    (
        "The fire began in the kitchen, according to fire chief Sam Oduya.",
        [("fire chief Sam Oduya", False, ["The fire began in the kitchen"])],
    ),
    (
        "According to a police report, the car was stolen in Leeds.",
        [("a police report", False, ["the car was stolen in Leeds"])],
    ),
    (
        "The pilot was unharmed, the airline said in a statement.",
        [("the airline", False, ["The pilot was unharmed"])],
    ),
    ("As coach Ed Moss put it, “we ran out of legs.”", [("coach Ed Moss", False, ["we ran out of legs."])]),
    (
        "The mine will reopen in the fall, sources familiar with the matter said.",
        [("sources familiar with the matter", False, ["The mine will reopen in the fall"])],
    ),
    ("“Leave now,” urged Gov. Nora Fields.", [("Gov. Nora Fields", False, ["Leave now,"])]),
    ("The road is closed, reports the BBC.", [("the BBC", False, ["The road is closed"])]),
    (
        "It is believed that the painting was sold abroad.",
        [(None, False, ["that the painting was sold abroad"])],
    ),
    ("The senator vowed to block the nominee.", [("The senator", False, ["to block the nominee"])]),
    ("Canada promised to send two more ships.", [("Canada", False, ["to send two more ships"])]),
    (
        "She pledged to cut waiting times, and said she would resign if she failed.",
        [("She", False, ["to cut waiting times"]), ("She", False, ["she would resign if she failed"])],
    ),
    (
        "The court dismissed the ministry's argument that the files were secret.",
        [("the ministry's", False, ["that the files were secret"])],
    ),
    ("The decision followed a promise from Boyd to lower taxes.", [("Boyd", False, ["to lower taxes"])]),
    (
        "The union accused the airline of bargaining in bad faith.",
        [("The union", False, ["the airline of bargaining in bad faith"])],
    ),
    ("Boyd denied the charge.", [("Boyd", False, ["the charge"])]),
    ("The president announced new tariffs on steel.", [("The president", False, ["new tariffs on steel"])]),
    (
        "The minister flew home early, saying the talks had failed.",
        [("The minister", False, ["the talks had failed"])],
    ),
    (
        "“It hurts,” Lund said, adding that he would not sell.",
        [("Lund", False, ["It hurts,"]), ("Lund", False, ["that he would not sell"])],
    ),
    (
        "Police released the man, explaining that he had an alibi.",
        [("Police", False, ["that he had an alibi"])],
    ),
    (
        "Arguing that the law is unfair, two lawyers sued the state.",
        [("two lawyers", False, ["that the law is unfair"])],
    ),
    (
        "“The harbour is full,” said harbour master Nils Berg. Ships waited outside for days.\n“We have never seen this.”",
        [
            ("harbour master Nils Berg", False, ["The harbour is full,"]),
            ("harbour master Nils Berg", False, ["We have never seen this."]),
        ],
    ),
    (
        "Soto said the vote was close.\n\n“We were two votes short,” she said.\n\n“Next time we win.”",
        [
            ("Soto", False, ["the vote was close"]),
            ("she", False, ["We were two votes short,"]),
            ("she", False, ["Next time we win."]),
        ],
    ),
    (
        "Bridge will close for a year, says minister\n\nThe bridge at Dunmore will close.",
        [("minister", False, ["Bridge will close for a year"])],
    ),
    (
        "Oil firms must pay more, Boyd says\n\nHal Boyd spoke in Leeds.",
        [("Boyd", False, ["Oil firms must pay more"])],
    ),
    ("She never claimed that the drug was safe.", [("She", True, ["that the drug was safe"])]),
    (
        "Berg said the harbour was full, while fishermen queued outside his office.",
        [("Berg", False, ["the harbour was full"])],
    ),
    (
        "Police said the man was armed, although witnesses disputed the account.",
        [("Police", False, ["the man was armed"])],
    ),
    ("“We are ready,” Boyd said as he left for Brussels.", [("Boyd", False, ["We are ready,"])]),
    (
        "The mayor said the roof leaked, and the council agreed that it must be mended.",
        [("The mayor", False, ["the roof leaked"]), ("the council", False, ["that it must be mended"])],
    ),
    (
        "The harbour, Berg said, would be open by noon.",
        [("Berg", False, ["The harbour", "would be open by noon"])],
    ),
    (
        "“No,” he said when asked about a merger. “Not now, not ever.”",
        [("he", False, ["No,", "Not now, not ever."])],
    ),
    (
        "It was announced by the ministry that the school would close.",
        [("the ministry", False, ["that the school would close"])],
    ),
]
"""A story; of each quotation the speaker's words, whether it is negated, and its pieces."""


@pytest.mark.parametrize(("text", "said"), WORDS)
def test_words(quotations: Find, text: str, said: list[Said]) -> None:
    found = [(q.speaker and q.speaker.text, q.negated, [c.text for c in q.content]) for q in quotations(text)]
    assert found == said
