"""Reads a ledger of the samples in headless Chromium, as its users do.

usage: check_browser.py PROGRAM FOLDER

Every journey is made with and without JavaScript, every link is followed, and every kind of page is
looked at in two widths, light and dark; pictures are put into FOLDER. A page must tell of no error,
ask no other host, fit into its window and break no serious rule of axe-core. Exits 1 when something
is wrong.
"""

import sys
import traceback
from pathlib import Path

from browser import browsing
from journeys import JOURNEYS
from links import follow_all
from looks import look_at
from program import sample_ledger, served

# Pages that no link leads to.
SOUGHT = {
    "/search (found)": "/search?speaker=Veshnyar&about=monitors",
    "/search (nothing)": "/search?q=zyzzyva&exact=1",
    "/verify (quoted)": "/verify?text=Foreign+monitors+will+not+set+foot+on+our+side&speaker=Veshnyar",
    "/verify (nothing)": "/verify?text=The+moon+is+made+of+seven+kinds+of+cheese",
}


def travel(desk):
    """Makes every journey; the number of those that failed."""
    failures = 0
    for scripted in [True, False]:
        print("with JavaScript" if scripted else "without JavaScript")
        for journey in JOURNEYS:
            name = journey.__name__.replace("_", " ")
            try:
                with desk.page(scripted=scripted) as page:
                    journey(page, scripted)
                print(f"  {name}: ok")
            except Exception:  # one journey that fails must not hide the others
                failures += 1
                print(f"  {name}: FAILED")
                traceback.print_exc()
    return failures


def main():
    if len(sys.argv) != 3:
        sys.exit(__doc__)
    program, folder = sys.argv[1], Path(sys.argv[2])
    with sample_ledger(program) as ledger, served(program, ledger) as address, \
            browsing(address) as desk:
        failures = travel(desk)
        pages, count = follow_all(address)
        print(f"links: {count} followed")
        pages |= {path: address + sought for path, sought in SOUGHT.items()}
        grave, slight = look_at(desk, pages, folder)
        print(f"pages: {len(pages)} looked at, pictures in {folder}")
        for line in slight:
            print(f"  remark: {line}")
        for line in grave:
            print(f"  WRONG: {line}")
    sys.exit(1 if failures or grave else 0)


if __name__ == "__main__":
    main()
