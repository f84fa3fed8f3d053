"""Looks at pages of `rapport report` with a browser, as somebody would who cannot see them well.

    apt-get install chromium
    python3 Tests/Page/look.py PAGE.html ... [--shots FOLDER]

Each page is opened on a phone and a laptop, in light and in dark. It must not say anything to the
console nor ask for anything but itself; headings, landmarks, names, contrast and widths must be
right, with everything folded and unfolded; the keyboard must reach everything in order, visibly.
Its tags must be what they look like: as many elements in the browser as Python's own parser counts,
each closed where it should be. With --shots it leaves pictures of all of them in a folder.

A browser that dies is started anew, twice; that is said on standard error and is no finding. Ends
with 0 if nothing is wrong, 1 if something is, 77 if there is no browser (PAGE_BROWSER names another
one).
"""

import argparse
import base64
import html.parser
import os
import pathlib
import sys

from browser import Browser, program

HERE = pathlib.Path(__file__).parent
SIZES = {"phone": (390, 844), "narrow": (320, 640), "laptop": (1280, 800)}
VIEWS = [("phone", "light"), ("phone", "dark"), ("narrow", "light"), ("laptop", "light"),
         ("laptop", "dark")]
VOID = {"meta", "link", "br", "img", "input", "hr"}


class Tags(html.parser.HTMLParser):
    """Counts what stands in the body, and complains of what is not closed in order."""

    def __init__(self, text):
        super().__init__()
        self.open, self.count, self.wrong = [], 0, []
        self.feed(text)
        self.close()
        if self.open:
            self.wrong.append(f"never closed: {self.open}")

    def handle_starttag(self, tag, _):
        self.count += "body" in self.open
        if tag not in VOID:
            self.open.append(tag)

    def handle_startendtag(self, tag, _):
        self.count += "body" in self.open

    def handle_endtag(self, tag):
        if not self.open or self.open.pop() != tag:
            self.wrong.append(f"</{tag}> at {self.getpos()}")


class Look:
    """One page in one size and scheme."""

    def __init__(self, browser, path, size, scheme):
        self.browser, self.path, self.size, self.scheme = browser, path, size, scheme
        self.found = []
        self.script = (HERE / "checks.js").read_text(encoding="utf-8")
        browser.open(path, *SIZES[size], scheme)

    def ask(self, name):
        return self.browser.run(f"{self.script}.{name}()")

    def complain(self, words):
        self.found.append(f"{os.path.basename(self.path)}, {self.size}, {self.scheme}: {words}")

    def all(self, shots=None):
        """What is wrong with it; leaves pictures in a folder if there is one."""
        self.keyboard()
        for state in ("folded", "unfolded"):
            for check in ("headings", "landmarks", "width", "contrast", "targets"):
                for words in self.ask(check):
                    self.complain(f"{state}: {check}: {words}")
            self.ask("unfold")
        self.names()
        tags = Tags(pathlib.Path(self.path).read_text(encoding="utf-8"))
        for words in tags.wrong:
            self.complain(words)
        if tags.count != self.ask("elements"):
            self.complain(f"{tags.count} elements written, {self.ask('elements')} read")
        self.events()
        if shots:
            self.shot(shots)
        return self.found

    def names(self):
        """Pictures, links and what can be opened have names; nothing is both hidden and reached."""
        for node in self.browser.ask("Accessibility.getFullAXTree")["nodes"]:
            role = node.get("role", {}).get("value")
            if role not in ("image", "link", "DisclosureTriangle", "button", "region", "table"):
                continue
            if not node.get("ignored") and not node.get("name", {}).get("value", "").strip():
                self.complain(f"a {role} without a name")

    def keyboard(self):
        """Tab goes through everything in the order of the page and shows where it is."""
        expected = self.ask("focusable")
        seen = []
        # What comes after the last is the browser's own affair.
        for _ in expected:
            self.browser.press("Tab", 9)
            focused = self.ask("focused") or {"text": None, "isSeen": False}
            seen.append(focused["text"])
            if not focused["isSeen"]:
                self.complain(f"focus is not seen on {focused}")
        if seen != expected:
            at = next(i for i, pair in enumerate(zip(seen, expected)) if pair[0] != pair[1])
            self.complain(f"tab {at + 1} leads to {seen[at]!r}, not {expected[at]!r}")
        self.browser.open(self.path, *SIZES[self.size], self.scheme)
        self.browser.press("Tab", 9)
        self.browser.press("Enter", 13)
        if (self.ask("focused") or {}).get("id") != "main":
            self.complain("the skip link does not lead to the content")

    def events(self):
        """What the page asked for and said, since it was opened."""
        page = pathlib.Path(self.path).absolute().as_uri()
        for event in self.browser.events:
            method, told = event["method"], event.get("params", {})
            if method == "Network.requestWillBeSent":
                url = told["request"]["url"].split("#")[0]
                if url not in (page, "about:blank"):
                    self.complain(f"asked for {url}")
            elif method in ("Log.entryAdded", "Runtime.consoleAPICalled", "Runtime.exceptionThrown"):
                self.complain(f"said {told}")

    def shot(self, folder):
        # As a telephone shows it: bars lie over the page.
        self.browser.ask("Emulation.setScrollbarsHidden", hidden=True)
        self.browser.open(self.path, *SIZES[self.size], self.scheme)
        size = self.browser.ask("Page.getLayoutMetrics")["cssContentSize"]
        clip = {"x": 0, "y": 0, "width": size["width"], "height": min(size["height"], 16000),
                "scale": 1}
        picture = self.browser.ask("Page.captureScreenshot", captureBeyondViewport=True, clip=clip)
        self.browser.ask("Emulation.setScrollbarsHidden", hidden=False)
        name = f"{pathlib.Path(self.path).stem}-{self.size}-{self.scheme}.png"
        (pathlib.Path(folder) / name).write_bytes(base64.b64decode(picture["data"]))


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("pages", nargs="*")
    parser.add_argument("--shots")
    wanted = parser.parse_args()
    # Whatever a page holds can be told on any terminal.
    sys.stdout.reconfigure(errors="backslashreplace")
    path = program()
    if not path:
        print("no browser in reach")
        return 77
    found = []
    with Browser(path) as browser:
        for page in wanted.pages:
            for size, scheme in VIEWS:
                found += browser.steadily(
                    lambda: Look(browser, page, size, scheme).all(wanted.shots))
    print("\n".join(found) if found else f"{len(wanted.pages)} pages, nothing wrong")
    return 1 if found else 0


if __name__ == "__main__":
    sys.exit(main())
