package import Graph

/// Something that speaks for an imported person being one that is known.
package enum MatchReason: Hashable, Sendable {
  /// The user says so.
  case said
  case orcid(String)
  case email(String)
  /// The same name in full, at what is the same institution.
  case nameAndInstitution(String)
  /// The same family name and initials, at what is the same institution.
  case initialsAndInstitution(String)

  // What follows is likeness only: nothing is written for it.

  /// The same name in full; the institutions differ or are not known.
  case name(known: String?, found: String?)
  /// The same name at the same institution, but a name that very many people have.
  case frequentName(String)
  /// The same, but each has an ORCID iD of their own.
  case otherOrcid(known: String, found: String)
  /// Family name and forename stand the other way round.
  case swappedName(String)
  /// A part of the family name, and the forename in full.
  case partOfName(String)
  /// A family name with one other letter, and the forename in full.
  case spelling(String)
  /// The same address or iD, but a name that does not fit.
  case otherName(String)

  /// How much it proves; nil where it proves nothing.
  var weight: Int? {
    switch self {
    case .said: 4
    case .orcid: 3
    case .email: 2
    case .nameAndInstitution: 1
    case .initialsAndInstitution: 0
    default: nil
    }
  }
}

/// A known person whom an imported one may be.
package struct MatchCandidate: Sendable, Hashable {
  /// The note; nil for one that is only planned.
  package var note: NoteID?
  package var path: String
  package var title: String
  /// The most telling first.
  package var reasons: [MatchReason]

  /// The same name, and nothing that shows whether it is at the same place.
  var isPlaceUnknown: Bool {
    reasons.contains { reason in
      if case .name(let known, let found) = reason { known == nil || found == nil } else { false }
    }
  }

  /// The weight of the best reason; nil where all is likeness.
  var weight: Int? { reasons.compactMap(\.weight).max() }
}
