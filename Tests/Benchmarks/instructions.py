#!/usr/bin/env python3
"""Counts the instructions of whole commands and holds them against committed ceilings.

    instructions.py --rapport .build/release/rapport [--record]

A clock on a shared machine tells a tenth more or less at best; the number of instructions is the same within a
few thousandths from run to run, so a change that costs something is seen at once. Valgrind's callgrind counts
them over a generated vault of 200 notes, on one CPU, with Swift's hashing seeded alike. Exit: 0, 1 if a command
needs more than its ceiling allows.
"""

import argparse
import os
import pathlib
import re
import shutil
import subprocess
import sys
import tempfile

sys.dont_write_bytecode = True  # the repository stays as it is

from generator.plan import TODAY  # noqa: E402

HERE = pathlib.Path(__file__).resolve().parent
CEILINGS = HERE / "ceilings.txt"
COMMANDS = ["--version", "index", "due", "advise"]
NOTES, MARGIN = 200, 5
HEAD = f"""# Instructions of a release build, measured by instructions.py over {NOTES} notes; --record writes them anew.
# command, instructions, per cent that it may be above
"""


def stripped(binary, folder):
    """A copy without debug information, which valgrind does not understand."""
    copy = folder / "rapport"
    subprocess.run(["strip", "-o", copy, binary], check=True)
    return copy


def count(binary, command, vault):
    """Instructions of one run, all threads together."""
    options = [] if command.startswith("-") else ["--vault", vault, "--today", str(TODAY)]
    argv = ["valgrind", "--tool=callgrind", "--callgrind-out-file=/dev/null", binary, command, *options]
    if shutil.which("taskset"):
        argv = ["taskset", "-c", str(min(os.sched_getaffinity(0))), *argv]
    environment = {**os.environ, "SWIFT_DETERMINISTIC_HASHING": "1"}
    ran = subprocess.run(argv, env=environment, capture_output=True, text=True)
    told = re.search(r"Collected : (\d+)", ran.stderr)
    if ran.returncode or not told:
        raise SystemExit(f"{command}: exit {ran.returncode}\n{ran.stderr[-2000:]}")
    return int(told[1])


def measure(binary):
    with tempfile.TemporaryDirectory() as name:
        folder = pathlib.Path(name)
        copy, vault = stripped(binary, folder), folder / "vault"
        generate = [sys.executable, HERE / "generate.py", "--notes", str(NOTES), "--seed", "1", vault]
        subprocess.run(generate, check=True, stderr=subprocess.DEVNULL)
        return {command: count(copy, command, vault) for command in COMMANDS}


def ceilings():
    lines = [line.split() for line in CEILINGS.read_text().splitlines() if not line.startswith("#")]
    return {command: (int(most), float(margin)) for command, most, margin in lines}


def judged(command, now, most, margin):
    """A line for people, and whether it is in order."""
    change = 100 * (now / most - 1)
    line = f"{command:10} {now:>13,} instructions, ceiling {most:,} {change:+.1f} %"
    if change > margin:
        return f"{line}: more than {margin:g} % above; make it cheaper, or --record and say what it buys", False
    return (f"{line}: far below; --record it" if change < -2 * margin else line), True


def main():
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--rapport", required=True, metavar="PATH", help="the binary, built as it ships")
    parser.add_argument("--record", action="store_true", help="write what is measured as the new ceilings")
    options = parser.parse_args()
    measured = measure(options.rapport)
    if options.record:
        rows = [f"{command} {most} {MARGIN}\n" for command, most in measured.items()]
        CEILINGS.write_text(HEAD + "".join(rows))
    known, fine = ceilings(), True
    for command, now in measured.items():
        line, is_fine = judged(command, now, *known[command])
        fine = fine and is_fine
        print(line)
    sys.exit(0 if fine else 1)


if __name__ == "__main__":
    main()
