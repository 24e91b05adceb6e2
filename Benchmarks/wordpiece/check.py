#!/usr/bin/env python3
"""Compares WordPiece with the reference, `tokenizers`, piece by piece.

usage: check.py --tokenizer TOKENIZER_JSON [--driver FILE] [--seed N] [TEXT or FOLDER ...]

Compared are the files named, every single code point in three contexts, cases chosen to be hard,
random texts of hard code points, and random bytes. The Swift side is built from the sources of this
repository in a temporary package, unless --driver names one that is built. Needs the Python package
`tokenizers`; the model's tokenizer.json comes from whoever distributes the model. Prints the first
ten differences of each group, and exits 1 when there are any.
"""

import argparse
import pathlib
import random
import struct
import subprocess
import sys
import tempfile
import unicodedata

import tokenizers

REPOSITORY = pathlib.Path(__file__).resolve().parents[2]
MODULES = ["ReadoutText", "ReadoutModels", "CReadoutKernels", "CReadoutWeights"]
MANIFEST = """// swift-tools-version: 6.2
import PackageDescription

let settings: [SwiftSetting] = [
  .enableUpcomingFeature("ExistentialAny"), .enableUpcomingFeature("InternalImportsByDefault"),
  .enableUpcomingFeature("MemberImportVisibility"),
  .enableUpcomingFeature("NonisolatedNonsendingByDefault"),
]
let package = Package(
  name: "wordpiece-check", platforms: [.macOS(.v15)],
  targets: [
    .target(name: "CReadoutKernels"), .target(name: "CReadoutWeights", exclude: ["fast.weights"]),
    .target(name: "ReadoutText", swiftSettings: settings + [.strictMemorySafety()]),
    .target(
      name: "ReadoutModels", dependencies: ["ReadoutText", "CReadoutKernels", "CReadoutWeights"],
      swiftSettings: settings + [.strictMemorySafety()]),
    .executableTarget(
      name: "Driver", dependencies: ["ReadoutModels", "ReadoutText"], swiftSettings: settings),
  ],
  swiftLanguageModes: [.v6], cLanguageStandard: .c2x)
"""


def build(folder):
    sources = folder / "Sources"
    (sources / "Driver").mkdir(parents=True)
    for module in MODULES:
        (sources / module).symlink_to(REPOSITORY / "Sources" / module)
    (sources / "Driver" / "Driver.swift").symlink_to(pathlib.Path(__file__).with_name("Driver.swift"))
    (folder / "Package.swift").write_text(MANIFEST)
    subprocess.run(["swift", "build", "-c", "release", "--package-path", folder], check=True)
    return folder / ".build" / "release" / "Driver"


class Ours:
    def __init__(self, driver, vocabulary):
        self.command = [driver, vocabulary]

    def pieces(self, texts):
        data = b"".join(struct.pack("<I", len(text)) + text for text in texts)
        done = subprocess.run(self.command, input=data, stdout=subprocess.PIPE, check=True)
        numbers = memoryview(done.stdout).cast("i")
        found, at = [], 0
        for _ in texts:
            found.append(list(numbers[at + 1 : at + 1 + numbers[at]]))
            at += 1 + numbers[at]
        assert at == len(numbers), "more came back than was asked for"
        return found


def vocabulary_lines(tokenizer):
    lines = [name for name, _ in sorted(tokenizer.get_vocab().items(), key=lambda item: item[1])]
    assert all(tokenizer.token_to_id(line) == number for number, line in enumerate(lines))
    return lines


def check_order(tokenizer, lines):
    """No letter of the vocabulary has a place in the canonical order (see UncasedScalars)."""
    normalize = tokenizer.normalizer.normalize_str
    reached = {c for line in lines for c in line if normalize(c) == c}
    ordered = sorted(c for c in reached if unicodedata.combining(c))
    print(f"letters of the vocabulary that have a canonical order: {len(ordered)}")
    return not ordered


def code_points():
    return [chr(c) for c in range(1, 0x110000) if not 0xD800 <= c < 0xE000]


CASES = """
||a|A| |  a  b |\t\n\r|a\tb\nc\rd|a\u000bb\u000cc\u0000d\u007fe\u0085f|a\u00a0b\u1680c\u2003d\u2028e\u2029f\u202fg\u205fh\u3000i
|a\u200bb\u200cc\u200dd\u2060e\ufefff\u00adg\u180eh\u061ci|\ufffd|a\ufffdb|\ue000|a\uf8ffb\U000f0000c\U0010fffdd|\uffff|\U0001ffff
|İstanbul ISTANBUL ıstanbul i\u0307 I\u0307|ΟΔΥΣΣΕΥΣ ὈΔΥΣΣΕΎΣ Σ ς σ|ﬁnance ﬂow ﬀ ﬃ ﬄ ﬅ ﬆ|Ǆ ǅ ǆ Ǉ ǈ ǉ Ǌ ǋ ǌ Ǳ ǲ ǳ|ẞ ß SS|ŉ ŀ ĸ
|Åse Ångström Å ÅNGSTRÖM|e\u0301 é E\u0301 É ế e\u0302\u0301|\u0301|\u0301a|a\u0301\u0327\u0323b|q\u0307\u0323 q\u0323\u0307|a\u302e\u1b44b a\u1b44\u302eb
|한국어 각 가 뷁 힣 \u1100\u1161\u11a8 \u3131\u314f|中文 日本語 カタカナ ひらがな ｶﾀｶﾅ が か\u3099|豈更車 \uf900\ufa0e \U0002f800 \U00020000 \U0002b81e\U0002b820 \U0002ceb0 \U00030000
|👨‍👩‍👧‍👦 🇺🇦 👍🏽 ❤️ 1️⃣ #️⃣ ☃|≠ ≮ ≯ \u037e \u1fef \u2329 \u232a|don't “don’t” ‘x’ «x» „x“ …|a-b a–b a—b a_b a/b a\\\\b|$5 €5 £5 ¥5 5% 5° 5₴ +1 <b> x=y ^ ` ~ ¬ ¦
|[CLS]|[SEP]a[MASK]|a[UNK]b [PAD]|[cls] [CLS [ CLS ] [[SEP]] ][SEP]|[SE\u0001P]|e[SEP]\u0301|[CLS][CLS]|é[MASK]é|[MASK|[
|##ing ## # ##|unaffable ##able un##able|Kyiv's said U.S. 1,000 3.5 10:30 2nd @handle #tag https://example.com/a?b=c&d
|हिन्दी தமிழ் ไทย ລາວ עִבְרִית العربيّة فارسی Հայերեն ქართული ᲥᲐᲠᲗᲣᲚᲘ አማርኛ ខ្មែរ မြန်မာ བོད་ Ᏼ ꭰ Ꭰ 𐐀 𐐨 𞤀 𝐀 𝒜 ℵ Ω K ™ ½ ² ① Ⅷ ⅷ ㎏ ﷺ
""".strip("\n").replace("\n", "").replace("\\\\", "\\").split("|")


def long_words():
    parts = ["x", "é", "e\u0301", "한", "가", "ж", "中", "\U0001f600", "a\u200b", "ß", "\u1e9b\u0323"]
    for part in parts:
        for count in (*range(1, 12), 32, 33, 34, 49, 50, 51, 99, 100, 101, 102, 200, 399, 401, 5000):
            yield part * count
            yield "x" * 98 + part * count
            yield "a " + part * count + " b"
    yield "supercalifragilistic" * 5
    yield "supercalifragilistic" * 5 + "s"
    yield "a" * 100 + "\u0001" + "\u0301" * 300


def pools(lines):
    """Groups of code points from which the random texts are drawn."""
    groups = {}
    for character in code_points():
        groups.setdefault(unicodedata.category(character), []).append(character)
    yield from groups.values()
    yield [line[2:] if line.startswith("##") else line for line in lines]
    yield list({c for line in lines for c in line})
    yield [c for c in code_points() if unicodedata.decomposition(c)]
    yield [c for c in code_points() if c.lower() != c or c.upper() != c or c.title() != c]
    yield [c for c in code_points() if unicodedata.combining(c)]
    yield [chr(c) for c in range(0x80)]
    yield [" ", "  ", "\t", "\n", "'s", "-", ".", "[", "]", "[SEP]", "[CLS]", "[MASK]", "##"]


def random_texts(generator, lines, count):
    groups = list(pools(lines))
    for _ in range(count):
        chosen = generator.choices(groups, k=generator.randint(1, 4))
        length = generator.choice((2, 5, 20, 60, 120))
        yield "".join(generator.choice(generator.choice(chosen)) for _ in range(length))


def random_bytes(generator, count):
    for _ in range(count):
        raw = bytearray("Kyiv’s café 中文 한국 said 😀".encode() * 2)
        for _ in range(generator.randint(1, 12)):
            raw[generator.randrange(len(raw))] = generator.randrange(256)
        yield bytes(raw[: generator.randint(0, len(raw))])
        yield generator.randbytes(generator.randint(0, 40))


def compare(name, texts, tokenizer, ours):
    """Compares texts, given as strings or as bytes; True when all agree."""
    texts = list(texts)
    raw = [text if isinstance(text, bytes) else text.encode() for text in texts]
    plain = [text.decode(errors="replace") if isinstance(text, bytes) else text for text in texts]
    total, wrong = 0, []
    for start in range(0, len(texts), 200_000):
        part = slice(start, start + 200_000)
        expected = tokenizer.encode_batch_fast(plain[part], add_special_tokens=False)
        for text, one, other in zip(plain[part], expected, ours.pieces(raw[part])):
            total += len(one.ids)
            if one.ids != other:
                wrong.append((text, one.ids, other))
    print(f"{name}: {len(texts)} texts, {total} pieces, {len(wrong)} texts differ", flush=True)
    for text, one, other in wrong[:10]:
        print(f"  {ascii(text[:60])}\n    reference {one[:12]}\n    ours      {other[:12]}")
    return not wrong


def groups(arguments, lines):
    files = []
    for path in map(pathlib.Path, arguments.texts):
        files += sorted(p for p in path.rglob("*") if p.is_file()) if path.is_dir() else [path]
    generator = random.Random(arguments.seed)
    yield "files", (path.read_bytes() for path in files)
    yield "lines of the files", (line for path in files for line in path.read_bytes().splitlines())
    yield "words of the files", {word for path in files for word in path.read_bytes().split()}
    yield "cases", CASES
    yield "long words", long_words()
    yield "a<c>b", ("a" + c + "b" for c in code_points())
    yield "<c>", code_points()
    yield "E<c>\\u0301 <c>T", ("E" + c + "\u0301 " + c + "T" for c in code_points())
    yield "pieces as words", [line[2:] if line.startswith("##") else line for line in lines]
    yield "random texts", random_texts(generator, lines, 300_000)
    yield "random bytes", random_bytes(generator, 100_000)


def main():
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--tokenizer", required=True)
    parser.add_argument("--driver")
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("texts", nargs="*")
    arguments = parser.parse_args()
    tokenizer = tokenizers.Tokenizer.from_file(arguments.tokenizer)
    tokenizer.no_truncation()
    tokenizer.no_padding()
    lines = vocabulary_lines(tokenizer)
    print(f"tokenizers {tokenizers.__version__}, {len(lines)} pieces, seed {arguments.seed}")
    if not check_order(tokenizer, lines):
        return 1
    with tempfile.TemporaryDirectory() as folder:
        folder = pathlib.Path(folder)
        vocabulary = folder / "vocabulary"
        vocabulary.write_bytes("\n".join(lines).encode())
        driver = arguments.driver or build(folder / "package")
        ours = Ours(driver, vocabulary)
        return 0 if all([compare(n, t, tokenizer, ours) for n, t in groups(arguments, lines)]) else 1


if __name__ == "__main__":
    sys.exit(main())
