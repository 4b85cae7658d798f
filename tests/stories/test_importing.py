"""Articles of every kind into the library: real files in, Markdown files out."""

from __future__ import annotations

import io
import json
import mailbox
from email.message import EmailMessage
from pathlib import Path

import pytest

from briefing.clock import FrozenClock
from briefing.stories.frontmatter import split
from briefing.stories.importing import Importer
from briefing.stories.library import open_library

PARAGRAPHS = [
    "The harbour board raised its fees on Thursday for the first time in six years, its chairman said.",
    "“We waited as long as we could,” said Maria Lund, who has led the board since 2015. “The dredging has to be paid.”",
    "Ship owners will meet the board next Tuesday to ask for a slower rise, according to their association.",
]
TEXT = "\n\n".join(PARAGRAPHS)


def page(body: str = "", head: str = "") -> str:
    paragraphs = body or "".join(f"<p>{p}</p>" for p in PARAGRAPHS)
    return f"<!DOCTYPE html><html><head><title>Harbour fees rise</title>{head}</head><body><nav><a href='/'>Home</a></nav><article><h1>Harbour fees rise</h1>{paragraphs}</article><footer>All rights</footer></body></html>"


@pytest.fixture(scope="module")
def shared():
    """One importer whose page reader is started once."""
    with Importer(Path("unused")) as importer:
        yield importer


@pytest.fixture
def importer(tmp_path, shared):
    made = Importer(tmp_path / "library", FrozenClock(__import__("datetime").date(2026, 11, 22)))
    made.pages = shared.pages
    return made


def put(importer, folder: Path, name: str, data: bytes | str):
    path = folder / name
    path.write_bytes(data if isinstance(data, bytes) else data.encode())
    return list(importer.add([str(path)]))


def test_a_text_file_becomes_markdown_with_front_matter(importer, tmp_path):
    (outcome,) = put(importer, tmp_path, "a.txt", TEXT)
    assert outcome.status == "added" and outcome.path.parent == tmp_path / "library"
    head, body = split(outcome.path.read_text(encoding="utf-8"))
    assert head["title"].startswith("The harbour board") and str(head["added"]) == "2026-11-22"
    assert body.strip("\n") == TEXT
    story = open_library([], tmp_path).stories[0]
    assert story.text == TEXT and story.key.startswith("library/")


def test_a_page_gives_its_article_and_what_it_says_of_itself(importer, tmp_path):
    head = '<meta property="og:site_name" content="The Harbour Paper"><meta property="article:published_time" content="2019-07-05T06:00:00Z"><meta name="author" content="Jo Berg">'
    (outcome,) = put(importer, tmp_path, "a.html", page(head=head))
    head, body = split(outcome.path.read_text(encoding="utf-8"))
    assert (head["title"], head["source"], str(head["published"])) == (
        "Harbour fees rise",
        "The Harbour Paper",
        "2019-07-05",
    )
    assert head["author"] == ["Jo Berg"]
    assert body.strip("\n") == TEXT


def test_a_date_in_a_pages_text_is_not_its_own(importer, tmp_path):
    paragraphs = "".join(f"<p>{p} This was decided on 3 March 2003.</p>" for p in PARAGRAPHS)
    (outcome,) = put(importer, tmp_path, "a.html", page(paragraphs))
    assert "published" not in split(outcome.path.read_text(encoding="utf-8"))[0]


def test_control_characters_in_a_page_do_no_harm(importer, tmp_path):
    (outcome,) = put(
        importer,
        tmp_path,
        "a.html",
        page(f"<p>&#27;]0;x&#7; {PARAGRAPHS[0]}</p><p>\x1b[2J {PARAGRAPHS[1]}</p>"),
    )
    text = outcome.path.read_text(encoding="utf-8")
    assert outcome.status == "added" and not set(text) & set("\x1b\x07")


@pytest.mark.parametrize("encoding", ["latin-1", "utf-16", "cp1252"])
def test_pages_in_other_encodings(importer, tmp_path, encoding):
    html = (
        page(head=f'<meta charset="{encoding}">')
        .replace("“", '"')
        .replace("”", '"')
        .replace("harbour", "hårbör")
    )
    (outcome,) = put(importer, tmp_path, "a.html", html.encode(encoding))
    assert "hårbör" in outcome.path.read_text(encoding="utf-8")


def test_shift_jis_text(importer, tmp_path):
    text = "政府は木曜日、港湾料金を引き上げると発表した。会長は「待てる限り待った」と述べた。" * 5
    (outcome,) = put(importer, tmp_path, "a.txt", text.encode("shift_jis"))
    assert "港湾料金" in outcome.path.read_text(encoding="utf-8")


def test_mojibake_is_mended_and_curly_marks_stay(importer, tmp_path):
    (outcome,) = put(importer, tmp_path, "a.txt", TEXT.encode().decode("cp1252", "ignore").encode())
    assert "“We waited" in outcome.path.read_text(encoding="utf-8")


def message(html: bool) -> EmailMessage:
    mail = EmailMessage()
    mail["From"] = "The Harbour Letter <news@harbour.example>"
    mail["Subject"] = "Harbour fees rise"
    mail["Date"] = "Fri, 05 Jul 2019 06:00:00 +0000"
    mail.set_content(TEXT)
    if html:
        mail.add_alternative(page(), subtype="html")
    return mail


@pytest.mark.parametrize("html", [True, False])
def test_a_newsletter(importer, tmp_path, html):
    (outcome,) = put(importer, tmp_path, "a.eml", bytes(message(html)))
    head, body = split(outcome.path.read_text(encoding="utf-8"))
    assert (head["title"], head["source"], str(head["published"])) == (
        "Harbour fees rise",
        "The Harbour Letter",
        "2019-07-05",
    )
    assert " ".join(body.split()) == " ".join(TEXT.split())


def test_a_mailbox(importer, tmp_path):
    box = mailbox.mbox(tmp_path / "letters.mbox")
    for number in range(3):
        mail = message(html=False)
        mail.set_content(f"From the board, letter {number}.\n\n{TEXT}")
        box.add(mail)
    box.close()
    outcomes = list(importer.add([str(tmp_path / "letters.mbox")]))
    assert [o.status for o in outcomes] == ["added"] * 3
    assert "From the board, letter 0." in outcomes[0].path.read_text(encoding="utf-8")


def test_json_lines_name_the_line_that_fails(importer, tmp_path):
    rows = [
        json.dumps({"text": TEXT, "title": "One"}),
        "{nope",
        json.dumps({"text": TEXT + " More.", "url": "https://e.example/2"}),
    ]
    outcomes = put(importer, tmp_path, "rows.jsonl", "\n".join(rows))
    assert [o.status for o in outcomes] == ["added", "failed", "added"]
    assert "line 2" in outcomes[1].name


def test_a_word_file(importer, tmp_path):
    docx = pytest.importorskip("docx")
    document = docx.Document()
    for paragraph in PARAGRAPHS:
        document.add_paragraph(paragraph)
    document.core_properties.title = "Harbour fees rise"
    stream = io.BytesIO()
    document.save(stream)
    (outcome,) = put(importer, tmp_path, "a.docx", stream.getvalue())
    head, body = split(outcome.path.read_text(encoding="utf-8"))
    assert head["title"] == "Harbour fees rise" and body.strip("\n") == TEXT


@pytest.mark.parametrize("name", ["a.pdf", "a.docx", "a.eml", "a.html", "a.txt", "a.md", "a.mbox"])
@pytest.mark.parametrize("data", [b"", b"\0" * 1000, b"%PDF-1.4 broken", bytes(range(256)) * 40])
def test_broken_files_end_in_one_clear_line(importer, tmp_path, name, data):
    for outcome in put(importer, tmp_path, name, data):
        assert outcome.status in ("failed", "added")
        assert outcome.status == "added" or (outcome.message and "\n" not in outcome.message)
        if outcome.status == "added":
            assert outcome.path.read_text(encoding="utf-8")


@pytest.mark.parametrize(
    "title", ["../../etc/passwd", "CON", "t" * 300, "nul\0 byte", "a/b\\c:d*e?f", "\x1b]0;x\x07", "日本語"]
)
def test_a_title_is_never_a_path(importer, tmp_path, title):
    (outcome,) = put(importer, tmp_path, "rows.jsonl", json.dumps({"text": TEXT, "title": title}))
    assert outcome.status == "added"
    assert outcome.path.parent == tmp_path / "library" and len(outcome.path.name) <= 85
    assert not set(outcome.path.read_text(encoding="utf-8")) & set("\x1b\x07\0")


def test_what_is_there_already_is_not_taken_twice(importer, tmp_path):
    put(importer, tmp_path, "a.txt", TEXT)
    (again,) = put(importer, tmp_path, "b.txt", TEXT)
    assert again.status == "known"
    (later,) = put(Importer(tmp_path / "library"), tmp_path, "c.txt", TEXT)
    assert later.status == "known"
    assert len(list((tmp_path / "library").iterdir())) == 1


def test_a_renamed_file_is_still_known(importer, tmp_path):
    (outcome,) = put(importer, tmp_path, "a.txt", TEXT)
    outcome.path.rename(outcome.path.with_name("mine.md"))
    (again,) = put(Importer(tmp_path / "library"), tmp_path, "b.txt", TEXT)
    assert again.status == "known"


def test_pasted_text_and_pasted_paths(importer, tmp_path):
    (text,) = importer.add_pasted(TEXT)
    (tmp_path / "a.txt").write_text(TEXT + " More.")
    (path,) = importer.add_pasted(f"{tmp_path / 'a.txt'}\n")
    assert (text.status, path.status) == ("added", "added")


def test_what_is_neither_a_file_nor_an_address(importer):
    outcomes = list(importer.add(["/no/such/file", "javascript:alert(1)", "file:///etc/passwd", "a\0b"]))
    assert [o.status for o in outcomes] == ["failed"] * 4


def test_an_import_can_be_cancelled_and_resumed(importer, tmp_path):
    folder = tmp_path / "many"
    folder.mkdir()
    for number in range(60):
        (folder / f"{number:02}.txt").write_text(f"Story {number}. {TEXT}")
    (folder / "07.txt").write_bytes(b"")
    first = []
    for outcome in importer.add([str(folder)]):
        first.append(outcome)
        if len(first) == 20:
            importer.cancel()
    assert len(first) == 20
    second = list(Importer(tmp_path / "library").add([str(folder)]))
    assert [o.status for o in second].count("known") == 19
    assert [o.status for o in second].count("added") == 40
    assert [o.name.rsplit("/", 1)[-1] for o in second if o.status == "failed"] == ["07.txt"]


def test_an_interrupted_write_leaves_no_half_story(importer, tmp_path, monkeypatch):
    def interrupted(*_):
        raise KeyboardInterrupt

    monkeypatch.setattr("briefing.files.os.fsync", interrupted)
    with pytest.raises(KeyboardInterrupt):
        put(importer, tmp_path, "a.txt", TEXT)
    monkeypatch.undo()
    assert list((tmp_path / "library").iterdir()) == []
