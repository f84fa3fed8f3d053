import Graph
import Reports
import Vault

/// Writing a dated line.
extension OpenVault {
  /// The change that adds a line to a note.
  ///
  /// - Throws: A ``Refusal`` where the line would not be read as it was meant.
  func plan(logging line: LogLine, in note: NoteID) throws -> Plan {
    let outcome = try reading(graph.path(note)) {
      try graph.writing(line, in: note, of: files, workers: workers)
    }
    switch outcome {
    case .written(let change, let place, let doubts):
      let remarks = doubts.map { Excerpt($0).text.trimmingLineEnd }
      var page = report(change, at: place)
      try addNext(after: change, to: note, &page)
      return Plan(changes: [change], report: page, remarks: remarks)
    case .misread(let problems): throw Refusal(refusal(line, problems, in: note))
    case .changed: throw changed(graph.path(note))
    }
  }

  /// What to say where a note is not any more as it was read.
  func changed(_ path: String) -> Refusal {
    Refusal(
      "\(escaped(path)) is as it was: \(Files.WriteFailure.changed.words).", status: .unread)
  }

  /// Does something for which a file must be readable.
  func reading<Result>(_ path: String, _ body: () throws -> Result) throws -> Result {
    do {
      return try body()
    } catch let failure as Files.ReadFailure {
      throw Refusal("\(escaped(path)) cannot be read: \(failure.words).", status: .unread)
    }
  }

  /// Where a line was written, and the line as it stands there.
  func report(_ change: FileChange, at line: Int32) -> Page {
    var page = Page(look)
    page.paragraph("\(change.path):\(line)", .strong)
    let range = LineStarts(change.after.span).range(of: line, in: change.after.span) ?? 0..<0
    page.paragraph(String(decoding: change.after[range], as: UTF8.self), indent: 2, hanging: 2)
    return page
  }

  private func refusal(_ line: LogLine, _ problems: [Diagnostic], in note: NoteID) -> String {
    let path = escaped(graph.path(note))
    if problems.contains(where: { $0.id == "event.about-nobody" }) {
      return "A line in \(path) would be about nobody; say whom with --with, or name a person."
    }
    if let problem = problems.first(where: { $0.severity == .error }) {
      return "Nothing was written. With the line it would be:\n" + Excerpt(problem).text
    }
    let openers = ["%%", "<!--", "`", "[", "("].filter(line.text.contains)
    let reason =
      openers.isEmpty
      ? "something in the note around it, such as a comment or code that is not closed,"
      : "\(openers.joined(separator: " and ")) in the text"
    return "Nothing was written: \(reason) would make the line, or others, read otherwise "
      + "in \(path)."
  }
}

extension String {
  fileprivate var trimmingLineEnd: String { hasSuffix("\n") ? String(dropLast()) : self }
}
