"""A browser before the server, which notes everything that a page does wrong."""

import os
from contextlib import contextmanager

from playwright.sync_api import sync_playwright


class Desk:
    """The pages of a server as a browser shows them."""

    def __init__(self, browser, address):
        self.browser = browser
        self.address = address

    @contextmanager
    def page(self, scripted=True, width=1280, scheme="light"):
        """A page of a window of its own.

        Fails at its end when a page has told of an error, has asked another host, or got an error
        of the server.
        """
        faults = []
        context = self.browser.new_context(
            base_url=self.address, java_script_enabled=scripted, color_scheme=scheme,
            viewport={"width": width, "height": 900})
        context.set_default_timeout(20_000)
        page = context.new_page()
        page.on("console", lambda message: message.type in ("error", "warning")
                and faults.append(f"console at {page.url}: {message.text}"))
        page.on("pageerror", lambda error: faults.append(f"script at {page.url}: {error}"))
        page.on("request", lambda request: self._is_foreign(request.url)
                and faults.append(f"{page.url} asks {request.url}"))
        page.on("response", lambda response: response.status >= 500
                and faults.append(f"{response.url} is answered with {response.status}"))
        try:
            yield page
        finally:
            context.close()
        assert not faults, "\n".join(faults)

    def _is_foreign(self, url):
        return not url.startswith((self.address + "/", "data:", "blob:"))


@contextmanager
def browsing(address):
    """Debian's Chromium before the server at an address."""
    with sync_playwright() as playwright:
        # The sandbox needs a user of its own, which a container does not have.
        arguments = ["--no-sandbox"] if os.geteuid() == 0 else []
        browser = playwright.chromium.launch(
            executable_path=os.environ["CHROMIUM"], args=arguments)
        try:
            yield Desk(browser, address)
        finally:
            browser.close()
