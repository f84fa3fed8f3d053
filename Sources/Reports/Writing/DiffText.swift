package import Vault

extension Page {
  /// What a change would do to a file, line by line.
  package mutating func add(_ diff: Diff) {
    for line in diff.lines { verbatim(look.ink(line.kind.tone, line.text) + "\n") }
  }
}

extension Diff.Kind {
  fileprivate var tone: Ink.Tone {
    switch self {
    case .file: .strong
    case .hunk: .quiet
    case .same: .plain
    case .removed: .bad
    case .added: .good
    }
  }
}
