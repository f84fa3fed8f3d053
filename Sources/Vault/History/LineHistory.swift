/// When each line of the notes was first committed: the whole history read once.
///
/// A line is the same as long as its words are, whatever blanks stand around it. It keeps its
/// first commit when its note is renamed, when it is moved to another note, when it is taken out and
/// put back, and when a paragraph is wrapped anew; a line with another word is a new line.
package struct LineHistory: Sendable {
  /// Where a line first came in.
  package struct Entry: Sendable, Hashable {
    /// The commit's hash.
    package var commit: String
    /// The civil day of the commit: when it was written, not when it was last rebased.
    package var date: String
  }

  /// What the history says of a line.
  package enum Answer: Sendable, Hashable {
    case entered(Entry)
    /// No commit holds it.
    case notCommitted
    /// It was there in the oldest commit of a shallow clone: older than can be told.
    case beforeHistory
  }

  /// Commits by number.
  var commits: [Commit] = []
  /// For each path the first commit of each line, by the line's hash.
  var lines: [String: [UInt64: Int32]] = [:]
  /// The paths that a note had before.
  var origins: [String: Set<String>] = [:]

  struct Commit {
    var entry: Entry
    /// The history of a shallow clone ends here.
    var isCut: Bool
  }

  /// Whether the repository holds only the end of its history.
  package var isShallow: Bool { commits.contains(where: \.isCut) }

  /// When a line of a note was first committed.
  ///
  /// - Parameters:
  ///   - line: Its bytes, with or without what ends it.
  ///   - isThere: Whether the vault has a note of a path now. A note that was renamed and not
  ///     committed yet is looked for where it was.
  package func answer(
    for line: ArraySlice<UInt8>, of path: String, isThere: (String) -> Bool
  ) -> Answer {
    let hash = lineHash(line)
    if let number = number(of: hash, in: path) { return answer(number) }
    guard lines[path] == nil else { return .notCommitted }
    let former = lines.keys.filter { lines[$0]?[hash] != nil && !isThere($0) }
    guard let number = former.compactMap({ lines[$0]?[hash] }).min() else { return .notCommitted }
    return answer(number)
  }

  private func answer(_ number: Int32) -> Answer {
    let commit = commits[Int(number)]
    return commit.isCut ? .beforeHistory : .entered(commit.entry)
  }

  /// The first commit with a line, in a note or in what it was before.
  func number(of hash: UInt64, in path: String) -> Int32? {
    if let number = lines[path]?[hash] { return number }
    guard var waiting = origins[path].map(Array.init) else { return nil }
    var seen: Set<String> = [path]
    var first: Int32?
    while let former = waiting.popLast() {
      guard seen.insert(former).inserted else { continue }
      if let number = lines[former]?[hash] { first = min(first ?? number, number) }
      waiting += origins[former] ?? []
    }
    return first
  }
}

/// A number for a line's words: the blanks before and behind it do not count.
func lineHash(_ line: ArraySlice<UInt8>) -> UInt64 {
  var hash = StableHash()
  for byte in trimmed(line) { hash.add(byte) }
  return hash.value
}

/// Without blanks, tabs and line ends at both ends.
private func trimmed(_ line: ArraySlice<UInt8>) -> ArraySlice<UInt8> {
  var line = line
  while let last = line.last, isBlank(last) { line.removeLast() }
  while let first = line.first, isBlank(first) { line.removeFirst() }
  return line
}

func isBlank(_ byte: UInt8) -> Bool { byte == 0x20 || (0x09...0x0D).contains(byte) }
