/// Reads what `git log --patch` prints, line by line as it comes, oldest commit first.
struct HistoryReader {
  private(set) var history = LineHistory()
  private var change = CommitChange()
  private var hunk: HunkReader?
  /// The note's path before and after, as far as the patch has said.
  private var (before, after): (String?, String?) = (nil, nil)

  /// What asks for what this reads. Every setting that would change the form is overruled.
  static func arguments(from revision: String, at place: GitPlace, timeZone: String?) -> [String] {
    // Without a zone of the vault's own, the day is that of the author's clock.
    let days = timeZone == nil ? "format" : "format-local"
    let arguments = [
      "-c", "log.showRoot=true", "log", "--reverse", "--topo-order", "--full-history",
      "--format=%x00%H %ad %D", "--date=\(days):%Y-%m-%d", "--decorate=full",
      "--patch", "--cc", "--unified=0", "--inter-hunk-context=0", "--find-renames", "--text",
      "--no-color", "--no-ext-diff", "--no-textconv", "--src-prefix=a/", "--dst-prefix=b/",
      place.isBare ? "--relative=\(place.folder)" : "--relative", revision, "--",
    ]
    return arguments + [":(icase)*.md", ":(icase)*.markdown"]
  }

  /// One line without its end.
  mutating func read(_ line: ArraySlice<UInt8>) {
    if hunk != nil, line.first != 0 {
      hunk?.read(line)
      if hunk?.isOver ?? true { closeHunk() }
      return
    }
    guard let first = line.first else { return }
    switch first {
    case 0: startCommit(line.dropFirst())
    case UInt8(ascii: "@"): hunk = HunkReader(line)
    default: readHeader(String(decoding: line, as: UTF8.self))
    }
  }

  /// To be called behind the last line.
  mutating func end() { endCommit() }

  private mutating func startCommit(_ line: ArraySlice<UInt8>) {
    endCommit()
    let words = line.split(separator: 0x20, maxSplits: 2, omittingEmptySubsequences: false)
      .map { String(decoding: $0, as: UTF8.self) }
    guard words.count == 3 else { return }
    let isCut = words[2].split(separator: ",").contains { $0.drop { $0 == " " } == "grafted" }
    let entry = LineHistory.Entry(commit: words[0], date: words[1])
    history.commits.append(LineHistory.Commit(entry: entry, isCut: isCut))
  }

  private mutating func endCommit() {
    endFile()
    history.add(change)
    change = CommitChange()
  }

  private mutating func endFile() {
    closeHunk()
    (before, after) = (nil, nil)
  }

  private mutating func closeHunk() {
    guard let done = hunk else { return }
    hunk = nil
    change.add(done.lines, before: before, after: after)
  }

  /// The lines between `diff` and the first hunk.
  private mutating func readHeader(_ line: String) {
    if line.hasPrefix("diff ") {
      endFile()
    } else if line.hasPrefix("rename from ") {
      before = QuotedPath.read(line.dropFirst(12))
    } else if line.hasPrefix("rename to ") {
      after = QuotedPath.read(line.dropFirst(10))
      if let before, let after { change.renames.append((before, after)) }
    } else if line.hasPrefix("--- ") {
      before = QuotedPath.read(line.dropFirst(4), prefix: "a/")
    } else if line.hasPrefix("+++ ") {
      after = QuotedPath.read(line.dropFirst(4), prefix: "b/")
    }
  }
}
