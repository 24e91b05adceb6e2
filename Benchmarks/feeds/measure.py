"""Compares the speed of reading feeds with that of feedparser, in the same run.

    python Benchmarks/feeds/measure.py [--program .build/release/readout-lab] [--items 20000]

The feed is generated: RSS 2.0 with a title, an address, a date, an author, a category and a teaser
of some 35 words for each item; with --content also six paragraphs of HTML. One core; user and
system time of the CPU, of the program less that for a feed of one item; the best of the rounds
counts. feedparser reads a tenth of the items. Fails where twice the items take more than 2.3 times
as long.
"""

import argparse
import json
import random
import resource
import subprocess
import sys
import tempfile
import time
from pathlib import Path

BOUND = 2.3
WORDS = (
    "the port minister said on Monday that ships would wait for the strait to open again while"
    " Norland and Veshnyar talked about grain salt and timber in the old harbour of Varn where"
    " nobody had seen an agreement so near for years"
).split()


def sentence(random_source: random.Random, count: int) -> str:
    return " ".join(random_source.choice(WORDS) for _ in range(count)).capitalize() + "."


def item(number: int, source: random.Random, has_content: bool) -> str:
    paragraphs = "".join(f"<p>{sentence(source, 40)} &amp; <b>{sentence(source, 5)}</b></p>\n" for _ in range(6))
    content = f"<content:encoded><![CDATA[{paragraphs}]]></content:encoded>" if has_content else ""
    address = f"https://gazette.example/2031/02/{number}.html"
    return (
        f"<item>\n<title><![CDATA[{sentence(source, 9)}]]></title>\n"
        f"<link>{address}?utm_source=rss&amp;utm_medium=feed</link>\n"
        f'<guid isPermaLink="false">gazette-{number}</guid>\n'
        f"<pubDate>Mon, {10 + number % 18} Feb 2031 08:{number % 60:02}:00 GMT</pubDate>\n"
        "<dc:creator>Ann Oak</dc:creator>\n<category>World</category>\n"
        f"<description>{sentence(source, 30)} &lt;a href=\"{address}\"&gt;"
        f"{sentence(source, 4)}&lt;/a&gt;</description>{content}</item>\n"
    )


def feed(count: int, has_content: bool) -> str:
    source = random.Random(5)
    head = (
        '<?xml version="1.0" encoding="UTF-8"?><rss version="2.0"'
        ' xmlns:content="http://purl.org/rss/1.0/modules/content/"'
        ' xmlns:dc="http://purl.org/dc/elements/1.1/"><channel><title>Harbour Gazette</title>'
        "<link>https://gazette.example/</link><language>en</language>\n"
    )
    items = "".join(item(number, source, has_content) for number in range(count))
    return head + items + "</channel></rss>\n"


def program_seconds(program: str, path: Path, count: int, rounds: int) -> float:
    """The least CPU time of the program on a feed, which must give all its items."""
    times = []
    for _ in range(rounds):
        before = resource.getrusage(resource.RUSAGE_CHILDREN)
        output = subprocess.run([program, "containers", str(path)], check=True, capture_output=True)
        after = resource.getrusage(resource.RUSAGE_CHILDREN)
        if json.loads(output.stdout)["articles"] != count:
            sys.exit(f"{path}: not all items were read: {output.stdout.decode()}")
        times.append(after.ru_utime + after.ru_stime - before.ru_utime - before.ru_stime)
    return min(times)


def reference_seconds(text: str, count: int, rounds: int) -> float:
    import feedparser

    times = []
    for _ in range(rounds):
        start = time.process_time()
        if len(feedparser.parse(text.encode()).entries) != count:
            sys.exit("feedparser did not read all items")
        times.append(time.process_time() - start)
    return min(times)


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--program", default=".build/release/readout-lab")
    parser.add_argument("--items", type=int, default=20_000)
    parser.add_argument("--rounds", type=int, default=3)
    parser.add_argument("--content", action="store_true", help="items with six paragraphs")
    arguments = parser.parse_args()
    with tempfile.TemporaryDirectory() as folder:
        def seconds(count: int) -> float:
            path = Path(folder) / f"{count}.xml"
            path.write_text(feed(count, arguments.content), encoding="utf-8")
            return program_seconds(arguments.program, path, count, arguments.rounds)

        start = seconds(1)
        once, twice = seconds(arguments.items // 2) - start, seconds(arguments.items) - start
    tenth = arguments.items // 10
    speed = arguments.items / twice
    reference = tenth / reference_seconds(feed(tenth, arguments.content), tenth, arguments.rounds)
    print(f"readout {speed:,.0f} items/s, feedparser {reference:,.0f} items/s, ratio {speed / reference:.1f}")
    print(f"twice the items take {twice / once:.2f} times as long (bound {BOUND})")
    sys.exit(twice > BOUND * once)


if __name__ == "__main__":
    main()
