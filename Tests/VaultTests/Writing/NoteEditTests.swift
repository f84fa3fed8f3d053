import Testing

@testable import Vault

@Suite("Edits that keep every other byte")
struct NoteEditTests {
  private func inserted(_ text: String, _ line: Int32, _ added: String...) -> String {
    var edit = NoteEdit(Array(text.utf8))
    edit.insert(added, before: line)
    #expect(edit.before == Array(text.utf8))
    return String(decoding: edit.after, as: UTF8.self)
  }

  @Test(arguments: [
    ("a\nb\n", 1, "x\na\nb\n"), ("a\nb\n", 2, "a\nx\nb\n"), ("a\nb\n", 3, "a\nb\nx\n"),
    ("a\nb\n", 9, "a\nb\nx\n"), ("a\nb", 2, "a\nx\nb"), ("a\nb", 3, "a\nb\nx"),
    ("a\r\nb\r\n", 2, "a\r\nx\r\nb\r\n"), ("a\r\nb", 3, "a\r\nb\r\nx"), ("", 1, "x\n"),
    ("a\r\nb\nc\n", 2, "a\r\nx\r\nb\nc\n"), ("a\r\nb\nc\n", 3, "a\r\nb\nx\nc\n"),
    ("a\rb\r", 2, "a\rx\rb\r"), ("a", 1, "x\na"), ("a", 2, "a\nx"),
    ("\u{FEFF}", 1, "\u{FEFF}x\n"), ("\u{FEFF}a\r\n", 1, "\u{FEFF}x\r\na\r\n"),
    ("a  \nb\t\n", 2, "a  \nx\nb\t\n"), ("\n", 2, "\nx\n"),
  ])
  func `A line takes the line end of its neighbour`(text: String, line: Int32, result: String) {
    #expect(inserted(text, line, "x") == result)
  }

  @Test func `Several lines`() {
    #expect(inserted("a\r\nb", 9, "", "x", "y") == "a\r\nb\r\n\r\nx\r\ny")
    #expect(inserted("a\nb\n", 2, "x", "") == "a\nx\n\nb\n")
  }

  @Test func `Bytes in the place of others, and none beyond the end`() {
    var edit = NoteEdit(Array("- [ ] a".utf8))
    edit.replace(3..<4, with: "x")
    edit.replace(7..<7, with: " b")
    edit.replace(40..<50, with: "!")
    #expect(String(decoding: edit.after, as: UTF8.self) == "- [x] a b!")
    #expect(edit.change(to: "N.md").before == Array("- [ ] a".utf8))
  }

  @Test(arguments: 0..<300)
  func `Taking the inserted lines out gives back the file`(seed: Int) {
    var dice = SystemDice(seed: seed)
    let pieces = ["a", "", " b ", "é", "- c", "\u{FEFF}", "\t"]
    let ends = ["\n", "\r\n", "\n", "\r"]
    var text = dice.below(4) == 0 ? "\u{FEFF}" : ""
    for _ in 0..<dice.below(8) { text += dice.pick(pieces) + dice.pick(ends) }
    if dice.below(2) == 0 { text += dice.pick(pieces) }
    let bytes = Array(text.utf8)
    var edit = NoteEdit(bytes)
    let line = Int32(1 + dice.below(10))
    edit.insert(["new line"], before: line)
    // The line and one line end, and nothing else, is more.
    let wanted = Array("new line".utf8)
    let found = edit.after.indices.first { edit.after[$0...].starts(with: wanted) }
    guard let found else {
      Issue.record("not inserted")
      return
    }
    var rest = edit.after
    rest.removeSubrange(found..<found + wanted.count)
    let end = edit.after.count - bytes.count - wanted.count
    #expect(end == 1 || end == 2)
    let isBehind = Array(rest[min(found, rest.count)...].prefix(end)).allSatisfy {
      $0 == 10 || $0 == 13
    }
    let start = isBehind && found + end <= rest.count ? found : found - end
    rest.removeSubrange(start..<start + end)
    #expect(rest == bytes, "\(text.debugDescription) line \(line)")
  }
}

/// Chance that is the same on every machine.
struct SystemDice {
  private var state: UInt64

  init(seed: Int) { state = UInt64(seed) &* 0x9E37_79B9_7F4A_7C15 &+ 1 }

  mutating func below(_ count: Int) -> Int {
    state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
    return Int((state >> 33) % UInt64(count))
  }

  mutating func pick<Value>(_ values: [Value]) -> Value { values[below(values.count)] }
}
