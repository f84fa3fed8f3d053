"""How smoothly pages open and scroll in a browser that is slowed down to a telephone's pace.

    apt-get install chromium
    python3 Tests/Page/pace.py PAGE.html ... [--slow 4]

One line a page: its size and elements; milliseconds until its first picture and until it is loaded;
what of them were style and layout; how long everything folded takes to be laid out when it is opened
at once; and of a way down the whole page, half a screen a frame, the middle and the longest frame.
A page without anything on it comes first, to hold the others against: the figures mean little
without it. The middle of five times.
"""

import argparse
import os
import statistics
import sys
import tempfile

from browser import Browser, program

COLUMNS = ["KB", "elements", "picture", "loaded", "style", "layout", "unfold", "frame", "longest"]
BARE = "<!DOCTYPE html><html lang=en><title>x</title><body style='height: 9000px'>x</body></html>"

TIMES = """(() => {
  const [page] = performance.getEntriesByType("navigation");
  const picture = performance.getEntriesByName("first-contentful-paint")[0];
  return [picture ? picture.startTime : page.loadEventEnd, page.loadEventEnd];
})()"""

UNFOLD = """(() => {
  const start = performance.now();
  for (const details of document.querySelectorAll("details")) details.open = true;
  document.body.getBoundingClientRect();
  return performance.now() - start;
})()"""

# Frames while the page goes by, as they come.
SCROLL = """new Promise(done => {
  const frames = [];
  let last = 0;
  const step = now => {
    if (last) frames.push(now - last);
    last = now;
    const end = scrollY + innerHeight + 1 >= document.scrollingElement.scrollHeight;
    if (end || frames.length > 300) done(frames);
    else { scrollBy(0, innerHeight / 2); requestAnimationFrame(step); }
  };
  requestAnimationFrame(step);
})"""


def measure(browser, path, slow):
    """One opening of a page, in a browser that has opened none before."""
    browser.ask("Emulation.setCPUThrottlingRate", rate=slow)
    browser.ask("Performance.enable")
    browser.open(path, 390, 844, "light")
    spent = {each["name"]: each["value"]
             for each in browser.ask("Performance.getMetrics")["metrics"]}
    picture, loaded = browser.run(TIMES)
    frames = browser.run(SCROLL) or [0]
    return [
        os.path.getsize(path) / 1000, browser.run("document.querySelectorAll('*').length"),
        picture, loaded, 1000 * spent["RecalcStyleDuration"], 1000 * spent["LayoutDuration"],
        browser.run(UNFOLD), statistics.median(frames), max(frames)]


def once(path, page, slow):
    with Browser(path) as browser:
        return browser.steadily(lambda: measure(browser, page, slow))


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("pages", nargs="+")
    parser.add_argument("--slow", type=float, default=4)
    wanted = parser.parse_args()
    path = program()
    if not path:
        print("no browser in reach")
        return 77
    print("  ".join(f"{name:>8}" for name in COLUMNS), " page")
    with tempfile.NamedTemporaryFile("w", suffix=".html") as bare:
        bare.write(BARE)
        bare.flush()
        for page in [bare.name] + wanted.pages:
            runs = [once(path, page, wanted.slow) for _ in range(5)]
            middle = [statistics.median(column) for column in zip(*runs)]
            name = "nothing" if page == bare.name else os.path.basename(page)
            print("  ".join(f"{value:8.0f}" for value in middle), "", name)
    return 0


if __name__ == "__main__":
    sys.exit(main())
