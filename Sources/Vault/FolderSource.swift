/// Where a ``FolderWalk`` goes: a folder of the disk, or a commit of git.
protocol FolderSource: Sendable {
  /// The names in a folder below the root ("" for the root itself), in any order.
  func entries(
    of folder: String
  ) throws(Files.ReadFailure) -> (identity: FileIdentity, entries: [FolderEntry])
  /// Where a path below the root really leads, from the root; "" is the root itself.
  ///
  /// - Throws: `.outOfVault` where it leads out, `.missing` where nowhere.
  func target(of relative: String) throws(Files.ReadFailure) -> String
  /// What a path without links in it leads to.
  func facts(of path: String) throws(Files.ReadFailure) -> (FolderEntry.Kind, FileIdentity)
}

extension RootFolder: FolderSource {}
