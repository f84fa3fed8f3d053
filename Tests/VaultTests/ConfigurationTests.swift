import Markdown
import Testing

@testable import Vault

@Suite("Settings")
struct ConfigurationTests {
  private func read(_ text: String) -> (Configuration, [Diagnostic]) {
    Configuration.read(from: .memory(["rapport.yml": text]))
  }

  private func problems(_ text: String) -> [Diagnostic.Problem] { read(text).1.map(\.problem) }

  @Test(arguments: ["", "# nothing yet\n", "\u{FEFF}", "policy:\nfolders: ~\n"])
  func `An empty file gives the defaults`(text: String) {
    let (settings, diagnostics) = read(text)
    #expect(diagnostics.isEmpty)
    #expect(settings.ignore == [Glob("Templates/**")])
    #expect(settings.timeZone == nil)
  }

  @Test func `A file that is not there gives the defaults`() {
    #expect(Configuration.read(from: .memory([:] as [String: String])).1.isEmpty)
  }

  @Test func `Everything is read with its place`() {
    let (settings, diagnostics) = read(
      """
      Time_Zone: Europe/Berlin
      folders:
        mentor: [PIs, Chiefs]
        mail: Post
      ignore: Archive/**
      policy:
        update.cadence: 45
      keys: {Uni: institution}
      verbs:
        pinged: nudge
      facets: [grit]
      roles:
        - sponsor
      specialty-groups:
        - [neurology, child neurology]
        - [a, b]
      mute: ["update.due until 2026-03-15 on leave"]
      """)
    #expect(diagnostics.isEmpty)
    #expect(settings.timeZone?.text == "Europe/Berlin")
    #expect(settings.timeZone?.place == SourcePlace(line: 1, column: 12))
    #expect(settings.folders.map(\.type) == ["mentor", "mentor", "mail"])
    #expect(settings.folders.map(\.folder) == ["PIs", "Chiefs", "Post"])
    #expect(settings.folders.map(\.place.line) == [3, 3, 4])
    #expect(settings.ignore == [Glob("Archive/**")])
    #expect(settings.policy.map(\.key) == ["update.cadence"])
    #expect(settings.policy.first?.value.value == .scalar("45", isQuoted: false))
    #expect(settings.policy.first?.keyPlace == SourcePlace(line: 7, column: 3))
    #expect(settings.keys.map(\.alias) == ["Uni"])
    #expect(settings.keys.map(\.meaning) == ["institution"])
    #expect(settings.verbs.map(\.meaning) == ["nudge"])
    #expect(settings.facets.map(\.text) == ["grit"])
    #expect(settings.roles.map(\.text) == ["sponsor"])
    #expect(settings.specialtyGroups == [["neurology", "child neurology"], ["a", "b"]])
    #expect(settings.mute.map(\.text) == ["update.due until 2026-03-15 on leave"])
  }

  @Test func `An unknown key lists what is allowed, the nearest first`() throws {
    let found = read("folders:\n  mentor: PIs\nignroe: x\n").1
    let problem = try #require(found.first)
    guard case .settingUnknown("ignroe", let allowed) = problem.problem else {
      Issue.record("\(problem)")
      return
    }
    #expect(allowed.first == "ignore")
    #expect(allowed.count == 10)
    #expect(problem.path == "rapport.yml")
    #expect(problem.place == SourcePlace(line: 3, column: 1))
  }

  @Test(arguments: [
    "time-zone: [a]", "folders: Mentors", "folders: {mentor: {a: b}}", "ignore: {a: b}",
    "ignore: [[a]]", "policy: [a]", "keys: text", "verbs: {a: [b]}",
    "roles: [{a: b}]", "specialty-groups: text", "specialty-groups: {a: b}", "mute: {a: b}",
  ])
  func `A wrong shape is an error and the rest counts`(line: String) {
    let (settings, diagnostics) = read("\(line)\nfacets: [grit]\n")
    #expect(diagnostics.map(\.id) == ["settings.wrong-type"])
    #expect(diagnostics.first?.place?.line == 1)
    #expect(settings.facets.map(\.text) == ["grit"])
  }

  @Test func `Doubles are errors, the first counts`() {
    let (settings, diagnostics) = read("roles: [a]\nRoles: [b]\nverbs: {x: y, X: z}\n")
    #expect(
      diagnostics.map(\.problem) == [
        .settingDuplicate(key: "Roles", firstLine: 1), .settingDuplicate(key: "X", firstLine: 3),
      ])
    #expect(settings.roles.map(\.text) == ["a"])
    #expect(settings.verbs.map(\.meaning) == ["y"])
  }

  @Test func `What cannot be read is an error, what stands before it counts`() {
    let (settings, diagnostics) = read("roles: [a]\nverbs: {x: y\n")
    #expect(settings.roles.map(\.text) == ["a"])
    #expect(diagnostics.map(\.id) == ["settings.syntax"])
    #expect(problems("- a\n- b\n") == [.settingsNotMapping])
  }

  @Test func `Bytes that are no text give an error and the defaults`() {
    let found = Configuration.read(from: .memory(["rapport.yml": [0x61, 0x3A, 0x0A, 0xFF]]))
    #expect(
      found.1 == [
        Diagnostic(.invalidUTF8, path: "rapport.yml", place: SourcePlace(line: 2, column: 1))
      ])
    #expect(found.0.ignore == [Glob("Templates/**")])
  }
}
