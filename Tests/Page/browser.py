"""A headless Chromium, driven over its own pipe: no library but Python's."""

import json
import os
import select
import shutil
import subprocess
import sys
import tempfile
import time

NAMES = ["chromium", "chromium-browser", "google-chrome"]
SWITCHES = [
    "--headless", "--no-sandbox", "--disable-gpu", "--remote-debugging-pipe", "--no-first-run",
    "--disable-extensions", "--disable-background-networking",
    # Machines that build in containers give /dev/shm a few megabytes.
    "--disable-dev-shm-usage",
    # Nobody looks at the window, and its pages are drawn and timed all the same.
    "--disable-renderer-backgrounding", "--disable-backgrounding-occluded-windows",
]
# Seconds that nothing takes on a machine which only has much else to do.
PATIENCE = 120


def program():
    """The browser's path; None where there is none."""
    named = os.environ.get("PAGE_BROWSER")
    return named or next((found for name in NAMES if (found := shutil.which(name))), None)


class Gone(Exception):
    """The browser has ended, or says nothing any more: no finding about a page."""


class Browser:
    """One browser with one tab. Events are kept until they are asked for."""

    def __init__(self, path):
        self.path = path
        self.start()

    def start(self):
        self.profile = tempfile.mkdtemp(prefix="rapport-page-")
        self.number, self.rest, self.events, self.session = 0, b"", [], None
        to_read, self.output = os.pipe()
        self.input, to_write = os.pipe()
        for end in (to_read, to_write):
            os.set_inheritable(end, True)

        def take_ends():
            # Away from 3 and 4 first, or one end could be overwritten by the other.
            reads, writes = os.dup(to_read), os.dup(to_write)
            os.dup2(reads, 3)
            os.dup2(writes, 4)

        self.process = subprocess.Popen(
            [self.path, *SWITCHES, "--user-data-dir=" + self.profile, "about:blank"],
            stdin=subprocess.DEVNULL, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL,
            close_fds=False, preexec_fn=take_ends)
        os.close(to_read)
        os.close(to_write)

    def tab(self):
        """Opens the one tab, once."""
        if self.session:
            return
        target = self.ask("Target.createTarget", url="about:blank")["targetId"]
        self.session = self.ask("Target.attachToTarget", targetId=target, flatten=True)["sessionId"]
        for domain in ("Page", "Runtime", "Network", "Log", "Accessibility", "Inspector"):
            self.ask(domain + ".enable")
        self.ask("Page.setLifecycleEventsEnabled", enabled=True)
        # Keys go to the page whether or not some window is in front.
        self.ask("Emulation.setFocusEmulationEnabled", enabled=True)

    def end(self):
        for pipe in (self.output, self.input):
            os.close(pipe)
        try:
            self.process.wait(5)
        except subprocess.TimeoutExpired:
            self.process.kill()
            self.process.wait()
        shutil.rmtree(self.profile, ignore_errors=True)

    def __enter__(self):
        return self

    def __exit__(self, *_):
        self.end()

    def steadily(self, work):
        """What `work` gives. A browser that dies is started anew; one that dies three times over the
        same work is a finding."""
        for attempt in (1, 2, 3):
            try:
                self.tab()
                return work()
            except Gone as gone:
                print(f"attempt {attempt}: {gone}", file=sys.stderr)
                if attempt == 3:
                    raise
                self.end()
                self.start()

    def _message(self, awaited):
        deadline = time.monotonic() + PATIENCE
        while b"\0" not in self.rest:
            if not select.select([self.input], [], [], max(deadline - time.monotonic(), 0))[0]:
                raise Gone(f"nothing in {PATIENCE} seconds, waiting for {awaited}")
            piece = os.read(self.input, 1 << 16)
            if not piece:
                raise Gone(f"it has ended ({self.process.poll()}), waiting for {awaited}")
            self.rest += piece
        message, self.rest = self.rest.split(b"\0", 1)
        message = json.loads(message)
        if message.get("method") == "Inspector.targetCrashed":
            raise Gone(f"the tab has crashed, waiting for {awaited}")
        if "method" in message:
            self.events.append(message)
        return message

    def ask(self, method, **parameters):
        """Sends one command and waits for its answer."""
        self.number += 1
        message = {"id": self.number, "method": method, "params": parameters}
        if self.session:
            message["sessionId"] = self.session
        try:
            os.write(self.output, json.dumps(message).encode() + b"\0")
        except BrokenPipeError:
            raise Gone(f"it has ended ({self.process.poll()}), before {method}") from None
        while True:
            answer = self._message(method)
            if answer.get("id") == self.number:
                if "error" in answer:
                    raise RuntimeError(f"{method}: {answer['error']['message']}")
                return answer["result"]

    def open(self, path, width, height, scheme):
        """Loads a file at a size, in a colour scheme, and waits until it is drawn."""
        self.events.clear()
        self.ask("Emulation.setDeviceMetricsOverride", width=width, height=height,
                 deviceScaleFactor=1, mobile=False)
        self.ask("Emulation.setEmulatedMedia",
                 features=[{"name": "prefers-color-scheme", "value": scheme}])
        started = self.ask("Page.navigate", url="file://" + os.path.abspath(path))
        if "errorText" in started:
            raise RuntimeError(f"{path}: {started['errorText']}")
        self._until_loaded(started["loaderId"], path)
        # Keys pressed before the first picture are dropped.
        self.run("new Promise(done => requestAnimationFrame(() => requestAnimationFrame(done)))")

    def _until_loaded(self, document, path):
        """Of this very document: the one before is complete as well."""
        seen = 0
        while True:
            for event in self.events[seen:]:
                told = event.get("params", {})
                if event["method"] == "Page.lifecycleEvent" and told["name"] == "load" \
                        and told["loaderId"] == document:
                    return
            seen = len(self.events)
            self._message(f"{path} to be loaded")

    def run(self, script):
        """The value of an expression on the page; of a promise what it promises."""
        answer = self.ask(
            "Runtime.evaluate", expression=script, returnByValue=True, awaitPromise=True)
        if "exceptionDetails" in answer:
            raise RuntimeError(str(answer["exceptionDetails"]))
        return answer["result"].get("value")

    def press(self, key, code):
        """A key, down and up."""
        for kind in ("keyDown", "keyUp"):
            text = {"text": "\r"} if key == "Enter" and kind == "keyDown" else {}
            self.ask("Input.dispatchKeyEvent", type=kind, key=key, code=key,
                     windowsVirtualKeyCode=code, **text)
