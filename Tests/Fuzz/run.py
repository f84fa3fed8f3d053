#!/usr/bin/env python3
"""Builds the fuzzers with the address sanitizer and runs each for some minutes; says what it found.

    run.py [--minutes 10] [--targets NAME,...] [--work DIR] [--built]

What a run learns stays in DIR/corpus, what it finds in DIR/findings, one file for each. Exit: 0, 1 if anything
was found. `run.py --try FILE --targets NAME` runs one target on one file, as a finding is looked at.
"""

import argparse
import os
import pathlib
import re
import subprocess
import sys
import time

HERE = pathlib.Path(__file__).resolve().parent
REPOSITORY = HERE.parent.parent
TARGETS = sorted(folder.name for folder in (HERE / "Corpus").iterdir() if folder.is_dir())
# From how many seconds on a text is a finding.
SLOW = 10
# A trap must end the process by itself: a backtracer would hold the pipe.
ENVIRONMENT = {**os.environ, "RAPPORT_FUZZ": "1", "SWIFT_BACKTRACE": "enable=no",
               "ASAN_OPTIONS": "detect_leaks=0"}


def build(folder):
    command = ["swift", "build", "-c", "release", "--product", "fuzz", "--scratch-path", str(folder),
               "-Xswiftc", "-sanitize=fuzzer,address", "-Xswiftc", "-use-ld=lld"]
    subprocess.run(command, cwd=REPOSITORY, env=ENVIRONMENT, check=True, stdout=sys.stderr)


class Run:
    """One target's time: libFuzzer again and again, because it ends at each finding."""

    def __init__(self, program, target, work):
        self.program, self.target, self.work = program, target, work
        self.corpus, self.findings = work / "corpus" / target, work / "findings"
        self.executions, self.coverage, self.found = 0, 0, []
        self.corpus.mkdir(parents=True, exist_ok=True)
        self.findings.mkdir(parents=True, exist_ok=True)

    def go(self, seconds):
        end = time.monotonic() + seconds
        while end - time.monotonic() > 5 and len(self.found) < 20:
            self.once(int(end - time.monotonic()))
        return self

    def once(self, seconds):
        before = set(self.artifacts())
        command = ["nice", "-n", "19", self.program, self.target, f"-max_total_time={seconds}", "-max_len=4096",
                   "-timeout=120", f"-report_slow_units={SLOW}", "-rss_limit_mb=2048", "-print_final_stats=1",
                   "-reload=0", f"-dict={HERE / 'words.dict'}", f"-artifact_prefix={self.findings}/{self.target}-",
                   self.corpus, HERE / "Corpus" / self.target]
        log = self.work / f"{self.target}.log"
        with open(log, "ab") as out:
            start = out.tell()
            subprocess.run([str(part) for part in command], env=ENVIRONMENT, stdout=out, stderr=out)
        told = log.read_bytes()[start:].decode(errors="replace")
        self.executions += int((re.findall(r"number_of_executed_units: (\d+)", told) or [0])[-1])
        self.coverage = max([self.coverage, *map(int, re.findall(r"cov: (\d+)", told))])
        self.found += [file for file in self.artifacts() if file not in before and not self.was_idle(file)]

    def artifacts(self):
        return sorted(self.findings.glob(f"{self.target}-*"))

    def was_idle(self, file):
        """Whether a text is slow only by the clock of a machine that stood still: such a finding goes."""
        if "-slow-unit-" not in file.name:
            return False
        start = time.monotonic()
        subprocess.run([self.program, self.target, file], env=ENVIRONMENT, capture_output=True)
        if time.monotonic() - start < SLOW / 2:
            file.unlink()
        return not file.exists()

    def __str__(self):
        words = f"{self.target:14} {self.executions:>11} executions, {self.coverage} edges, "
        return words + (f"{len(self.found)} findings" if self.found else "nothing found")


def arguments():
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--minutes", type=float, default=10, help="for each target (default: 10)")
    parser.add_argument("--targets", default=",".join(TARGETS), help=", ".join(TARGETS))
    parser.add_argument("--work", type=pathlib.Path, default=pathlib.Path.home() / ".cache/rapport-fuzz")
    parser.add_argument("--built", action="store_true", help="do not build again")
    parser.add_argument("--try", dest="file", metavar="FILE", help="run one target on this file only")
    return parser.parse_args()


def main():
    options = arguments()
    program = options.work / "build/release/fuzz"
    if not options.built:
        build(options.work / "build")
    targets = options.targets.split(",")
    if options.file:
        sys.exit(subprocess.run([program, targets[0], options.file], env=ENVIRONMENT).returncode)
    runs = []
    for target in targets:
        runs.append(Run(program, target, options.work).go(options.minutes * 60))
        print(runs[-1], flush=True)
        for finding in runs[-1].found:
            print(f"  {finding}")
    sys.exit(1 if any(run.found for run in runs) else 0)


if __name__ == "__main__":
    main()
