extension Files {
  /// The files below a folder of the disk.
  ///
  /// In a git work tree those that git tracks or does not ignore, elsewhere all outside
  /// dot-folders; in both cases without what the globs cover. Nothing but folders and regular files
  /// is ever opened.
  ///
  /// - Parameter workers: Threads to read folders on.
  /// - Throws: Why the folder cannot be opened.
  package static func live(root path: String, workers: Int = 1) throws(ReadFailure) -> Files {
    let root = try RootFolder(path)
    return Files(
      list: { ignore in
        var walk = FolderWalk(
          root, git: GitListing(root: root.path), ignore: ignore, workers: workers)
        walk.walk("")
        walk.followLinks()
        return walk.listing
      },
      read: { (path, buffer) throws(ReadFailure) in try root.read(path, into: &buffer) },
      write: { (change) throws(WriteFailure) in try root.write(change) },
      makeFolder: { (path) throws(WriteFailure) in try root.makeFolder(path) })
  }
}
