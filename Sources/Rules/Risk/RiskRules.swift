import Graph

/// What the rules about risks share.
extension Situation {
  /// Mentors that risks are told about.
  var mentorsAtRisk: [Relationship] { mentors.filter { $0.isSpokenAbout(in: .letter) } }

  /// A risk is background until a letter depends on it.
  func riskSeverity(_ mentor: NoteID) -> Severity {
    letters(of: mentor).contains { $0.state == .asked || $0.state.isPromised } ? .warning : .info
  }

  /// Whether a journal was looked up and no index lists it.
  func isUnlisted(_ journal: NoteID) -> Bool {
    graph[journal].journal?.indexed?.value == .notFound
  }
}
