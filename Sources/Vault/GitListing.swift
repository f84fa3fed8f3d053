import Glibc

/// What git tracks in a folder plus what it does not ignore: folder by folder, the names in it.
///
/// Folders have their path from the root, "" for the root itself. A name may be that of a file, of
/// a symbolic link, or of a submodule's folder; it may have been deleted since.
struct GitListing: Sendable {
  /// Every folder with something listed in or below it.
  private(set) var folders: [String: Set<String>] = ["": []]

  /// Nil if the root is in no git work tree, or git cannot be asked or does not answer: it may not
  /// be installed, or may refuse a repository that belongs to someone else.
  init?(root: String) {
    guard GitPlace.isInWorkTree(root), let git = Git(),
      let output = git.run(
        ["ls-files", "-z", "--cached", "--others", "--exclude-standard", "--deduplicate"],
        in: root)
    else { return nil }
    self.init(paths: output)
  }

  /// What a commit holds.
  init?(_ tree: GitTree) {
    self.init(paths: tree.paths.flatMap { Array($0.utf8) + [0] })
  }

  private init?(paths: [UInt8]) {
    add(paths)
    // A repository that ignores the whole vault (a home folder under git, say) has nothing to say
    // about it.
    if !folders.values.contains(where: { $0.contains(where: isNoteName) }) { return nil }
  }

  /// Adds paths with a NUL behind each. They come in long runs of one folder, and a run is looked
  /// up once. A path that ends in `/` is another repository inside this one.
  private mutating func add(_ output: [UInt8]) {
    var folder: ArraySlice<UInt8> = []
    var names: [String] = []
    for path in output.split(separator: 0) {
      let slash = path.lastIndex(of: 0x2F)
      let start = slash.map { $0 + 1 } ?? path.startIndex
      if start == path.endIndex { continue }
      let own = path[..<(slash ?? path.startIndex)]
      if own != folder {
        add(names, to: folder)
        (folder, names) = (own, [])
      }
      names.append(String(decoding: path[start...], as: UTF8.self))
    }
    add(names, to: folder)
  }

  private mutating func add(_ names: [String], to folder: ArraySlice<UInt8>) {
    let folder = String(decoding: folder, as: UTF8.self)
    if folders[folder] == nil { addFolders(above: folder) }
    if folders[folder]?.isEmpty ?? true {
      folders[folder] = Set(names)
    } else {
      folders[folder]?.formUnion(names)
    }
  }

  private mutating func addFolders(above folder: String) {
    var path = folder[...]
    while let slash = path.lastIndex(of: "/") {
      path = path[..<slash]
      if folders[String(path)] != nil { return }
      folders[String(path)] = []
    }
  }
}

/// Whether a file of this name is a note: `*.md` or `*.markdown`, in any case.
package func isNoteName(_ name: String) -> Bool { name.noteSuffixLength > 0 }
