import Testing
import Vault

@testable import Graph

struct TableTests {
  /// Folding byte by byte is the short way; the long way says what is right.
  @Test func linkKeysAgreeForEveryLetter() {
    for value in UInt32(1)..<0x3000 {
      guard let scalar = Unicode.Scalar(value) else { continue }
      for text in ["\(scalar)", "a\(scalar)B", "\(scalar)\u{301}x", "É\(scalar)"] {
        let bytes = Array(text.utf8)
        var key: [UInt8] = []
        appendLinkKey(bytes.span, 0..<bytes.count, to: &key)
        #expect(key == Array(linkKey(text).utf8), "U+\(String(value, radix: 16)) in \(text)")
      }
    }
  }

  @Test(arguments: [
    ("Anna  Raman", "anna raman"), (" A\tb\n", "a b"), ("ÉTUDE", "étude"), ("e\u{301}", "é"),
    ("a\u{A0}b", "a b"), ("ŁÓDŹ", "łódź"), ("plain", "plain"), ("", ""), ("  ", ""),
  ])
  func nameKeys(text: String, key: String) {
    #expect(nameKey(text).utf8.elementsEqual(key.utf8))
  }

  @Test func filesAreSortedByTheBytesOfTheirComposedPath() {
    var listing = Files.Listing()
    listing.notes = [
      "b.md", "a/b.md", "a b.md", "Z.md", "e\u{301}.md", "\u{E9}.md", "f.md", "a-b.md", "e.md",
      "ea.md", "a.md", "a/b/c.md", "zz/\u{E9}/long enough for more than one step.md",
      "zz/e\u{301}/long enough for more than one step.md",
      "zz/e/long enough for more than one step.md",
    ]
    listing.attachments = ["b.png", "A.png"]
    let table = FileTable(listing)
    #expect(
      table.paths.map { Array($0.utf8) }
        == [
          "Z.md", "a b.md", "a-b.md", "a.md", "a/b.md", "a/b/c.md", "b.md", "e.md", "ea.md", "f.md",
          "zz/e/long enough for more than one step.md",
          "zz/\u{E9}/long enough for more than one step.md",
          "zz/e\u{301}/long enough for more than one step.md", "\u{E9}.md", "e\u{301}.md", "A.png",
          "b.png",
        ].map { Array($0.utf8) })
    #expect(table.note(FileID(14)) == NoteID(14) && table.note(FileID(15)) == nil)
    #expect(table.path(of: FileID(15)) == "A.png")
  }

  @Test(arguments: [
    ("a/b/C d.md", "a/b/", "C d"), ("C.markdown", "", "C"), (".md", "", ".md"),
    ("x/.MD", "x/", ".MD"),
    ("a.b.MD", "", "a.b"), ("a.png", "", "a.png"), ("", "", ""),
  ])
  func pathParts(path: String, folder: String, stem: String) {
    let parts = PathParts(path, isNote: true)
    #expect(parts.folder == folder && parts.stem == stem)
  }

  @Test func wordTableHoldsManyWords() {
    var table = WordTable<Int>()
    let words = (0..<2000).map { "word-\($0 * 7919)" }
    for (number, word) in words.enumerated() {
      if let packed = PackedWord(word) { table[packed] = number }
    }
    #expect(table.count == 2000)
    #expect(words.indices.allSatisfy { PackedWord(words[$0]).flatMap { table[$0] } == $0 })
    #expect(PackedWord("none").flatMap { table[$0] } == nil)
    #expect(PackedWord(String(repeating: "x", count: 24)) != nil)
    #expect(PackedWord(String(repeating: "x", count: 25)) == nil)
  }

  @Test func manyFilesOfOneNameAreFoundByFolder() throws {
    var notes: [String: String] = [:]
    for number in 0..<50 {
      notes["\(number)/Overview.md"] = "[[Overview]] [[\((number + 1) % 50)/overview]]"
    }
    let vault = try VaultText(notes)
    for note in vault.graph.notes {
      let folder = Int(note.path.prefix { $0 != "/" }) ?? -1
      let targets = vault.graph.links[note.id.int].links.map { $0.to.map(vault.graph.files.path) }
      #expect(targets == ["\(folder)/Overview.md", "\((folder + 1) % 50)/Overview.md"])
    }
  }
}

struct DiagnosticOrderTests {
  @Test func byPathPlaceAndID() throws {
    let vault = try VaultText(
      [
        "b.md": "[[x y z]]\n[[a b c]]\n- 2026-02-03 met: [[q r s]]",
        "a.md": "---\ntype: mentr\nx: [\n---\n",
        "Meetings/c.md": "- [ ] 📅 2026-02-30 #a [x:: [[u v w]]]",
      ], settings: "verbs: {a: b}\nfolders: {c: d}", workers: 3)
    #expect(
      vault.diagnostics == [
        "Meetings/c.md front-matter.missing-key", "Meetings/c.md front-matter.missing-key",
        "Meetings/c.md:1:12 task.impossible-date", "Meetings/c.md:1:31 link.broken",
        "a.md:2:7 front-matter.unknown-type", "a.md:4:1 front-matter.syntax",
        "b.md:1:1 link.broken", "b.md:2:1 link.broken", "b.md:3:3 event.about-nobody",
        "b.md:3:19 link.broken", "rapport.yml:1:12 settings.impossible-value",
        "rapport.yml:2:11 settings.impossible-value",
      ])
  }

  @Test func unreadableFilesAreDiagnosedAndLinked() throws {
    let memory = Files.memory(["a.md": "[[b]]", "b.md": "never read"])
    let files = Files(
      list: memory.list,
      read: { (path, buffer) throws(Files.ReadFailure) in
        if path == "b.md" { throw .notPermitted }
        return try memory.read(path, &buffer)
      })
    let graph = try Graph.build(files: files, configuration: Configuration(), workers: 2)
    #expect(graph.diagnostics.map(\.id) == ["note.unreadable"])
    #expect(graph.notes.map(\.isUnread) == [false, true])
    #expect(graph.links[0].links.map(\.to) == [FileID(1)])
  }

  @Test func anEmptyVaultIsNone() throws {
    let vault = try VaultText([:])
    #expect(vault.graph.notes.isEmpty && vault.problems == [])
    #expect(vault.graph.find("x") == .none(nearest: []))
  }
}
