#!/usr/bin/env python3
"""Measures Rapport against fixed programs and against its peers, as ratios; prints a Markdown table.

    run.py --rapport .build/release/rapport [--full] [--install-peers] [--rows ID,...] [--write FILE]

Every row runs its commands in turn, round after round, so that a busy machine slows all of them alike, and
compares the medians. Behind each ratio stands the middle half of the rounds' own ratios: a wide one says
that the machine was busy, not that Rapport is. Exit: 0, 1 if a row misses what it must reach or fails.
"""

import argparse
import contextlib
import os
import pathlib
import platform
import shutil
import subprocess
import sys
import tempfile

sys.dont_write_bytecode = True  # the repository stays as it is

from bench import Bench, Failed  # noqa: E402
from rows import ROWS  # noqa: E402
from workshop import Missing, Workshop, say  # noqa: E402

MARKS = ("<!-- measured -->", "<!-- /measured -->")
HEAD = ["| what | commands | measured | middle half | must | aim | reached |",
        "|---|---|---|---|---|---|---|"]


def line(row, bench, full):
    """A row's line of the table, and whether it is in order (skipped ones are)."""
    bounds = f"{row.bound(row.must)} | {row.bound(row.aim)}"
    try:
        if row.full and not full:
            raise Missing("100k notes: --full")
        say(f"{row.id} ...")
        result = row.measure(bench)
    except Missing as reason:
        say(f"{row.id}: skipped: {reason}")
        return f"| {row.what} | skipped: {reason} | - | - | {bounds} | - |", True
    except Failed as reason:
        say(f"{row.id}: failed: {reason}")
        return f"| {row.what} | failed: {reason} | - | - | {bounds} | **failed** |", False
    value, verdict = number(result.value) + row.unit, row.verdict(result.value)
    middle = " to ".join(map(number, result.middle))
    say(f"{row.id}: {value} ({result.detail}): {verdict}")
    cells = [row.what, result.commands, f"**{value}** ({result.detail})", middle, bounds, verdict]
    return f"| {' | '.join(cells)} |", row.reaches(result.value, row.must)


def number(value):
    return f"{value:.3g}" if value < 100 else f"{value:.0f}"


def machine(bench):
    """What a reader has to know in order to repeat it; paths are nobody's business."""
    lines = [f"- {os.cpu_count()} CPUs, {platform.machine()}, {platform.system()}; seed {bench.seed}"]
    asked = {"rapport": [bench.rapport_path, "--version"]}
    for name, option in (("lychee", "--version"), ("hugo", "version")):
        with contextlib.suppress(Missing):
            asked[name] = [getattr(bench.shop, name)(), option]
    for name, argv in asked.items():
        told = subprocess.run(argv, capture_output=True, text=True).stdout.split("\n")[0]
        version = next((word for word in told.split() if word.lstrip("v")[:1].isdigit()), told)
        lines.append(f"- {name} {version}")
    return lines


def command_line():
    """The command that made the table, its paths cut to their last part."""
    words = [pathlib.Path(word).name if word.startswith("/") else word for word in sys.argv[1:]]
    return " ".join(["Tests/Benchmarks/run.py", *words])


def write(file, text):
    """Puts the table between the marks of a document, which it keeps; a new file holds nothing else."""
    old = file.read_text() if file.exists() else "\n".join(MARKS) + "\n"
    if any(old.count(mark) != 1 for mark in MARKS):
        raise SystemExit(f"{file}: wants one {MARKS[0]} and one {MARKS[1]}")
    before, rest = old.split(MARKS[0])
    after = rest.split(MARKS[1])[1]
    file.write_text(f"{before}{MARKS[0]}\n{text}\n{MARKS[1]}{after}")


def arguments():
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--rapport", required=True, metavar="PATH", help="the binary, built as it ships")
    parser.add_argument("--work", metavar="DIR", help="where vaults and peers are kept (default: nowhere)")
    parser.add_argument("--rows", metavar="ID,...", help=", ".join(row.id for row in ROWS))
    parser.add_argument("--full", action="store_true", help="also the rows of 100k notes")
    parser.add_argument("--seconds", type=float, default=8, metavar="N", help="time for a row (default: 8)")
    parser.add_argument("--seed", type=int, default=1, metavar="S")
    parser.add_argument("--install-peers", action="store_true", help="the peers")
    parser.add_argument("--write", type=pathlib.Path, metavar="FILE", help="put the table into this document")
    options = parser.parse_args()
    options.rapport = shutil.which(options.rapport) and os.path.abspath(shutil.which(options.rapport))
    if not options.rapport:
        parser.error("--rapport: no such program")
    wanted = options.rows.split(",") if options.rows else [row.id for row in ROWS]
    if unknown := set(wanted) - {row.id for row in ROWS}:
        parser.error(f"--rows: no row {', '.join(sorted(unknown))}")
    options.rows = [row for row in ROWS if row.id in wanted]
    return options


def main():
    options = arguments()
    with contextlib.ExitStack() as stack:
        shop = Workshop(options.work or stack.enter_context(tempfile.TemporaryDirectory()))
        if options.install_peers:
            shop.install_peers()
        bench = Bench(shop, options.rapport, options.seed, options.seconds)
        lines, fine = zip(*(line(row, bench, options.full) for row in options.rows))
        text = "\n".join([f"`{command_line()}`", "", *machine(bench), "", *HEAD, *lines])
    print(text)
    if options.write:
        write(options.write, text)
    sys.exit(0 if all(fine) else 1)


if __name__ == "__main__":
    main()
