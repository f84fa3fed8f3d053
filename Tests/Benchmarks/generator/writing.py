"""One note being written: front matter, links, dated lines and tasks as people write them, and filling."""

import unicodedata
import urllib.parse

from generator import words
from generator.plan import DAYS, OVERVIEW, PAST

MEAN_SIZE, MEAN_LINKS = 1900, 12.5
LINK_EVERY = 85  # bytes of filling between two chances to link


class Note:
    """The lines so far, how long they are, and how many links are still owed."""

    def __init__(self, ref, plan, dice):
        self.ref, self.plan, self.dice = ref, plan, dice
        self.lines, self.size, self.links = [], 0, 0
        self.size_goal = int(MEAN_SIZE * (0.4 + dice.random()) * (4 if dice.chance(0.03) else 1))
        self.links_goal = MEAN_LINKS * self.size_goal / MEAN_SIZE

    def add(self, *lines):
        for line in lines:
            self.lines.append(line)
            self.size += len(line) + 1

    def title(self, text=None):
        self.add("", f"# {text or self.ref.name}")

    def heading(self, text):
        self.add("", f"## {text}", "")

    def text(self):
        return "\n".join(self.lines) + "\n"

    # Links

    def link(self, ref):
        """A link in one of the many ways people write it; of these, one in 200 is broken."""
        self.links += 1
        chance, name = self.dice.random(), ref.name
        if name == OVERVIEW and ref.folder != self.ref.folder:
            return f"[[{ref.folder}/{name}]]"
        if chance < 0.74:
            return f"[[{name}]]"
        if chance < 0.83:
            return f"[[{name}|{self.dice.pick(words.TOPICS)}]]"
        if chance < 0.90:
            return f"[{self.dice.pick(words.TOPICS)}]({self.relative(ref)})"
        if chance < 0.95:
            return f"[[{ref.folder}/{name}]]"
        if chance < 0.97:
            return f"[[{name}#Notes]]"
        if chance < 0.98:
            return f"[[{name.lower()}]]"
        if chance < 0.99:
            return f"[[{ref.folder.rpartition('/')[2]}/{name}]]"
        return f"[[{unicodedata.normalize('NFD', name)}]]" if chance < 0.995 else f"[[{name[1:]}]]"

    def relative(self, ref):
        return "../" * (self.ref.folder.count("/") + 1) + urllib.parse.quote(ref.path)

    def plain_link(self, ref):
        self.links += 1
        return f"[[{ref.name}]]"

    def property_link(self, ref):
        """As Obsidian's property editor writes it. `key` counts it, for not every property is kept."""
        return f'"[[{ref.name}]]"'

    def person(self):
        return self.popular(self.plan.people)

    def anything(self):
        sorts = ("plain", "plain", "project", "meeting", "daily", "journal")
        return self.popular(self.plan.by_type[self.dice.pick(sorts)])

    def popular(self, notes):
        """Some notes turn up far more often than others."""
        return notes[int(self.dice.random() ** 2 * len(notes))]

    def mention(self):
        """A link, as often as this note still needs one to reach its share; otherwise nothing."""
        chances = max(1.0, (self.size_goal - self.size) / LINK_EVERY)
        if self.dice.random() * chances >= self.links_goal - self.links:
            return ""
        ref = self.person() if self.dice.chance(0.45) else self.anything()
        return f" {self.dice.pick(('See', 'Compare', 'More in', 'As in', 'Left to'))} {self.link(ref)}."

    # Front matter

    def front(self, must, may=()):
        """All of `must`, then as many of `may`, in random order, as make 10 to 14 keys in all."""
        self.add("---")
        for key, value in must + self.dice.some(may, self.dice.between(10, 14) - len(must)):
            self.key(key, value)
        self.add("---")

    def key(self, key, value):
        if not isinstance(value, list):
            self.links += str(value).count("[[")
            self.add(f"{key}: {value}")
        elif all(len(item) < 12 for item in value):
            self.add(f"{key}: [{', '.join(value)}]")
        else:
            self.links += sum(item.startswith('"[[') for item in value)
            self.add(f"{key}:", *(f"  - {item}" for item in value))

    # Body

    def sentence(self):
        return words.sentence(self.dice) + self.mention()

    def paragraph(self, count):
        self.add("", *(self.sentence() for _ in range(count)))

    def event(self, day, verb, text):
        """A dated line, its date in one of the ways that are allowed."""
        date, chance = DAYS[day], self.dice.random()
        if chance < 0.06:
            date = f"**{date}**"
        elif chance < 0.12 and date in self.plan.diary:
            date = f"[[{date}]]"
            self.links += 1
        elif chance < 0.2:
            date = f"{date} {9 + day % 9:02}:30"
        self.add(f"- {date} {verb}: {text}")

    def evidence(self, day, text):
        self.event(day, "evidence", f"{text} #{self.dice.pick(words.FACETS)}")
        if self.dice.chance(0.3):
            self.add(f"  - situation: {words.phrase(self.dice)}", f"  - result: {words.phrase(self.dice)}")

    def tasks(self, count, first, last, who=None):
        """Tasks due between two days; those of the past are mostly done. Some name whom they are for."""
        for _ in range(count):
            day = self.dice.between(first, last)
            done = day < PAST - 5 and self.dice.chance(0.93)
            box = "x" if done else "-" if self.dice.chance(0.04) else " "
            aim = f" [for:: {self.plain_link(who)}]" if who and self.dice.chance(0.3) else ""
            self.add(f"- [{box}] {self.dice.pick(words.ACTIONS)}{aim}{self.dates(day, done)}")

    def dates(self, day, done):
        """When a task is due and when it was done, in one of the three syntaxes."""
        due, end = DAYS[day], DAYS[min(PAST - 1, max(0, day + self.dice.between(-9, 2)))]
        syntax = self.dice.below(3)
        if syntax == 0:
            return f" 📅 {due}" + (f" ✅ {end}" if done else "")
        if syntax == 1:
            return f" [due:: {due}]" + (f" [completion:: {end}]" if done else "")
        return f" due {due}"

    def fill(self):
        """Blocks of ordinary notes until the note is long enough: what an index has to walk past."""
        self.add("", "## Notes")
        while self.size < self.size_goal:
            self.dice.pick(BLOCKS)(self)


# Filling. No line here begins with a date or a verb that Rapport knows, so none is taken for an event.


def bullets(note):
    note.add("")
    note.add(*(f"- {note.sentence()}" for _ in range(note.dice.between(2, 4))))


def nested(note):
    note.add("", f"- {note.sentence()}", f"  - {words.phrase(note.dice)}{note.mention()}")
    note.add(f"    - {note.dice.pick(words.ACTIONS)}", f"- {note.sentence()}")


def numbered(note):
    note.add("", *(f"{number}. {note.sentence()}" for number in range(1, note.dice.between(3, 4))))


def prose(note):
    note.paragraph(note.dice.between(1, 3))


def section(note):
    note.add("", f"### {note.dice.pick(words.HEADINGS)}")
    prose(note)


def aside(note):
    dice, sort = note.dice, note.dice.below(4)
    if sort == 0:
        note.add("", f"> {note.sentence()}", f"> {words.phrase(dice)}")
    elif sort == 1:
        note.add("", "```r", f"summary(chart${dice.pick(words.COLUMNS)})", "```")
    elif sort == 2:
        note.add("", f"%%{words.phrase(dice)}%%")
    else:
        note.add("", f"<!-- {words.phrase(dice)} -->")


BLOCKS = (bullets, bullets, nested, numbered, prose, prose, section, aside)
