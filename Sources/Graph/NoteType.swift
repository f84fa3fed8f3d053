/// What a note is, as its `type` key or its folder says.
package enum NoteType: String, Sendable, CaseIterable {
  case mentor, contact, meeting, project, letter, cycle, me, journal, opportunity, email
  /// Any other note: its links, events and tasks still count.
  case plain

  /// The types a user may write.
  package static let written = allCases.filter { $0 != .plain }

  /// Position among all types.
  var position: Int {
    switch self {
    case .mentor: 0
    case .contact: 1
    case .meeting: 2
    case .project: 3
    case .letter: 4
    case .cycle: 5
    case .me: 6
    case .journal: 7
    case .opportunity: 8
    case .email: 9
    case .plain: 10
    }
  }

  /// A mentor or a contact: someone a line can be about.
  package var isPerson: Bool { self == .mentor || self == .contact }
}
