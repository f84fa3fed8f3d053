import Foundation
import Testing

/// Whoever waits at a terminal is told how far an import is; nobody else is.
struct ProgressTests {
  private static let script = "/usr/bin/script"

  /// So many papers that reading them takes a while.
  private static let export = (1...6000).map { number in
    "PMID- \(number)\nTI  - Paper\nDP  - 2026 May\nFAU - Okafor\(number), Ada\n"
      + "AD  - Department of Surgery, Place\(number % 90) University, OH, USA.\nPT  - Review\n\n"
  }.joined()

  @Test(.enabled(if: FileManager.default.isExecutableFile(atPath: script)))
  func aCountIsShownAndGoneAgain() throws {
    let vault = try DiskVault(["rapport.yml": "", "x.nbib": Self.export])
    let line =
      "\(BuiltProgram.path) import pubmed \(vault.path)/x.nbib --dry-run --limit 0 "
      + "--vault \(vault.path) --today 2026-07-21"
    let end = try BuiltProgram.run(Self.script, ["-qec", line, "/dev/null"])
    #expect(end.status == 0, "\(end.output)")
    let parts = end.output.components(separatedBy: "\r")
    #expect(parts.contains { $0.contains("papers ...") || $0.contains("who is who: ") })
    // The last of it is blanks, and then the report.
    let report = try #require(parts.firstIndex { $0.contains("5000 people") })
    #expect(parts[report - 1].allSatisfy { $0 == " " }, "\(parts.prefix(report + 1))")

    let quiet = try BuiltProgram.run("/bin/sh", ["-c", line])
    #expect(quiet.errors.isEmpty)
    #expect(!quiet.output.contains("..."))
  }
}
