import Graph
import Testing
import Vault

@testable import Imports

/// Whatever a note looks like and whatever is imported: nothing typed is lost, and the second time
/// changes nothing.
struct OfferPropertyTests {
  private struct Dice {
    var state: UInt64

    mutating func below(_ bound: Int) -> Int {
      state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      return Int(state >> 33) % bound
    }

    mutating func pick<Item>(_ items: [Item]) -> Item { items[below(items.count)] }
    mutating func chance() -> Bool { below(2) == 0 }
  }

  private static let texts = [
    "Alder Lake University", "Division of: \"Heart\" # 1", "- 2026-01-01 sent: [[X]]", "yes", "0x1",
    "Kliník [sic] {a}", "a\u{202E}b", "`code` %% <!-- open", "null", "'quoted'", "*bold* _it_ |x|",
    "\u{7}",
  ]

  private static let front = [
    "type: mentor", "email:", "institution: ", "dept: mine", "department: [a, b]", "grant: none",
    "grant-ends:", "last-publication: 2024", "title: |\n  two\n  lines", "aliases: [P. R.]",
    "# a remark", "orcid:", "specialty:\n  - Cardiology", "Fit: 3",
  ]

  private static let body = [
    "", "Text.", "## Log", "- 2026-03-01 sent: hello", "## Papers", "- PMID 39000002: seen",
    "### Imported", "# Private", "> ## Papers", "> - quoted", "```\ncode\n```", "- item\n  - child",
    "## Imported", "%% a remark %%", "```", "%%", "<!--", "Papers\n------", "1. one",
    "    indented",
    "last  ",
  ]

  private func note(_ dice: inout Dice) -> [UInt8] {
    var lines: [String] = []
    if dice.below(5) > 0 {
      let keys = Self.front.filter { _ in dice.below(3) == 0 }
      lines = ["---"] + keys + ["---"]
    }
    for _ in 0..<dice.below(8) { lines.append(dice.pick(Self.body)) }
    let end = dice.pick(["\n", "\r\n"])
    var text = lines.joined(separator: "\n") + (dice.chance() ? "\n" : "")
    text = text.split(separator: "\n", omittingEmptySubsequences: false).joined(separator: end)
    return (dice.below(4) == 0 ? [0xEF, 0xBB, 0xBF] : []) + Array(text.utf8)
  }

  private func person(_ dice: inout Dice) -> ImportedPerson {
    var person = Sample.person("Priya Raman")
    if dice.chance() { person.institution = Sample.imported(dice.pick(Self.texts)) }
    if dice.chance() { person.department = Sample.imported(dice.pick(Self.texts)) }
    if dice.chance() { person.title = Sample.imported(dice.pick(Self.texts)) }
    if dice.chance() { person.emails = [Sample.imported("p.raman@x.example")] }
    if dice.chance() { person.orcid = Sample.imported("0000-0002-1825-0097") }
    if dice.chance() { person.specialties = [Sample.imported(dice.pick(Self.texts))] }
    if dice.chance() {
      person.lastPublication = ImportedDate(year: 2026, month: 5).map { Sample.imported($0) }
    }
    if dice.chance() { person.grants = [Sample.grant("R01HL900001", ends: Sample.today)] }
    person.papers = (0..<dice.below(4)).map {
      Sample.paper("3900000\($0)", dice.pick(Self.texts))
    }
    return person
  }

  @Test func nothingIsLostAndTheSecondTimeIsEmpty() throws {
    var written = 0
    for seed in 0..<150 {
      var dice = Dice(state: UInt64(seed) &* 977 &+ 5)
      let bytes = note(&dice)
      let person = person(&dice)
      let vault = try Sample(
        .memory([
          "rapport.yml": Array("keys:\n  dept: department\n".utf8), "Mentors/Priya Raman.md": bytes,
        ]))
      let same: (inout ImportPlan.Wishes) -> Void = {
        $0.same = [("Priya Raman", vault.id(of: "Mentors/Priya Raman.md"))]
      }
      let plan = vault.plan([person], same)
      guard let change = plan.changes.first else { continue }
      written += 1
      #expect(change.path == "Mentors/Priya Raman.md")
      expectKept(bytes, change.after, seed)
      let after = try vault.after(plan.changes)
      #expect(after.plan([person], same).changes.isEmpty, "seed \(seed)")
      let (old, new) = (vault.graph.diagnostics, after.graph.diagnostics)
      #expect(new.count <= old.count, "seed \(seed): \(new.map(\.message))")
      #expect(after.graph.events.count == vault.graph.events.count, "seed \(seed)")
    }
    #expect(written > 60)
  }

  /// Every line stays, in order; a key without a value may get one. A byte-order mark stays first.
  private func expectKept(_ before: [UInt8], _ after: [UInt8], _ seed: Int) {
    let split = { (bytes: [UInt8]) in
      bytes.split(separator: 0x0A, omittingEmptySubsequences: false).map(Array.init)
    }
    let mark: [UInt8] = [0xEF, 0xBB, 0xBF]
    #expect(!before.starts(with: mark) || after.starts(with: mark))
    let start = before.starts(with: mark) ? 3 : 0
    var rest = split(Array(after[start...]))[...]
    for line in split(Array(before[start...])) {
      let bare = line.last == 0x0D ? Array(line.dropLast()) : line
      let trimmed =
        bare.last == 0x20 && bare.dropLast().last == 0x3A ? Array(bare.dropLast()) : bare
      let isOpen = trimmed.last == 0x3A
      guard
        let index = rest.firstIndex(where: { other in
          other == line || Array(other.dropLast(other.last == 0x0D ? 1 : 0)) == bare
            || isOpen && other.starts(with: trimmed)
        })
      else {
        Issue.record("seed \(seed): lost \(String(decoding: line, as: UTF8.self))")
        return
      }
      rest = rest[(index + 1)...]
    }
  }
}
