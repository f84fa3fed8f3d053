import Testing

@testable import Vault

@Suite("Setting one key of front matter")
struct FrontMatterEditTests {
  private func set(_ text: String, _ key: String, _ value: FrontValue) -> String? {
    var edit = NoteEdit(Array(text.utf8))
    guard edit.set(key, to: value) else {
      #expect(edit.after == edit.before)
      return nil
    }
    return String(decoding: edit.after, as: UTF8.self)
  }

  @Test(arguments: [
    ("---\ntype: mentor\n---\nText\n", "---\ntype: mentor\ngrant: R01\n---\nText\n"),
    ("---\r\na: 1\r\n...\r\nText", "---\r\na: 1\r\ngrant: R01\r\n...\r\nText"),
    ("---\n---\n", "---\ngrant: R01\n---\n"), ("Text\r\n", "---\r\ngrant: R01\r\n---\r\nText\r\n"),
    ("", "---\ngrant: R01\n---\n"), ("\u{FEFF}Text", "\u{FEFF}---\ngrant: R01\n---\nText"),
    ("---\na:\n  - x\n# end\n---", "---\na:\n  - x\n# end\ngrant: R01\n---"),
  ])
  func `A new key stands behind the last`(text: String, result: String) {
    #expect(set(text, "grant", .text("R01")) == result)
  }

  @Test(arguments: [
    ("grant:", "grant: R01"), ("grant: old", "grant: R01"), ("Grant:   'o''ld' ", "Grant: R01"),
    ("grant: old # keep", "grant: R01 # keep"),
    ("grant: \"a \\\" # b\" # keep", "grant: R01 # keep"),
    ("grant: # keep", "grant: R01 # keep"), ("\"grant\": [a, b]", "\"grant\": R01"),
    ("grant:\n  - a\n  - b", "grant: R01"), ("grant: one\n  two", "grant: R01"),
    ("grant: >-\n  folded\n  text\n\n# keep", "grant: R01\n\n# keep"),
    ("'grant': o#ld", "'grant': R01"),
  ])
  func `A value is replaced, and nothing around it`(old: String, new: String) {
    let frame = { (entry: String) in "---\nfirst: 1\n\(entry)\nlast: [x]  \n---\nBody\n" }
    #expect(set(frame(old), "grant", .text("R01")) == frame(new))
    #expect(set("---\n\(old)\n---\n", "grant", .text("R01")) == "---\n\(new)\n---\n")
  }

  @Test(arguments: [
    ("email: a@x.example", "email: [a@x.example, b@x.example]"),
    ("email: [a@x.example]", "email: [a@x.example, b@x.example]"),
    ("email:\n  - a@x.example", "email:\n  - a@x.example\n  - b@x.example"),
    ("email:\n- a@x.example\n- c", "email:\n- a@x.example\n- b@x.example"),
  ])
  func `A list keeps its form`(old: String, new: String) {
    let value = FrontValue.list(["a@x.example", "b@x.example"])
    #expect(set("---\n\(old)\nz: 1\n---\n", "email", value) == "---\n\(new)\nz: 1\n---\n")
  }

  @Test(arguments: [
    "plain words", "2026-05", "[[Ann]]", "a: b", "a #b", "# b", "- x", "true", "No", "null", "",
    " x ",
    "x:", "\"q\"", "'q'", "a\\b", "tab\there", "line\nend", "é 漢字 ملاحظة", "@at", "%", "!x", "&x",
    "*x",
    "a, b", "{x}", "x]", "~", "? x", "| x", "> x", "`x`", "\u{7F}\u{85}\u{FEFF}\u{2028}", "1.5",
    "...",
    "---", "a\u{1B}[31m",
  ])
  func `Any text comes back as it was`(text: String) throws {
    let one = try #require(set("---\nx: 1\n---\n", "name", .text(text)))
    let list = try #require(set(one, "aliases", .list([text, "other"])))
    var again = NoteEdit(Array(list.utf8))
    let isSet = again.set("name", to: .text(text))
    #expect(isSet)
    #expect(String(decoding: again.after, as: UTF8.self) == list)
  }

  @Test(arguments: [
    "---\nname: [\n---\n", "---\nname: a\nNAME: b\n---\n", "---\nname: a\n", "---\n- a\n---\n",
    "---\nother: a\n bad\n\tx: 1\n---\n",
  ])
  func `What cannot be read is not written`(text: String) {
    #expect(set(text, "name", .text("x")) == nil)
  }
}
