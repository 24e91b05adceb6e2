"""Measures how many questions a server of a ledger answers, and how long they take.

usage: load.py PROGRAM LEDGER [BARE [REPORTS]]

  PROGRAM   the release build of readout
  LEDGER    a ledger; a copy of it is served
  BARE      the release build of bare-route, to set the figures in relation
  REPORTS   a folder of texts; they are imported, with a line of their own at the end so that the
            ledger does not know them yet, while 50 readers ask

Drives each route with wrk on loopback: search by a word with 32 clients, statements by their ids
with 1 and 4, search by what words mean with 4, the coverage with 32; then words and ids with 50
clients during an import. Prints for each the requests a second, the median and the 99th
percentile in milliseconds, and the share of requests a second that BARE reaches; then the time
from the start of the program to the first answer, and its memory. Needs wrk.
"""

import json
import random
import re
import shutil
import subprocess
import sys
import tempfile
import time
import urllib.parse
import urllib.request
from pathlib import Path

SECONDS = 10
PORT, BARE_PORT = 7727, 7728
READERS = 50

# Asks for another path each time, in turn.
SCRIPT = """
local paths = {%s}
local turn = 0
request = function()
  turn = turn %% #paths + 1
  return wrk.format("GET", paths[turn])
end
"""


def fetch(path, port=PORT):
    with urllib.request.urlopen(f"http://127.0.0.1:{port}{path}", timeout=30) as answer:
        return json.load(answer)


def wait_until_answered(port, path, started):
    while time.monotonic() - started < 60:
        try:
            urllib.request.urlopen(f"http://127.0.0.1:{port}{path}", timeout=30).read()
            return time.monotonic() - started
        except OSError:
            time.sleep(0.005)
    sys.exit("the server does not answer")


def milliseconds(text):
    match = re.fullmatch(r"([0-9.]+)(us|ms|s|m)", text)
    if not match:
        sys.exit(f"wrk tells no time but '{text}': nothing was answered")
    return float(match.group(1)) * {"us": 0.001, "ms": 1, "s": 1000, "m": 60_000}[match.group(2)]


def drive(port, paths, clients, seconds=SECONDS):
    """Requests a second, median and 99th percentile in milliseconds, and how many were refused."""
    with tempfile.NamedTemporaryFile("w", suffix=".lua") as script:
        script.write(SCRIPT % ", ".join(json.dumps(path) for path in paths))
        script.flush()
        run = subprocess.run(
            ["wrk", "-t", "1", "-c", str(clients), "-d", f"{seconds}s", "--latency",
             "-s", script.name, f"http://127.0.0.1:{port}/"],
            capture_output=True, text=True, check=True).stdout
    rate = float(re.search(r"Requests/sec:\s+([0-9.]+)", run).group(1))
    median, last = (
        milliseconds(re.search(rf"^\s+{share}%\s+(\S+)", run, re.M).group(1)) for share in (50, 99))
    failed = re.search(r"Non-2xx or 3xx responses: (\d+)", run)
    return rate, median, last, int(failed.group(1)) if failed else 0


def resident_megabytes(process):
    status = Path(f"/proc/{process.pid}/status").read_text()
    return int(re.search(r"VmRSS:\s+(\d+)", status).group(1)) / 1024


def words(statements):
    """Words and names of the newest statements, the longer ones, in no order."""
    text = " ".join(item["words"]["content"] for item in statements)
    found = sorted(set(re.findall(r"\b[A-Za-z]{5,}\b", text)))
    return random.Random(1).sample(found, min(len(found), 256))


def phrases(statements):
    """What the newest statements say, to look for the like of it."""
    return [urllib.parse.quote(item["words"]["content"][:200]) for item in statements[:64]]


def bare_rate(bare):
    process = subprocess.Popen([bare, str(BARE_PORT)], stderr=subprocess.DEVNULL)
    try:
        wait_until_answered(BARE_PORT, "/", time.monotonic())
        return drive(BARE_PORT, ["/"], 32)[0]
    finally:
        process.terminate()


def show(name, clients, figures, bare):
    rate, median, last, failed = figures
    share = f", {rate / bare:.3f} of the bare route" if bare else ""
    print(f"{name}, {clients} clients: {rate:.0f} requests/s, median {median:.1f} ms, "
          f"p99 {last:.1f} ms, {failed} refused{share}", flush=True)


def renewed(reports, folder):
    """Copies of the reports that no ledger knows yet."""
    folder.mkdir()
    for number, path in enumerate(sorted(Path(reports).glob("*.txt"))):
        text = path.read_text(errors="replace")
        (folder / path.name).write_text(f"{text}\n\nCopy {number} of {time.time_ns()}.\n")
    return folder


def import_while_reading(program, ledger, reports, folder, paths):
    """What readers meet during an import, and how many statements a second that writes."""
    before = fetch("/v1/coverage")["statements"]
    started = time.monotonic()
    process = subprocess.Popen(
        [program, "ingest", "--model", "fast", "--no-group", "--ledger", ledger,
         renewed(reports, folder)], stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
    figures = drive(PORT, paths, READERS)
    still_importing = process.poll() is None
    process.wait()
    seconds = time.monotonic() - started
    written = fetch("/v1/coverage")["statements"] - before
    return figures, written / seconds, seconds, still_importing


def main():
    if not 3 <= len(sys.argv) <= 5:
        sys.exit(__doc__)
    program, ledger = sys.argv[1:3]
    bare = bare_rate(sys.argv[3]) if len(sys.argv) > 3 else None
    with tempfile.TemporaryDirectory() as folder:
        copy = shutil.copy(ledger, Path(folder) / "ledger.readout")
        subprocess.run([program, "stats", "--ledger", copy], check=True, capture_output=True)
        started = time.monotonic()
        process = subprocess.Popen(
            [program, "serve", "--ledger", copy, "--port", str(PORT)], stdout=subprocess.DEVNULL)
        try:
            cold = wait_until_answered(PORT, "/v1/statements?limit=1", started)
            statements = fetch("/v1/statements?limit=500")["items"]
            by_word = [f"/v1/search?q={word}" for word in words(statements)]
            by_id = [f"/v1/statements/{item['statement']['id']}" for item in statements]
            by_meaning = [f"/v1/search?like={phrase}" for phrase in phrases(statements)]
            for name, paths, clients in [
                ("search by a word", by_word, 32),
                ("statement by id", by_id, 1),
                ("statement by id", by_id, 4),
                ("search by meaning", by_meaning, 1),
                ("search by meaning", by_meaning, 4),
                ("coverage", ["/v1/coverage"], 32),
            ]:
                show(name, clients, drive(PORT, paths, clients), bare)
            if len(sys.argv) > 4:
                figures, written, seconds, lasted = import_while_reading(
                    program, copy, sys.argv[4], Path(folder) / "reports", by_word + by_id)
                show("words and ids during an import", READERS, figures, bare)
                print(f"the import wrote {written:.0f} statements/s for {seconds:.0f} s"
                      + ("" if lasted else ", and ended before the readers did"))
            print(f"first answer after {cold * 1000:.0f} ms; "
                  f"memory {resident_megabytes(process):.0f} MB")
        finally:
            process.terminate()
            process.wait()


if __name__ == "__main__":
    main()
