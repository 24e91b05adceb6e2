"""Looks at every kind of page: pictures, widths, and the rules of axe-core."""

import re

from axe_playwright_python.sync_playwright import Axe

WIDTHS = [390, 1280]
SCHEMES = ["light", "dark"]
NARROWEST, WIDEST = 320, 2560
GRAVE = {"serious", "critical"}


def name_of(path):
    """The name of the pictures of a kind of page."""
    return re.sub(r"[^a-z]+", "-", path.lower()).strip("-") or "home"


def violations(page):
    """What axe-core finds wrong on a page, a line each, with how grave it is."""
    found = Axe().run(page).response["violations"]
    return [(one["impact"], f"{one['impact']}: {one['id']} at {page.url}: {one['help']}: "
             + "; ".join(str(node["target"]) for node in one["nodes"][:3])) for one in found]


def look_at(desk, pages, folder):
    """Takes pictures of pages and lists what is wrong with them.

    Takes addresses by kind. Returns what is grave, and what is not.
    """
    folder.mkdir(parents=True, exist_ok=True)
    grave, slight = set(), set()
    for width in WIDTHS:
        for scheme in SCHEMES:
            with desk.page(width=width, scheme=scheme) as page:
                for path, address in pages.items():
                    page.goto(address)
                    page.screenshot(
                        path=folder / f"{name_of(path)}-{width}-{scheme}.png", full_page=True)
                    for impact, line in violations(page):
                        (grave if impact in GRAVE else slight).add(line)
    for width in [NARROWEST, *WIDTHS, WIDEST]:
        with desk.page(width=width) as page:
            for address in pages.values():
                page.goto(address)
                if page.evaluate("document.documentElement.scrollWidth > innerWidth"):
                    grave.add(f"{address} is wider than a window of {width} pixels")
    return sorted(grave), sorted(slight)
