import Graph

/// Why somebody is not asked to open a door to others.
package enum Reluctance: String, Sendable, CaseIterable {
  /// `path: no`.
  case asked
  case paused, fading, ended, declined
  /// An e-mail of mine waits for its first answer.
  case unanswered
  /// Their note could not be read: what it would say is not known.
  case unread
}

extension Relationship {
  /// Nil for those who may be asked.
  package var reluctance: Reluctance? {
    if note.isUnread { return .unread }
    if person.path?.value == false { return .asked }
    switch stage {
    case .closed: return .ended
    case .declined: return .declined
    case .contacted, .exhausted: return .unanswered
    case .target, .talking, .met, .working: break
    }
    if isPaused { return .paused }
    return isFading ? .fading : nil
  }
}
