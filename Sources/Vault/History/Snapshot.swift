/// The vault as git holds it at one commit, read without touching the work tree.
package struct Snapshot: Sendable {
  package let files: Files
  /// The commit's hash.
  package let commit: String

  package init(files: Files, commit: String) {
    self.files = files
    self.commit = commit
  }

  /// Why there is no such state.
  package enum Failure: Error, Sendable, Hashable {
    /// The vault is in no repository, or there is no git.
    case noRepository
    /// git ended early, or refuses a repository that belongs to someone else: its own words.
    case git(String)
    /// Nothing in the repository is called that.
    case unknownRevision
    /// There is no commit on or before that day.
    case beforeHistory
    /// The commit does not hold the vault's folder.
    case noVault
  }

  /// Reads a commit's names, and the bytes of its notes.
  ///
  /// - Parameters:
  ///   - vault: The vault's root, or a bare repository; see ``GitPlace``.
  ///   - revision: A branch, a tag, a hash, whatever else git takes for a commit; or a day
  ///     (`2026-03-01`), which means the last commit on the branch up to that day's end.
  ///   - timeZone: The zone of such a day; nil for the machine's.
  package init(
    of vault: String, at revision: String, timeZone: String?
  ) throws(Failure) {
    guard let place = GitPlace(vault), let git = Git() else { throw .noRepository }
    guard var objects = GitObjects(git, at: place) else { throw .noRepository }
    let commit = try Self.commit(revision, timeZone, git, place, &objects)
    let found = objects.objects(["\(commit):\(place.folder)"])
    guard let answer = found?.first else { throw .git(git.complaint(at: place)) }
    guard let root = answer, root.kind == .tree else { throw .noVault }
    guard let tree = GitTree(root: root, &objects),
      let contents = GitContents(of: tree, &objects)
    else { throw .git(git.complaint(at: place)) }
    files = contents.files
    self.commit = commit
  }

  private static func commit(
    _ revision: String, _ timeZone: String?, _ git: Git, _ place: GitPlace,
    _ objects: inout GitObjects
  ) throws(Failure) -> String {
    guard !revision.isEmpty, revision.utf8.allSatisfy({ $0 >= 0x20 && $0 != 0x7F }) else {
      throw .unknownRevision
    }
    guard let found = objects.objects(["\(revision)^{commit}"]) else {
      throw .git(git.complaint(at: place))
    }
    if let commit = found[0] { return commit.id }
    guard isDay(revision) else { throw .unknownRevision }
    guard let id = git.lastCommit(until: revision, timeZone: timeZone, at: place) else {
      throw .beforeHistory
    }
    return id
  }

  /// The civil day on which a commit was made; without a zone, that of its author's clock.
  static func day(of commit: String, in vault: String, timeZone: String?) -> String? {
    guard let place = GitPlace(vault), let git = Git() else { return nil }
    let days = timeZone == nil ? "format" : "format-local"
    let arguments = ["log", "-1", "--format=%cd", "--date=\(days):%Y-%m-%d", commit, "--"]
    let answer = git.run(arguments, at: place, timeZone: timeZone)
    return answer.map { String(decoding: $0.prefix { $0 != 0x0A }, as: UTF8.self) }
  }

  /// `YYYY-MM-DD`; whether the calendar has it is for whoever typed it to see.
  package static func isDay(_ text: String) -> Bool {
    let bytes = Array(text.utf8)
    return bytes.count == 10
      && bytes.indices.allSatisfy { index in
        index == 4 || index == 7 ? bytes[index] == 0x2D : (0x30...0x39).contains(bytes[index])
      }
  }
}

extension Git {
  /// The last commit of the branch made on or before a day.
  fileprivate func lastCommit(until day: String, timeZone: String?, at place: GitPlace) -> String? {
    // Along the branch itself: what was merged later was not here on that day.
    let arguments = [
      "rev-list", "-1", "--first-parent", "--before=\(day) 23:59:59", "HEAD", "--",
    ]
    let answer = run(arguments, at: place, timeZone: timeZone) ?? []
    let id = String(decoding: answer.prefix { $0 != 0x0A }, as: UTF8.self)
    return id.isEmpty ? nil : id
  }
}
