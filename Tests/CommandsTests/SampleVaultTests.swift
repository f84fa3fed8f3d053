import Testing
import Vault

@testable import Commands

/// Whole outputs over the sample vault, each compared with a file in Golden.
struct SampleVaultTests {
  static let lines = [
    ("due-40.txt", "due --width 40"), ("due-color.txt", "due --color always"),
    ("panel.txt", "panel"), ("panel-40.txt", "panel --width 40"),
    ("panel-120.txt", "panel --width 120"), ("targets-40.txt", "targets --width 40"),
    ("targets-120.txt", "targets --width 120"), ("due.txt", "due"), ("due-all.txt", "due --all"),
    ("due.json", "due --format json"),
    ("due.md", "due --format markdown"), ("due.csv", "due --format csv"),
    ("advise.txt", "advise"), ("advise-whitlock.txt", "advise \"Samuel Whitlock\""),
    ("advise.json", "advise --format json"), ("show-al-masri.txt", "show \"Yousef Al-Masri\""),
    ("show-raman.txt", "show \"Priya Raman\""), ("show-cohort.txt", "show \"Readmission cohort\""),
    ("show-season.txt", "show \"2027 season\""), ("show-me.txt", "show me"),
    ("evidence-raman.txt", "evidence \"Priya Raman\""),
    ("evidence-raman.json", "evidence \"Priya Raman\" --format json"),
    ("draft-cold-email.txt", "draft cold-email \"Haruka Ishikawa\""),
    ("draft-follow-up.eml", "draft follow-up \"Elena Petrova\" --eml"),
    ("draft-last-follow-up.txt", "draft last-follow-up \"Daniel Osei\""),
    ("draft-warm-follow-up.url", "draft warm-follow-up \"Kwame Boateng\" --mailto"),
    ("draft-meeting-prep.txt", "draft meeting-prep \"Jiří Dvořák\""),
    ("draft-meeting-summary.txt", "draft meeting-summary \"Margaret Chen\""),
    ("draft-question.txt", "draft question \"Samuel Whitlock\""),
    ("draft-feedback-nudge.txt", "draft feedback-nudge \"Samuel Whitlock\""),
    ("draft-letter-ask.txt", "draft letter-ask \"Jiří Dvořák\""),
    ("draft-letter-packet.eml", "draft letter-packet \"Margaret Chen\" --eml"),
    ("draft-letter-check.txt", "draft letter-check \"Priya Raman\""),
    ("draft-letter-call.txt", "draft letter-call \"Priya Raman\""),
    ("draft-letter-missed.txt", "draft letter-missed \"Samuel Whitlock\""),
    ("draft-update.txt", "draft update \"Margaret Chen\""),
    ("draft-win.txt", "draft win \"Yousef Al-Masri\""),
    (
      "draft-intro-request.txt", "draft intro-request \"Ravi Menon\" --about \"Beatriz Nascimento\""
    ),
    ("draft-exit.txt", "draft exit \"Samuel Whitlock\""),
    ("draft-exit-quiet.txt", "draft exit \"Richard Pell\""),
    ("draft-thanks.txt", "draft thanks \"Seo-yeon Kim\""),
    ("draft-match-thanks.txt", "draft match-thanks \"Priya Raman\""),
    ("draft-observership.txt", "draft observership \"Marcus Bell\""),
    ("letter-chen.md", "letter \"Margaret Chen\""),
    ("letter-chen.html", "letter \"Margaret Chen\" --format html"),
    ("letter-chen-audit.txt", "letter \"Margaret Chen\" --audit"), ("index.txt", "index"),
    ("index.json", "index --format json"), ("check.txt", "check"),
    ("targets.txt", "targets"), ("targets-all.txt", "targets --all"),
    ("targets-gaps.txt", "targets --gaps"), ("targets.json", "targets --format json"),
    ("targets.md", "targets --format markdown"), ("targets.csv", "targets --format csv"),
    ("intro-osei.txt", "intro \"Daniel Osei\""), ("intro-petrova.txt", "intro \"Elena Petrova\""),
    ("intro-osei.json", "intro \"Daniel Osei\" --format json"),
    ("intro-osei.md", "intro \"Daniel Osei\" --format markdown"),
    ("report.html", "report --output -"),
    ("report-for-advisor.html", "report --for-advisor --output -"),
    ("check.json", "check --format json"), ("check-list.txt", "check --list"),
    ("calendar.ics", "calendar"),
    ("calendar-season.ics", "calendar --within 60d --season --alarm 1d --rule letter.*"),
    ("contacts.vcf", "contacts"), ("contacts-raman-4.vcf", "contacts \"Priya Raman\" --vcard 4"),
    ("graph.json", "graph --format json"),
    ("graph-raman.dot", "graph --around \"Priya Raman\" --depth 1"),
    ("graph-raman.mmd", "graph --around \"Priya Raman\" --depth 1 --format mermaid"),
    ("graph-cohort.graphml", "graph --around \"Readmission cohort\" --format graphml"),
    (
      "log-raman.diff",
      "log raman met \"point by point, she signs off\" --with \"Marcus Bell\" --dry-run"
    ),
    ("log-win.diff", "log me win \"first interview, Alder Lake\" --dry-run"),
    ("done-raman.diff", "done raman reviewers --dry-run"),
    ("new-contact.diff", "new contact \"Ilse Brandt\" --dry-run"),
  ]

  @Test(arguments: lines)
  func isAsKept(file: String, line: String) throws {
    let files = try Files.live(root: Golden.sampleVault)
    let run = Run("\(line) --today 2026-07-21", in: files)
    Golden.expect(file, run.output)
  }

  @Test func theSameTwice() throws {
    let files = try Files.live(root: Golden.sampleVault)
    for line in [
      "index --format json", "due --format json", "advise --format json", "calendar", "contacts",
      "graph",
    ] {
      let one = Run("\(line) --today 2026-07-21", in: files, workers: 1)
      #expect(one.output == Run("\(line) --today 2026-07-21", in: files, workers: 3).output)
    }
  }

  /// With less than 500 notes one thread asks all rules.
  @Test func theSameOnSeveralThreads() throws {
    let sample = try Files.live(root: Golden.sampleVault)
    let names = (0..<500).map { "Attic/\($0).md" }
    let files = Files(
      list: { ignore in
        var listing = try sample.list(ignore)
        listing.notes += names
        return listing
      },
      read: { (path, buffer) throws(Files.ReadFailure) in
        guard path.hasPrefix("Attic/") else { return try sample.read(path, &buffer) }
        buffer = Array("[[Priya Raman]] and [[Preya Raman]]\n".utf8)
        return buffer.count
      })
    for line in [
      "index --format json", "check", "due --all", "due --format json", "advise --format json",
      "targets", "panel", "evidence --all",
    ] {
      let one = Run("\(line) --today 2026-07-21", in: files, workers: 1)
      #expect(!one.output.isEmpty)
      #expect(one.output == Run("\(line) --today 2026-07-21", in: files, workers: 3).output)
    }
  }
}
