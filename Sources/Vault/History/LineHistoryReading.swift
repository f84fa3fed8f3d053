extension LineHistory {
  /// Reads the history of a vault's notes, in one pass and with one git.
  ///
  /// - Parameters:
  ///   - vault: The vault's root, or a bare repository; see ``GitPlace``.
  ///   - revision: The commit to look back from.
  ///   - timeZone: In which a commit has its day; nil for that of its author.
  package init(
    of vault: String, from revision: String = "HEAD", timeZone: String?
  ) throws(Snapshot.Failure) {
    guard let place = GitPlace(vault), let git = Git() else { throw .noRepository }
    let arguments = HistoryReader.arguments(from: revision, at: place, timeZone: timeZone)
    guard let child = git.child(place, arguments, timeZone: timeZone) else { throw .noRepository }
    var reader = HistoryReader()
    var rest: [UInt8] = []
    var nothing: ArraySlice<UInt8> = []
    while child.exchange(&nothing, &rest) { reader.readLines(of: &rest) }
    reader.read(rest[...])
    reader.end()
    // On a branch without commits, too, git has nothing to tell.
    guard child.ended() || git.run(["rev-parse", "--git-dir"], at: place) != nil else {
      throw .git(git.complaint(at: place))
    }
    self = reader.history
  }
}

extension HistoryReader {
  /// Reads the whole lines and leaves the rest.
  fileprivate mutating func readLines(of bytes: inout [UInt8]) {
    var start = 0
    while let end = bytes[start...].firstIndex(of: 0x0A) {
      read(bytes[start..<end])
      start = end + 1
    }
    bytes.removeFirst(start)
  }
}
