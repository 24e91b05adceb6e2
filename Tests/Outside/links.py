"""Follows every link of every page, so that none leads nowhere."""

import re
import urllib.error
import urllib.request
from collections import Counter
from html.parser import HTMLParser
from urllib.parse import parse_qsl, urldefrag, urljoin, urlsplit

# Facets can be combined without end: of each kind of address so many are followed.
OF_A_KIND = 12


class Links(HTMLParser):
    """The addresses that a page leads to."""

    def __init__(self):
        super().__init__()
        self.found = []

    def handle_starttag(self, tag, attributes):
        for name, value in attributes:
            if name in ("href", "src") and value:
                self.found.append(value)


def kind(address):
    """The address without its ids: pages of one kind are made by one template."""
    parts = urlsplit(address)
    path = re.sub(r"/[^/]*\d[^/]*", "/{id}", parts.path)
    names = sorted({name for name, value in parse_qsl(parts.query)})
    return path + ("?" + "&".join(names) if names else "")


def fetch(address):
    """The text of a page; empty for what is no page."""
    with urllib.request.urlopen(address) as answer:
        body = answer.read().decode("utf-8", "replace")
        return body if answer.headers.get_content_type() == "text/html" else ""


def follow_all(start):
    """Fetches the page at an address and all that its links lead to.

    Fails when one leads away or nowhere. Returns one address of each kind.
    """
    waiting, met, counts, examples, dead = [start + "/"], set(), Counter(), {}, []
    while waiting:
        address = waiting.pop(0)
        try:
            page = fetch(address)
        except urllib.error.HTTPError as error:
            dead.append(f"{address}: {error.code}")
            continue
        links = Links()
        links.feed(page)
        for link in links.found:
            target = urldefrag(urljoin(address, link)).url
            if not target.startswith(start + "/"):
                if urlsplit(target).scheme not in ("data", "mailto"):
                    dead.append(f"{address} leads away, to {target}")
                continue
            if target in met or counts[kind(target)] >= OF_A_KIND:
                continue
            met.add(target)
            counts[kind(target)] += 1
            waiting.append(target)
        if page:
            examples.setdefault(urlsplit(kind(address)).path, address)
    assert not dead, "\n".join(dead[:40])
    return examples, len(met)
