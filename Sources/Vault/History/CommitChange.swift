/// What one commit does to the lines of the notes.
struct CommitChange {
  var renames: [(from: String, to: String)] = []
  private(set) var removed: [(path: String, hash: UInt64)] = []
  private(set) var added: [(path: String, hash: UInt64, former: UInt64?)] = []

  /// Adds a hunk; `before` and `after` are the note's paths, nil where it is new or deleted.
  mutating func add(_ lines: HunkReader.Lines, before: String?, after: String?) {
    if let before {
      removed += lines.removed.map { (before, lineHash($0)) }
    }
    guard let after else { return }
    let former = Self.wrapped(lines)
    for (index, line) in lines.added.enumerated() {
      added.append((after, lineHash(line), former?[index]))
    }
  }

  /// Where a hunk only breaks the same words into other lines: for each new line the hash of the old
  /// one in which its first word stood.
  private static func wrapped(_ lines: HunkReader.Lines) -> [UInt64]? {
    let old = lines.removed.map { $0.split(whereSeparator: isBlank) }
    let new = lines.added.map { $0.split(whereSeparator: isBlank) }
    guard !old.isEmpty, old.joined().elementsEqual(new.joined(), by: ==) else { return nil }
    var result: [UInt64] = []
    var (line, wordsBefore, wordsThrough) = (0, 0, old[0].count)
    for words in new {
      while wordsThrough <= wordsBefore, line + 1 < old.count {
        line += 1
        wordsThrough += old[line].count
      }
      result.append(lineHash(lines.removed[line]))
      wordsBefore += words.count
    }
    return result
  }
}

extension LineHistory {
  /// Gives each line that a commit adds its first commit: that of the same line in the note's own
  /// past, that of the line it was moved or wrapped from, or else this one.
  mutating func add(_ change: CommitChange) {
    guard !commits.isEmpty else { return }
    let own = Int32(commits.count - 1)
    for (from, to) in change.renames {
      origins[to, default: []].insert(from)
      if lines[to] == nil { lines[to] = [:] }
    }
    var moved: [UInt64: Int32] = [:]
    for (path, hash) in change.removed {
      guard let number = number(of: hash, in: path) else { continue }
      moved[hash] = min(moved[hash] ?? number, number)
    }
    for (path, hash, former) in change.added where number(of: hash, in: path) == nil {
      let wrapped = former.flatMap { number(of: $0, in: path) ?? moved[$0] }
      lines[path, default: [:]][hash] = wrapped ?? moved[hash] ?? own
    }
  }
}
