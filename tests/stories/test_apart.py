"""Documents and messages made to do harm: each ends in a story or one clear line, within its time."""

from __future__ import annotations

import zlib

import pytest

from briefing.stories.apart import PageReader
from briefing.stories.article import ArticleError
from briefing.stories.importing import Importer

pytest.importorskip("pypdf")

CATALOGUE = b"<</Type/Catalog/Pages 2 0 R>>"
HEAD = b"From: Harbour Weekly <news@example.org>\nSubject: Fees\n"
LINES = ("The harbour board raised its fees,", "its chairman said on Thursday.")


def pdf(*objects: bytes, info: bytes = b"") -> bytes:
    """A PDF of these objects, numbered from 1; the first is the catalogue."""
    out, places = bytearray(b"%PDF-1.7\n"), []
    for number, body in enumerate(objects, 1):
        places.append(len(out))
        out += b"%d 0 obj\n%s\nendobj\n" % (number, body)
    start = len(out)
    out += b"xref\n0 %d\n0000000000 65535 f \n" % (len(places) + 1)
    out += b"".join(b"%010d 00000 n \n" % place for place in places)
    return bytes(
        out + b"trailer\n<</Root 1 0 R/Size %d%s>>\nstartxref\n%d\n%%%%EOF\n" % (len(places) + 1, info, start)
    )


def one_page(content: bytes) -> bytes:
    """A PDF of one page with this content."""
    packed = zlib.compress(content, 9)
    return pdf(
        CATALOGUE,
        b"<</Type/Pages/Kids[3 0 R]/Count 1>>",
        b"<</Type/Page/Parent 2 0 R/MediaBox[0 0 600 800]/Contents 4 0 R/Resources<</Font<</F 5 0 R>>>>>>",
        b"<</Length %d/Filter/FlateDecode>>stream\n%s\nendstream" % (len(packed), packed),
        b"<</Type/Font/Subtype/Type1/BaseFont/Helvetica>>",
        b"<</Title(Harbour fees rise)/CreationDate(D:20190705120000Z)>>",
        info=b"/Info 6 0 R",
    )


@pytest.fixture
def reader():
    with PageReader(document_seconds=4) as found:
        yield found


def test_a_pdf_becomes_an_article(reader):
    shown = b"BT /F 12 Tf 50 700 Td (%s) Tj 0 -14 Td (%s) Tj ET" % tuple(line.encode() for line in LINES)
    found = reader.document(one_page(shown), ".pdf")
    assert (found.title, found.published, found.text) == ("Harbour fees rise", "2019-07-05", " ".join(LINES))


@pytest.mark.parametrize(
    ("data", "says"),
    [
        (lambda: one_page(b" " * 300_000_000), "LimitReachedError"),
        (lambda: one_page(b"BT /F 1 Tf " + b"(a) Tj 1 0 0 1 0 0 Tm " * 2_000_000 + b"ET"), "longer than 4 s"),
        (lambda: one_page(b"[" * 100_000), "no text"),
        (lambda: pdf(CATALOGUE, *(b"<</Type/Pages/Kids[%d 0 R]/Count 1>>" % n for n in range(3, 4003))), "cannot be read"),
        (lambda: pdf(CATALOGUE, b"<</Type/Pages/Kids[2 0 R 2 0 R]/Count 9>>"), "cannot be read"),
    ],
    ids=["unpacks to 300 MB", "takes long", "arrays in arrays", "pages in pages", "pages in a circle"],
)  # fmt: skip
def test_a_hostile_pdf_ends_in_one_line(reader, data, says):
    with pytest.raises(ArticleError, match=says):
        reader.document(data(), ".pdf")


def test_the_next_document_is_read_after_one_that_was_ended(reader):
    reader.document_seconds = 0.001
    with pytest.raises(ArticleError, match="longer"):
        reader.document(one_page(b""), ".pdf")
    reader.document_seconds = 60
    assert reader.document(one_page(b"BT /F 12 Tf (Fees rise.) Tj ET"), ".pdf").text == "Fees rise."


def test_a_reader_ended_before_it_took_the_question_is_closed_quietly(reader):
    process = reader._started()
    process.kill()
    process.wait()
    process.stdin.write(b"a question\n")  # kept until it is flushed, which is when the pipe is closed
    reader.close()
    assert process.stdin.closed and process.stdout.closed


def nested(levels: int) -> bytes:
    parts = (b"Content-Type: multipart/mixed; boundary=b%d\n\n--b%d\n" % (n, n) for n in range(levels))
    return HEAD + b"".join(parts) + b"Content-Type: text/plain\n\nThe fees rise.\n"


@pytest.mark.parametrize(
    "data",
    [
        HEAD + b"X: y\nSubject: " + b"=?utf-8?q?a?= " * 200_000 + b"\n\nThe fees rise.\n",
        nested(2000),
        HEAD + b"Content-Type: text/plain; charset=rot13\n\nThe fees rise.\n",
        HEAD + b"Content-Type: text/plain; charset=x-none\n\nThe fees \xff rise.\n",
        HEAD + b"Content-Type: text/plain; " + b"a=b; " * 100_000 + b"\n\nThe fees rise.\n",
        HEAD + b"Content-Type: text/html; charset=us-ascii\n\n<p>The f\xe9es rise.</p>\n",
        HEAD + b"Date: Mon, 99 Foo 99999 99:99:99 +9999\n\nThe fees rise.\n",
        HEAD.replace(b"Fees", b"\xff\xfe\xed\xa0\x80") + b"\nThe fees rise.\n",
    ],
    ids=["encoded words", "parts in parts", "codec", "charset", "parameters", "bytes", "date", "subject"],
)
def test_a_hostile_message_ends_in_a_story_or_one_line(tmp_path, data):
    path = tmp_path / "a.eml"
    path.write_bytes(data)
    with Importer(tmp_path / "library") as importer:
        importer.pages.seconds = 4
        (outcome,) = importer.add([str(path)])
    if outcome.status == "added":
        assert outcome.path.read_text(encoding="utf-8").strip()
    else:
        assert outcome.message and "\n" not in outcome.message
