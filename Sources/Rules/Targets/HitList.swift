package import Graph

extension Situation {
  /// People being approached: target, contacted or talking, and not on hold.
  package var hitList: [Relationship] {
    mentors.filter { mentor in
      switch mentor.stage {
      case .target, .contacted, .talking: !mentor.isPaused && !mentor.note.isUnread
      default: false
      }
    }
  }

  /// The first day on which a paper of some months ago is no longer recent.
  package func isOld(_ publication: CivilDate) -> Bool {
    publication.adding(months: policy[.publishing]) < today
  }
}
