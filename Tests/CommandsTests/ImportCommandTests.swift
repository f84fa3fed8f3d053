import Testing

@testable import Commands
@testable import Vault

/// `import` as a whole command: what it prints, what it writes, how it ends.
struct ImportCommandTests {
  static let exports = [
    "weekend-discharge.nbib", "grants.csv", "contacts.vcf", "open-access.csv",
    "cited-in-pubmed.txt", "mail.mbox",
  ]

  static let lines = [
    ("import-pubmed.txt", "import pubmed weekend-discharge.nbib --limit 3 --dry-run"),
    (
      "import-pubmed.json", "import pubmed weekend-discharge.nbib --limit 3 --dry-run --format json"
    ),
    ("import-reporter.txt", "import reporter grants.csv --dry-run"),
    ("import-reporter.md", "import reporter grants.csv --dry-run --format markdown"),
    ("import-journals.txt", "import journals open-access.csv cited-in-pubmed.txt --dry-run"),
    ("import-journals.json", "import journals open-access.csv --dry-run --format json"),
    ("import-vcard.txt", "import vcard contacts.vcf --dry-run"),
    ("import-mbox.txt", "import mbox mail.mbox --dry-run"),
    ("import-mbox.json", "import mbox mail.mbox --dry-run --format json"),
  ]

  /// The sample vault and its exports, all in memory.
  private struct Copy {
    let vault: Files
    var outside: [String: [UInt8]] = [:]

    init() throws {
      let files = try Files.live(root: Golden.sampleVault)
      let listing = try files.list([])
      var contents: [String: [UInt8]] = [:]
      for path in listing.notes + listing.attachments {
        contents[path] = try files.bytes(of: path)
      }
      vault = .memory(contents)
      for name in ImportCommandTests.exports { outside[name] = contents["Exports/\(name)"] }
    }

    func run(_ line: String) -> Run {
      Run("\(line) --today 2026-07-21", in: vault, outside: outside)
    }

    var all: [String: [UInt8]] {
      get throws {
        let listing = try vault.list([])
        return try Dictionary(
          uniqueKeysWithValues: listing.notes.map { ($0, try vault.bytes(of: $0)) })
      }
    }
  }

  @Test(arguments: lines)
  func isAsKept(file: String, line: String) throws {
    let copy = try Copy()
    let before = try copy.all
    let run = copy.run(line)
    Golden.expect(file, run.output)
    #expect(run.status == .fine)
    #expect(run.errors.isEmpty)
    #expect(try copy.all == before)
  }

  @Test(arguments: [
    "import pubmed weekend-discharge.nbib", "import reporter grants.csv",
    "import journals open-access.csv cited-in-pubmed.txt", "import vcard contacts.vcf",
    "import mbox mail.mbox --new \"Liya Abebe\"",
  ])
  func theSecondTimeChangesNothing(line: String) throws {
    let copy = try Copy()
    _ = copy.run(line)
    let once = try copy.all
    _ = copy.run(line)
    #expect(try copy.all == once)
    let check = copy.run("check")
    #expect(check.status == .fine)
    #expect(check.output.withoutCount == (try Copy()).run("check").output.withoutCount)
  }

  @Test func anExportBecomesFirstEmails() throws {
    let copy = try Copy()
    _ = copy.run("import pubmed weekend-discharge.nbib --limit 3")
    let grants = copy.run("import reporter grants.csv")
    #expect(grants.output.contains("Mentors/Ngozi A Okonkwo.md: the same name at"))
    let note = String(
      decoding: try copy.vault.bytes(of: "Mentors/Ngozi A Okonkwo.md"), as: UTF8.self)
    #expect(note.contains("grant: R01HL900001\ngrant-ends: 2029-03-31\n"))
    #expect(copy.run("due --rule targets.incomplete --all").output.contains("Ngozi"))
  }

  /// What a terminal would be told while it waits.
  @Test(arguments: [
    ("pubmed weekend-discharge.nbib", " papers ...", "sorting out who is who: "),
    ("reporter grants.csv", "reading: 0 rows ...", "reading: "),
    ("vcard contacts.vcf", "reading: ", "cards ..."),
    ("journals open-access.csv", "reading: ", "journals ..."),
    ("mbox mail.mbox", "reading: ", "messages ..."),
  ])
  func saysHowFarItIs(line: String, first: String, second: String) throws {
    let said = try Copy().run("import \(line) --dry-run").progress.joined(separator: "\n")
    #expect(said.contains(first), "\(said)")
    #expect(said.contains(second), "\(said)")
  }

  /// A note of an earlier import learns what is new; the report says what gave way.
  @Test func aNewerExportIsShownWithWhatItRenews() throws {
    let files = Files.memory(Self.small)
    let card = { (title: String) in
      Array("BEGIN:VCARD\nFN:Mira Lind\nEMAIL:m@x.example\nTITLE:\(title)\nEND:VCARD\n".utf8)
    }
    _ = Run("import vcard a.vcf", in: files, outside: ["a.vcf": card("Fellow")])
    let run = Run("import vcard a.vcf", in: files, outside: ["a.vcf": card("Professor")])
    #expect(
      run.output.contains(
        "title             Professor (card on line 1; an earlier import said Fellow)"),
      "\(run.output)")
    let note = String(decoding: try files.bytes(of: "People/Mira Lind.md"), as: UTF8.self)
    #expect(note.contains("title: Professor\n") && !note.contains("Fellow"))
  }

  /// Two notes that may be one person are a question, which a mute answers.
  @Test func likelyTwinsAreShown() {
    let notes = [
      "rapport.yml": "", "Mentors/Jiří Dvořák.md": "---\ninstitution: Alder Lake\n---\n",
      "Mentors/Jiri Dvorak.md": "A note.\n",
    ]
    let card = Array("BEGIN:VCARD\nFN:Mira Lind\nEND:VCARD\n".utf8)
    let words = "the same name, and one of them names no institution"
    for line in [
      "targets", "targets --format markdown", "import vcard a.vcf --dry-run",
      "import vcard a.vcf --dry-run --format json",
    ] {
      let said = Run(line, in: notes, outside: ["a.vcf": card]).output.replacing("\n", with: " ")
        .replacing(#/ +/#, with: " ")
      #expect(said.contains(words), "\(line): \(said)")
      var muted = notes
      muted["rapport.yml"] = "mute:\n  - outreach.duplicate-person until 2027-01-01 they are two\n"
      #expect(!Run(line, in: muted, outside: ["a.vcf": card]).output.contains("the same name"))
    }
    #expect(!Run("targets --format json", in: notes).output.contains("the same name"))
  }

  private static let small = ["rapport.yml": "", "Mentors/Ada Okafor.md": "A note.\n"]

  @Test func messages() {
    let outside = [
      "a.csv": Array("Name,Note\n1,2\n".utf8), "e.txt": [], "x.nbib": Array("TY  - JOUR\n".utf8),
    ]
    let cases: [(String, String, Commands.ExitStatus)] = [
      (
        "import reporter none.csv", "none.csv: cannot be read: there is no such file.\n",
        .unread
      ),
      (
        "import reporter a.csv",
        """
        a.csv:1: this is no list of NIH RePORTER: it needs a row with the columns Project Number \
        and Contact PI / Project Leader. Export the search as CSV.
            Name,Note

        """, .usage
      ),
      (
        "import journals a.csv",
        """
        a.csv:1: this is no list of journals that I know: the directory's CSV (doaj.org), \
        J_Medline.txt, or the catalogue of the national library as XML.
            Name,Note

        """, .usage
      ),
      (
        "import vcard e.txt",
        "e.txt:1: this is no vCard file: it has no line BEGIN:VCARD.\n    The file is empty.\n",
        .usage
      ),
      (
        "import pubmed x.nbib",
        "x.nbib: this is a RIS file; save the search in PubMed with the format PubMed (.nbib), "
          + "or as CSV.\n", .usage
      ),
    ]
    for (line, message, status) in cases {
      let run = Run(line, in: Self.small, outside: outside)
      #expect(run.errors == message, "\(line)")
      #expect(run.status == status, "\(line)")
      #expect(run.output.isEmpty)
    }
  }

  @Test(arguments: [
    ("import bibtex a.bib", "'bibtex' is invalid"), ("import vcard", "Missing expected argument"),
    ("import vcard a --limit -1", "limit"), ("import pubmed a --years 2026-2020", "2022-2026"),
    ("import vcard a --years 2020", "--years means nothing for vcard; leave it out."),
    ("import journals a --only x", "--only means nothing for journals; leave it out."),
    ("import reporter a --new x", "--new means nothing for reporter; leave it out."),
  ])
  func wrongUsage(line: String, words: String) {
    let run = Run(line, in: Self.small)
    #expect(run.status == .usage)
    #expect(run.errors.contains(words), "\(run.errors)")
  }

  /// Whose messages they are must be known, and a mailbox is one from its first line.
  @Test(arguments: [
    (
      small,
      "Which messages are yours is not known: write all addresses that you send from into "
        + "a note of your own (`rapport new me NAME`), as `email: [you@school.example, "
        + "you@home.example]`.\n"
    ),
    (
      small.merging(["Me.md": "---\ntype: me\n---\n"]) { $1 },
      "Which messages are yours is not known: write all addresses that you send from into Me.md, "
        + "as `email: [you@school.example, you@home.example]`.\n"
    ),
    (
      small.merging(["Me.md": "---\ntype: me\nemail: m@x.example\n---\n"]) { $1 },
      "a.mbox:1: this is no mailbox: it does not begin with a line \"From \". Export the folders of "
        + "your mail program as mbox files.\n    Subject: x\n"
    ),
  ])
  func noMailbox(notes: [String: String], message: String) {
    let file = Array("Subject: x\n\nFrom me\n".utf8)
    let run = Run("import mbox a.mbox", in: notes, outside: ["a.mbox": file])
    #expect(run.status == .usage)
    #expect(run.errors == message)
  }

  /// The days of messages are those of the vault's time zone.
  @Test func anAnswerInTheLog() throws {
    let copy = try Copy()
    _ = copy.run("import mbox mail.mbox")
    let note = String(
      decoding: try copy.vault.bytes(of: "Mentors/Elena Petrova.md"), as: UTF8.self)
    #expect(
      note.hasSuffix("- 2026-07-20 reply: Re: Day 7 or day 14 (message on line 32 in mail.mbox)\n"))
    #expect(copy.run("show \"Elena Petrova\"").output.contains("talking"))
  }

  /// A name that nobody has, a note that is none: said before anything is written.
  @Test(arguments: [
    ("--only Mora", "a.vcf: nobody is called \"Mora\". Write the name as the import shows it.\n"),
    ("--new \"Mira Lund\"", "a.vcf: nobody is called \"Mira Lund\". Did you mean \"Mira Lind\"?\n"),
    (
      "--same \"Mira Lind=Okafar\"",
      "Nothing in the vault is called \"Okafar\". Did you mean Ada Okafor?\n"
    ),
    (
      "--same \"Nobody=Ada Okafor\"",
      "a.vcf: nobody is called \"Nobody\". Write the name as the import shows it.\n"
    ),
  ])
  func namesThatNobodyHas(options: String, message: String) {
    let card = Array("BEGIN:VCARD\nFN:Mira Lind\nEND:VCARD\n".utf8)
    let run = Run("import vcard a.vcf \(options)", in: Self.small, outside: ["a.vcf": card])
    #expect(run.status == .usage)
    #expect(run.errors == message)
    #expect(run.output.isEmpty)
  }

  /// The note may have another name than the card: somebody has married.
  @Test func whoTheUserSaysItIs() throws {
    let card = Array("BEGIN:VCARD\nFN:Mira Lind\nTITLE:Fellow\nEND:VCARD\n".utf8)
    let files = Files.memory(Self.small)
    let run = Run(
      "import vcard a.vcf --same \"Mira Lind=ada\"", in: files, outside: ["a.vcf": card])
    #expect(run.output.contains("Mentors/Ada Okafor.md: as you say\n"), "\(run.output)")
    let note = String(decoding: try files.bytes(of: "Mentors/Ada Okafor.md"), as: UTF8.self)
    #expect(note.contains("title: Fellow\n"))
  }

  /// A note that somebody else changes in the meantime stays as they left it.
  @Test func aChangedNoteIsNotWritten() throws {
    var files = Files.memory([
      "rapport.yml": "", "Mentors/Ada Okafor.md": "---\nemail: ada@x.example\n---\n",
    ])
    files.write = { (_) throws(Files.WriteFailure) in throw .changed }
    let card = "BEGIN:VCARD\nFN:Ada Okafor\nEMAIL:ada@x.example\nTITLE:Fellow\nEND:VCARD\n"
    let run = Run("import vcard a.vcf", in: files, outside: ["a.vcf": Array(card.utf8)])
    #expect(run.status == .unread)
    #expect(run.output.contains("Mentors/Ada Okafor.md was not written: it has changed since"))
  }

  /// Nothing in an export acts on a terminal or on the notes it gets into.
  @Test func hostileExports() throws {
    let card = """
      BEGIN:VCARD
      FN:../../etc/pass\u{1B}[31mwd <b>[[x]]
      ORG:Alder\u{202E}\u{7} # Lake: "quoted" {a: b}
      TITLE:- 2026-01-01 sent: [[Ada Okafor]] %% <!--
      EMAIL:=cmd()@x.example
      END:VCARD

      """
    let files = Files.memory(Self.small)
    let outside = ["a.vcf": Array(card.utf8)]
    let dry = Run("import vcard a.vcf --dry-run", in: files, outside: outside)
    for text in [dry.output, dry.errors] {
      #expect(!text.unicodeScalars.contains { $0 != "\n" && needsEscape($0) })
    }
    _ = Run("import vcard a.vcf", in: files, outside: outside)
    #expect(try files.list([]).notes.count == 2)
    let check = Run("check", in: files)
    #expect(check.status == .fine)
    #expect(check.output.hasPrefix("2 notes, nothing wrong.\n"), "\(check.output)")
    #expect(!Run("index", in: files).output.contains("Dated lines         1"))
  }
}

extension String {
  /// Without the number of notes, with which the last line of `check` begins.
  fileprivate var withoutCount: String { replacing(/\n\d+ notes/) { _ in "" } }
}
