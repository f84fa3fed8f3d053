import Testing

@testable import Commands

struct LetterCommandTests {
  /// Letters for two seasons, and an episode the writer saw.
  static let vault: [String: String] = {
    var vault = Vaults.small
    for (season, due) in [("Autumn", "2026-10-01"), ("Winter", "2026-12-01")] {
      vault["Cycles/\(season).md"] = "---\nletters-due: \(due)\n---\n"
      vault["Letters/Raman \(season).md"] =
        "---\nwriter: \"[[Priya Raman]]\"\ncycle: \"[[\(season)]]\"\n---\n"
    }
    return vault
  }()

  @Test func severalLettersHaveToBeTold() {
    let run = Run("letter raman", in: Self.vault)
    #expect(run.status == .usage)
    #expect(run.errors.contains("say which with --for"))
    #expect(run.errors.contains("Letters/Raman Autumn.md: planned, due 2026-10-01"))
    #expect(run.output.isEmpty)
  }

  @Test(arguments: ["Autumn", "\"Raman Autumn\"", "Cycles/Autumn", "raman"])
  func oneIsNamed(name: String) {
    var vault = Self.vault
    if name == "raman" { vault["Letters/Raman Winter.md"] = nil }
    let run = Run("letter raman --for \(name)", in: vault)
    #expect(run.status == .fine, "\(run.errors)")
    #expect(run.output.contains("found the error in the code"))
    #expect(run.output.contains("2026-10-01"))
  }

  @Test func anUnknownOneIsAnsweredWithTheirs() {
    let unknown = Run("letter raman --for 2031", in: Self.vault)
    #expect(unknown.status == .usage)
    #expect(unknown.errors.hasPrefix("Priya Raman has no letter called \"2031\". With --for:"))
    #expect(unknown.errors.contains("Letters/Raman Winter.md: planned, due 2026-12-01"))
    let several = Run("letter raman --for ram", in: Self.vault)
    #expect(several.errors.contains("\"ram\" could be several letters of Priya Raman:"))
  }

  @Test func othersLettersAreRefused() {
    let run = Run("letter okafor --for Autumn", in: Self.vault)
    #expect(run.status == .usage)
    #expect(run.errors.contains("That is no letter of Ada Okafor."))
  }

  @Test func htmlIsAPage() {
    let run = Run("letter raman --for Autumn --format html", in: Self.vault)
    #expect(run.output.lowercased().hasPrefix("<!doctype html>"))
    #expect(Run("letter raman --format csv", in: Self.vault).status == .usage)
  }

  @Test func auditShowsTheSources() {
    let run = Run("letter raman --for Autumn --audit", in: Self.vault)
    #expect(run.status == .fine)
    #expect(run.output.contains("Mentors/Priya Raman.md:18:3"))
  }

  @Test func whoeverSawNothingGetsAnExample() {
    let run = Run("letter okafor", in: Vaults.oneMentor)
    #expect(run.status == .fine)
    #expect(run.output.contains("evidence: "))
  }
}
