/// What somebody on the hit list scores, opened up into what it is made of.
package struct TargetScore: Sendable {
  /// The three sides of a score.
  package enum Part: String, Sendable, CaseIterable { case fit, activity, access }

  /// One good sign.
  package enum Signal: String, Sendable, CaseIterable {
    case fit, specialty
    case paper, freshPaper, grant
    case path, email, mentored, remote, connection

    package var part: Part {
      switch self {
      case .fit, .specialty: .fit
      case .paper, .freshPaper, .grant: .activity
      case .path, .email, .mentored, .remote, .connection: .access
      }
    }

    /// The most it counts.
    package var points: PolicyKey {
      switch self {
      case .fit: .fitPoints
      case .specialty: .specialtyPoints
      case .paper: .paperPoints
      case .freshPaper: .freshPaperPoints
      case .grant: .grantPoints
      case .path: .pathPoints
      case .email: .emailPoints
      case .mentored: .mentoredPoints
      case .remote: .remotePoints
      case .connection: .connectionPoints
      }
    }

    /// Every threshold that decides what it counts, but for the steps of a path.
    package var policy: [PolicyKey] {
      switch self {
      case .paper: [.publishing, .paperPoints]
      case .freshPaper: [.fresh, .freshPaperPoints]
      default: [points]
      }
    }
  }

  /// A sign, and what it counts here.
  package struct Entry: Sendable {
    package var signal: Signal
    package var points: Int
    /// The most it could count.
    package var most: Int
    /// The facts behind it, in the notes; none where nothing is noted.
    package var facts: [Reason]
    /// The way to them, where the sign is a path.
    package var path: WarmPath?
  }

  /// One for each signal, in order.
  package var entries: [Entry]

  package var total: Int { entries.reduce(0) { $0 + $1.points } }
  package var most: Int { entries.reduce(0) { $0 + $1.most } }

  package func entries(of part: Part) -> [Entry] { entries.filter { $0.signal.part == part } }
}
