package import Graph
import Vault

extension LetterReport {
  /// Every line of the sheet with the place it comes from, then what was left out; for the owner's
  /// eyes.
  ///
  /// - Parameter recorder: Tells when each place was written down; nil where git knows nothing.
  package func audit(
    in graph: Graph, _ look: Page.Look, recorder: Recorder? = nil
  ) -> [UInt8] {
    var recorder = recorder
    var page = Page(look)
    if case .sheet(let sheet) = outcome {
      page.paragraph("Where every line comes from", .strong)
      page.space()
      for (label, line) in sheet.lines {
        page.paragraph(label.isEmpty ? line.text : "\(label): \(line.text)")
        let places = line.origins.map { origin in
          origin.location(in: graph) + (recorder?.words(for: origin, in: graph) ?? "")
        }
        page.paragraph(Self.listed(places), .quiet, indent: 4)
      }
    }
    addWithheld(to: &page, in: graph)
    return page.bytes
  }

  /// What standard error says beside a sheet, or instead of one: a line each.
  package func notices(in graph: Graph) -> [String] {
    var lines: [String] = []
    if case .refused(let withheld) = outcome {
      lines.append("Nothing was written. The sheet would show what it may not:")
      lines += withheld.map { "  " + $0.line(in: graph) }
    }
    lines += leftOut.map { "left out: " + $0.line(in: graph) }
    if case .sheet = outcome { lines += remarks.map { "missing: " + escaped($0.words) } }
    return lines
  }

  /// What to write next, where this writer has seen nothing yet; nil otherwise.
  package func invitation(in graph: Graph, _ look: Page.Look) -> [UInt8]? {
    guard case .nothingYet = outcome else { return nil }
    var page = Page(look)
    page.add(EvidenceInvitation(name: graph[writer].title, path: graph.path(writer), today: today))
    return page.bytes
  }

  private func addWithheld(to page: inout Page, in graph: Graph) {
    if case .refused(let withheld) = outcome {
      page.heading("Nothing was written. The sheet would have shown", .bad)
      for entry in withheld { page.paragraph(entry.line(in: graph), indent: 2, hanging: 2) }
    }
    guard !leftOut.isEmpty else { return }
    page.heading("Left out of the sheet")
    for entry in leftOut { page.paragraph(entry.line(in: graph), indent: 2, hanging: 2) }
  }

  private static func listed(_ places: [String]) -> String {
    let shown = places.prefix(12).joined(separator: ", ")
    return places.count > 12 ? "\(shown) and \(places.count - 12) more" : shown
  }
}

extension LetterRemark {
  /// What to write, one sentence.
  package var words: String {
    switch self {
    case .noCycle: "No application cycle: a note in Cycles with letters-due says when."
    case .noDueDate:
      "No due date: letters-due in the cycle's note, or due in the letter's, says it."
    case .noUpload: "How to send the letter is not said: upload in the cycle's note."
    case .noApplicant: "Nobody says who applies: a note with type: me has name, school and e-mail."
    case .fewEpisodes(let count):
      "\(counted(count, "witnessed episode")) may be shown; three to five carry a letter."
    case .noWhy(let specialties):
      "The me note has no section \"Why \(specialties.first ?? "SPECIALTY")\"."
    case .leftForRoom(let count):
      "\(counted(count, "project or output", "projects or outputs")) had no room on the page."
    case .shortened: "Some text was longer than its room on the page and is cut at a \"…\"."
    }
  }
}
