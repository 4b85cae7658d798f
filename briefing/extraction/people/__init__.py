"""The `people` component: who and what a text names, writes `Doc._.people` and `Doc._.people_index`.

The steps, in order: `mentions` finds the names (what one looks like is in `shapes`, how far it reaches in
`claims` and `bounds`, those that the model missed in `missed`); `clusters` makes one entity of all names of one
(`headlines`, `persons`, `bodies`, `repeats`, by the rules of `aliases`), of which `relabel` tells the steps behind; `roles` (with `rolewords`) reads what is
said of somebody beside the name; `resolution` tells whom pronouns and descriptions speak of (`walk`, `pronouns`, `light`,
`scene`, `phrases`, `descriptions`, `authors`); `naming` chooses the name to show; `index` answers questions about it all.
"""

from __future__ import annotations

from spacy.language import Language
from spacy.tokens import Doc

from briefing.extraction.people.clusters import cluster
from briefing.extraction.people.index import PeopleIndex
from briefing.extraction.people.mentions import find_mentions
from briefing.extraction.people.quoted import inside_quotation_marks
from briefing.extraction.people.relabel import relabel
from briefing.extraction.people.resolution import resolve_references
from briefing.extraction.people.roles import find_roles
from briefing.extraction.tokens import Tokens

__all__ = ["PeopleIndex", "find_people"]


@Language.component("briefing_people", assigns=["doc._.people", "doc._.people_index"])
def find_people(doc: Doc) -> Doc:
    """Write the people of `doc`, and the index that tells whom its words speak of."""
    tokens = Tokens.of(doc)
    mentions, entities = cluster(tokens, find_mentions(tokens))
    relabel(tokens, mentions)
    find_roles(tokens, mentions)
    quoted = inside_quotation_marks(tokens)
    references = resolve_references(tokens, mentions, entities, quoted)
    index = PeopleIndex(tokens, mentions, entities, references, quoted)
    doc._.people_index = index
    doc._.people = index.people
    return doc
