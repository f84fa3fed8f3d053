"""What programs of other people's read in a file that Rapport has written, as JSON.

    python3 Tests/Sharing/read.py calendar|khal|vcard|dot|graphml|mermaid FILE

Ends with 0 and prints what was read, with 1 where the reader refuses the file, and with 77 where
there is no such reader here. README.md beside it says where to get them.
"""

import html
import json
import os
import re
import shutil
import subprocess
import sys
import tempfile

SKIPPED = 77


def calendar(path):
    """Python's icalendar."""
    import icalendar

    with open(path, "rb") as file:
        read = icalendar.Calendar.from_ical(file.read())
    events = []
    for event in read.walk("VEVENT"):
        if event.errors:
            raise ValueError(str(event.errors))
        events.append({
            "uid": str(event["UID"]), "start": str(event["DTSTART"].dt),
            "end": str(event["DTEND"].dt) if "DTEND" in event else None,
            "summary": str(event["SUMMARY"]), "description": str(event["DESCRIPTION"]),
            "status": str(event["STATUS"]), "sequence": str(event["SEQUENCE"]),
            "alarms": [int(a["TRIGGER"].dt.total_seconds()) for a in event.walk("VALARM")],
        })
    return {"name": str(read["X-WR-CALNAME"]), "events": events}


def khal(path):
    """The khal calendar program: the file is imported, and a year of days listed."""
    program = shutil.which("khal")
    if not program:
        sys.exit(SKIPPED)
    with tempfile.TemporaryDirectory() as home:
        settings = os.path.join(home, "khal.conf")
        with open(settings, "w", encoding="utf-8") as file:
            file.write(
                f"[calendars]\n[[one]]\npath = {home}/one\n"
                f"[locale]\ndateformat = %Y-%m-%d\nlongdateformat = %Y-%m-%d\n"
                f"datetimeformat = %Y-%m-%d %H:%M\nlongdatetimeformat = %Y-%m-%d %H:%M\n"
                f"timeformat = %H:%M\nlocal_timezone = UTC\ndefault_timezone = UTC\n"
                f"[sqlite]\npath = {home}/khal.db\n[default]\ndefault_calendar = one\n")
        os.mkdir(os.path.join(home, "one"))
        world = {"HOME": home, "PATH": os.environ.get("PATH", os.defpath), "LC_ALL": "C.UTF-8"}

        def run(*words):
            return subprocess.run(
                [program, "-c", settings, *words], env=world, check=True, encoding="utf-8",
                capture_output=True).stdout

        run("import", "--batch", "-a", "one", path)
        # A second time: what has the same id is the same entry.
        run("import", "--batch", "-a", "one", path)
        listed = run("list", "-df", "", "-f", "{start}|{title}", "2026-01-01", "365d")
    return [line.split("|", 1) for line in listed.splitlines() if "|" in line]


def vcard(path):
    """Python's vobject."""
    import vobject

    with open(path, encoding="utf-8", newline="") as file:
        cards = list(vobject.readComponents(file.read()))
    return [{
        "name": card.fn.value, "family": card.n.value.family, "given": card.n.value.given,
        "emails": [mail.value for mail in getattr(card, "email_list", [])],
        "org": card.org.value if hasattr(card, "org") else [],
        "version": card.version.value,
    } for card in cards]


def dot(path):
    """Graphviz."""
    program = shutil.which("dot")
    if not program:
        sys.exit(SKIPPED)
    done = subprocess.run(
        [program, "-Tjson0", path], capture_output=True, encoding="utf-8", check=True)
    read = json.loads(done.stdout)
    # dot hands a label on as it was written: with its escapes.
    labels = [re.sub(r"\\(.)", r"\1", html.unescape(o["label"])) for o in read.get("objects", [])]
    return {"nodes": labels, "edges": [edge["label"] for edge in read.get("edges", [])],
            "words": done.stderr}


def graphml(path):
    """Python's networkx."""
    import networkx

    graph = networkx.read_graphml(path)
    return {"nodes": [data["name"] for _, data in graph.nodes(data=True)],
            "edges": [data["kind"] for _, _, data in graph.edges(data=True)]}


def mermaid(path):
    """Mermaid itself, in the engine that mermaidx brings along."""
    import mermaidx

    with open(path, encoding="utf-8") as file:
        svg = mermaidx.render(file.read()).svg()
    svg = svg if isinstance(svg, str) else svg.decode("utf-8")
    nodes = re.findall(r'<g[^>]*class="node [^>]*>(.*?)</g>\s*</g>', svg, re.S)
    return {"nodes": [html.unescape(re.sub(r"<[^>]*>", "", node)).strip() for node in nodes],
            "svg": len(svg)}


def main():
    reader, path = sys.argv[1:]
    try:
        print(json.dumps(globals()[reader](path)))
    except ImportError as missing:
        print(missing, file=sys.stderr)
        sys.exit(SKIPPED)


if __name__ == "__main__":
    main()
