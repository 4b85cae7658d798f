"""Fifty pages in the shapes that sites give their articles: the text comes out whole, the furniture stays out."""

from __future__ import annotations

import html
import itertools
import json

import pytest

from briefing.stories.apart import PageReader
from tests.stories.test_importing import PARAGRAPHS

EXTRA = [
    "The board said the fees had not followed prices since the last change, and that the works could wait no longer.",
    "Fishing boats under twelve metres pay nothing, as before, and the ferry has a contract of its own until 2031.",
    "Two members voted against the rise; one of them called it “a bill sent to the smallest first.”",
]
STORY = [*PARAGRAPHS, *EXTRA]
FURNITURE = ["Subscribe now", "Accept all cookies", "Most read today", "Follow us", "All rights reserved"]


def paragraphs(tag: str = "p") -> str:
    return "\n".join(f"<{tag}>{html.escape(p, quote=False)}</{tag}>" for p in STORY)


BODIES = {
    "article": lambda: f"<main><article><h1>Harbour fees rise</h1>{paragraphs()}</article></main>",
    "divs": lambda: f"<div id='page'><div class='story-body'><h1>Harbour fees rise</h1>{paragraphs()}</div></div>",
    "table layout": lambda: f"<table><tr><td class='left'><a href='/'>Home</a></td><td class='content'><h2>Harbour fees rise</h2>{paragraphs()}</td></tr></table>",
    "inline links": lambda: "<article>" + "".join(f"<p>{p.replace('board', '<a href=/board>board</a>', 1)}</p>" for p in STORY) + "</article>",
    "advertisements between": lambda: "<article>" + "<aside class='ad'>Subscribe now</aside>".join(f"<p>{p}</p>" for p in STORY) + "</article>",
    "sections": lambda: "<article><section><h2>What was decided</h2>" + "".join(f"<p>{p}</p>" for p in STORY[:3]) + "</section><section><h2>Who is against</h2>" + "".join(f"<p>{p}</p>" for p in STORY[3:]) + "</section></article>",
    "amp": lambda: f"<article class='amp-wp-article'><amp-img src='x.jpg' width='1' height='1'></amp-img><div class='amp-wp-article-content'>{paragraphs()}</div></article>",
    "old markup": lambda: f"<center><font size=5>Harbour fees rise</font></center><div class=entry>{paragraphs()}</div>",
    "picture and caption": lambda: f"<article><figure><img src=x.jpg><figcaption>The harbour in June</figcaption></figure>{paragraphs()}</article>",
    "microdata": lambda: f"<div itemscope itemtype='https://schema.org/NewsArticle'><h1 itemprop='headline'>Harbour fees rise</h1><div itemprop='articleBody'>{paragraphs()}</div></div>",
}  # fmt: skip
HEADS = {
    "open graph": "<meta property='og:title' content='Harbour fees rise'><meta property='og:site_name' content='The Harbour Paper'><meta property='article:published_time' content='2019-07-05T06:00:00+02:00'>",
    "json-ld": "<script type='application/ld+json'>" + json.dumps({"@context": "https://schema.org", "@type": "NewsArticle", "headline": "Harbour fees rise", "datePublished": "2019-07-05T06:00:00Z", "author": {"@type": "Person", "name": "Jo Berg"}, "publisher": {"@type": "Organization", "name": "The Harbour Paper"}}) + "</script>",
    "plain meta": "<meta name='date' content='2019-07-05'><meta name='author' content='Jo Berg'>",
    "dublin core": "<meta name='DC.title' content='Harbour fees rise'><meta name='DC.date.issued' content='2019-07-05'>",
    "nothing": "",
}  # fmt: skip
CASES = list(itertools.product(BODIES, HEADS))


@pytest.fixture(scope="module")
def pages():
    with PageReader() as reader:
        yield reader


def test_there_are_fifty():
    assert len(CASES) == 50


@pytest.mark.parametrize(("body", "head"), CASES)
def test_a_page_of_this_shape(pages, body, head):
    furniture = f"<header><nav><ul><li><a href='/'>Home</a><li><a href='/sport'>Sport</a></ul></nav><button>{FURNITURE[0]}</button></header><div class='cookie-banner'>{FURNITURE[1]}</div>"
    after = f"<aside class='sidebar'><h3>{FURNITURE[2]}</h3><ul><li><a href='/x'>Another story</a></ul></aside><footer><p>{FURNITURE[3]}</p><p>© {FURNITURE[4]}</p></footer>"
    page = f"<!doctype html><html lang=en><head><title>Harbour fees rise</title>{HEADS[head]}</head><body>{furniture}{BODIES[body]()}{after}</body></html>"
    article = pages.article(page, "https://harbour.example/fees")
    missing = [p for p in STORY if p not in article.text]
    assert not missing
    assert not [words for words in FURNITURE[1:] if words in article.text]
    assert article.title == "Harbour fees rise"
    if head != "nothing":
        assert article.published == "2019-07-05"
