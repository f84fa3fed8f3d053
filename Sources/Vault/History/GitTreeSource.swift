import Glibc

extension GitTree: FolderSource {
  func entries(
    of folder: String
  ) throws(Files.ReadFailure) -> (identity: FileIdentity, entries: [FolderEntry]) {
    guard let content = folders[try target(of: folder)] else { throw .missing }
    return (FileIdentity(folder: content.number), content.entries.map(\.name))
  }

  func facts(of path: String) throws(Files.ReadFailure) -> (FolderEntry.Kind, FileIdentity) {
    if let folder = folders[path] { return (.folder, FileIdentity(folder: folder.number)) }
    guard let entry = files[path] else { throw .missing }
    return (entry.name.kind, FileIdentity(folder: -1))
  }

  func target(of relative: String) throws(Files.ReadFailure) -> String {
    guard !links.isEmpty else { return relative }
    var waiting = Array(relative.split(separator: "/").reversed())
    var path: [Substring] = []
    var hops = 0
    while let part = waiting.popLast() {
      if part == "." { continue }
      if part == ".." {
        guard path.popLast() != nil else { throw .outOfVault }
        continue
      }
      path.append(part)
      guard let link = links[path.joined(separator: "/")] else { continue }
      hops += 1
      // As many as Linux follows.
      guard hops <= 40 else { throw .system(ELOOP) }
      guard !link.hasPrefix("/") else { throw .outOfVault }
      path.removeLast()
      waiting += link.split(separator: "/").reversed()
    }
    return try existing(path.joined(separator: "/"))
  }

  private func existing(_ path: String) throws(Files.ReadFailure) -> String {
    guard path.isEmpty || folders[path] != nil || files[path] != nil else { throw .missing }
    return path
  }
}
