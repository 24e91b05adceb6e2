"""Writes the planted groups of a generated ledger into it, so that timelines and traces can be
measured without grouping a million statements first.

usage: python Benchmarks/Timelines/plant.py LEDGER TRUTH.jsonl

Change a copy: the groups are those that were planted, not those that would be found. Statements
whose speaker the report does not name stay ungrouped, as they would.
"""

import json
import sqlite3
import sys


def main():
    ledger, truth = sys.argv[1:]
    db = sqlite3.connect(ledger)
    db.execute("PRAGMA synchronous = OFF")
    ids = {
        (name, n): id
        for name, n, id in db.execute(
            "SELECT article.name, n, statement.id FROM statement JOIN article ON article.id = article"
        )
    }
    groups, points = {}, {}
    for line in open(truth, encoding="utf-8"):
        planted = json.loads(line)
        id = ids.get((planted["article"], planted["n"]))
        if id is None or not planted["known"]:
            continue
        groups.setdefault((planted["utterance"], planted["speaker"]), []).append(id)
        if planted["talkingPoint"]:
            points[planted["utterance"]] = planted["talkingPoint"]
    uses = {}
    for (utterance, speaker), members in groups.items():
        if utterance in points:
            uses.setdefault((points[utterance], speaker), []).append(min(members))
    first_use = {key: min(members) for key, members in uses.items() if len(members) > 1}
    db.execute("UPDATE statement SET utterance = NULL WHERE utterance IS NOT NULL")
    for table in ("utterance", "talkingPoint", "statementLink", "ungrouped"):
        db.execute(f"DELETE FROM {table}")
    db.executemany(
        "INSERT INTO talkingPoint (id, speaker) VALUES (?, ?)",
        [(id, speaker) for (_, speaker), id in first_use.items()],
    )
    db.executemany(
        "INSERT INTO utterance (id, speaker, talkingPoint) VALUES (?, ?, ?)",
        [
            (min(members), speaker, first_use.get((points.get(utterance), speaker)))
            for (utterance, speaker), members in groups.items()
        ],
    )
    db.executemany(
        "UPDATE statement SET utterance = ? WHERE id = ?",
        [(min(members), id) for members in groups.values() for id in sorted(members)],
    )
    db.commit()
    print(f"{len(groups)} utterances, {len(first_use)} talking points")


main()
