package import Graph
package import Imports
package import Vault

/// What an import offers, what of it was written, and what was left to the user.
package struct ImportReport: Sendable {
  package var kind: ImportKind
  /// As the user named them.
  package var files: [String]
  package var today: CivilDate
  /// Whether this is only a look at what would be done.
  package var isDryRun: Bool
  package var people: [Offer] = []
  package var journals: [JournalOffer] = []
  package var problems: [ImportProblem] = []
  /// Notes that may be about one person, whatever the file says.
  package var twins: [TwinNotes] = []
  package var changes: [FileChange] = []
  /// Paths of notes that could not be written, and why. They are as they were.
  package var failures: [(path: String, failure: Files.WriteFailure)] = []

  package init(_ kind: ImportKind, files: [String], today: CivilDate, isDryRun: Bool) {
    self.kind = kind
    self.files = files
    self.today = today
    self.isDryRun = isDryRun
  }

  /// Groups in which people are shown, in this order.
  enum Group: String, CaseIterable {
    case new, completed, unclear, unwritable, unchanged, beyondLimit = "beyond-limit", yourself
    case unknown
  }

  func people(_ group: Group) -> [Offer] { people.filter { $0.group == group } }

  /// The notes that were written, or would be.
  var written: [String] {
    let failed = Set(failures.map(\.path))
    return changes.map(\.path).filter { !failed.contains($0) }.sorted(by: precedes)
  }
}

extension Offer {
  var group: ImportReport.Group {
    switch fate {
    case .new: .new
    case .known: writes ? .completed : .unchanged
    case .unclear: .unclear
    case .unwritable: .unwritable
    case .overLimit: .beyondLimit
    case .yourself: .yourself
    case .unknown: .unknown
    }
  }

  /// The note that is made or completed.
  var path: String? {
    switch fate {
    case .new(let path): path
    case .known(let candidate), .unwritable(let candidate, _): candidate.path
    default: nil
    }
  }

  /// Whom they may be.
  var candidates: [MatchCandidate] {
    switch fate {
    case .known(let candidate), .unwritable(let candidate, _): [candidate]
    case .unclear(let candidates): candidates
    default: []
    }
  }
}
