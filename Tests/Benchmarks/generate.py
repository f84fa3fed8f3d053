#!/usr/bin/env python3
"""Writes a vault of N notes that Rapport has little to say against, the same for the same seed.

    generate.py [--notes N] [--seed S] DIR

DIR must not exist or be empty. It is 2 KB a note on average, 10-14 front-matter keys, folders of 250,
about 70 Markdown nodes and 12 links a note; of 1000 links three are broken on purpose. Nothing in it lies
after 2026-07-01, apart from plans: run commands on it with `--today 2026-07-01`.
"""

import argparse
import pathlib
import sys

sys.dont_write_bytecode = True  # the repository stays as it is

from generator import kinds, words  # noqa: E402
from generator.plan import Plan  # noqa: E402


def generate(folder, count, seed):
    """Writes the vault and returns how many bytes its notes hold."""
    dice = words.Dice(f"{seed} {count}")
    plan = Plan(count, dice)
    folder.mkdir(parents=True, exist_ok=True)
    (folder / "rapport.yml").write_bytes(b"")
    for path in sorted({note.folder for note in plan}):
        (folder / path).mkdir(parents=True, exist_ok=True)
    root, size = str(folder), 0
    for number, ref in enumerate(plan):
        text = kinds.write(ref, plan, dice).encode()
        if number % 100 == 99:
            text = text.replace(b"\n", b"\r\n")  # the note from the other machine
        with open(f"{root}/{ref.path}", "wb", buffering=0) as file:
            file.write(text)
        size += len(text)
    return size


def main():
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--notes", type=int, default=1000, metavar="N")
    parser.add_argument("--seed", type=int, default=1, metavar="S")
    parser.add_argument("folder", type=pathlib.Path, metavar="DIR")
    options = parser.parse_args()
    if options.notes < 100:
        parser.error("a vault of all types takes 100 notes or more")
    if options.folder.exists() and any(options.folder.iterdir()):
        parser.error(f"{options.folder} is not empty")
    size = generate(options.folder, options.notes, options.seed)
    print(f"{options.notes} notes, {size / options.notes:.0f} bytes a note", file=sys.stderr)


if __name__ == "__main__":
    main()
