/// Reads one hunk of a patch, against one parent (`@@`) or several (`@@@`).
struct HunkReader {
  /// Lines of each parent and of the result that are still to come.
  private var missing: [Int] = []
  private(set) var lines = Lines()

  /// What a hunk takes out of every parent and what it adds to every one, in order.
  struct Lines {
    var removed: [ArraySlice<UInt8>] = []
    var added: [ArraySlice<UInt8>] = []
  }

  /// - Parameter header: `@@ -12 +12,2 @@ …`; a count that is not there is 1.
  init(_ header: ArraySlice<UInt8>) {
    let words = header.split(separator: 0x20)
    let parents = max((words.first?.count ?? 0) - 1, 1)
    missing = words.dropFirst().prefix(parents + 1).map { range in
      let parts = range.split(separator: UInt8(ascii: ","))
      return parts.count < 2 ? 1 : Int(String(decoding: parts[1], as: UTF8.self)) ?? 0
    }
  }

  var isOver: Bool { missing.allSatisfy { $0 <= 0 } }

  /// One line: a mark for each parent, then the text.
  mutating func read(_ line: ArraySlice<UInt8>) {
    // `\ No newline at end of file`
    if line.first == UInt8(ascii: "\\") { return }
    let parents = missing.count - 1
    let marks = Array(line.prefix(parents))
    let text = line.dropFirst(parents)
    if marks.contains(UInt8(ascii: "-")) {
      for (parent, mark) in marks.enumerated() where mark == UInt8(ascii: "-") {
        missing[parent] -= 1
      }
      lines.removed.append(text)
    } else {
      for (parent, mark) in marks.enumerated() where mark == 0x20 { missing[parent] -= 1 }
      missing[parents] -= 1
      // New to a merge is only what none of the parents had.
      if marks.allSatisfy({ $0 == UInt8(ascii: "+") }) { lines.added.append(text) }
    }
  }
}
