import Foundation
import Testing
import Vault

@testable import Commands

/// Calendars, cards and graphs as programs of other people's read them: over the sample vault, and
/// with names that try to be something else.
@Suite("Read by others")
struct SharingTests {
  /// Names as a hostile note could have them, in YAML, and what a reader is to see.
  private static let names: [(yaml: String, shown: String)] = [
    (#""a\nBEGIN:VEVENT""#, #"a\u{0A}BEGIN:VEVENT"#),
    (#""x\r\nATTACH:http://x.example""#, #"x\u{0D}\u{0A}ATTACH:http://x.example"#),
    (#"'semi; comma, back\slash "quoted"'"#, #"semi; comma, back\slash "quoted""#),
    (#"'a]]>b</data><c d="e">&amp;'"#, #"a]]>b</data><c d="e">&amp;"#),
    (#""\u202Eesrever \u001B[31mred""#, #"\u{202E}esrever \u{1B}[31mred"#),
    (#"'x"]; y --> z["w'"#, #"x"]; y --> z["w"#), (#"'"`**bold** <b>`"'"#, #""`**bold** <b>`""#),
    ("'1. first'", "1. first"), ("'- dash'", "- dash"), ("'end'", "end"),
    (#"'\G and \l end\'"#, #"\G and \l end\"#), (#"'#35; %%{init: {}}%%'"#, "#35; %%{init: {}}%%"),
    ("'Ọlá Adébáyọ̀-Ñoño 김서연 👩‍🔬'", "Ọlá Adébáyọ̀-Ñoño 김서연 👩‍🔬"),
    ("'" + String(repeating: "é漢", count: 60) + "'", String(repeating: "é漢", count: 60)),
  ]

  private static let hostile: [String: String] = {
    var files = ["rapport.yml": "", "Me.md": "---\ntype: me\nname: Nino\n---\n"]
    for (number, name) in names.enumerated() {
      files["Mentors/\(number + 10).md"] = """
        ---
        name: \(name.yaml)
        email: m\(number)@mail.example
        knows: "[[10]]"
        ---

        ## Log

        - 2026-07-16 sent: hello

        """
    }
    return files
  }()

  private func hostile(_ line: String) -> String { Run(line, in: Self.hostile).output }

  private func sample(_ line: String) throws -> String {
    Run("\(line) --today 2026-07-21", in: try Files.live(root: Golden.sampleVault)).output
  }

  @Test(.enabled(if: OtherReader.calendar.isThere, "python3-icalendar is not installed"))
  func aCalendarHoldsItsNames() throws {
    let read = try #require(try OtherReader.calendar.read(hostile("calendar")) as? [String: Any])
    #expect(read["name"] as? String == "Rapport")
    let titles = try list("events", in: read).compactMap { $0["summary"] as? String }
    #expect(Set(titles) == Set(Self.names.map { "Follow up: \($0.shown)" }))
  }

  @Test(.enabled(if: OtherReader.calendar.isThere, "python3-icalendar is not installed"))
  func aCalendarHasTheDaysOfTheAgenda() throws {
    let text = try sample("calendar --within 90d --alarm 1d --alarm 0d --alarm 2d")
    let read = try #require(try OtherReader.calendar.read(text) as? [String: Any])
    let events = try list("events", in: read)
    let agenda = try list("findings", in: parsed(try sample("due --within 90d --format json")))
    let days = agenda.compactMap { $0["due"] as? String }
    #expect(events.compactMap { $0["start"] as? String } == days.sorted())
    #expect(Set(events.compactMap { $0["uid"] as? String }).count == days.count)
    #expect(events.allSatisfy { $0["status"] as? String == "CONFIRMED" })
    // Nine in the morning two days, a day and no day before.
    let alarms = events.compactMap { $0["alarms"] as? [Int] }
    #expect(alarms.allSatisfy { $0 == [-39 * 3600, -15 * 3600, 9 * 3600] })
    #expect(events.first?["end"] as? String == "2026-07-16")
  }

  @Test(.enabled(if: OtherReader.khal.isThere, "khal is not installed"))
  func khalImportsEveryDayOnce() throws {
    let text = try sample("calendar --within 90d")
    let listed = try #require(try OtherReader.khal.read(text) as? [[String]])
    let agenda = try list("findings", in: parsed(try sample("due --within 90d --format json")))
    #expect(listed.map { $0[0] } == agenda.compactMap { $0["due"] as? String }.sorted())
    #expect(listed.contains(["2026-07-18", "Send the letter packet: Margaret Chen"]))
  }

  @Test(
    .enabled(if: OtherReader.vcard.isThere, "python3-vobject is not installed"),
    arguments: ["3", "4"])
  func cardsHoldTheirNames(version: String) throws {
    let cards = try #require(
      try OtherReader.vcard.read(hostile("contacts --vcard \(version)")) as? [[String: Any]])
    #expect(cards.compactMap { $0["name"] as? String } == Self.names.map(\.shown))
    #expect(cards.allSatisfy { $0["version"] as? String == "\(version).0" })
    for (number, card) in cards.enumerated() {
      #expect(card["emails"] as? [String] == ["m\(number)@mail.example"])
    }
  }

  @Test(arguments: [
    (OtherReader.dot, "graphviz is not installed"),
    (.graphml, "python3-networkx is not installed"),
  ])
  func aGraphHoldsItsNames(reader: OtherReader, missing: String) throws {
    if !reader.isThere { try Test.cancel("\(missing)") }
    let text = hostile("graph --format \(reader.rawValue)")
    let read = try #require(try reader.read(text) as? [String: Any])
    #expect(read["nodes"] as? [String] == ["Nino"] + Self.names.map(\.shown))
    let knows = Array(repeating: "knows", count: Self.names.count - 1)
    #expect(read["edges"] as? [String] == knows)
    #expect((read["words"] as? String ?? "").isEmpty)
  }

  @Test(.enabled(if: OtherReader.mermaid.isThere, "mermaidx: see Tests/Sharing/README.md"))
  func mermaidDrawsTheNames() throws {
    let read = try #require(
      try OtherReader.mermaid.read(hostile("graph --format mermaid")) as? [String: Any])
    #expect(read["nodes"] as? [String] == ["Nino"] + Self.names.map(\.shown))
  }

  @Test(arguments: OtherReader.allCases.filter { $0 == .dot || $0 == .graphml })
  func theSampleIsReadWhole(reader: OtherReader) throws {
    if !reader.isThere { try Test.cancel("\(reader) is not installed") }
    let graph = try parsed(try sample("graph --format json"))
    let text = try sample("graph --format \(reader.rawValue)")
    let read = try #require(try reader.read(text) as? [String: Any])
    let names = try list("nodes", in: graph).compactMap { $0["name"] as? String }
    #expect(read["nodes"] as? [String] == names)
    #expect((read["edges"] as? [String])?.count == (try list("edges", in: graph)).count)
  }
}
