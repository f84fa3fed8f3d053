/// Notes whose bytes nobody would write by hand.
extension HostileCase {
  static let bytes = [
    HostileCase(note: "empty") { _ in "" },
    HostileCase(note: "byte-order mark alone") { _ in "\u{FEFF}" },
    HostileCase("bytes that are no text") { folder, _ in
      folder.write("Daily/NUL.md", "- 2026-07-01 met: \u{0} [[Ada Okafor]]\n")
      folder.write(Array("Daily/Latin.md".utf8), [0x2D, 0x20, 0xE9, 0xFF, 0xFE, 0xC0, 0x80])
      folder.write("Mentors/Conflict.md", "a\n<<<<<<< HEAD\nb\n=======\nc\n>>>>>>> theirs\n")
      folder.write(
        "Daily/Escapes.md", "- 2026-07-01 met: \u{1B}[2J\u{202E}[[Ada Okafor]]\u{9B}1m\n")
    },
    HostileCase(note: "large note", 100_000, 50_000_000) { size in
      let part = "- 2026-07-01 met: [[Ada Okafor]] spoke of *much* and `more` #rigor\n\nWords.\n\n"
      return String(repeating: part, count: size / part.utf8.count)
    },
    HostileCase(note: "one long line", 100_000, 20_000_000) { size in
      "- 2026-07-01 met: [[Ada Okafor]] " + String(repeating: "word ", count: size / 5)
    },
    HostileCase(note: "one long line of broken links", 300, 100_000) { size in
      String(repeating: "[[no such note]] ", count: size)
    },
    HostileCase(note: "lines of one dash", 10_000, 2_000_000) {
      String(repeating: "-\n", count: $0)
    },
    HostileCase(note: "blank lines", 100_000, 20_000_000) { String(repeating: "\n", count: $0) },
    HostileCase(note: "openings never closed", 2_000, 100_000) { size in
      ["[a::", "[[", "![](", "`", "<!--", "%%", "(b::", "<a ", "**", "[x]: ", "\"["].map {
        "- " + String(repeating: $0, count: size / 4) + "\n\n"
      }.joined()
    },
    HostileCase("marks in fields and tasks") { folder, _ in
      let texts = [
        "- [ ] [due:: 2026-99-99] [for:: [[[[]]]]] 📅 📅 📅2026-07-01\n", "- 2026-07-01 met\n",
        "- 9999-12-31 met: x [again:: 9999-12-31]\n- 0000-00-00 sent: y\n- 0001-01-01 met: z\n",
        "- [[9999-12-31]] 99:99 sent: [until:: 0001-01-01] [[Ada Okafor]]\n- : :: [::] ()\n",
      ]
      folder.write("Mentors/Marks.md", texts.joined())
      folder.write("Daily/2026-07-01.md", texts.joined())
    },
  ]

  static let nesting = [
    HostileCase(note: "nested quotes", 10_000, 100_000) {
      String(repeating: "> ", count: $0) + "x"
    },
    HostileCase(note: "nested lists", 10_000, 100_000) { String(repeating: "- ", count: $0) + "x" },
    HostileCase(note: "quotes and lists in turn", 3_000, 50_000) { size in
      String(repeating: "> - ", count: size) + "2026-07-01 met: [[Ada Okafor]]\n"
        + String(repeating: "\n> x", count: size)
    },
    HostileCase(note: "list of lists", 200, 3_000) { size in
      (0..<size).map { "\(String(repeating: "  ", count: $0))- 2026-07-01 met: a [[Ada Okafor]]" }
        .joined(separator: "\n")
    },
    HostileCase(note: "headings", 2_000, 200_000) { size in
      (0..<size).map { "\(String(repeating: "#", count: $0 % 6 + 1)) [[Ada Okafor]] Log\n" }
        .joined()
    },
    HostileCase(note: "brackets", 20_000, 200_000) { size in
      String(repeating: "[", count: size) + String(repeating: "]", count: size)
        + String(repeating: "(", count: size) + "\n" + String(repeating: "*_", count: size)
    },
  ]
}
