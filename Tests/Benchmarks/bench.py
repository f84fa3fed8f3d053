"""Runs commands in turn, timed from outside, and makes the commands that rows are built of."""

import contextlib
import os
import statistics
import subprocess
import tempfile
import time

from generator.plan import TODAY
from workshop import say


class Failed(Exception):
    """A command of a row did not end as it should."""


class Command:
    """Something to time: how the table names it, how it is started, which exit codes are fine."""

    def __init__(self, label, *argv, fine=(0,), cpus=2):
        self.label, self.argv, self.fine, self.cpus = label, [str(part) for part in argv], fine, cpus


class Series:
    """All runs of one command within a row."""

    def __init__(self, command):
        self.command, self.seconds, self.kilobytes = command, [], []

    @property
    def median(self):
        return statistics.median(self.seconds)

    @property
    def peak(self):
        return statistics.median(self.kilobytes)

    def __str__(self):
        return f"{1000 * self.median:.1f} ms" if self.median < 1 else f"{self.median:.2f} s"


class Bench:
    """One session of measuring: a workshop, the binary, a seed, and the time for a row."""

    def __init__(self, shop, rapport, seed, seconds):
        self.shop, self.rapport_path, self.seed, self.seconds = shop, rapport, seed, seconds
        self.stopwatch = shop.program("stopwatch")
        self.cpus = sorted(os.sched_getaffinity(0))[:2] if hasattr(os, "sched_getaffinity") else None
        if self.cpus and len(self.cpus) < 2:
            say("only one CPU: rows of two threads mean little here")

    # Commands

    def vault(self, notes):
        return self.shop.vault(notes, self.seed)

    def rapport(self, verb, notes, cpus=2):
        label = f"rapport {verb} --vault {short(notes)}"
        options = (verb, "--vault", self.vault(notes), "--today", TODAY)
        return Command(pinned(label, cpus), self.rapport_path, *options, cpus=cpus)

    def floor(self, notes, threads=2, cpus=2):
        label = pinned(f"floor {threads} {short(notes)}", cpus)
        return Command(label, self.shop.program("floor"), threads, self.vault(notes), cpus=cpus)

    def hello(self):
        return Command("hello", self.shop.program("hello"))

    # Runs

    def interleave(self, *commands):
        """Rounds of all commands in turn, after one that warms the file cache: 3 at least, then as many as
        the time for a row allows."""
        series, start = [Series(command) for command in commands], None
        while len(series[0].seconds) < 3 or time.monotonic() - start < self.seconds:
            for one in series:
                seconds, kilobytes = self.run(one.command)
                if start:
                    one.seconds.append(seconds)
                    one.kilobytes.append(kilobytes)
            start = start or time.monotonic()
        return series

    def run(self, command):
        """One run: wall time in seconds and peak memory in KB. What it prints is thrown away."""
        with tempfile.TemporaryFile() as errors, on_cpus(self.cpus, command.cpus):
            ends = os.pipe()
            subprocess.run([self.stopwatch, str(ends[1]), *command.argv], pass_fds=[ends[1]], stderr=errors,
                           stdin=subprocess.DEVNULL, stdout=subprocess.DEVNULL)
            os.close(ends[1])
            with os.fdopen(ends[0]) as result:
                told = result.read().split()
            if not told or int(told[0]) not in command.fine:
                raise Failed(f"{command.label}: exit {told[0] if told else '?'}{last_line(errors)}")
        return int(told[1]) / 1e9, int(told[2])


def last_line(file):
    file.seek(0)
    lines = file.read().decode(errors="replace").strip().splitlines()
    return f", {lines[-1]}" if lines else ""


@contextlib.contextmanager
def on_cpus(cpus, count):
    """Children inherit the CPUs of the moment they start. Two for all, so that no row depends on the
    machine's number; one shows what the second thread is worth, whatever a program's own options are."""
    if cpus:
        os.sched_setaffinity(0, cpus[:count])
    try:
        yield
    finally:
        if cpus:
            os.sched_setaffinity(0, cpus)


def short(notes):
    return f"{notes // 1000}k"


def pinned(label, cpus):
    return label if cpus == 2 else f"taskset -c 0 {label}"
