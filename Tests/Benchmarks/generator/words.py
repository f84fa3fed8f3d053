"""The vocabulary of generated notes: names, sentences and small facts, all of them invented."""

import random
import unicodedata


class Dice:
    """Chance that is the same on every machine: only `random()` is used, whose sequence is fixed."""

    def __init__(self, seed):
        self.random = random.Random(seed).random

    def below(self, count):
        return int(self.random() * count)

    def between(self, low, high):
        return low + int(self.random() * (high - low + 1))

    def pick(self, choices):
        return choices[int(self.random() * len(choices))]

    def some(self, choices, count):
        """`count` different choices (fewer, if there are fewer), in random order."""
        left = list(choices)
        return [left.pop(self.below(len(left))) for _ in range(min(count, len(left)))]

    def chance(self, share):
        return self.random() < share


GIVEN = """Ada Amara Anselm Asel Beatriz Bilal Björn Camille Chidi Clara Dagny Dario Deepa Edda Elif Emil
Farah Finn Freya Gita Goran Hana Hugo Ines Isak Jaya Jonas Kaya Keiko Lars Leila Łucja Mara Mateo Mei
Milan Nadia Nilo Noor Odile Omar Oskar Paulo Petra Priya Quinn Rafael Renée Rosa Samir Sanna Søren Tamsin
Tariq Ulla Vera Viktor Wanda Yara Yusuf Zoë Ζωή Мила""".split()
ONSETS = "Bar Bel Bran Cal Cor Dal Del Dor Fal Fen Gal Har Hol Kar Kel Lan Lor Mar Mel Nor Or Pel Quen " \
    "Ral Ros Sal Sten Tal Thor Var Vel Win".split()
MIDDLES = "a e i o u an en in on ar er ir el il ov ak és ö".split()
ENDINGS = "berg bury dal dean feld gard holt ina kari ko land lau lin mann mora nen ning ova raman " \
    "reth rud sen son stad tani ton velt wick worth zan".split()

SPECIALTIES = "cardiology,dermatology,emergency medicine,endocrinology,gastroenterology," \
    "internal medicine,nephrology,neurology,oncology,pediatrics,psychiatry,surgery".split(",")
INSTITUTIONS = ["Alder Ridge University", "Birchwater Medical School", "Cedar Falls Institute",
                "Dunmore University Hospital", "Eastmere College of Medicine", "Fernhill Clinic",
                "Greyport University", "Harrow Lake Medical Center", "Inverlea Hospital",
                "Juniper Valley University", "Kestrel Bay Medical School", "Larkspur University"]
DEPARTMENTS = ["Medicine", "Population Health", "Outcomes Research", "Clinical Informatics",
               "Family Medicine", "Surgery", "Quality and Safety"]
TITLES = ["Assistant Professor", "Associate Professor", "Professor", "Program Director", "Section Chief",
          "Clinical Instructor"]
TOPICS = """readmission sepsis handover anemia asthma delirium discharge frailty glucose heart-failure
hypertension insulin kidney lipid melanoma migraine nutrition pain palliative pneumonia rehabilitation
sleep steroid stroke telehealth transplant triage vaccination ventilation wound""".split()
KINDS = "audit,case series,chart review,cohort,comparison,dataset,follow-up study,meta-analysis,pathway," \
    "pilot,registry,scoping review,survey,systematic review,trial protocol".split(",")
QUALITIES = "Adult,Autumn,Combined,Early,Extended,Focused,Joint,Late,Local,Matched,National,Nested,Open," \
    "Paired,Pooled,Prospective,Regional,Remote,Rural,Second,Shared,Simple,Small,Spring,Two-site,Urban" \
    .split(",")
SUBJECTS = ["The discharge table", "Our chart review", "The second draft", "The sensitivity analysis",
            "A small pilot", "The data dictionary", "The first figure", "The abstract", "The search string",
            "The protocol", "A random sample of charts", "The exclusion list", "The code book",
            "The methods section", "Our shared spreadsheet", "The literature matrix", "The poster outline",
            "The ethics form", "The weekly count", "A closer look at the wards"]
PREDICATES = ["covers", "still needs", "depends on", "was checked against", "leaves out", "agrees with",
              "explains", "repeats", "now includes", "was rewritten around", "hardly mentions",
              "starts from", "ends with", "hides", "makes clear"]
OBJECTS = ["the missing follow-up visits", "both study years", "the older admissions", "the lab values",
           "the night shifts", "the transfers from outside", "the second reviewer", "the waiting times",
           "the coding rules", "the consent forms", "the baseline scores", "three centers",
           "the outliers", "the repeated measurements", "the reading list", "the plan of analysis",
           "the intensive care days", "the discharge letters", "the pharmacy records", "the open questions"]
TAILS = ["before the next draft", "in both arms", "for the second time", "as the protocol asks",
         "with one exception", "without any change to the result", "on two of the wards",
         "since the last revision", "more than anyone thought", "and that is good news",
         "which the reviewers will notice", "so the order of the tables changes", "at least for now"]
ACTIONS = ["send the revised table", "clean the admission dates", "read the two newest papers",
           "draw the flow chart", "check the reference list", "rewrite the second paragraph",
           "count the excluded charts", "prepare three questions", "share the code book",
           "redo the figure legends", "ask for access to the registry", "compare both search strings",
           "shorten the abstract", "book a room for the journal club", "list the open comments"]
HEADINGS = ["Background", "Reading", "Open points", "Method", "Numbers", "Wording", "Loose ends",
            "What changed", "Ideas", "Next draft", "Sources", "Questions", "Results so far", "Tables"]
COLUMNS = ["los_days", "admit_dt", "age_band", "ward_id", "index_visit", "readmit_30", "egfr", "hb_min",
           "cohort.csv", "table2.R", "p < 0.05", "n = 412"]
FACETS = "reliability initiative rigor integrity skill communication teamwork leadership growth " \
    "patient-care teaching".split()
TAGS = "reading,clinic,method,writing,admin,statistics,season,idea,archive,research".split(",")


def person_name(dice):
    return f"{dice.pick(GIVEN)} {dice.pick(ONSETS)}{dice.pick(MIDDLES)}{dice.pick(ENDINGS)}"


def study_name(dice):
    return f"{dice.pick(QUALITIES)} {dice.pick(TOPICS)} {dice.pick(KINDS)}"


def journal_name(dice):
    sort = dice.pick(["Archives", "Annals", "Letters", "Records"])
    return f"{sort} of {dice.pick(QUALITIES)} {dice.pick(TOPICS)} care"


def phrase(dice):
    """A sentence without its full stop: what stands behind an event's colon."""
    return f"{dice.pick(SUBJECTS).lower()} {dice.pick(PREDICATES)} {dice.pick(OBJECTS)}"


def sentence(dice):
    """A sentence, every fourth with emphasis or a code span, as people write notes."""
    what, chance = dice.pick(OBJECTS), dice.random()
    if chance < 0.1:
        what = f"**{what}**"
    elif chance < 0.18:
        what = f"*{what}*"
    elif chance < 0.26:
        what = f"{what} (`{dice.pick(COLUMNS)}`)"
    return f"{dice.pick(SUBJECTS)} {dice.pick(PREDICATES)} {what} {dice.pick(TAILS)}."


def ascii_letters(name):
    """A name as it stands in an address: letters of a-z only."""
    plain = unicodedata.normalize("NFD", name.lower())
    return "".join(letter for letter in plain if "a" <= letter <= "z") or "person"
