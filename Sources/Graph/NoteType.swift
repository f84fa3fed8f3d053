/// What a note is, as its `type` key or its folder says.
package enum NoteType: String, Sendable, CaseIterable {
  case mentor, contact, meeting, project, letter, cycle, me, journal, opportunity, email
  /// Any other note: its links, events and tasks still count.
  case plain

  /// The types a user may write.
  package static let written = allCases.filter { $0 != .plain }

  /// A mentor or a contact: someone a line can be about.
  package var isPerson: Bool { self == .mentor || self == .contact }
}
