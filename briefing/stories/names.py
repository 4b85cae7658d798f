"""File names made from titles: date, slug and hash, safe on every system."""

from __future__ import annotations

import hashlib
import re
import unicodedata


def file_name(title: str, date: str | None, identity: str) -> str:
    """`DATE-SLUG-HASH.md` for something called `title`; `identity` (a key, a URL, a text) makes it unique.

    Whatever `title` holds, the name has only `a-z`, digits and `-`, is at most 80 characters, and is no
    name that a system reserves.
    """
    plain = unicodedata.normalize("NFKD", title[:300]).encode("ascii", "ignore").decode()
    slug = re.sub(r"[^a-z0-9]+", "-", plain.lower()).strip("-")[:50].strip("-")
    digest = hashlib.sha256(identity.encode("utf-8", "surrogatepass")).hexdigest()[:8]
    day = date if date and re.fullmatch(r"\d{4}-\d\d-\d\d", date) else "undated"
    return "-".join(part for part in (day, slug, digest) if part) + ".md"
