"""Which notes a generated vault holds, and where, before any of them is written.

Notes link to each other, so all names must stand first. Shares are those of a diligent student's vault;
they do not change with its size, so that growth measures Rapport and not another mix.
"""

import datetime
import unicodedata

from generator import words

SHARES = {"mentor": 5, "contact": 8, "meeting": 20, "project": 6, "letter": 4, "journal": 3,
          "opportunity": 2, "email": 4, "daily": 18, "plain": 30}
FOLDERS = {"mentor": "Mentors", "contact": "People", "meeting": "Meetings", "project": "Projects",
           "letter": "Letters", "cycle": "Cycles", "me": "About", "journal": "Journals",
           "opportunity": "Opportunities", "email": "Mail", "daily": "Daily", "plain": "Reading"}
FOLDER_SIZE = 250
OVERVIEW = "Overview"

FIRST_DAY, TODAY = datetime.date(2022, 7, 1), datetime.date(2026, 7, 1)
PAST = (TODAY - FIRST_DAY).days
DAYS = [(FIRST_DAY + datetime.timedelta(number)).isoformat() for number in range(PAST + 900)]
CYCLES = [(specialty, year) for year in (2026, 2027) for specialty in ("internal medicine", "neurology")]


class Ref:
    """A note as others see it: what they need in order to link to it.

    `number` counts within the type, `day` is an index into DAYS, `partners` are the projects of a mentor
    and the mentors of a project.
    """

    __slots__ = ("type", "name", "folder", "day", "number", "partners")

    def __init__(self, type, name, folder, day, number):
        self.type, self.name, self.folder, self.day, self.number = type, name, folder, day, number
        self.partners = []

    @property
    def path(self):
        return f"{self.folder}/{self.name}.md"


class Plan:
    """All notes of a vault by type. Of ten mentors two are only targets and one has not answered yet;
    the others are `known`, and only they turn up in meetings, projects and letters."""

    def __init__(self, count, dice):
        self.dice, self.by_type, self.taken = dice, {}, set()
        self.add("me", 1)
        self.add("cycle", len(CYCLES))
        left = max(0, count - 1 - len(CYCLES))
        for type, share in SHARES.items():
            self.add(type, left * share // 100)
        self.add("plain", count - len(self))
        self.people = self.by_type["mentor"] + self.by_type["contact"]
        self.known = [mentor for mentor in self.by_type["mentor"] if mentor.number % 10 > 2]
        self.diary = {note.name for note in self.by_type["daily"] if len(note.name) == 10}
        self.connect()

    def __len__(self):
        return sum(map(len, self.by_type.values()))

    def __iter__(self):
        for notes in self.by_type.values():
            yield from notes

    def add(self, type, count):
        notes = self.by_type.setdefault(type, [])
        for number in range(len(notes), len(notes) + count):
            day = self.day_of(type, number)
            folder = FOLDERS[type] + (f"/{number // FOLDER_SIZE + 1:03}" if type in SHARES else "")
            if type == "plain" and number % FOLDER_SIZE == 0:
                name = OVERVIEW  # the same name in many folders: what "shortest path" is for
            else:
                name = self.unique(lambda: self.name_of(type, number, day))
            notes.append(Ref(type, name, folder, day, number))

    def day_of(self, type, number):
        """A day in the past as an index into DAYS; a few meetings are still ahead."""
        if type == "daily":
            return PAST - 1 - number % PAST
        if type == "meeting" and number % 50 == 0:
            return PAST + 1 + number // 50 % 40
        return self.dice.below(PAST - 30)

    def name_of(self, type, number, day):
        dice = self.dice
        if type in ("mentor", "contact"):
            return words.person_name(dice)
        if type == "meeting":
            return f"{DAYS[day]} {dice.pick(words.TOPICS)} {dice.pick(['call', 'visit', 'review', 'talk'])}"
        if type == "cycle":
            return " ".join(map(str, CYCLES[number])).capitalize()
        if type == "daily":
            return DAYS[day]
        if type == "journal":
            return words.journal_name(dice)
        if type == "me":
            return "About me"
        before = {"letter": "Letter on ", "email": "Mail about ", "plain": "On ", "opportunity": "Stay with "}
        return before.get(type, "") + words.study_name(dice)

    def unique(self, make):
        """Names differ in more than case, so that only `Overview` is ever ambiguous."""
        name = make()
        for _ in range(3):
            if key(name) not in self.taken:
                break
            name = make()
        base, number = name, 2
        while key(name) in self.taken:
            name, number = f"{base} {number}", number + 1
        self.taken.add(key(name))
        return name

    def connect(self):
        """Every known mentor has a project or two, every project a mentor or two."""
        for project in self.by_type["project"]:
            for shift in range(1 + project.number % 2):
                mentor = self.known[(project.number + shift * 7) % len(self.known)]
                mentor.partners.append(project)
                project.partners.append(mentor)


def key(name):
    return unicodedata.normalize("NFC", name.lower())
