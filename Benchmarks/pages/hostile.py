"""Times the reading of pages made to break a reader, and of ones twice as large.

    python Benchmarks/pages/hostile.py [--program .build/release/readout-lab]

Prints the CPU time of both, and fails where 20,000 nested elements take more than 50 ms or where
twice the page takes more than 2.5 times as long.
"""

import argparse
import re
import subprocess
import sys
import tempfile
from pathlib import Path

BOUND, NESTED_MS = 2.5, 50
SENTENCE = "The minister said that the strait would stay open to all ships for good. "


def page(inner: str) -> str:
    """A page with a paragraph and what stands before it."""
    return f"<html><body>{inner}<p>{SENTENCE}</p></body></html>"


#: Pages by the number of times that something stands in them.
KINDS = {
    "nested divisions": (20_000, lambda n: page("<div>" * n)),
    "nested divisions with text": (20_000, lambda n: page(f"<div>{SENTENCE}" * n)),
    "nested bylines": (20_000, lambda n: page("<div class=byline itemprop=author>x" * n)),
    "nested dates": (20_000, lambda n: page("<div class=date itemprop=datePublished>x" * n)),
    "nested headings": (20_000, lambda n: page("<h1><div>x" * n)),
    "nested lists": (20_000, lambda n: page("<ul><li>x" * n)),
    "nested centres": (20_000, lambda n: page("<center>x" * n)),
    "soup of formatting": (20_000, lambda n: page("<a><b><i><p>x" * n)),
    "end tags alone": (100_000, lambda n: page("</p></b></div>" * n)),
    "attributes": (500_000, lambda n: page("<p " + "a " * n + ">")),
    "attributes over many paragraphs": (
        20_000, lambda n: page("<div " + "a " * n + ">" + f"<p>{SENTENCE}</p>" * (n // 20))),
    "class names": (200_000, lambda n: page('<div class="' + "ab " * n + '">')),
    "one line": (20_000, lambda n: page("<p>" + SENTENCE * n + "</p>")),
    "classes of one length": (
        10_000, lambda n: page("".join(f"<p class=a{i + 10**6}>{SENTENCE}</p>" for i in range(n)))),
    "less-than signs": (1_000_000, lambda n: page("< " * n)),
    "open comments": (300_000, lambda n: page("<!--" * n + "-->")),
    "references": (500_000, lambda n: page("&amp&#38;" * n)),
    "spans of cells": (50_000, lambda n: page("<td colspan=9007199254740992>x" * n)),
    "closing notices": (
        20_000, lambda n: page(f"<p>{SENTENCE}</p>" + "<p>Subscribe to our letter now, and soon.</p>" * n)),
}


def milliseconds(program: str, html: str) -> float:
    """CPU time of the reading of a page, the best of three."""
    with tempfile.TemporaryDirectory() as folder:
        Path(folder, "page.html").write_text(html, encoding="utf-8")
        command = [program, "pages", folder, "--rounds", "3"]
        printed = subprocess.run(command, capture_output=True, text=True, check=True).stdout
    return float(re.match(r"[\d.]+", printed)[0])


def both(program: str, html: str, larger: str) -> tuple[float, float]:
    """CPU times of a page and a larger one, in turn, so that a slow minute hits both alike."""
    times = [(milliseconds(program, html), milliseconds(program, larger)) for _ in range(3)]
    return min(once for once, _ in times), min(twice for _, twice in times)


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--program", default=".build/release/readout-lab")
    options = parser.parse_args()
    failed = 0
    for name, (count, make) in KINDS.items():
        once, twice = both(options.program, make(count), make(2 * count))
        wrong = twice > BOUND * max(once, 1) or (name == "nested divisions" and once > NESTED_MS)
        failed += wrong
        print(f"{name:32} {once:8.1f} ms {twice:8.1f} ms {'FAILED' if wrong else ''}")
    return 1 if failed else 0


if __name__ == "__main__":
    sys.exit(main())
