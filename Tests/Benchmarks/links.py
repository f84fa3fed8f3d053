#!/usr/bin/env python3
"""Compares the links Rapport finds with those lychee finds, one by one, and explains where they differ.

    links.py --rapport .build/release/rapport [--lychee PATH] [--vault DIR | --notes N --seed S]

A third opinion decides: a small reading of Obsidian's rules stands below (case and Unicode form do not
count; exact path, then the note's own folder, then the shortest path). Where Rapport says something else
than these rules, or where nothing below explains a difference, it is listed and the exit status is 1.
"""

import argparse
import collections
import contextlib
import json
import os
import pathlib
import posixpath
import re
import subprocess
import sys
import tempfile
import unicodedata

sys.dont_write_bytecode = True  # the repository stays as it is

from generator.plan import TODAY  # noqa: E402
from workshop import Missing, Workshop  # noqa: E402

SHOWN = 20


def composed(text):
    return unicodedata.normalize("NFC", text)


def folded(text):
    return composed(composed(text).lower())


class Vault:
    """The notes of a folder, and where Obsidian would take a link."""

    def __init__(self, root):
        self.root = root
        self.paths = sorted(str(path.relative_to(root)) for path in root.rglob("*")
                            if path.is_file() and path.suffix in (".md", ".markdown"))
        self.folders = {folder for path in self.paths for folder in map(str, pathlib.PurePath(path).parents)}
        self.names = collections.defaultdict(lambda: collections.defaultdict(list))
        for fold in (str, composed, str.lower, folded):
            for path in self.paths:
                self.names[fold][posixpath.basename(fold(path))].append(path)
        self.texts = {}

    def lines(self, path):
        if path not in self.texts:
            self.texts[path] = (self.root / path).read_bytes().split(b"\n")
        return self.texts[path]

    def front_key(self, path, line):
        """The front-matter key a line belongs to, or None in the body."""
        lines = self.lines(path)
        if lines[0].rstrip() != b"---" or line == 1:
            return None
        key = None
        for text in lines[1:line]:
            if text.rstrip() in (b"---", b"..."):
                return None
            if b":" in text and text[:1] not in (b" ", b"-", b"#", b"\t"):
                key = text.split(b":")[0].decode()
        return key

    def resolve(self, target, source, fold=folded):
        """The notes a link may lead to: none if it is broken, several only where paths are equally short."""
        if not target:
            return [source]
        here = posixpath.dirname(source)
        wanted = fold(target)
        if wanted.startswith(("./", "../")):
            return self.exact(posixpath.normpath(posixpath.join(fold(here), wanted)), fold)
        if wanted.startswith("/"):
            return self.exact(wanted[1:], fold)
        if found := self.exact(wanted, fold):
            return found
        found = [path for name in spellings(wanted) for path in self.named(name, fold)
                 if ("/" + fold(path)).endswith("/" + name)]
        own = [path for path in found if posixpath.dirname(path) == here]
        shortest = min(map(len, found), default=0)
        return own or [path for path in found if len(path) == shortest]

    def exact(self, wanted, fold):
        return [path for name in spellings(wanted) for path in self.named(name, fold) if fold(path) == name]

    def named(self, wanted, fold):
        return self.names[fold].get(posixpath.basename(wanted), [])


def spellings(path):
    return (path, path + ".md", path + ".markdown")


# The two sides, both as {(path, line, column): link}


def rapport_links(program, vault):
    """What Rapport lists; a vault with errors is fine here, for its answer stands."""
    command = [program, "index", "--vault", vault.root, "--today", str(TODAY), "--format", "json"]
    told = subprocess.run(command, stdout=subprocess.PIPE)
    if told.returncode not in (0, 2):
        raise SystemExit(f"rapport index: exit {told.returncode}")
    return {(link["path"], link["line"], link["column"]): link for link in json.loads(told.stdout)["links"]}


def lychee_links(shop, vault, program):
    """What lychee lists: True where it leads somewhere, False where not, None for what lies outside."""
    command = shop.lychee_command(vault.root, "-v")
    command[0] = program or command[0]
    told = subprocess.run(command, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL)
    if told.returncode not in (0, 2):
        raise SystemExit(f"lychee: exit {told.returncode}")
    links, maps = {}, json.loads(told.stdout)
    for name, fine in (("success_map", True), ("error_map", False), ("excluded_map", None)):
        for file, found in maps[name].items():
            path = os.path.relpath(file, vault.root)
            for link in found:
                line, column = link["span"]["line"], link["span"]["column"]
                links[path, line, first_bracket(vault.lines(path)[line - 1], column)] = fine
    return links


def first_bracket(line, column):
    """Lychee counts characters, and points behind the brackets of a wikilink or at the `!` of an embed."""
    text = line.decode(errors="replace")
    place = column - 1
    if text[place:place + 1] == "!":
        place += 1
    elif text[place:place + 1] != "[" and text[place - 2:place] == "[[":
        place -= 2
    return len(text[:place].encode()) + 1


# Differences


def explain(vault, place, link, fine):
    """Why the two differ: (class, explained). `link` is Rapport's, `fine` lychee's word."""
    path, to = place[0], link["to"]
    expected = vault.resolve(link["target"], path)
    if to not in (expected or [None]):
        return f"Rapport against the rules: {' or '.join(expected) or 'broken'} expected", False
    if fine is (to is not None):
        return "both lead somewhere" if fine else "both are broken", True
    if to is not None:
        return why_lychee_fails(vault, written(vault, place) or link["target"], path)
    if link["target"].rstrip("/") in vault.folders:
        return "lychee takes a folder, Obsidian does not", True
    if any(vault.named(name, str) for name in spellings(link["target"])):
        return "lychee goes by the file name alone, whatever the path", True
    return "only lychee finds it", False


def written(vault, place):
    """A wikilink's target as the note has it, for Rapport may hand it on in another Unicode form."""
    text = vault.lines(place[0])[place[1] - 1][place[2] - 1:].decode(errors="replace")
    found = re.match(r"\[\[([^\]|#]+)", text)
    return found and found[1].strip()


def why_lychee_fails(vault, target, path):
    """Which of the two things that do not count for Obsidian do count for lychee."""
    if vault.resolve(target, path, str):
        return "only Rapport finds it", False
    for fold, reason in ((str.lower, "case"), (composed, "Unicode form")):
        if vault.resolve(target, path, fold):
            return f"{reason} does not count for Obsidian", True
    return "case and Unicode form do not count for Obsidian", True


def compare(vault, ours, theirs):
    """Counts by class, and the places of all that nothing explains."""
    classes, unexplained = collections.Counter(), []
    keys_read = {vault.front_key(*place[:2]) for place in ours}
    for place in sorted(ours.keys() | theirs.keys()):
        link, fine = ours.get(place), theirs.get(place)
        if link is None:
            if fine is None:
                continue  # the web and e-mail
            reason, known = only_lychee(vault, place, keys_read)
        elif place not in theirs:
            reason, known = only_rapport(vault, place, link)
        else:
            reason, known = explain(vault, place, link, fine)
        classes[reason, known] += 1
        if not known:
            unexplained.append((place, reason))
    return classes, unexplained


def only_lychee(vault, place, keys_read):
    """A front-matter key that Rapport reads no link from anywhere is a decision, one link of many a gap."""
    key = vault.front_key(*place[:2])
    if key and key not in keys_read:
        return f"front matter, `{key}`: no links for Rapport", True
    return "Rapport does not list it", False


def only_rapport(vault, place, link):
    if not link["target"]:
        return "a heading of the same note: lychee leaves it out", link["to"] == place[0]
    return "lychee does not list it", False


# Telling


def tell(classes, unexplained):
    for (reason, known), count in sorted(classes.items(), key=lambda item: (not item[0][1], -item[1])):
        print(f"{count:9}  {reason}{'' if known else '  (unexplained)'}")
    for (path, line, column), reason in unexplained[:SHOWN]:
        print(f"{path}:{line}:{column}: {reason}")
    if len(unexplained) > SHOWN:
        print(f"... and {len(unexplained) - SHOWN} more")


def arguments():
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--rapport", required=True, metavar="PATH")
    parser.add_argument("--lychee", metavar="PATH", help="default: the one of --work, or of the PATH")
    parser.add_argument("--work", metavar="DIR", help="where vaults and peers are kept (default: nowhere)")
    parser.add_argument("--install-peers", action="store_true")
    parser.add_argument("--vault", type=pathlib.Path, metavar="DIR", help="a vault of your own")
    parser.add_argument("--notes", type=int, default=2000, metavar="N")
    parser.add_argument("--seed", type=int, default=1, metavar="S")
    return parser.parse_args()


def main():
    options = arguments()
    with contextlib.ExitStack() as stack:
        shop = Workshop(options.work or stack.enter_context(tempfile.TemporaryDirectory()))
        if options.install_peers:
            shop.install_peers()
        vault = Vault((options.vault or shop.vault(options.notes, options.seed)).resolve())
        try:
            theirs = lychee_links(shop, vault, options.lychee)
        except Missing as reason:
            raise SystemExit(str(reason))
        classes, unexplained = compare(vault, rapport_links(options.rapport, vault), theirs)
    tell(classes, unexplained)
    sys.exit(1 if unexplained else 0)


if __name__ == "__main__":
    main()
