/// Why two records of an import were taken to be one person.
package struct MergeEvidence: Hashable, Sendable {
  package enum Reason: Hashable, Sendable {
    /// The same ORCID iD, and names that do not contradict it.
    case orcid(String)
    /// The user says so.
    case said
    /// The same e-mail address in both, and names that do not contradict it.
    case email(String)
    /// The same name at the same place; the department is empty where it took none.
    case nameAndInstitution(name: String, institution: String, department: String)
    /// The same name among the same co-authors.
    case nameAndCoauthors(name: String, coauthors: [String])
  }

  /// More about one person are not kept.
  static let most = 20

  package var reason: Reason
  /// The two records.
  package var first: ImportSource
  package var second: ImportSource

  package init(reason: Reason, first: ImportSource, second: ImportSource) {
    self.reason = reason
    self.first = first
    self.second = second
  }
}

/// A record of somebody that could be of either of two people who cannot be one.
package struct ImportDoubt: Hashable, Sendable {
  package var first: Imported<String>
  package var second: Imported<String>

  package init(first: Imported<String>, second: Imported<String>) {
    self.first = first
    self.second = second
  }
}
