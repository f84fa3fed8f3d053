package import Graph

/// How far a letter is.
package enum LetterState: String, Sendable, CaseIterable {
  case planned, asked, agreed, hedged, declined, packet, submitted, assigned

  /// Promised and on its way.
  package var isInFlight: Bool { self == .agreed || self == .packet }
  /// Promised, on its way or done.
  package var isPromised: Bool { isInFlight || isDone }
  package var isDone: Bool { self == .submitted || self == .assigned }
  /// Counts towards the letters of a cycle.
  package var counts: Bool { self != .hedged && self != .declined }

  /// The state after one more line.
  func after(_ verb: Verb) -> LetterState {
    switch verb {
    case .letterAsked: .asked
    case .letterAgreed: self == .packet ? .packet : .agreed
    case .letterHedged: .hedged
    case .letterDeclined: .declined
    case .letterPacket: .packet
    case .letterSubmitted: .submitted
    case .letterAssigned: .assigned
    default: self
    }
  }
}

/// One letter: what one mentor writes for one cycle.
package struct LetterRecord: Sendable {
  package var mentor: NoteID
  /// Nil where no cycle can be told.
  package var cycle: NoteID?
  /// Letter notes about it, by path.
  package var notes: [NoteID] = []
  /// Its letter events, in the order of events.
  package var events: [Moment] = []
  package var state: LetterState = .planned
  package var due: Placed<CivilDate>?
  /// The note in which `due` stands.
  package var dueNote: NoteID?

  /// The day of the yes: the first `letter-agreed`, without one the first packet.
  package var agreed: Moment? {
    events.first { $0.verb == .letterAgreed } ?? events.first { $0.verb == .letterPacket }
  }

  package func last(_ verb: Verb) -> Moment? { events.last { $0.verb == verb } }
}
