"""A brief in Markdown: sections as on screen, each line with its source sentence and the reader's notes.

The front matter is YAML that Obsidian reads. Text from the article goes through `escape`; what the
reader wrote is the reader's own Markdown and stays, indented under its line.
"""

from __future__ import annotations

import datetime
from collections.abc import Iterable, Sequence
from typing import Any

from msgspec import UNSET

from briefing import __version__
from briefing.annotations.overlay import Overlaid, on_the_text
from briefing.annotations.records import Annotation
from briefing.desk.arrange import ARROWS, agenda, by_measure, by_speaker, date_line, days
from briefing.desk.wording import cue_words, in_quotes, said
from briefing.export.escape import escape, tag_name
from briefing.inert import inert, one_line
from briefing.records import Figure, Item, Meeting, Quotation, Span
from briefing.stories import frontmatter


def document(overlaid: Sequence[Overlaid], now: datetime.datetime) -> str:
    """One Markdown file of one or several stories, front matter first."""
    if len(overlaid) == 1:
        head = _story_head(overlaid[0])
    else:
        names = dict.fromkeys(name for one in overlaid for name in _tags(_all_annotations(one)))
        head = {
            "title": f"Briefing of {now.day} {now:%b} {now.year}",
            "stories": [one_line(one.briefing.story.title) for one in overlaid],
            "tags": list(names),
        }
    head["exported"] = now.date()
    head["generator"] = f"briefing {__version__}"
    parts = [frontmatter.dump({key: value for key, value in head.items() if value not in (None, [], "")})]
    parts += [brief(one, now.date()) for one in overlaid]
    return "\n".join(parts)


def _story_head(one: Overlaid) -> dict[str, Any]:
    story, made = one.briefing.story, one.briefing
    everything = _all_annotations(one)
    return {
        "title": one_line(story.title),
        "source": one_line(story.source or ""),
        "authors": [one_line(name) for name in story.authors],
        "url": one_line(story.url or ""),
        "published": datetime.date.fromisoformat(story.published) if story.published else None,
        "published_from": story.published_from,
        "starred": any(a.kind == "star" for a in one.story_level) or None,
        "tags": list(dict.fromkeys(_tags(everything))),
        "story_id": story.id,
        "quotations": len(made.quotations),
        "figures": len(made.figures),
        "meetings": len(made.meetings),
    }


def brief(one: Overlaid, today: datetime.date) -> str:
    """The brief of one story, from its heading down; `today` tells what is ahead."""
    made, story = one.briefing, one.briefing.story
    lines = [f"# {_heading(story.title)}", ""]
    facts = [escape(story.source)] if story.source else []
    facts += [", ".join(escape(name) for name in story.authors)] if story.authors else []
    facts += [date_line(story.published, story.published_from), f"{len(story.text.split())} words"]
    lines += [" · ".join(facts), ""]
    if story.url and story.url.startswith(("http://", "https://")):
        lines += [f"<{_url(story.url)}>", ""]
    lines += [f"*{escape(warning)}*\n" for warning in story.warnings]
    lines += _notes(one.story_level, "")
    lines += ["## Who said what", ""]
    groups = by_speaker(made.quotations)
    for group in groups:
        who = ", ".join(_heading(part) for part in (group.name, group.role) if part)
        lines += [f"### {who or 'Nobody named'}", ""]
        for quotation in group.quotations:
            lines += _item(one, quotation, _said(quotation, story.text))
    lines += [] if groups else ["Nothing quoted.", ""]
    lines += ["## Figures", ""]
    for _, figures in by_measure(made.figures):
        for figure in figures:
            lines += _item(one, figure, _amount(figure, made.figures))
    lines += [] if made.figures else ["No figures.", ""]
    ahead, past = agenda(made.meetings, today)
    lines += ["## Next meetings", ""]
    for meeting in ahead:
        lines += _item(one, meeting, _meeting(meeting))
    lines += [] if ahead else ["No meetings ahead.", ""]
    if past:
        lines += ["### Past", ""]
        for meeting in past:
            lines += _item(one, meeting, _meeting(meeting))
    if one.text_level:
        lines += ["## Notes on the text", ""]
        for span, annotations in on_the_text(one):
            words = " ".join([escape(in_quotes(story.text[slice(*span)])), *_marks(annotations)])
            lines += [f"- {words}", "", *_notes(annotations, "  ")]
    if one.orphans:
        lines += ["## Notes whose text is gone", ""]
        for annotation in one.orphans:
            exact = annotation.anchor.exact if annotation.anchor else ""
            words = " ".join([escape(in_quotes(exact)) if exact else "(the story)", *_marks((annotation,))])
            lines += [f"- {words}", "", *_notes((annotation,), "  ")]
    return "\n".join(lines).rstrip() + "\n"


def _item(one: Overlaid, item: Item, line: str) -> list[str]:
    """The lines of one list entry: the item, its source sentences, the reader's notes."""
    mine = one.by_item.get(item.id, ())
    marks = _marks(mine)
    if item.by == "reader":
        marks.append("(added by the reader)" if item.engine_said is UNSET else "(corrected by the reader)")
    text = one.briefing.story.text
    lines = ["- " + " ".join([line, *marks])]
    sentences = [text[start:end] for start, end in _sentences(item.evidence)]
    dollars = "".join(sentences).count("$") > 1
    lines += [f"  > {escape(sentence, dollars=dollars)}" for sentence in sentences]
    lines.append("")
    return lines + _notes([a for a in mine if a.kind == "note"], "  ")


def _sentences(evidence: Iterable[Span]) -> list[Span]:
    return sorted(dict.fromkeys(evidence))


def _said(quotation: Quotation, text: str) -> str:
    words = said(quotation, text)
    dollars = " ".join(words).count("$") > 1
    content = " … ".join(escape(piece, dollars=dollars) for piece in words)
    cue = cue_words(quotation) if quotation.kind != "direct" else ""
    cue = f"*{escape(cue)}:* " if cue else ""
    negated = " (not said)" if quotation.negated else ""
    return f"{cue}{content}{negated}"


def _amount(figure: Figure, figures: Sequence[Figure]) -> str:
    before = next((f for f in figures if f.id == figure.changed_from), None)
    measures = figure.measures.text if figure.measures else ""
    period = figure.period.text if figure.period else ""
    dollars = (
        sum(part.count("$") for part in (figure.text, before.text if before else "", measures, period)) > 1
    )
    words = [f"**{escape(figure.text, dollars=dollars)}**"]
    if before:
        words.insert(0, f"{escape(before.text, dollars=dollars)} →")
    if figure.direction:
        words.append(ARROWS[figure.direction])
    if measures:
        words.append(escape(measures, dollars=dollars))
    if period:
        words.append(f"({escape(period, dollars=dollars)})")
    return " ".join(words)


def _meeting(meeting: Meeting) -> str:
    when, where = meeting.when, meeting.where.text if meeting.where else ""
    said = [meeting.title, when.text if when else "", where, *(p.name for p in meeting.participants)]
    dollars = "".join(said).count("$") > 1
    words = escape(when.text, dollars=dollars) if when else ""
    if when and when.start:
        date = f"{days(when.start, when.end)} (“{words}”)"
    else:
        date = f"“{words}”, date not known" if when else "date not known"
    parts = [f"**{date}**", meeting.kind + ":", escape(meeting.title, dollars=dollars)]
    names = [escape(p.name, dollars=dollars) for p in meeting.participants]
    parts += ["—", " · ".join(names)] if names else []
    parts += ["—", escape(where, dollars=dollars)] if where else []
    return " ".join([*parts, f"({meeting.status})"])


def _notes(annotations: Iterable[Annotation], indent: str) -> list[str]:
    """The reader's notes, stars and tags as lines of Markdown under `indent`."""
    kept = list(annotations)
    lines: list[str] = []
    if not indent:
        marks = ["★ starred"] if any(a.kind == "star" for a in kept) else []
        marks += [f"#{name}" for name in _tags(kept)]
        lines += [" ".join(marks), ""] if marks else []
    for annotation in kept:
        if annotation.kind == "note":
            body = inert(annotation.body).strip().split("\n")
            lines += [f"{indent}**Note:** {body[0]}", *(f"{indent}{line}".rstrip() for line in body[1:]), ""]
    return lines


def _marks(annotations: Iterable[Annotation]) -> list[str]:
    """The reader's star and tags."""
    kept = list(annotations)
    stars = ["★"] if any(a.kind == "star" for a in kept) else []
    return stars + [f"#{name}" for name in _tags(kept)]


def _tags(annotations: Iterable[Annotation]) -> list[str]:
    return list(dict.fromkeys(tag_name(a.body) for a in annotations if a.kind == "tag"))


def _all_annotations(one: Overlaid) -> list[Annotation]:
    return [
        *one.story_level,
        *(a for many in one.by_item.values() for a in many),
        *(a for _, a in one.text_level),
    ]


def _heading(text: str) -> str:
    """`text` for a heading: escaped, a closing run of `#` included."""
    line = escape(text)
    return line[:-1] + "\\#" if line.endswith("#") and not line.endswith("\\#") else line


def _url(url: str) -> str:
    """`url` for an autolink: without white space, angle brackets or control characters."""
    return "".join(c for c in inert(url) if not c.isspace() and c not in "<>")
