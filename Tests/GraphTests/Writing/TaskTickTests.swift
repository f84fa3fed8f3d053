import Testing
import Vault

@testable import Graph

/// Ticking one task, every other byte kept.
struct TaskTickTests {
  private static let day = CivilDate(year: 2026, month: 5, day: 5)

  private func ticked(_ note: String, at index: Int = 0, others: [String: String] = [:]) throws
    -> String
  {
    let vault = try VaultText(others.merging(["N.md": note]) { $1 })
    let id = try vault.note("N.md").id
    let task = vault.graph.tasks.filter { $0.note == id }[index]
    let day = try #require(Self.day)
    let edit = try #require(vault.graph.edit(ticking: task, on: day, Array(note.utf8)))
    let difference = try vault.graph.difference(
      made: edit.change(to: "N.md"), to: id, of: vault.files, workers: 1)
    #expect(difference.addedTasks.map(\.done) == [day])
    #expect(difference.removedTasks.count == 1)
    return String(decoding: edit.after, as: UTF8.self)
  }

  @Test(arguments: [
    ("- [ ] a 📅 2026-05-01\n", "- [x] a 📅 2026-05-01 ✅ 2026-05-05\n"),
    ("- [/] a\r\n", "- [x] a ✅ 2026-05-05\r\n"), ("* [ ] a", "* [x] a ✅ 2026-05-05"),
    ("- [ ] a [due:: 2026-05-01]  \n", "- [x] a [due:: 2026-05-01] [completion:: 2026-05-05]  \n"),
    ("1. [ ] a (due:: 2026-05-01)\n", "1. [x] a (due:: 2026-05-01) (completion:: 2026-05-05)\n"),
    ("- [ ] a ^id-1\n", "- [x] a ✅ 2026-05-05 ^id-1\n"),
    ("- [ ] 2^3\n", "- [x] 2^3 ✅ 2026-05-05\n"),
    ("- b\n\t- [ ] a #t\n\t  more\n", "- b\n\t- [x] a #t ✅ 2026-05-05\n\t  more\n"),
    ("\u{FEFF}- [ ] a\n- [ ] b\n", "\u{FEFF}- [x] a ✅ 2026-05-05\n- [ ] b\n"),
    ("- [ ] a due 2026-05-09\n", "- [x] a due 2026-05-09 ✅ 2026-05-05\n"),
    ("- [ ]\u{A0}a\n", "- [x]\u{A0}a ✅ 2026-05-05\n"),
  ])
  func theBoxAndTheDay(note: String, result: String) throws {
    #expect(try ticked(note) == result)
  }

  @Test func theStyleOfTheNoteElseOfTheVault() throws {
    let fields = "- [ ] b [due:: 2026-05-01]\n"
    #expect(try ticked("- [ ] a\n" + fields) == "- [x] a [completion:: 2026-05-05]\n" + fields)
    let sign = "- [ ] a\n- [ ] b 📅 2026-05-01\n"
    #expect(try ticked(sign, others: ["O.md": fields + fields]).hasPrefix("- [x] a ✅ 2026-05-05\n"))
    #expect(
      try ticked("- [ ] a\n", others: ["O.md": fields]) == "- [x] a [completion:: 2026-05-05]\n")
  }

  @Test func aNoteThatHasChangedIsLeftAlone() throws {
    let vault = try VaultText(["N.md": "- [ ] a\n"])
    let day = try #require(Self.day)
    for text in ["", "x\n", "- a long line\n", "- [", "- [ ]("] {
      let edit = vault.graph.edit(ticking: vault.graph.tasks[0], on: day, Array(text.utf8))
      #expect(edit == nil || text == "- [ ](")
    }
  }

  @Test func randomTasksOfRandomVaults() throws {
    var count = 0
    for seed in 1..<500 {
      let vault = RandomVault(seed: seed)
      var dice = RandomDice(seed: seed)
      let files = Files.memory(vault.files.mapValues { LogPropertyTests.roughened($0, &dice) })
      let graph = try Graph.build(files: files, configuration: Configuration(), workers: 1)
      let open = graph.tasks.filter { $0.state == .open }
      guard !open.isEmpty else { continue }
      let task = dice.pick(open)
      let bytes = try files.bytes(of: graph.path(task.note))
      let day = CivilDate(day: 20_500)
      let edit = try #require(graph.edit(ticking: task, on: day, bytes))
      let difference = try graph.difference(
        made: edit.change(to: graph.path(task.note)), to: task.note, of: files, workers: 1)
      #expect(difference.removedTasks.count == 1 && difference.removedEvents.isEmpty)
      #expect(difference.addedTasks.map(\.done) == [day], "seed \(seed): \(task.text)")
      // Box and day are all that is new: the other lines are the same bytes.
      let old = LineStarts(bytes.span)
      let new = LineStarts(edit.after.span)
      #expect(old.count == new.count)
      for line in 1...Int32(old.count) where line != task.line {
        let range = old.range(of: line, in: bytes.span) ?? 0..<0
        let other = new.range(of: line, in: edit.after.span) ?? 0..<1
        #expect(bytes[range].elementsEqual(edit.after[other]))
      }
      count += 1
    }
    #expect(count > 250)
  }
}
