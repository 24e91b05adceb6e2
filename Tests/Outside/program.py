"""The built program as the checks from outside use it: a ledger of the samples, and a server."""

import json
import subprocess
import tempfile
from contextlib import contextmanager
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]


@contextmanager
def sample_ledger(program):
    """A ledger of the sample reports in a folder of its own, removed afterwards."""
    with tempfile.TemporaryDirectory(prefix="readout-") as folder:
        ledger = Path(folder) / "desk.readout"
        samples = ROOT / "Samples"
        subprocess.run(
            [program, "ingest", samples, "--metadata", samples / "metadata.tsv",
             "--ledger", ledger],
            check=True, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
        yield ledger


@contextmanager
def served(program, ledger, *options):
    """The address at which `readout serve` answers, such as http://127.0.0.1:7717."""
    server = subprocess.Popen(
        [program, "serve", "--ledger", ledger, "--port", "0", "--json", *options],
        stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, text=True)
    try:
        line = server.stdout.readline()
        assert line, f"the server ended with exit code {server.wait()}"
        yield json.loads(line)["address"].rstrip("/")
    finally:
        server.terminate()
        server.wait(timeout=30)
