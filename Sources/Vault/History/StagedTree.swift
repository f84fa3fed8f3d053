extension Snapshot {
  /// The vault as the next commit would hold it.
  ///
  /// - Parameter index: The file in which git keeps what is staged, where it is not the
  ///   repository's own: git names another one to its hooks when only some files are committed.
  package init(stagedOf vault: String, index: String?) throws(Failure) {
    guard let place = GitPlace(vault), !place.isBare, let git = Git() else { throw .noRepository }
    let arguments = ["ls-files", "-z", "--stage"]
    guard let listing = git.run(arguments, at: place, index: index),
      var objects = GitObjects(git, at: place),
      let tree = GitTree(staged: listing, &objects),
      let contents = GitContents(of: tree, &objects)
    else { throw .git(git.complaint(at: place)) }
    files = contents.files
    commit = ""
  }
}

extension GitTree {
  /// Reads `MODE HASH STAGE`, a tab, the path, NUL; again and again.
  ///
  /// - Returns: Nil if git ended.
  init?(staged listing: [UInt8], _ objects: inout GitObjects) {
    addFolder("")
    for line in listing.split(separator: 0) {
      guard let tab = line.firstIndex(of: 0x09) else { continue }
      let words = line[..<tab].split(separator: 0x20)
      guard words.count == 3 else { continue }
      let kind = Self.kind(mode: words[0])
      let hash = String(decoding: words[1], as: UTF8.self)
      addFile(line[(tab + 1)...], kind, hash)
    }
    guard readLinks(&objects) else { return nil }
  }
}
