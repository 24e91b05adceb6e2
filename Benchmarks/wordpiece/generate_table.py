#!/usr/bin/env python3
"""Writes what the uncased BERT normaliser makes of every code point as a Swift file.

usage: generate_table.py TOKENIZER_JSON > Sources/ReadoutModels/Generated/UncasedScalarTable.swift

The table is measured, not taken from a version of Unicode: the reference (the package `tokenizers`)
joins three libraries of different versions, for categories, for decompositions and for lower case.
So each code point is put through the reference, and the ranges that come out are written down.
Before anything is printed, the ranges are read back and compared with what was measured.
"""

import sys

import tokenizers

SURROGATES = range(0xD800, 0xE000)
HANGUL = range(0xAC00, 0xD7A4)
IDEOGRAPHS = [
    (0x3400, 0x4DBF), (0x4E00, 0x9FFF), (0xF900, 0xFAFF), (0x20000, 0x2A6DF), (0x2A700, 0x2B73F),
    (0x2B740, 0x2B81F), (0x2B920, 0x2CEAF), (0x2F800, 0x2FA1F),
]
CONSTANT, SHIFTED, ALTERNATING, LISTED = range(4)


def measure(tokenizer):
    """For each code point: what it becomes, and whether it stands alone (None for surrogates)."""
    normalize = tokenizer.normalizer.normalize_str
    split = tokenizer.pre_tokenizer.pre_tokenize_str
    made = {}
    for code in range(0x110000):
        if code not in SURROGATES:
            made[code] = normalize(chr(code))
    marks = {c for c in made if len(split("a" + chr(c) + "b")) == 3}
    spaces = {c for c in made if len(split("a" + chr(c) + "b")) == 2}
    return made, marks, spaces


def ranges(codes):
    found = []
    for code in sorted(codes):
        if found and found[-1][1] == code - 1:
            found[-1][1] = code
        else:
            found.append([code, code])
    return found


def is_ideograph(code):
    return any(first <= code <= last for first, last in IDEOGRAPHS)


def run_at(entries, index):
    """The longest regular run from here on: (mode, length)."""
    best = (LISTED, 1)
    for mode, step, slope in ((CONSTANT, 1, 0), (SHIFTED, 1, 1), (ALTERNATING, 2, 2)):
        length = 1
        while index + length < len(entries):
            code, target = entries[index + length]
            if code != entries[index][0] + step * length:
                break
            if target != entries[index][1] + slope * length:
                break
            length += 1
        if length > best[1]:
            best = (mode, length)
    return best


def encode(mapped):
    """Runs as numbers: first code point, length * 4 + mode, then one target or `length` targets."""
    entries = sorted(mapped.items())
    runs, index = [], 0
    while index < len(entries):
        mode, length = run_at(entries, index)
        code, target = entries[index]
        last = runs[-1] if runs else None
        if length < 3 and last and last[1] == LISTED and last[0] + len(last[2]) == code:
            last[2].append(target)
            index += 1
        elif length < 3:
            runs.append((code, LISTED, [target]))
            index += 1
        else:
            runs.append((code, mode, [target], length))
            index += length
    numbers = []
    for run in runs:
        length = run[3] if len(run) > 3 else len(run[2])
        numbers += [run[0], length * 4 + run[1], *run[2]]
    return numbers


def decode(numbers):
    found, at = {}, 0
    while at < len(numbers):
        first, head = numbers[at], numbers[at + 1]
        length, mode = head // 4, head % 4
        at += 2
        for k in range(length):
            step, slope = ((1, 0), (1, 1), (2, 2), (1, None))[mode]
            target = numbers[at + k] if mode == LISTED else numbers[at] + slope * k
            found[first + step * k] = target
        at += length if mode == LISTED else 1
    return found


def hangul(code):
    index = code - HANGUL.start
    parts = [0x1100 + index // 588, 0x1161 + index % 588 // 28]
    return parts + ([0x11A7 + index % 28] if index % 28 else [])


def sort_out(made, marks, spaces):
    """Divides the code points by what becomes of them, and checks that the rules hold."""
    dropped = {c for c, text in made.items() if text == ""}
    blank = {c for c, text in made.items() if text == " "}
    assert all(c in blank or c in dropped for c in spaces), "white space that stays"
    mapped, sequences = {}, {}
    for code, text in made.items():
        if code in dropped or code in blank:
            continue
        assert is_ideograph(code) == text.startswith(" "), hex(code)
        scalars = [ord(c) for c in text.strip(" ")]
        assert not any(s in spaces or s in dropped for s in scalars), hex(code)
        if code in HANGUL:
            assert scalars == hangul(code), hex(code)
        elif len(scalars) > 1:
            assert not any(s in marks or is_ideograph(s) for s in scalars), hex(code)
            sequences[code] = scalars
        elif scalars[0] != code:
            assert is_ideograph(code) == is_ideograph(scalars[0]), hex(code)
            mapped[code] = scalars[0]
    assert decode(encode(mapped)) == mapped
    # A mark that becomes another character is not asked for as itself.
    alone = {c for c in marks if c not in dropped and c not in mapped}
    return dropped, blank, alone, mapped, sequences


HEADER = """\
/// What the reference makes of each code point; `Benchmarks/wordpiece/generate_table.py` writes it.
///
/// The reference, `tokenizers` {version}, takes categories, decompositions and lower case from
/// libraries of different versions of Unicode, none of them bound to the one of Swift's library.
/// The model was trained on what the reference gives, so the table holds what was measured there,
/// code point by code point, and is the same on every system. What is not named here stays as it is.
enum UncasedScalarTable {{"""

RANGES = "first and last of each range."
MAPPED = """Code points that become one other, in runs: the first, the length times four plus the mode,
then the targets.

Modes: 0, all become one target; 1, the targets ascend with them; 2, every second code point,
the targets ascend with them; 3, a target for each."""


def array(name, comment, numbers):
    for line in comment.split("\n"):
        print(f"  /// {line}".rstrip())
    print(f"  static let {name}: [UInt32] = [")
    row = "   "
    for number in numbers:
        word = f" 0x{number:04X},"
        if len(row) + len(word) > 100:
            print(row)
            row = "   "
        row += word
    print(row + "\n  ]")


def flat(pairs):
    return [number for pair in pairs for number in pair]


def main():
    tokenizer = tokenizers.Tokenizer.from_file(sys.argv[1])
    dropped, blank, alone, mapped, sequences = sort_out(*measure(tokenizer))
    print(HEADER.format(version=tokenizers.__version__))
    removed = f"Controls, formats, private use, nonspacing marks; {RANGES}"
    array("dropped", removed, flat(ranges(dropped)))
    print()
    array("spaces", f"White space; {RANGES}", flat(ranges(blank)))
    print()
    array("marks", f"Punctuation, each mark a word of its own; {RANGES}", flat(ranges(alone)))
    print()
    array("ideographs", f"Ideographs, each a word of its own; {RANGES}", flat(IDEOGRAPHS))
    print()
    array("mapped", MAPPED, encode(mapped))
    print()
    several = "Code points that become several: the code point, the number, then what it becomes."
    array("sequences", several, flat((c, len(s), *s) for c, s in sorted(sequences.items())))
    print("}")


if __name__ == "__main__":
    main()
