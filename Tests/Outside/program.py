"""The built program as the checks from outside use it: a ledger of the samples, and a server."""

import re
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
