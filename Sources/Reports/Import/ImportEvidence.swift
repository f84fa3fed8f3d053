import Imports

/// What speaks for two being one person, in words.
extension ImportWording {
  static func words(_ reason: MatchReason) -> String {
    switch reason {
    case .said: "as you say"
    case .orcid(let orcid): "the same ORCID iD, \(orcid)"
    case .email(let email): "the same address, \(email)"
    case .nameAndInstitution(let place): "the same name at \(place)"
    case .initialsAndInstitution(let place): "the same family name and initials at \(place)"
    case .name(let known, let found): words(known: known, found: found)
    case .frequentName(let place): "the same name at \(place), but many people are called so"
    case .otherOrcid(let known, let found):
      "a name that fits, but the note has the ORCID iD \(known), and the import \(found)"
    case .swappedName(let name): "the same names in another order: \(name)"
    case .partOfName(let name): "a family name of which one is a part of the other: \(name)"
    case .spelling(let name): "a family name with one letter that differs: \(name)"
    case .otherName(let name): "the same address or ORCID iD, but another name: \(name)"
    }
  }

  private static func words(known: String?, found: String?) -> String {
    switch (known, found) {
    case (let known?, let found?): "the same name; the note says \(known), the import \(found)"
    case (let known?, nil): "the same name; the note says \(known), the import names no institution"
    case (nil, let found?): "the same name; the note names no institution, the import \(found)"
    case (nil, nil): "the same name, and no institution on either side"
    }
  }

  /// Why records of an import were taken for one person, each reason once with its records.
  static func words(_ merges: [MergeEvidence]) -> [String] {
    var order: [MergeEvidence.Reason] = []
    var records: [MergeEvidence.Reason: [String]] = [:]
    for merge in merges {
      if records[merge.reason] == nil { order.append(merge.reason) }
      for record in [merge.first.record, merge.second.record]
      where records[merge.reason]?.contains(record) != true {
        records[merge.reason, default: []].append(record)
      }
    }
    return order.map { "\(words($0)) (\((records[$0] ?? []).joined(separator: ", ")))" }
  }

  private static func words(_ reason: MergeEvidence.Reason) -> String {
    switch reason {
    case .said: "as you say"
    case .orcid(let orcid): "the same ORCID iD, \(orcid)"
    case .email(let email): "the same address, \(email)"
    case .nameAndInstitution(let name, let institution, let department):
      "the same name, \(name), at "
        + [department, institution].filter { !$0.isEmpty }
        .joined(separator: ", ")
    case .nameAndCoauthors(let name, let coauthors):
      "the same name, \(name), with \(coauthors.prefix(3).joined(separator: ", "))"
    }
  }

  static func words(_ doubt: ImportDoubt) -> String {
    let (first, second) = (doubt.first, doubt.second)
    return "could be \(first.value) (\(first.source.record)) or \(second.value) "
      + "(\(second.source.record)), who are two people"
  }
}
