"""Parsed gold texts, kept on disk so that a change of the rules can be measured in seconds.

The bare spaCy parse of a gold file is stored as a `DocBin` under a cache folder, named after the model
and the content of the file; it is made again whenever either changes, or what of ours comes before the parser.
"""

from __future__ import annotations

import hashlib
import json
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from spacy.language import Language
from spacy.tokens import Doc, DocBin

from briefing.extraction import capitals, datelines, lines, pipeline, plain
from briefing.records import Story, story_id

_OURS = b"".join(Path(str(part.__file__)).read_bytes() for part in (capitals, datelines, lines, plain))
"""What of ours shapes a bare parse."""


def rows(path: Path) -> list[dict[str, Any]]:
    """The rows of a gold file."""
    return [json.loads(line) for line in path.read_text(encoding="utf-8").splitlines() if line.strip()]


def story(row: dict[str, Any]) -> Story:
    """The story of one gold row, as `briefing batch` makes it."""
    published = row.get("published")
    return Story(
        id=story_id(row["text"]),
        key=f"ref:{row['id']}",
        ref=row["id"],
        title=row.get("title") or row["text"].strip().split("\n", 1)[0][:120],
        published=published,
        published_from="metadata" if published else None,
        text=row["text"],
    )


def docs(nlp: Language, path: Path, cache: Path | None) -> Iterator[tuple[dict[str, Any], Story, Doc]]:
    """Each row of the gold file at `path` with its story and its bare parse, `published` set.

    `nlp` is any pipeline with the right vocabulary and spaCy components; only its spaCy part is used.
    """
    found = rows(path)
    stories = [story(row) for row in found]
    own = [name for name in pipeline.COMPONENTS if name in nlp.pipe_names]
    stored: Path | None = None
    if cache is not None:
        cache.mkdir(parents=True, exist_ok=True)
        stamp = path.read_bytes() + _OURS + repr(pipeline.engine(nlp)).encode()
        stored = cache / f"{path.stem}-{hashlib.sha256(stamp).hexdigest()[:12]}.spacy"
    if stored is not None and stored.exists():
        parsed = list(DocBin().from_disk(stored).get_docs(nlp.vocab))
    else:
        with nlp.select_pipes(disable=own):
            parsed = list(nlp.pipe([s.text for s in stories], batch_size=32))
        if stored is not None:
            DocBin(docs=parsed).to_disk(stored)
    for row, item, doc in zip(found, stories, parsed, strict=True):
        doc._.published = pipeline.prepare(nlp, item)._.published if item.published else None
        yield row, item, doc
