/// One thing that git keeps: a commit, a folder or a file's bytes.
struct GitObject: Sendable {
  enum Kind: String { case commit, tree, blob, tag }

  /// The hash, in hexadecimal.
  var id: String
  var kind: Kind
  /// Empty where there were more than ``Files/largestFile``.
  var bytes: [UInt8]
  /// Bytes it has in git.
  var size: Int
}

/// One `git cat-file --batch` to which all questions about a vault go: however many notes there
/// are, git is started once.
struct GitObjects: ~Copyable {
  private let child: Child
  private var answers: [UInt8] = []
  /// Bytes of `answers` that have been dealt with.
  private var read = 0

  init?(_ git: Git, at place: GitPlace) {
    guard let child = git.child(place, ["cat-file", "--batch"]) else { return nil }
    self.child = child
  }

  /// The objects of these names in their order, nil for what git does not know.
  ///
  /// - Returns: Nil if git ended or fell silent.
  mutating func objects(_ names: [String]) -> [GitObject?]? {
    var requests = Array((names.joined(separator: "\n") + "\n").utf8)[...]
    var found: [GitObject?] = []
    found.reserveCapacity(names.count)
    while found.count < names.count {
      switch nextAnswer() {
      case .object(let object): found.append(object)
      case .unknown: found.append(nil)
      case nil: guard child.exchange(&requests, &answers) else { return nil }
      }
    }
    return found
  }

  private enum Answer {
    case object(GitObject)
    case unknown
  }

  /// The next whole answer, if it has come.
  private mutating func nextAnswer() -> Answer? {
    let rest = answers[read...]
    guard let end = rest.firstIndex(of: 0x0A) else { return nil }
    let words = rest[..<end].split(separator: 0x20).map { String(decoding: $0, as: UTF8.self) }
    // `NAME missing`, `NAME ambiguous`
    guard words.count == 3, let kind = GitObject.Kind(rawValue: words[1]), let size = Int(words[2])
    else {
      discard(through: end + 1)
      return .unknown
    }
    let start = end + 1
    guard answers.count > start + size else { return nil }
    let bytes = size <= Files.largestFile ? Array(answers[start..<start + size]) : []
    discard(through: start + size + 1)
    return .object(GitObject(id: words[0], kind: kind, bytes: bytes, size: size))
  }

  /// Moves the rest to the front once there is much before it.
  private mutating func discard(through end: Int) {
    read = end
    if read == answers.count || read > 1_048_576 {
      answers.removeFirst(read)
      read = 0
    }
  }
}
