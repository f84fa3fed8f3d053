package import Graph

/// What to write where nothing is written yet: one episode, with all its parts.
package struct EvidenceInvitation: Sendable {
  /// Who saw nothing yet.
  package var name: String
  /// The note to write in.
  package var path: String
  package var today: CivilDate

  package init(name: String, path: String, today: CivilDate) {
    self.name = name
    self.path = path
    self.today = today
  }

  var lines: [String] {
    [
      "- \(today) evidence: what they saw you do, in half a sentence #rigor",
      "  - situation: what it was about",
      "  - action: what you did",
      "  - result: what came of it",
    ]
  }
}

extension Page {
  /// Says that nothing is there yet, and what to write.
  package mutating func add(_ invitation: EvidenceInvitation) {
    space()
    paragraph("The notes do not say yet what \(invitation.name) has seen you do.")
    paragraph("After the next time, add to \(invitation.path):")
    space()
    for line in invitation.lines {
      let indent = 4 + line.prefix { $0 == " " }.count
      paragraph(line, .strong, indent: indent, hanging: 2)
    }
  }
}
