"""Lets schemathesis ask a server every route that its OpenAPI document describes.

usage: check_api.py PROGRAM [OPTION...]

Options are handed on to schemathesis. Exits 1 when an answer is an error of the server or differs
from the document.
"""

import subprocess
import sys
from pathlib import Path

from program import sample_ledger, served

# The samples are small: more examples than these meet nothing new.
EXAMPLES = 40

# On loopback nobody needs the token that the document describes for a shared desk.
LEFT_OUT = "ignored_auth"


def main():
    if len(sys.argv) < 2:
        sys.exit(__doc__)
    program, *options = sys.argv[1:]
    tester = Path(sys.executable).with_name("schemathesis")
    with sample_ledger(program) as ledger, served(program, ledger) as address:
        run = subprocess.run(
            [tester, "run", f"{address}/openapi.json", "--checks", "all",
             "--exclude-checks", LEFT_OUT, "--max-examples", str(EXAMPLES),
             "--continue-on-failure", *options])
        subprocess.run([program, "check", "--ledger", ledger], check=True)
    sys.exit(run.returncode)


if __name__ == "__main__":
    main()
