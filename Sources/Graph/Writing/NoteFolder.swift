import Vault

extension Graph {
  /// The folder in which new notes of a type belong: the one that holds such notes, else the one
  /// that `rapport.yml` names, else the format's own. "" for the root.
  package func folder(for type: NoteType) -> String {
    guard type != .me, type != .plain else { return "" }
    let types = Vocabulary(configuration).folders
    let used = notes.compactMap { note -> String? in
      let parts = note.path.split(separator: "/").dropLast()
      return (0...parts.count).lazy.map { parts.prefix($0).joined(separator: "/") }
        .first { types.type(ofFolder: $0[...]) == type }
    }
    let shortest = used.min { a, b in
      a.utf8.count == b.utf8.count ? precedes(a, b) : a.utf8.count < b.utf8.count
    }
    return shortest ?? types.name(of: type, in: configuration)
  }
}

extension FolderTypes {
  /// How a type's folder is called where there is none yet.
  func name(of type: NoteType, in configuration: Configuration) -> String {
    let written = configuration.folders.first { NoteType(written: $0.type) == type }
    let parts = written?.folder.split(separator: "/").filter { $0 != "." } ?? []
    if !parts.isEmpty { return parts.joined(separator: "/") }
    let name = Self.defaults.first { $0.type == type }?.folder ?? ""
    return name.prefix(1).uppercased() + name.dropFirst()
  }
}
