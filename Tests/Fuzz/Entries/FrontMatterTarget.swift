import Markdown

extension FuzzTarget {
  /// The YAML of a note: the bytes stand between the two lines of dashes.
  static let frontMatter = FuzzTarget("front-matter") { bytes, complaints in
    let head = Array("---\n".utf8)
    let note = head + bytes + Array("\n---\n- 2026-01-01 met: later\n".utf8)
    // With its line end: a line end of two bytes is not taken apart.
    checkYaml(note, head.count..<head.count + bytes.count + 1, firstLine: 2, &complaints)
    checkNote(note, &complaints)
  }
}

/// YAML read twice is the same, the short way through it leads where libyaml leads, and every place
/// lies where its offset says.
func checkYaml(
  _ note: [UInt8], _ range: Range<Int>, firstLine: Int32, _ complaints: inout Complaints
) {
  let document = readYaml(note.span, in: range, firstLine: firstLine)
  let again = readYaml(note.span, in: range, firstLine: firstLine)
  complaints.expect(document == again, "YAML read twice differs")
  if let flat = readFlatYaml(note.span, in: range, firstLine: firstLine) {
    let any = readAnyYaml(note.span, in: range, firstLine: firstLine)
    complaints.expect(flat == any, "the short way differs from libyaml: \(flat) \(any)")
  }
  checkPlaces(of: document, in: note, range, &complaints)
}

/// Goes through the values of a document without recursion.
private func checkPlaces(
  of document: YamlDocument, in note: [UInt8], _ range: Range<Int>, _ complaints: inout Complaints
) {
  let places = Places(note)
  var waiting = document.entries.map(\.value)
  var count = 0
  for entry in document.entries {
    complaints.expect(places.hold(entry.keyPlace), "key \(entry.key) at \(entry.keyPlace)")
  }
  while let node = waiting.popLast() {
    count += 1
    let isInside = range.contains(node.offset) || node.offset == range.upperBound
    complaints.expect(isInside, "value at byte \(node.offset) outside \(range)")
    complaints.expect(
      node.place == places.place(of: node.offset), "byte \(node.offset) is not at \(node.place)")
    switch node.value {
    case .list(let nodes): waiting += nodes
    case .map(let entries): waiting += entries.map(\.value)
    case .null, .scalar: break
    }
  }
  complaints.expect(count <= 20_000, "\(count) values")
  if let problem = document.problem {
    complaints.expect(places.hold(problem.place), "problem at \(problem.place)")
  }
}
