"""Times the reading of saved pages, whole page to article, beside trafilatura in one run.

    python Benchmarks/pages/speed.py FOLDER [--program .build/release/readout-lab] [--rounds 3]

FOLDER holds ID.html or ID.html.gz files. One core each, CPU time of body and metadata without the
reading of files; the two take turns, and the fastest round of each counts. Needs the packages of
Benchmarks/requirements.txt.
"""

import argparse
import gzip
import re
import subprocess
import sys
import time
from pathlib import Path


def pages(folder: Path) -> list[bytes]:
    """The pages of a folder, unpacked."""
    found = [file.read_bytes() for file in sorted(folder.glob("*.html"))]
    return found + [gzip.decompress(file.read_bytes()) for file in sorted(folder.glob("*.html.gz"))]


def ours(program: str, folder: Path) -> float:
    """Milliseconds of CPU time a page that our reader takes."""
    command = [program, "pages", str(folder), "--rounds", "1"]
    printed = subprocess.run(command, capture_output=True, text=True, check=True).stdout
    return float(re.match(r"[\d.]+", printed)[0])


def theirs(sources: list[bytes]) -> float:
    """Milliseconds of CPU time a page that trafilatura takes."""
    from trafilatura import bare_extraction

    start = time.process_time()
    for source in sources:
        bare_extraction(source, include_comments=False, with_metadata=True)
    return (time.process_time() - start) * 1000 / len(sources)


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("folder", type=Path)
    parser.add_argument("--program", default=".build/release/readout-lab")
    parser.add_argument("--rounds", type=int, default=3)
    options = parser.parse_args()
    sources = pages(options.folder)
    if not sources:
        print(f"no pages in {options.folder}", file=sys.stderr)
        return 1
    theirs(sources[:3])
    rounds = [(ours(options.program, options.folder), theirs(sources)) for _ in range(options.rounds)]
    readout, trafilatura = (min(times) for times in zip(*rounds))
    kilobytes = sum(map(len, sources)) / len(sources) / 1000
    print(f"{len(sources)} pages of {kilobytes:.0f} kB on average, CPU time a page")
    print(f"readout      {readout:6.2f} ms")
    print(f"trafilatura  {trafilatura:6.2f} ms with metadata, {trafilatura / readout:.1f} times as long")
    return 0


if __name__ == "__main__":
    sys.exit(main())
