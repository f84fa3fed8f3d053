import Commands
import Foundation
import Testing
import Vault

struct SarifTests {
  /// A broken link behind an emoji (two UTF-16 units, four bytes) and a combining letter; a path
  /// with blanks, letters of other scripts and marks that a URI must not hold.
  static let vault = """
    == Notes/Олена #1 100%?.md
    Ask 👩 and Jiří [[Readmision cohort]] {0}
    == Readmission cohort.md
    Sixty charts. [[a](b]]
    == Meetings/2026-07-10 Ada.md
    ---
    with: "[[Ada]]"
    status: planned
    ---
    == People/Ada.md
    - 2026-07-01 met: in the library
    """

  private func results(_ vault: String = vault) throws -> [[String: Any]] {
    let log = try object(Run("check", "--format", "sarif", vault: vault).output)
    let run = try #require((log["runs"] as? [[String: Any]])?.first)
    return try #require(run["results"] as? [[String: Any]])
  }

  private func place(_ result: [String: Any]) throws -> (uri: String, region: [String: Int]?) {
    let location = try #require((result["locations"] as? [[String: Any]])?.first)
    let physical = try #require(location["physicalLocation"] as? [String: Any])
    let artifact = try #require(physical["artifactLocation"] as? [String: Any])
    return (try #require(artifact["uri"] as? String), physical["region"] as? [String: Int])
  }

  @Test func columnsAreUtf16UnitsAndPathsUris() throws {
    let broken = try #require(try results().first { $0["ruleId"] as? String == "link.broken" })
    let (uri, region) = try place(broken)
    #expect(uri.removingPercentEncoding == "Notes/Олена #1 100%?.md")
    #expect(uri.hasPrefix("Notes/%D0%9E%D0%BB%D0%B5%D0%BD%D0%B0%20%231%20100%25%3F.md"))
    // "Ask " 4, the emoji 2, " and Jiří " 10: the bracket is the 17th unit. In bytes it is the 21st.
    #expect(region == ["startLine": 1, "startColumn": 17])
    #expect(broken["level"] as? String == "warning")
  }

  @Test func everyResultNamesItsRule() throws {
    let log = try object(Run("check", "--format", "sarif", vault: Self.vault).output)
    #expect(log["version"] as? String == "2.1.0")
    let run = try #require((log["runs"] as? [[String: Any]])?.first)
    #expect(run["columnKind"] as? String == "utf16CodeUnits")
    let driver = try #require((run["tool"] as? [String: [String: Any]])?["driver"])
    let rules = try #require(driver["rules"] as? [[String: Any]])
    for result in try results() {
      let index = try #require(result["ruleIndex"] as? Int)
      #expect(rules[index]["id"] as? String == result["ruleId"] as? String)
    }
    let ids = rules.compactMap { $0["id"] as? String }
    #expect(Set(ids).count == ids.count)
    #expect(Set(ids).isSuperset(of: Diagnostic.Problem.catalogue.map(\.id)))
  }

  @Test func findingsAboutConsistencyAreInIt() throws {
    let finding = try #require(
      try results().first { $0["ruleId"] as? String == "meeting.unrecorded" })
    let (uri, region) = try place(finding)
    #expect(uri == "Meetings/2026-07-10%20Ada.md")
    #expect(region == ["startLine": 3, "startColumn": 9])
  }

  @Test func messagesHoldNoPlaceholdersAndNoLinks() throws {
    let vault = """
      == People/Ada.md
      ---
      status: "{0} [a](b) \\u001B[31m"
      ---
      """
    let result = try #require(
      try results(vault).first { $0["ruleId"] as? String == "front-matter.not-allowed" })
    let message = try #require((result["message"] as? [String: Any])?["text"] as? String)
    #expect(message.contains(#"{{0}} \[a\](b) \u{{1B}}\[31m"#))
  }

  /// A fingerprint outlives lines above it, and tells equal lines apart.
  @Test func fingerprintsFollowTheLine() throws {
    func prints(_ text: String) throws -> [String] {
      try results("== A.md\n\(text)== People/Ada.md\n- 2026-07-01 met: here\n").compactMap {
        ($0["partialFingerprints"] as? [String: String])?["rapportLine/v1"]
      }
    }
    let first = try prints("see [[nowhere at all]]\n")
    let moved = try prints("new\n\nsee [[nowhere at all]]\n")
    let twice = try prints("see [[nowhere at all]]\n\nsee [[nowhere at all]]\n")
    #expect(first.count == 1)
    #expect(moved == first)
    #expect(twice.count == 2)
    #expect(Set(twice).count == 2)
    #expect(twice.first == first.first)
  }

  @Test func statusIsThatOfTheCheck() {
    let broken = "== People/Ada.md\n---\nfit: 9\n---\n"
    #expect(Run("check", "--format", "sarif", vault: broken).status == .found)
    #expect(Run("check", "--list", "--format", "sarif", vault: broken).status == .usage)
    #expect(Run("check", "--format", "sarif", vault: "").output.contains("\"results\":["))
  }

  /// The script is Tests/Sarif/validate.py; its README says how to give it validators.
  @Test(
    .enabled("no validator in reach: see Tests/Sarif/README.md") {
      // 77: the script found nobody to ask; 127: there is no Python.
      try ![77, 127].contains(SarifTests.validate("{}").status)
    },
    arguments: [SarifTests.vault, "", ErrorCatalogueTests.vault])
  func validatorsOfOthersAcceptIt(vault: String) throws {
    let (status, words) = try Self.validate(
      Run("check", "--format", "sarif", vault: vault).output)
    #expect(status == 0, "\(words)")
  }

  private static func validate(_ sarif: String) throws -> (status: Int32, words: String) {
    let file = FileManager.default.temporaryDirectory
      .appendingPathComponent("rapport-\(UUID().uuidString).sarif")
    try Data(sarif.utf8).write(to: file)
    defer { try? FileManager.default.removeItem(at: file) }
    let python = ProcessInfo.processInfo.environment["SARIF_PYTHON"] ?? "python3"
    let process = Process()
    process.executableURL = URL(fileURLWithPath: "/usr/bin/env")
    process.arguments = [python, Kept.location("Tests/Sarif/validate.py"), file.path]
    let pipe = Pipe()
    process.standardOutput = pipe
    process.standardError = pipe
    try process.run()
    let words = String(decoding: pipe.fileHandleForReading.readDataToEndOfFile(), as: UTF8.self)
    process.waitUntilExit()
    return (process.terminationStatus, words)
  }
}

extension ErrorCatalogueTests {
  /// Every mistake of the catalogue that can stand in a text, all in one vault.
  static let vault = ids.compactMap(ErrorEntry.init).flatMap(\.parts)
    .filter { $0.condition == nil && $0.path != "rapport.yml" }.enumerated()
    .map { "== \($0.element.path.dropLast(3)) \($0.offset).md\n\($0.element.text)" }.joined()
}
