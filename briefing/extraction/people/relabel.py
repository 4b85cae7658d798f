"""The labels of names by what the whole text says of them: 'will meet Roe' where the model takes this Roe for a law."""

from __future__ import annotations

from briefing.extraction.people.draft import Entity, Mention
from briefing.extraction.tokens import Tokens


def relabel(tokens: Tokens, mentions: list[Mention]) -> None:
    """Label as `PERSON`, in `tokens`, every mention of a person whom the text names in full or beyond doubt.

    The model labels each mention by its sentence alone; what comes behind the people reads the labels too.
    """
    for mention in mentions:
        who = mention.who
        if who is None or who.kind != "person" or not _is_known(who):
            continue
        inside = tokens.ent_iob[mention.first] == 1 and tokens.ent[mention.first] != "PERSON"
        if inside and len(who.key) < 2:
            continue  # 'the United Nations General Assembly'
        if all(tokens.ent[k] == "PERSON" for k in range(mention.first, mention.last + 1)):
            continue
        for k in range(mention.first, mention.last + 1):
            tokens.ent[k] = "PERSON"
            tokens.ent_iob[k] = 3 if k == mention.first else 1
        behind = mention.last + 1
        if behind < len(tokens) and tokens.ent_iob[behind] == 1:
            tokens.ent_iob[behind] = 3  # what is left of an entity that ran on


def _is_known(who: Entity) -> bool:
    """Whether the text names a person in full, or the words around a name leave no doubt: 'Mr Roe', 'President Roe'."""
    return len(who.key) > 1 or any(m.sure for m in who.mentions)
