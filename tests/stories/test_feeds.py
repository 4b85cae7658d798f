"""Feeds: parsed from bytes, followed politely, hostile ones refused."""

from __future__ import annotations

import datetime
import json

import pytest

from briefing.clock import FrozenClock
from briefing.stories.article import ArticleError
from briefing.stories.feeds import parse
from briefing.stories.fetching import Fetcher
from briefing.stories.frontmatter import split
from briefing.stories.importing import Importer
from briefing.stories.subscriptions import Subscriptions, from_opml, to_opml
from briefing.stories.visits import Visitor
from tests.stories.server import serving
from tests.stories.test_importing import PARAGRAPHS, TEXT, page

LONG = "".join(f"&lt;p&gt;{p}&lt;/p&gt;" for p in PARAGRAPHS * 3)


def rss(*items: str) -> str:
    return f'<?xml version="1.0"?><rss version="2.0"><channel><title>The Harbour Paper</title>{"".join(items)}</channel></rss>'


def item(link: str, title: str = "Fees rise", body: str = LONG) -> str:
    return f"<item><title>{title}</title><link>{link}</link><pubDate>Fri, 05 Jul 2019 06:00:00 GMT</pubDate><description>{body}</description></item>"


ATOM = f"""<feed xmlns="http://www.w3.org/2005/Atom"><title>The Harbour Paper</title><entry><title>Fees rise</title>
<link href="/1"/><published>2019-07-05T06:00:00Z</published><author><name>Jo Berg</name></author><content type="html">{LONG}</content></entry></feed>"""
JSON_FEED = json.dumps({"version": "https://jsonfeed.org/version/1.1", "title": "The Harbour Paper", "items": [{"id": "1", "url": "/1", "title": "Fees rise", "date_published": "2019-07-05T06:00:00Z", "authors": [{"name": "Jo Berg"}], "content_html": "".join(f"<p>{p}</p>" for p in PARAGRAPHS)}]})  # fmt: skip


@pytest.mark.parametrize("data", [rss(item("https://e.example/1")), ATOM, JSON_FEED])
def test_every_kind_of_feed(data):
    feed = parse(data.encode(), "https://e.example/feed")
    (entry,) = feed.entries
    assert (feed.title, entry.title, entry.published, entry.url) == (
        "The Harbour Paper",
        "Fees rise",
        "2019-07-05",
        "https://e.example/1",
    )
    assert entry.text.startswith(TEXT) and entry.source == "The Harbour Paper"


@pytest.mark.parametrize(
    "data",
    [
        b"", b"<html><body>no feed</body></html>", b"{}", b'{"items": 3}', b"[" * 10_000, b"\0\1\2", b'{"items":' + b"[" * 5000,
        b'<?xml version="1.0"?><!DOCTYPE x [<!ENTITY a "aaaa"><!ENTITY b "&a;&a;">]><rss><channel><title>&b;</title></channel></rss>',
        b'<?xml version="1.0"?><!DOCTYPE x [<!ENTITY f SYSTEM "file:///etc/passwd">]><rss><channel><title>&f;</title></channel></rss>',
        '<?xml version="1.0" encoding="utf-16"?><!DOCTYPE x [<!ENTITY a "b">]><rss/>'.encode("utf-16"),
    ],
)  # fmt: skip
def test_what_is_no_feed_is_refused_in_one_line(data):
    with pytest.raises(ArticleError) as error:
        parse(data)
    assert "\n" not in str(error.value)


BOMB = '<?xml version="1.0" encoding="%s"?><!DOCTYPE x [<!ENTITY a "aaaa"><!ENTITY b "&a;&a;">]><rss version="2.0"><channel><title>&b;</title></channel></rss>'


@pytest.mark.parametrize(
    "encoding", ["utf-8", "latin-1", "utf-16", "utf-16-be", "utf-32", "utf-32-le", "cp037", "cp500"]
)
def test_entities_are_refused_in_every_encoding(encoding):
    for read in (parse, lambda data: list(from_opml(data))):
        with pytest.raises(ArticleError, match=r"entities|encoding"):
            read((BOMB % encoding).encode(encoding))


@pytest.mark.parametrize("encoding", ["utf-7", "unicode_escape", "punycode", "hz"])
def test_entities_cannot_hide_in_an_encoding(encoding):
    with pytest.raises(ArticleError, match="encoding"):
        parse((BOMB % encoding).replace("<!ENTITY", "+ADwAIQ-ENTITY").encode())


@pytest.mark.parametrize(
    "encoding", ["iso-8859-1", "windows-1251", "koi8-r", "gbk", "big5", "euc-jp", "shift_jis", "x-none"]
)
def test_feeds_in_the_encodings_that_people_use(encoding):
    data = rss(item("https://e.example/1")).replace("?>", f' encoding="{encoding}"?>', 1)
    assert parse(data.encode("ascii", "xmlcharrefreplace")).entries[0].url == "https://e.example/1"


def test_an_external_dtd_is_not_fetched(site):
    start = f'<!DOCTYPE rss SYSTEM "{site.url}/x.dtd"><rss'
    assert parse(rss(item("https://e.example/1")).replace("<rss", start, 1).encode()).entries
    assert site.asked == []


def test_a_feed_that_takes_too_long_is_given_up(visitor, site):
    visitor.importer.pages.document_seconds = 1.5
    feed = {"title": "t", "items": [{"content_html": "<div>" * 500_000}]}
    (outcome,) = follow(visitor, site.put("/slow", json.dumps(feed), kind="application/json"))
    assert outcome.status == "failed" and "longer than 1.5 s" in outcome.message


def test_hostile_entries_do_no_harm():
    bad = "&lt;script&gt;alert(1)&lt;/script&gt;&lt;p&gt;Kept &amp;#27;]0;x&amp;#7; text&lt;/p&gt;"
    feed = parse(
        rss(item("javascript:alert(1)", "../../etc/passwd", bad), item("file:///etc/passwd")).encode()
    )
    assert [entry.url for entry in feed.entries] == [None, None]
    assert "alert" not in feed.entries[0].text and "Kept" in feed.entries[0].text
    assert not set(feed.entries[0].text) & set("\x1b\x07")


@pytest.fixture
def site():
    with serving() as found:
        yield found


@pytest.fixture
def visitor(tmp_path):
    pauses = []
    clock = FrozenClock(datetime.datetime(2026, 11, 22, 9, tzinfo=datetime.UTC))
    with Importer(tmp_path / "library", clock) as importer, Fetcher(allow_private=True) as fetcher:
        made = Visitor(
            Subscriptions(tmp_path / "feeds.json"), importer, fetcher, pause=3, sleep=pauses.append
        )
        made.pauses = pauses
        yield made


def follow(visitor, url):
    visitor.subscriptions.add(url)
    return list(visitor.visit_all())


def test_a_visit_takes_what_is_new_once(site, visitor):
    url = site.put(
        "/feed", rss(item("https://e.example/1"), item("https://e.example/2", "Dredging")), ETag='"v1"'
    )
    first = follow(visitor, url)
    assert [o.status for o in first] == ["added", "added"]
    head, _ = split(first[0].path.read_text(encoding="utf-8"))
    assert (head["source"], head["url"], str(head["published"])) == (
        "The Harbour Paper",
        "https://e.example/1",
        "2019-07-05",
    )
    assert visitor.subscriptions.all()[0].title == "The Harbour Paper"
    assert [o.status for o in visitor.visit_all()] == ["known", "known"]


def test_conditional_requests(site, visitor):
    data = rss(item("https://e.example/1")).encode()

    def answer(headers):
        same = (
            headers.get("if-none-match") == '"v1"'
            and headers.get("if-modified-since") == "Fri, 05 Jul 2019 06:00:00 GMT"
        )
        named = {
            "ETag": '"v1"',
            "Last-Modified": "Fri, 05 Jul 2019 06:00:00 GMT",
            "Content-Type": "application/rss+xml",
        }
        return (304, named, b"") if same else (200, named, data)

    site.pages["/feed"] = answer
    assert len(follow(visitor, site.url + "/feed")) == 1
    assert list(visitor.visit_all()) == []
    assert list(visitor.visit_all()) == []


def test_a_teaser_is_replaced_by_its_page(site, visitor):
    site.put("/1", page())
    url = site.put("/feed", rss(item(site.url + "/1", body="Fees rise, the board says.")))
    (outcome,) = follow(visitor, url)
    assert split(outcome.path.read_text(encoding="utf-8"))[1].strip("\n") == TEXT
    assert visitor.pauses and 0 < visitor.pauses[-1] <= 3, "the same host is left alone for a while"


def test_a_teaser_whose_page_is_gone_is_kept(site, visitor):
    url = site.put("/feed", rss(item(site.url + "/gone", body="Fees rise, the board says.")))
    (outcome,) = follow(visitor, url)
    assert outcome.status == "added" and "the board says" in outcome.path.read_text(encoding="utf-8")


def test_a_feed_that_fails_is_backed_off_and_says_why(site, visitor):
    site.put("/feed", b"", status=500)
    good = site.put("/good", rss(item("https://e.example/1")))
    visitor.subscriptions.add(site.url + "/feed")
    outcomes = follow(visitor, good)
    assert [(o.status, o.message) for o in outcomes] == [("failed", "the server answers 500"), ("added", "")]
    feed = visitor.subscriptions.all()[0]
    assert (feed.failures, feed.error, feed.not_before) == (
        1,
        "the server answers 500",
        "2026-11-22T10:00:00+00:00",
    )
    asked = len([1 for path, _ in site.asked if path == "/feed"])
    (again, *_) = visitor.visit_all()
    assert again.status == "failed" and "after 2026-11-22T10:00" in again.message
    assert len([1 for path, _ in site.asked if path == "/feed"]) == asked
    list(visitor.visit_all(force=True))
    assert visitor.subscriptions.all()[0].not_before == "2026-11-22T11:00:00+00:00"
    site.put("/feed", rss(item("https://e.example/9")))
    list(visitor.visit_all(force=True))
    assert visitor.subscriptions.all()[0].failures == 0


def test_retry_after_is_obeyed(site, visitor):
    follow(visitor, site.put("/feed", b"", status=503, Retry_After="7200"))
    assert visitor.subscriptions.all()[0].not_before == "2026-11-22T11:00:00+00:00"


def test_opml_there_and_back(tmp_path):
    subscriptions = Subscriptions(tmp_path / "feeds.json")
    assert subscriptions.add("https://e.example/a", "A & B <c>") and subscriptions.add("https://e.example/b")
    assert not subscriptions.add("https://e.example/a")
    data = to_opml(subscriptions.all(), datetime.date(2026, 11, 22))
    assert list(from_opml(data)) == [
        ("https://e.example/a", "A & B <c>"),
        ("https://e.example/b", "https://e.example/b"),
    ]


@pytest.mark.parametrize("data", [b"", b"<x/>", b"<opml", b'<!DOCTYPE o [<!ENTITY a "b">]><opml/>'])
def test_what_is_no_opml_is_refused(data):
    with pytest.raises(ArticleError):
        list(from_opml(data))


def test_a_damaged_list_of_feeds_is_said_and_kept(tmp_path):
    (tmp_path / "feeds.json").write_text("{broken")
    with pytest.raises(ArticleError, match="mend it"):
        Subscriptions(tmp_path / "feeds.json").add("https://e.example/a")
    assert (tmp_path / "feeds.json").read_text() == "{broken"
