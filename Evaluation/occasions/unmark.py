#!/usr/bin/env python3
"""Turns the marked reports of this folder into texts, annotation and metadata. Python 3, standard library only.

    unmark.py OUT

writes OUT/texts/ID.txt, OUT/gold/ID.json (offsets in code points), OUT/groups.json and OUT/meta.tsv,
as `readout-lab groups --data OUT` and scorers of groups read them; README.md tells the marks.
"""
import json
import re
import sys
from pathlib import Path

MARK = re.compile(r"\{(?P<utterance>[a-z]+)(?P<piece>#\d+)?(?::(?P<flag>[a-z]*)(?P<unsure>\?)?)?(?:@(?P<speaker>[^|{}]+))?\|(?P<content>[^{}]*)\}")
QUOTED = re.compile(r"\"[^\"]*\"?|(?<!\w)'.*'(?!\w)")


def declared(head, occasion):
    """The day of an occasion and its utterances by letter."""
    day, utterances = None, {}
    for line in head.splitlines():
        if line.startswith("@date "):
            day = line.split()[1]
        elif line.startswith("@u "):
            parts = [part.strip() for part in line[3:].split("|")]
            letter, speaker_id, speaker, kind, point = parts[:5]
            utterances[letter] = {
                "id": parts[5] if len(parts) > 5 else f"{occasion}.{letter}",
                "speaker_id": speaker_id, "speaker": speaker, "speaker_type": kind,
                "talking_point": None if point == "-" else point,
            }
    return day, utterances


def kind_of(content):
    """Direct when all of it stands in quotation marks, mixed when a part does."""
    quoted = sum(len(match) for match in QUOTED.findall(content))
    if quoted >= len(content.strip(" .,")) - 2:
        return "direct"
    return "mixed" if quoted else "indirect"


def unmarked(marked):
    """The text without marks, and its statements as (mark, spans) in text order."""
    text, statements, position = "", {}, 0
    for match in MARK.finditer(marked):
        text += marked[position:match.start()]
        span = [len(text), len(text) + len(match["content"])]
        text += match["content"]
        position = match.end()
        key = (match["utterance"], match["piece"] or len(statements))
        statements.setdefault(key, (match, []))[1].append(span)
    text += marked[position:]
    if "{" in text or "}" in text:
        sys.exit(f"a mark that cannot be read: {text[max(0, text.find('{')):][:60]}")
    return text, list(statements.values())


def statement(number, match, spans, text, utterance):
    content = [text[start:end] for start, end in spans]
    return {
        "id": number, "speaker": match["speaker"] or utterance["speaker"],
        "speaker_id": utterance["speaker_id"], "speaker_type": utterance["speaker_type"],
        "kind": kind_of(" ".join(content)), "content": content, "content_spans": spans,
        "source": [], "cue": None, "headline": spans[0][0] < text.find("\n\n"),
        "borderline": bool(match["unsure"]), "topic_only": False, "nested_in": None,
        "negated": False, "utterance": utterance["id"],
        "talking_point": utterance["talking_point"], "altered": match["flag"] or None,
    }


def main():
    out = Path(sys.argv[1])
    for folder in ("texts", "gold"):
        (out / folder).mkdir(parents=True, exist_ok=True)
    groups = {"utterances": {}, "talking_points": {}, "reversals": [
        {"id": "r1", "from_utterances": ["f03.a"], "to_utterances": ["f04.a"]}]}
    rows = ["id\toutlet\tpublished\turl\ttitle\tcredit"]
    for path in sorted((Path(__file__).parent / "marked").glob("*.txt")):
        occasion = path.stem
        head, *reports = re.split(r"^== ", path.read_text(encoding="utf-8"), flags=re.M)
        day, utterances = declared(head, occasion)
        for entry in utterances.values():
            known = groups["utterances"].setdefault(
                entry["id"], dict(entry, date=day, occasion=occasion, members=[]))
            if known["talking_point"]:
                point = groups["talking_points"].setdefault(known["talking_point"], {
                    "id": known["talking_point"], "speaker_id": known["speaker_id"],
                    "utterances": []})
                if known["id"] not in point["utterances"]:
                    point["utterances"].append(known["id"])
        for report in reports:
            first, marked = report.split("\n", 1)
            outlet_id, outlet, published, credit = [part.strip() for part in first.split("|")]
            name = f"{occasion}-{outlet_id}"
            text, found = unmarked(marked.strip("\n") + "\n")
            gold = []
            for number, (match, spans) in enumerate(found, 1):
                entry = utterances[match["utterance"]]
                gold.append(statement(number, match, spans, text, entry))
                groups["utterances"][entry["id"]]["members"].append([name, number])
            (out / "texts" / f"{name}.txt").write_text(text, encoding="utf-8")
            record = {"outlet": outlet, "outlet_id": outlet_id, "published": published,
                      "credit": [credit] if credit else [], "occasion": occasion,
                      "offsets": "code points", "statements": gold}
            (out / "gold" / f"{name}.json").write_text(
                json.dumps(record, ensure_ascii=False, indent=1), encoding="utf-8")
            rows.append("\t".join([name, outlet, published, "", text.split("\n")[0], credit]))
    groups["talking_points"] = list(groups["talking_points"].values())
    (out / "groups.json").write_text(
        json.dumps(groups, ensure_ascii=False, indent=1), encoding="utf-8")
    (out / "meta.tsv").write_text("\n".join(rows) + "\n", encoding="utf-8")
    print(f"{len(rows) - 1} reports, {len(groups['utterances'])} utterances")


if __name__ == "__main__":
    main()
