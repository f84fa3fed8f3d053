"""The rows of the table: what is compared with what, and how far it may go."""

import statistics

from bench import Command
from generator.plan import TODAY
from workshop import HERE, REPOSITORY, Missing

OBSIDIANTOOLS = "import sys, pathlib, obsidiantools.api as o;" \
    "o.Vault(pathlib.Path(sys.argv[1])).connect().gather()"
SMALL, MIDDLE, LARGE = 1_000, 10_000, 100_000


class Row:
    """One line of the table: what is compared, the bounds, and how it is measured.

    `more` rows are better the higher their value, the others the lower. Without bounds a row only informs.
    """

    def __init__(self, id, what, must, aim, measure, more=False, full=False, unit="x"):
        self.id, self.what, self.must, self.aim, self.measure = id, what, must, aim, measure
        self.more, self.full, self.unit = more, full, unit

    def reaches(self, value, bound):
        return bound is None or (value >= bound if self.more else value <= bound)

    def verdict(self, value):
        if self.must is None:
            return "-"
        reached = [name for name in ("aim", "must") if self.reaches(value, getattr(self, name))]
        return reached[0] if reached else "**missed**"

    def bound(self, value):
        return "-" if value is None else f"{'>=' if self.more else '<='} {value:g}{self.unit}"


class Measured:
    """A row's value, the middle half of the rounds' own values, and what was run."""

    def __init__(self, value, middle, commands, detail):
        self.value, self.middle, self.commands, self.detail = value, middle, commands, detail


def ratio(above, below, extra=()):
    """How many times `above` takes the time of `below` (and `extra` together)."""
    parts = [below, *extra]
    rounds = [a / sum(b) for a, b in zip(above.seconds, zip(*(part.seconds for part in parts)))]
    value = above.median / sum(part.median for part in parts)
    under = " + ".join(f"`{part.command.label}`" for part in parts)
    commands = f"`{above.command.label}` / " + (f"({under})" if extra else under)
    detail = f"{above} / " + " + ".join(map(str, parts))
    return Measured(value, statistics.quantiles(rounds, n=4)[::2], commands, detail)


def against_floor(notes):
    return lambda bench: ratio(*bench.interleave(bench.rapport("index", notes), bench.floor(notes)))


def against_index(verb, notes=MIDDLE):
    return lambda bench: ratio(*bench.interleave(bench.rapport(verb, notes), bench.rapport("index", notes)))


def second_thread(bench):
    """The floor's own gain stands beside it: more than that no program can expect of this machine."""
    one, two, floor_one, floor_two = bench.interleave(
        bench.rapport("index", MIDDLE, cpus=1), bench.rapport("index", MIDDLE),
        bench.floor(MIDDLE, threads=1, cpus=1), bench.floor(MIDDLE))
    result = ratio(one, two)
    result.detail += f"; the floor gains {floor_one.median / floor_two.median:.2f}x"
    return result


def growth(verb):
    return lambda bench: ratio(*bench.interleave(bench.rapport(verb, LARGE), bench.rapport(verb, MIDDLE)))


def memory(verb):
    return lambda bench: slope(*bench.interleave(bench.rapport(verb, LARGE), bench.rapport(verb, MIDDLE)))


def slope(large, middle):
    """Peak memory a note between two sizes, so that what every process takes falls out."""
    notes = LARGE - MIDDLE
    value = (large.peak - middle.peak) / notes
    rounds = [(a - b) / notes for a, b in zip(large.kilobytes, middle.kilobytes)]
    commands = f"peak of `{large.command.label}` - `{middle.command.label}`, by note"
    detail = f"{large.peak / 1024:.1f} MB, {middle.peak / 1024:.1f} MB"
    return Measured(value, statistics.quantiles(rounds, n=4)[::2], commands, detail)


def start(bench):
    version = Command("rapport --version", bench.rapport_path, "--version")
    return ratio(*bench.interleave(version, bench.hello()))


def sample(bench):
    vault = REPOSITORY / "SampleVault"
    if not vault.is_dir():
        raise Missing("SampleVault is not there yet")
    label = "rapport due --vault SampleVault"
    due = Command(label, bench.rapport_path, "due", "--vault", vault, "--today", TODAY)
    listing = Command("git -C SampleVault ls-files", "git", "-C", vault, "ls-files")
    due, hello, listing = bench.interleave(due, bench.hello(), listing)
    return ratio(due, hello, [listing])


def lychee(bench):
    argv = bench.shop.lychee_command(bench.vault(MIDDLE), "-q")
    label = "lychee --offline --no-progress --include-wikilinks --base-url 10k --root-dir 10k " \
        "--fallback-extensions md -q -f json 10k"
    return ratio(*bench.interleave(Command(label, *argv, fine=(0, 2)), bench.rapport("index", MIDDLE)))


def hugo(bench):
    program = bench.shop.hugo()
    site = bench.shop.hugo_site(bench.vault(MIDDLE))
    command = Command("hugo list all --source site-of-10k", program, "list", "all", "--source", site)
    return ratio(*bench.interleave(command, bench.rapport("index", MIDDLE)))


def obsidiantools(bench):
    """The second of two runs of `index` counts: the first also pays for what twenty seconds of another program
    have pushed out of the processor's caches and of memory, more than the run itself takes."""
    argv = [bench.shop.obsidiantools_python(), "-c", OBSIDIANTOOLS, bench.vault(SMALL)]
    command = Command('python -c "Vault(1k).connect().gather()"', *argv)
    index = bench.rapport("index", SMALL)
    theirs, _, ours = bench.interleave(command, index, index)
    return ratio(theirs, ours)


def script(bench):
    """Two of the most used Python libraries in a script of some twenty lines."""
    command = Command("python reader.py 1k", bench.shop.reader_python(), HERE / "reader.py", bench.vault(SMALL))
    return ratio(*bench.interleave(command, bench.rapport("index", SMALL)))


ROWS = [
    Row("floor", "`index` / floor, 10k notes", 1.6, 1.0, against_floor(MIDDLE)),
    Row("floor-large", "`index` / floor, 100k notes", 1.8, 1.1, against_floor(LARGE), full=True),
    Row("due", "`due` / `index`", 1.25, 1.1, against_index("due")),
    Row("advise", "`advise` / `index`", 1.25, 1.1, against_index("advise")),
    Row("threads", "1 thread / 2 threads", 1.7, 1.9, second_thread, more=True),
    Row("due-large", "`due` / `index`, 100k notes", 1.25, 1.1, against_index("due", LARGE), full=True),
    Row("growth", "growth from 10k to 100k notes", 11, 10.2, growth("index"), full=True),
    Row("growth-due", "growth of `due`", 11, 10.2, growth("due"), full=True),
    Row("memory", "peak memory a note, 10k to 100k", 2.5, 1.2, memory("index"), full=True, unit=" KB"),
    Row("memory-due", "peak memory of `due` a note", None, None, memory("due"), full=True, unit=" KB"),
    Row("start", "start / C hello", 6, 3, start),
    Row("sample", "`due` on SampleVault / (C hello + git)", 6, 3, sample),
    Row("lychee", "lychee / `index`, 10k notes", 6, 12, lychee, more=True),
    Row("hugo", "hugo / `index`, 10k notes", 5, 10, hugo, more=True),
    Row("obsidiantools", "obsidiantools / `index`, 1k notes", 300, 700, obsidiantools, more=True),
    Row("script", "frontmatter + markdown-it-py / `index`, 1k", None, None, script, more=True),
]
