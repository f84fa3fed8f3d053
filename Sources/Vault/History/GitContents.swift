/// The bytes of the notes of a commit, all read at once.
struct GitContents: Sendable {
  private let tree: GitTree
  /// By hash: a note that lies in the vault twice is held once.
  private var blobs: [String: GitObject] = [:]

  /// - Returns: Nil if git ended.
  init?(of tree: GitTree, _ objects: inout GitObjects) {
    self.tree = tree
    let wanted = Array(Set(Self.wanted(in: tree)))
    guard let found = objects.objects(wanted) else { return nil }
    for object in found.compactMap({ $0 }) { blobs[object.id] = object }
  }

  /// The hashes of the notes, of what links with a note's name lead to, and of the settings.
  private static func wanted(in tree: GitTree) -> [String] {
    var ids: [String] = []
    for entry in tree.files.values where entry.name.kind == .file && isNoteName(entry.name.name) {
      ids.append(entry.id)
    }
    let others = tree.links.keys.filter(isNoteName) + [Configuration.path]
    for path in others {
      let target = try? tree.target(of: path)
      if let entry = target.flatMap({ tree.files[$0] }), entry.name.kind == .file {
        ids.append(entry.id)
      }
    }
    return ids
  }

  /// The port to it.
  var files: Files {
    Files(
      list: { ignore in
        var walk = FolderWalk(tree, git: GitListing(tree), ignore: ignore)
        walk.walk("")
        walk.followLinks()
        return walk.listing
      },
      read: { (path, buffer) throws(Files.ReadFailure) in try read(path, into: &buffer) })
  }

  private func read(_ path: String, into buffer: inout [UInt8]) throws(Files.ReadFailure) -> Int {
    let target = try tree.target(of: path)
    if tree.folders[target] != nil { throw .notRegular }
    guard let entry = tree.files[target], let blob = blobs[entry.id] else { throw .missing }
    guard blob.size <= Files.largestFile else { throw .tooLarge }
    let kept = min(buffer.count, blob.bytes.count)
    buffer.replaceSubrange(..<kept, with: blob.bytes)
    return blob.bytes.count
  }
}
