"""Compares the time of `readout extract` on a long transcript with that on one twice as long.

    python Benchmarks/linear/check.py [--program .build/release/readout] [--model fast] [--rounds 5]

What grows with the square of an article takes four times as long; 2.3 is the bound. The transcripts
are made of the invented reports in training/reports: turns of three paragraphs, or one single
paragraph, 200 kB and 400 kB. Others bring a new person, or a new body, in every paragraph. One core; user and system time of the CPU less that of an empty text;
the best of the rounds counts.
"""

import argparse
import re
import resource
import subprocess
import sys
import tempfile
from pathlib import Path

BOUND = 2.3
BYTES = 200_000
REPORTS = Path(__file__).parents[2] / "training" / "reports"


def paragraphs() -> list[str]:
    """The paragraphs of the reports, without marks."""
    found = []
    for file in sorted(REPORTS.glob("*.txt")):
        text = re.sub(r"<[^>]*>", "", file.read_text(encoding="utf-8").partition("\n---\n")[0])
        found += [line for line in text.split("\n") if len(line) > 80]
    return found


def transcript(size: int, joint: str, labelled: bool) -> str:
    """A text of about `size` bytes: turns of two speakers, or paragraphs joined by a blank."""
    parts, length, source = [], 0, paragraphs()
    for number in range(10**6):
        part = source[number % len(source)]
        if labelled and number % 3 == 0:
            part = ("TAVIK: " if number % 2 else "ORREL: ") + part
        parts.append(part)
        length += len(part.encode()) + len(joint)
        if length >= size:
            break
    return joint.join(parts) + "\n"


SYLLABLES = [first + vowel for first in "bdfgklmnprstvz" for vowel in "aeiou"]

NEWCOMERS = {
    "new persons": (
        "{given} {name}, 4{digit}, the head of the {name} union, said that it rained. "
        '"It is late," {name} told Mr {name}. The minister added that he had heard it from her. '
        "The diplomat said so, and his counterpart denied it."
    ),
    "new turns": (
        "{large}: Mr {name} knows that the water is high. I said that it would rain, "
        "and the president said so too."
    ),
    "new bodies": (
        "The {name} Ministry said that the water was high. The ministry added that it would rain. "
        "The statement said that it was late, and they said so, and the government too."
    ),
}


def newcomers(size: int, pattern: str) -> str:
    """A text of about `size` bytes whose every paragraph names somebody new."""
    parts, length = [], 0
    for number in range(10**6):
        digits = [number % 70, number // 70 % 70, number // 4900 % 70]
        name = "".join(SYLLABLES[digit] for digit in digits).capitalize() + "r"
        part = pattern.format(
            name=name, large=name.upper(), digit=number % 10,
            given=("Maren", "Adam", "Lida", "Olaf")[number % 4])
        parts.append(part)
        length += len(part) + 2
        if length >= size:
            break
    return "\n\n".join(parts) + "\n"


def seconds(command: list[str], rounds: int) -> float:
    """The least CPU time of a command."""
    times = []
    for _ in range(rounds):
        before = resource.getrusage(resource.RUSAGE_CHILDREN)
        subprocess.run(command, stdout=subprocess.DEVNULL, check=True)
        after = resource.getrusage(resource.RUSAGE_CHILDREN)
        times.append(after.ru_utime + after.ru_stime - before.ru_utime - before.ru_stime)
    return min(times)


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--program", default=".build/release/readout")
    parser.add_argument("--model", default="fast")
    parser.add_argument("--rounds", type=int, default=5)
    options = parser.parse_args()
    kinds = {
        "report": ("\n\n", False), "turns": ("\n\n", True), "one paragraph": (" ", False),
    }
    worst = 0.0
    with tempfile.TemporaryDirectory() as folder:
        def time(text: str) -> float:
            file = Path(folder) / "text.txt"
            file.write_text(text, encoding="utf-8")
            call = [options.program, "extract", "--jobs", "1", "--model", options.model, str(file)]
            return seconds(call, options.rounds)

        start = time("It rained.\n")
        shapes = {
            name: (lambda size, kind=kind: transcript(size, *kind)) for name, kind in kinds.items()
        }
        for name, pattern in NEWCOMERS.items():
            shapes[name] = lambda size, pattern=pattern: newcomers(size, pattern)
        for name, text in shapes.items():
            once = time(text(BYTES)) - start
            twice = time(text(2 * BYTES)) - start
            worst = max(worst, twice / once)
            print(f"{name:15}{once:8.3f} s{twice:8.3f} s{twice / once:8.2f}")
    sys.exit(0 if worst < BOUND else 1)


if __name__ == "__main__":
    main()
