import Graph
import Markdown
import Reports
import Rules
import Testing

/// What the gate keeps and what it lets through, line by line.
struct DiscretionTests {
  @Test(arguments: [
    "Samuel Whitlock saw it too", "as Whitlock said", "SAMUEL WHITLOCK", "whitlock agreed",
    "Sam brought the slides", "[[Samuel Whitlock|he]] agreed", "[he](Samuel%20Whitlock.md) agreed",
    "[[Mentors/Samuel Whitlock]]", "a word from **Whit**lock", "a word from Whit*lock",
    "a word from Whit\u{200B}lock", "a word from Whit\u{AD}lock", "Whit&shy;lock said",
    "&#87;hitlock said", "Whit<b></b>lock said", "Whitlock's fellow", "(Whitlock)", "Whitlock-like",
    "Samuel\nWhitlock", "with [**Whit**lock](https://a.example)", "swhitlock@alder.example",
    "石川遥さん", "石川 遥", "石川先生",
    "told Whit-\nlock", "Wh&iacute;tlock", "Ｗｈｉｔｌｏｃｋ said", "SW agreed", "Whitlock_2026",
  ])
  func namesOfOthersAreKept(_ line: String) throws {
    #expect(try DiscretionVault.ruling(line) == .withheld(.otherPerson))
  }

  @Test(arguments: [
    "Jiří asked", "Jiri Dvorak asked", "Dvořák asked", "DVOŘÁK asked", "dvořák asked",
    "Dvor\u{30C}a\u{301}k asked", "Ji\u{30C}ri Dvorak", "Al-Masri asked", "Al Masri asked",
    "Masri asked", "يوسف", "see [[M-017|a friend]]", "Олена helped", "с Ковальчук",
    "О\u{301}лена helped", "Bell said so", "Dr. Feldman came", "Professor Okafor came",
  ])
  func namesAreFoundInAnyScriptAndForm(_ line: String) throws {
    #expect(try DiscretionVault.ruling(line) == .withheld(.otherPerson))
  }

  @Test(arguments: [
    "Dr. Raman asked for it", "Priya Raman saw the table", "प्रिया रमन", "Nino Beridze did it",
    "a bell rang", "the dvd", "sw of the city", "Masrian art", "rang the doorbell",
    "professor of medicine",
    "told the resident", "[witness:: [[Samuel Whitlock]]] drew the figure",
    "found it %%Whitlock was cross%%",
  ])
  func otherWordsPass(_ line: String) throws {
    guard case .passed(let passed, _) = try DiscretionVault.ruling(line) else {
      Issue.record("kept")
      return
    }
    #expect(!passed.text.isEmpty)
    #expect(!passed.text.contains("Whitlock"))
  }

  @Test(arguments: [
    "USMLE Step 1 245", "Step 1: 245", "step 1 245", "Step 2 CK 250 at last", "2 CK: 260",
    "COMLEX 600", "COMLEX Level 2 CE 580", "scored 245 on Step 1", "245 in USMLE",
    "passed Step 3", "Step 1 failed once", "NBME shelf exam 88, 92nd percentile",
    "MCAT of 515", "GPA 3.9", "Step 2 248 (2024)", "St\u{200B}ep 1 245", "**Step** 1 = 245",
    "Step I 245", "boards: 231",
  ])
  func scoresAreKeptUnlessAskedFor(_ line: String) throws {
    #expect(try DiscretionVault.ruling(line) == .withheld(.score))
    guard case .passed = try DiscretionVault.ruling(line, showsScores: true) else {
      Issue.record("kept although scores were asked for")
      return
    }
  }

  @Test(arguments: [
    "MRN 4471203", "mrn: A12", "medical record number 99120", "hospital no. 48213",
    "DOB 3/4/1961", "d.o.b. 1961", "born on 4 March 1961", "date of birth known",
    "Mr. Alvarez, 63 yo, bed 12", "Mrs. Ortiz was afraid", "Ms. O came back", "mr. alvarez slept",
    "63F in room 312", "J.D., a 63-year-old man", "a 92-year-old woman", "aged 95",
    "the man in bed 4", "call 555-123-4567", "(555) 123-4567", "+49 30 1234567",
    "555.123.4567", "555 123 4567", "pager 55123", "SSN 123-45-6789", "123-45-6789",
    "number 48213377", "write to anna@mail.example", "Frau Weber asked",
  ])
  func whatCouldIdentifyAPatientIsKept(_ line: String) throws {
    #expect(try DiscretionVault.ruling(line) == .withheld(.patient))
  }

  @Test(arguments: [
    "hazard ratio 0.79 (0.65-0.96)", "registry 2019-2023, n = 1,842", "PMID 31234567 cited",
    "trial NCT01234567", "a 63-year-old with dyspnoea", "a 20-bed ward", "120 ms. The next one",
    "step 2 of the protocol took 120 minutes", "Level 1 trauma centre with 450 beds",
    "2026-01-02 and 2026-03-04", "41 % -> 57 %", "risk ratio 0.84, wide",
    "MR imaging of 120 hearts",
    "4,112 screened, 141 full texts", "Step 2 while working nights", "the 2nd step was 300 m",
    "DOI 10.1056/1234567", "kappa 0.71, ICC 0.91", "page 1234", "room for doubt",
    "moved from 8 to 14 meetings", "a diversified portfolio",
  ])
  func figuresOfTheWorkPass(_ line: String) throws {
    guard case .passed(let passed, hadComment: false) = try DiscretionVault.ruling(line) else {
      Issue.record("kept")
      return
    }
    #expect(passed.text == line)
  }

  @Test(arguments: [
    "quiet.verdict exit", "he is disengaged", "re-engage soon", "diversify", "letter.thin-evidence",
  ])
  func judgementsAreKept(_ line: String) throws {
    #expect(try DiscretionVault.ruling(line) == .withheld(.judgement))
  }

  @Test(arguments: ["the Chair file again", "see [[Chair file|that]]", "id 27-0417"])
  func lettersOfOthersAreKept(_ line: String) throws {
    #expect(try DiscretionVault.ruling(line) == .withheld(.otherLetter))
  }

  @Test func commentsTagsFieldsAndMarksAreGone() throws {
    let line =
      "did **it** %%a%% well<!-- b --> [x:: y] with <i>care</i> &amp; `R` #rigor [[Cohort]] #skill"
    guard case .passed(let passed, let hadComment) = try DiscretionVault.ruling(line) else {
      Issue.record("kept")
      return
    }
    #expect(passed.text == "did it well with care & R")
    #expect(hadComment)
  }

  @Test func anUnclosedCommentHidesTheRest() throws {
    guard
      case .passed(let passed, hadComment: true) = try DiscretionVault.ruling(
        "well %%CANARY and on")
    else {
      Issue.record("kept")
      return
    }
    #expect(passed.text == "well")
    #expect(try DiscretionVault.ruling("%%all of it") == .withheld(.comment))
  }

  @Test func aTextBeyondAnySheetIsKept() throws {
    let situation = try DiscretionVault.with(evidence: "x").situation()
    let writer = try situation.person("Priya Raman")
    let line = String(repeating: "[a::", count: 20_000)
    let ruling = Discretion(situation, writer: writer).pass(line, .account, at: .init(writer))
    #expect(ruling == .withheld(.tooLong))
  }
}
