"""What each type of note says: its keys and the sections of its own."""

from generator import words
from generator.plan import CYCLES, DAYS, OVERVIEW, PAST
from generator.writing import Note

REPLIES = ["reply", "feedback", "met", "call", "assigned", "used", "replied", "video"]
OURS = ["update", "asked", "shared", "thanks", "recap", "flag", "follow-up"]
LETTER_STEPS = ["letter-asked", "letter-agreed", "letter-packet", "letter-submitted", "letter-assigned"]
INDEXED = ["medline", "pubmed-only", "doaj", "not-found"]


def write(ref, plan, dice):
    """The whole text of one note."""
    note = Note(ref, plan, dice)
    WRITERS[ref.type](note)
    note.fill()
    return note.text()


def own_keys(note):
    """Keys of the user's own, which Rapport keeps and ignores."""
    dice, day = note.dice, DAYS[note.ref.day]
    return [("tags", dice.some(words.TAGS, dice.between(1, 3))), ("created", day),
            ("updated", f"{day}T09:30"), ("language", "en"),
            ("keywords", dice.some(words.TOPICS, 3) + ["chart review"]),
            ("about", f'"{words.phrase(dice)}, {dice.pick(words.TAILS)}"'),
            ("related", [note.property_link(note.anything()) for _ in range(2)]),
            ("notebook", dice.pick(words.HEADINGS)), ("reviewed", dice.pick(["true", "false"])),
            ("web-page", f"https://pages.example/{dice.pick(words.TOPICS)}/{dice.between(100, 999)}")]


def person_keys(note):
    dice, ref = note.dice, note.ref
    given, _, family = ref.name.partition(" ")
    place = dice.pick(words.INSTITUTIONS)
    address = f"{words.ascii_letters(ref.name)}{ref.number}@{place.split()[0].lower()}.example"
    must = [("type", ref.type), ("name", ref.name), ("institution", place), ("email", address),
            ("specialty", [dice.pick(words.SPECIALTIES)]), ("department", dice.pick(words.DEPARTMENTS))]
    may = [("aliases", [f"{given[0]}. {family}", f"{family} {ref.number}"]),
           ("title", dice.pick(words.TITLES)), ("remote", dice.pick(["true", "false"])),
           ("tags", dice.some(words.TAGS, 2)), ("created", DAYS[ref.day]),
           ("knows", [note.property_link(note.person()) for _ in range(3)])]
    return must, may


def mentor(note):
    dice, ref, plan = note.dice, note.ref, note.plan
    must, may = person_keys(note)
    must += [("role", [dice.pick(["research", "specialty", "career"])]), ("fit", dice.between(1, 5)),
             ("last-publication", DAYS[dice.between(PAST - 500, PAST - 20)][:7]),
             ("connection", f"read the paper on {dice.pick(words.TOPICS)}; {words.phrase(dice)}")]
    may += [("grant", f"{dice.pick(words.TOPICS)} program"), ("grant-ends", dice.between(2027, 2029)),
            ("mentored-before", "true"), ("pd-ties", dice.pick(["yes", "no", "unknown"])),
            ("cadence", dice.pick([30, 45, 60])),
            ("journals", [note.property_link(dice.pick(plan.by_type["journal"]))]),
            ("away", [f"{DAYS[PAST - 190]}..{DAYS[PAST - 176]} conference"])]
    note.front(must, may)
    note.title()
    note.paragraph(1)
    if ref.number % 10 > 1:
        log(note, dice.between(6, 10) if ref.number % 10 > 2 else 1)
        note.heading("Promised")
        note.tasks(dice.between(2, 4), PAST - 300, PAST + 40)
    if dice.chance(0.1):
        note.add("", "## Private", "", f"- {words.phrase(dice)}")


def log(note, count):
    """A first message, an answer, then the years between: every second line is theirs."""
    dice, ref = note.dice, note.ref
    step = (PAST - 10 - ref.day) // (count + 2)
    note.heading("Log")
    note.event(ref.day, "sent", f"wrote about the work on {dice.pick(words.TOPICS)}")
    if count > 1:
        note.event(ref.day + 2, "reply", words.phrase(dice))
    for number in range(2, count):
        day, text = ref.day + 2 + step * number + dice.below(max(1, step)), words.phrase(dice)
        if ref.partners and dice.chance(0.4):
            text += f" {note.link(dice.pick(ref.partners))}"
        if dice.chance(0.3):
            note.evidence(day, text)
        else:
            note.event(day, dice.pick(OURS if number % 2 else REPLIES), text)


def contact(note):
    must, may = person_keys(note)
    note.front(must, may + own_keys(note)[3:])
    note.title()
    note.heading("Log")
    for number in range(3):
        verb = note.dice.pick(["met", "asked", "thanks"])
        note.event(note.ref.day + 9 * number, verb, words.phrase(note.dice))


def meeting(note):
    dice, ref, plan = note.dice, note.ref, note.plan
    ahead = ref.day >= PAST
    who = dice.some(plan.known, dice.pick([1, 1, 1, 2, 2, 3]))
    project = dice.pick(who[0].partners or plan.by_type["project"])
    must = [("type", "meeting"), ("date", DAYS[ref.day]),
            ("with", [note.property_link(person) for person in who]),
            ("medium", dice.pick(["in-person", "video", "phone"])),
            ("status", "planned" if ahead else "held"), ("project", note.property_link(project))]
    if not ahead:
        must += [("next-step", f'"{dice.pick(words.ACTIONS)}"'), ("next-date", DAYS[ref.day + 14])]
    note.front(must, own_keys(note))
    note.title(ref.name[11:].capitalize())
    note.heading("Agenda")
    note.add(*(f"{number}. {dice.pick(words.ACTIONS)}" for number in (1, 2)))
    if not ahead:
        note.heading("Decided")
        note.add(f"- feedback: {words.phrase(dice)}")
        note.evidence(ref.day, f"{words.phrase(dice)} {note.plain_link(who[0])}")
        note.heading("To do")
        note.tasks(dice.between(1, 3), ref.day + 5, ref.day + 20, who[0])


def project(note):
    dice, ref = note.dice, note.ref
    must = [("type", "project"), ("mentors", [note.property_link(person) for person in ref.partners]),
            ("status", dice.pick(["idea", "active", "active", "stalled", "done"])),
            ("my-role", dice.pick(["first author", "second author", "data"])),
            ("deadline", DAYS[PAST + dice.between(-300, 120)]),
            ("journal", note.property_link(dice.pick(note.plan.by_type["journal"]))),
            ("product", dice.pick(["none", "draft", "abstract", "poster", "manuscript"]))]
    note.front(must, [("remote", "true")] + own_keys(note))
    note.title()
    note.heading("Log")
    for number, verb in enumerate(["milestone", "milestone", "submitted", "presented"][:dice.between(2, 4)]):
        note.event(min(PAST - 1, ref.day + 40 * number), verb, words.phrase(dice))
    note.heading("Tasks")
    note.tasks(dice.between(2, 4), ref.day, PAST + 30)


def letter(note):
    """Letters go to the known mentors in turn, each time for another cycle, so that no pair comes twice."""
    dice, ref, plan = note.dice, note.ref, note.plan
    turn, place = divmod(ref.number, len(plan.known))
    cycle = plan.by_type["cycle"][(place + turn) % len(CYCLES)]
    specialty, year = CYCLES[cycle.number]
    must = [("type", "letter"), ("writer", note.property_link(plan.known[place])),
            ("cycle", note.property_link(cycle)), ("specialty", specialty),
            ("kind", dice.pick(["research", "clinical", "research", "character"])), ("waived", "true"),
            ("letter-id", f'"{dice.between(1000000, 9999999)}"')]
    note.front(must, own_keys(note))
    note.title()
    note.heading("Log")
    start = DAYS.index(f"{year - 1}-09-23") - dice.between(90, 130)
    for number, verb in enumerate(LETTER_STEPS[:dice.between(0, 5)]):
        if start + 9 * number < PAST:
            note.event(start + 9 * number, verb, words.phrase(dice))


def cycle(note):
    specialty, year = CYCLES[note.ref.number]
    note.front([("type", "cycle"), ("name", note.ref.name), ("specialty", [specialty]),
                ("letters-due", f"{year - 1}-09-23"), ("opens", f"{year - 1}-09-02"),
                ("review-opens", f"{year - 1}-09-24"), ("rank-list-due", f"{year}-03-03"),
                ("match-day", f"{year}-03-19"), ("letters-needed", 3), ("letters-max", 4),
                ("upload", "portal"), ("source", "season page of the portal"), ("checked", DAYS[PAST - 20])])
    note.title()


def me(note):
    note.front([("type", "me"), ("name", "Robin Ashdown"), ("school", "Eastmere College of Medicine"),
                ("applicant", "img"), ("year", 2026), ("specialty", ["internal medicine", "neurology"]),
                ("email", "robin@eastmere.example"), ("orcid", "0000-0000-0000-0000"),
                ("profiles-checked", DAYS[PAST - 60]), ("scores-pending", "false"),
                ("hours-per-week", 12), ("skills", ["R", "chart review"])])
    note.title()
    note.heading("Why internal medicine")
    note.paragraph(3)


def journal(note):
    dice = note.dice
    number = f'"{dice.between(1000, 9999)}-{dice.between(1000, 9999)}"'
    must = [("type", "journal"), ("name", note.ref.name), ("issn", [number]), ("indexed", dice.pick(INDEXED)),
            ("source", "catalog search"), ("checked", DAYS[note.ref.day])]
    note.front(must, own_keys(note))
    note.title()


def opportunity(note):
    dice, day = note.dice, PAST + note.dice.between(-400, 200)
    must = [("type", "opportunity"), ("kind", dice.pick(["observership", "externship", "society"])),
            ("institution", dice.pick(words.INSTITUTIONS)),
            ("contact", note.property_link(dice.pick(note.plan.by_type["contact"]))),
            ("apply-by", DAYS[day]), ("starts", DAYS[day + 60]), ("ends", DAYS[day + 90]),
            ("status", dice.pick(["open", "applied"]))]
    note.front(must, own_keys(note))
    note.title()


def email(note):
    dice, draft = note.dice, note.dice.chance(0.1)
    must = [("type", "email"), ("to", note.property_link(dice.pick(note.plan.known))),
            ("kind", dice.pick(["update", "thanks", "meeting-summary", "question"])),
            ("status", "draft" if draft else "sent")]
    if not draft:
        must += [("sent", DAYS[note.ref.day]),
                 ("message-id", f'"<{dice.between(10**8, 10**9)}@mail.example>"')]
    note.front(must, own_keys(note))
    note.title()
    note.paragraph(4)


def daily(note):
    """No type: a plain note whose own date lets its lines do without one."""
    dice, known, day = note.dice, note.plan.known, note.ref.day
    must = [("date", DAYS[day]), ("weather", dice.pick(["rain", "clear", "fog"])),
            ("clinic-site", dice.pick(words.INSTITUTIONS)), ("walk-minutes", dice.between(0, 90)),
            ("coffee", dice.between(0, 4))]
    note.front(must, own_keys(note))
    note.title(DAYS[day])
    note.heading("Today")
    verb, hour = dice.pick(["met", "call", "asked"]), dice.between(8, 17)
    note.add(f"- {hour:02}:15 {verb} {note.plain_link(dice.pick(known))}: {words.phrase(dice)}")
    note.evidence(day, f"{words.phrase(dice)} {note.plain_link(dice.pick(known))}")
    note.heading("To do")
    note.tasks(dice.between(1, 3), day, day + 12)


def plain(note):
    dice, ref = note.dice, note.ref
    year = 2000 + ref.day % 26
    must = [("citation-key", f"{dice.pick(words.ENDINGS)}{year}"), ("print-year", year),
            ("pubmed-id", 10000000 + ref.day * 7919), ("rating", dice.between(1, 5)),
            ("authors", [f'"{words.person_name(dice)}"' for _ in range(2)])]
    note.front(must, own_keys(note))
    note.title()
    if ref.name != OVERVIEW:
        note.links += 1
        note.add("", f"Part of [[{OVERVIEW}]].")
    note.paragraph(2)


WRITERS = {"mentor": mentor, "contact": contact, "meeting": meeting, "project": project, "letter": letter,
           "cycle": cycle, "me": me, "journal": journal, "opportunity": opportunity, "email": email,
           "daily": daily, "plain": plain}
