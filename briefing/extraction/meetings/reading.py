"""What one sentence says of the status of a meeting."""

from __future__ import annotations

from typing import NamedTuple


class Reading(NamedTuple):
    """What the sentence says of a meeting's status.

    `status` is None when nothing is said of one meeting ('have not met'), 'present' when only a date can
    tell; `sure` when a word says it, and not only the tense of some verb further up; `path` are the tokens
    from the trigger to the decision and on to the end of its clause, to which a date may be attached;
    `carrier` is the verb that carries a noun.
    """

    status: str | None
    sure: bool
    path: tuple[int, ...]
    carrier: int | None
