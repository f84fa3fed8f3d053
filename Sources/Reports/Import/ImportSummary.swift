import Imports

extension ImportReport {
  /// "3 people in export.nbib: 1 new, 1 completed."
  var summary: String {
    let subject =
      kind == .journals
      ? counted(journals.count, "journal note") + " beside "
      : counted(people.count, "person", "people") + " in "
    let parts = counts.filter { $0.1 > 0 }.map { "\($0.1) \($0.0)" }
    let result = parts.isEmpty ? "nothing to do" : parts.joined(separator: ", ")
    let lost = failures.isEmpty ? "" : " \(counted(failures.count, "note")) could not be written."
    let ending = isDryRun ? " Nothing is written yet." : lost
    return subject + fileNames + ": " + result + "." + ending
  }

  /// Without the folders to them.
  var fileNames: String {
    files.map { ImportSource(file: $0, record: "", line: 1).fileName }.joined(separator: ", ")
  }

  private var counts: [(String, Int)] {
    if kind == .journals {
      let written = journals.count(where: \.writes)
      let other = journals.count { !$0.differences.isEmpty }
      return [
        ("completed", written), ("said otherwise", other),
        ("left as they are", journals.count - written - other),
      ]
    }
    return Group.allCases.map { ($0.title.lowercased(), people($0).count) }
  }
}

extension ImportReport.Group {
  var title: String {
    switch self {
    case .new: "New"
    case .completed: "Completed"
    case .unclear: "To look at"
    case .unwritable: "Not written"
    case .unchanged: "Nothing new"
    case .beyondLimit: "Beyond the limit"
    case .yourself: "Yourself"
    case .unknown: "Not in your notes"
    }
  }

  /// How many are shown; of the rest the number.
  var shown: Int {
    switch self {
    case .new, .completed, .unwritable: Int.max
    case .unclear: 20
    case .unchanged: 10
    case .beyondLimit: 5
    case .unknown: 15
    case .yourself: 0
    }
  }
}
