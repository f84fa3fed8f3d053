"""Writes an invented export of N records: python3 exports.py pubmed-csv|reporter|vcard|journals|mbox 50000 > x

`pubmed.py` writes PubMed's own format. Here every record is about other people, which is the most an
import can have to keep.
"""

import random
import sys

SYLLABLES = ["ka", "lo", "ven", "dar", "mi", "sto", "rin", "gel", "hus", "bra", "ter", "nov"]
GIVEN = ["Priya", "Samuel", "Hanne", "Wei", "Olga", "Tomas", "Leila", "Jan"]
PICK = random.Random(7)


def family():
    return "".join(PICK.choices(SYLLABLES, k=4)).title()


def words(count, between=" "):
    return between.join(family() for _ in range(count))


def leader():
    return f"{family().upper()}, {PICK.choice(GIVEN).upper()}"


def pubmed_csv(number):
    authors = [f"{family()} {PICK.choice(GIVEN)[0]}{PICK.choice('ABC')}" for _ in range(PICK.randint(2, 8))]
    return (f'{30000000 + number},"Discharge and readmission, part {number}","{", ".join(authors)}.",'
            f'"J Card. 2025;1(2):3-4.",{authors[0]},Journal {number % 300},2025,2025/03/0{1 + number % 9},'
            f",,10.1/{number}\n")


def reporter(number):
    return (f'Heart Disease,"{words(120)}",Title {number},"{words(60)}",5R01HL{number:06d}-03,'
            f'"{leader()}","{leader()};",UNIVERSITY {number % 900},MEDICINE,8/31/2027\n')


def vcard(number):
    name, given = family(), PICK.choice(GIVEN)
    picture = "".join(" " + "Q" * 74 + "\r\n" for _ in range(30))
    return (f"BEGIN:VCARD\r\nVERSION:3.0\r\nN:{name};{given};;;\r\nFN:{given} {name}\r\n"
            f"ORG:Place{number % 900} University;Cardiology\r\nTITLE:Professor\r\n"
            f"EMAIL;TYPE=work:p{number}@place.example\r\nPHOTO;ENCODING=b;TYPE=JPEG:{'A' * 60}\r\n"
            f"{picture}END:VCARD\r\n")


def journals(number):
    return (f"Journal of {family()} {number},https://j{number}.example,{number % 9000:04d}-{1000 + number % 9000:04d},"
            f'{number % 9000:04d}-{2000 + number % 7000:04d},"{words(60, ", ")}"\n')


def mbox(number):
    """To or from the applicant of SampleVault; one in a hundred with somebody who has a note there."""
    mine = "Nino Beridze <nino.beridze@mail.example>"
    name = f"{PICK.choice(GIVEN)} {family()}"
    other = ("Elena Petrova <epetrova@quillharbor.example>" if number % 100 == 0
             else f"{name} <p{number}@place.example>")
    sender, to = (mine, other) if number % 2 else (other, mine)
    day = f"{1 + number % 28:02d} {('Feb', 'Mar', 'Apr')[number % 3]} {2000 + number // 2000}"
    body = "".join(f"{words(9)}\n" for _ in range(60))
    return (f"From x@y.example Mon Jan  1 00:00:00 2024\nFrom: {sender}\nTo: {to}\n"
            f"Subject: About {family()}\nDate: {day} 09:00:00 +0000\nMessage-ID: <{number}@y.example>\n"
            f"\n{body}\n")


# What stands before the records, and how one is made.
KINDS = {
    "pubmed-csv": ("PMID,Title,Authors,Citation,First Author,Journal/Book,Publication Year,Create Date,"
                   "PMCID,NIHMS ID,DOI\n", pubmed_csv),
    "reporter": ('"Search criteria: heart"\n\nNIH Spending Categorization,Project Terms,Project Title,'
                 "Public Health Relevance,Project Number,Contact PI / Project Leader,"
                 "Other PI or Project Leader(s),Organization Name,Department,Project End Date\n", reporter),
    "vcard": ("", vcard),
    "mbox": ("", mbox),
    "journals": ("Journal title,Journal URL,Journal ISSN (print version),"
                 "Journal EISSN (online version),Keywords\n", journals),
}


def main():
    before, record = KINDS[sys.argv[1]]
    sys.stdout.write(before)
    for number in range(int(sys.argv[2])):
        sys.stdout.write(record(number))


main()
