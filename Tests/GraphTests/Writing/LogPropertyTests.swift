import Testing
import Vault

@testable import Graph

/// Random lines written into the notes of random vaults.
struct LogPropertyTests {
  static let texts = [
    "wrote", "", "x: y", "**bold** `code` #tag", "é — 漢字", "> quote", "1. x", "- dash", "[ ] box",
    "# hash", "***", "a ` b", "| a | b |", "https://x.example/a_b?c=d#e", "a %%hidden%% b",
    "a <!-- hidden --> b", "\\", "[t](https://x.example)", "2026-01-02 sent: again", ": colon",
    "ملاحظة \u{200F}عربية", "&amp; &lt;", "~~~", "```", "---", "a  b", "[^1]: note", "[x]: y",
    "<div>", "ends with #", "(see: 1)", "it's \"quoted\"", "due 2026-09-09",
  ]

  @Test func theNoteDiffersInExactlyTheAskedLine() throws {
    var (written, alone) = (0, 0)
    for seed in 1..<700 {
      let vault = RandomVault(seed: seed)
      var dice = RandomDice(seed: seed &* 31)
      let files = Files.memory(vault.files.mapValues { Self.roughened($0, &dice) })
      let graph = try Graph.build(files: files, configuration: Configuration(), workers: 1)
      for _ in 0..<3 {
        let note = dice.pick(graph.notes.filter { $0.type.isPerson || $0.type == .project })
        let line = Self.line(graph, note.id, &dice)
        let change = try graph.written(line, in: note.id, of: files)
        guard let change else {
          Issue.record("seed \(seed): misread in \(note.path): \(line)")
          return
        }
        written += 1
        let added = try Self.addedLines(change)
        #expect(added.filter { !$0.isEmpty }.count <= 2)
        let asked = line.markdown(line.content(in: note.id, of: graph))
        guard added.contains(where: { $0.hasSuffix(asked) }) else {
          Issue.record("seed \(seed): \(added) for \(asked)")
          return
        }
        if added.count == 1 { alone += 1 }
      }
    }
    // Many notes have lines already, beside which one more stands alone.
    #expect(written > 2000 && alone * 3 > written, "\(alone) of \(written)")
  }

  /// Without its last line end, or with blanks at line ends: what must stay as it is.
  static func roughened(_ bytes: [UInt8], _ dice: inout RandomDice) -> [UInt8] {
    var bytes = bytes
    if dice.chance(3) {
      while let last = bytes.last, last == 10 || last == 13 { bytes.removeLast() }
    }
    let end = bytes.contains(13) ? "\r\n" : "\n"
    if dice.chance(4), !bytes.isEmpty { bytes += Array("\(end) \t \(end)".utf8) }
    return bytes
  }

  static func line(_ graph: Graph, _ note: NoteID, _ dice: inout RandomDice) -> LogLine {
    let verb = dice.pick(Verb.allCases)
    let day = CivilDate(day: 20_450 + Int32(dice.below(300)))
    var line = LogLine(
      date: day, verb: verb, word: dice.pick([verb.rawValue] + verb.synonyms),
      text: dice.pick(texts))
    let people = graph.notes.filter { $0.type.isPerson && $0.id != note }.map(\.id)
    if !people.isEmpty, dice.chance(3) { line.with = [dice.pick(people)] }
    let projects = graph.notes.filter { $0.type == .project }.map(\.id)
    if graph[note].type.isPerson, !projects.isEmpty, dice.chance(4) {
      line.projects = [dice.pick(projects)]
    }
    if verb == .autoReply { line.until = day + dice.below(30) }
    if verb == .reply, dice.chance(2) { line.again = day + 20 }
    line.isPrivate = dice.chance(5)
    return line
  }

  /// The lines that one change adds, in one place and with the line ends of the file; all other
  /// bytes must be as they were.
  static func addedLines(_ change: FileChange) throws -> [String] {
    let before = try #require(change.before)
    let after = change.after
    let shorter = min(before.count, after.count)
    let head = (0..<shorter).first { before[$0] != after[$0] } ?? shorter
    let rest = before.count - head
    #expect(after.suffix(rest).elementsEqual(before.suffix(rest)), "other bytes changed")
    let ends = { (bytes: [UInt8]) in bytes.count { $0 == 13 } == bytes.count { $0 == 10 } }
    #expect(ends(after) || !ends(before) || !before.contains(13), "other line ends")
    #expect(before.contains(13) || !after.contains(13), "other line ends")
    let (old, new) = (lines(before), lines(after))
    let fewer = min(old.count, new.count)
    let same = (0..<fewer).first { old[$0] != new[$0] } ?? fewer
    #expect(new.suffix(old.count - same) == old.suffix(old.count - same), "other lines changed")
    return Array(new[same..<new.count - (old.count - same)])
  }

  private static func lines(_ bytes: [UInt8]) -> [String] {
    bytes.split(separator: 10, omittingEmptySubsequences: false).map {
      String(decoding: $0.filter { $0 != 13 }, as: UTF8.self)
    }
  }
}
