"""Pages from the network: what is fetched, what is refused, what broken servers can do."""

from __future__ import annotations

import datetime
import gzip
import socket

import pytest

from briefing import __version__
from briefing.clock import FrozenClock
from briefing.stories.addresses import ForbiddenAddress, check_url, is_public
from briefing.stories.apart import PageReader
from briefing.stories.fetching import Fetcher, FetchError
from briefing.stories.pages import article_at
from tests.stories.server import serving
from tests.stories.test_importing import TEXT, page


@pytest.fixture(scope="module")
def site():
    with serving() as found:
        yield found


@pytest.fixture
def fetcher():
    with Fetcher(allow_private=True, max_bytes=200_000, read_seconds=1.0, total_seconds=1.5) as found:
        yield found


def test_a_page_becomes_an_article(site, fetcher):
    url = site.put("/story", page())
    with PageReader() as pages:
        article = article_at(url, fetcher, pages)
    assert (article.title, article.text, article.url) == ("Harbour fees rise", TEXT, url)
    _, headers = site.asked[-1]
    assert headers["user-agent"] == f"briefing/{__version__}"
    assert not {"cookie", "referer"} & headers.keys()


def test_a_redirect_is_followed_and_its_end_is_the_address(site, fetcher):
    site.put("/end", page())
    site.put("/start", b"", status=302, Location="/end", Set_Cookie="a=b")
    assert fetcher.get(site.url + "/start").url == site.url + "/end"
    assert "cookie" not in site.asked[-1][1]


def test_redirects_end(site, fetcher):
    site.put("/round", b"", status=302, Location="/round")
    with pytest.raises(FetchError, match="too often"):
        fetcher.get(site.url + "/round")


@pytest.mark.parametrize("location", ["file:///etc/passwd", "ftp://example.org/x", "javascript:alert(1)"])
def test_a_redirect_elsewhere_is_refused(site, fetcher, location):
    site.put("/away", b"", status=302, Location=location)
    with pytest.raises(FetchError, match="no http"):
        fetcher.get(site.url + "/away")


def test_the_loopback_is_refused_without_a_request(site):
    site.put("/story", page())
    before = len(site.asked)
    with Fetcher() as strict, pytest.raises(FetchError, match="private network"):
        strict.get(site.url + "/story")
    with Fetcher() as strict, pytest.raises(FetchError, match="private network"):
        strict.get(site.url.replace("127.0.0.1", "localhost") + "/story")
    assert len(site.asked) == before


def test_a_name_that_leads_into_the_private_network_is_refused(monkeypatch):
    real = socket.getaddrinfo

    def lying(host, *rest, **named):
        return real("127.0.0.1", *rest, **named) if host == "news.example" else real(host, *rest, **named)

    monkeypatch.setattr(socket, "getaddrinfo", lying)
    with Fetcher() as strict, pytest.raises(FetchError, match="private network"):
        strict.get("http://news.example/")


@pytest.mark.parametrize(
    "address",
    ["127.0.0.1", "10.1.2.3", "172.16.0.1", "192.168.1.1", "169.254.169.254", "100.64.0.1", "0.0.0.0", "224.0.0.1",
     "255.255.255.255", "::1", "::", "fe80::1%eth0", "fc00::1", "::ffff:127.0.0.1", "::ffff:10.0.0.1", "2002:7f00:1::",
     "64:ff9b::7f00:1", "ff02::1", "fec0::1", "192.0.0.192", "168.63.129.16",
     "100.100.100.200", "64:ff9b:1::7f00:1", "::ffff:0:7f00:1", "::127.0.0.1", "::ffff:168.63.129.16", "not an address"],
)  # fmt: skip
def test_addresses_that_are_not_public(address):
    assert not is_public(address)


@pytest.mark.parametrize(
    "address", ["93.184.216.34", "2606:2800:220:1:248:1893:25c8:1946", "::ffff:93.184.216.34"]
)
def test_public_addresses(address):
    assert is_public(address)


@pytest.mark.parametrize(
    "url",
    ["file:///etc/passwd", "ftp://example.org/", "javascript:alert(1)", "http://", "http:///x", "//example.org/x", "http://user:pw@example.org/",
     "http://example.org/a b", "http://example.org/\r\nX: y", "http://example.org:99999/", "http://[::1", "data:text/html,x"],
)  # fmt: skip
def test_addresses_of_no_page(url):
    with pytest.raises(ForbiddenAddress):
        check_url(url)


@pytest.mark.parametrize("host", ["2130706433", "0x7f.1", "127.1", "[::ffff:127.0.0.1]", "[::1]"])
def test_odd_spellings_of_the_loopback_are_refused(site, host):
    port = site.url.rpartition(":")[2]
    with Fetcher() as strict, pytest.raises(FetchError):
        strict.get(f"http://{host}:{port}/story")


def test_an_answer_that_is_too_large(site, fetcher):
    site.put("/large", b"x" * 300_000)
    with pytest.raises(FetchError, match="larger"):
        fetcher.get(site.url + "/large")


def test_an_answer_that_unpacks_to_too_much(site, fetcher):
    site.put("/bomb", gzip.compress(b"\0" * 50_000_000), Content_Encoding="gzip")
    with pytest.raises(FetchError, match="larger"):
        fetcher.get(site.url + "/bomb")


def test_an_answer_that_never_ends(site, fetcher):
    with pytest.raises(FetchError, match="in time"):
        fetcher.get(site.url + "/drip")


def test_a_damaged_answer(site, fetcher):
    site.put("/damaged", b"no gzip at all", Content_Encoding="gzip")
    with pytest.raises(FetchError, match="damaged"):
        fetcher.get(site.url + "/damaged")


def test_a_server_that_says_no_and_when_to_come_again(site, fetcher):
    site.put("/busy", b"", status=429, Retry_After="120")
    with pytest.raises(FetchError, match="429") as error:
        fetcher.get(site.url + "/busy")
    assert error.value.retry_after == 120


def test_a_server_that_says_until_when(site):
    noon = FrozenClock(datetime.datetime(2019, 7, 5, 12, 0, tzinfo=datetime.UTC))
    site.put("/closed", b"", status=503, Retry_After="Fri, 05 Jul 2019 12:10:00 GMT")
    with Fetcher(allow_private=True, clock=noon) as fetcher, pytest.raises(FetchError, match="503") as error:
        fetcher.get(site.url + "/closed")
    assert error.value.retry_after == 600


def test_nobody_there(fetcher):
    with socket.socket() as free:
        free.bind(("127.0.0.1", 0))
        port = free.getsockname()[1]
    with pytest.raises(FetchError, match="cannot be reached"):
        fetcher.get(f"http://127.0.0.1:{port}/")


@pytest.mark.parametrize("encoding", ["latin-1", "utf-16", "shift_jis"])
def test_the_encoding_a_server_names(site, fetcher, encoding):
    text = (
        page(
            "<p>政府は木曜日、港湾料金を引き上げると発表した。会長は待てる限り待ったと述べた。これは長い段落であり、記事の本文である。</p>"
            * 3
        )
        if encoding == "shift_jis"
        else page().replace("“", '"').replace("”", '"').replace("harbour", "hårbour")
    )
    url = site.put("/coded", text.encode(encoding), kind=f"text/html; charset={encoding}")
    with PageReader() as pages:
        found = article_at(url, fetcher, pages).text
    assert ("港湾料金" if encoding == "shift_jis" else "hårbour") in found


def test_a_picture_is_no_page(site, fetcher):
    url = site.put("/picture", b"\x89PNG", kind="image/png")
    with PageReader() as pages, pytest.raises(Exception, match="pictures"):
        article_at(url, fetcher, pages)
