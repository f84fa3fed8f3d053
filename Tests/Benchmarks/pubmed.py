"""Writes an invented PubMed export of N records to standard output: python3 pubmed.py 50000 > x.nbib

Authors publish again and again with the same people at the same place, as real ones do; one in five
has one of the few names that very many people have, and the same initial may be several people's.
"""

import random
import sys

GIVEN = ["Priya", "Samuel", "Hanne", "Wei", "Seo-yeon", "Chidi", "Olga", "Tomas", "Leila", "Jan M"]
COMMON = ["Wang", "Zhang", "Kim", "Nguyen", "Smith", "Garcia", "Kumar", "Lee"]
FIELDS = ["Cardiology", "Neurology", "Surgery", "Oncology", "Pediatrics", "Urology", "Pathology"]
SYLLABLES = ["ka", "lo", "ven", "dar", "mi", "sto", "rin", "gel", "hus", "bra", "ter", "nov"]
WORDS = "discharge readmission cohort outcome risk trial heart stroke care weekend survey".split()


def people(count, pick):
    made = []
    for number in range(count):
        family = "".join(pick.choices(SYLLABLES, k=4)).title()
        if pick.random() < 0.2:
            family = pick.choice(COMMON)
        place = (
            f"Department of {pick.choice(FIELDS)}, Place{number % 900} University, "
            f"Town{number % 900}, OH {43000 + number % 900}, USA."
        )
        made.append((family, pick.choice(GIVEN), place, number))
    return made


def record(number, authors, pick, out):
    title = " ".join(pick.choices(WORDS, k=12)).capitalize()
    out.write(f"PMID- {30000000 + number}\nOWN - NLM\nSTAT- MEDLINE\n")
    out.write(f"DP  - {pick.randint(2015, 2026)} Mar\nTI  - {title}.\nAB  - ")
    out.write("\n      ".join(" ".join(pick.choices(WORDS, k=12)) for _ in range(18)) + "\n")
    for family, given, place, person in authors:
        short = "".join(word[0] for word in given.replace("-", " ").split()).upper()
        out.write(f"FAU - {family}, {given}\nAU  - {family} {short}\n")
        mail = f" p{person}@place.example" if person % 9 == 0 else ""
        out.write(f"AD  - {place}{mail}\n")
    out.write("LA  - eng\nGR  - R01 HL000001/HL/NHLBI NIH HHS/United States\n")
    out.write(f"PT  - Journal Article\nTA  - J{number % 300}\nJT  - Journal {number % 300}\n")
    out.write("MH  - Humans\nMH  - *Heart Failure/therapy\nMH  - Aged\n\n")


def main():
    count = int(sys.argv[1])
    pick = random.Random(7)
    everybody = people(max(8, count * 2), pick)
    for number in range(count):
        start = pick.randrange(len(everybody) - 7)
        record(number, everybody[start : start + pick.randint(2, 7)], pick, sys.stdout)


main()
