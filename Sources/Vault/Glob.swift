/// A pattern of paths, as `Templates/**`: what the vault leaves out.
///
/// `*` is any text within one name, `?` one character, `[a-c]` one of them (`[!a]` none of them),
/// `**` as a whole part any folders, none included. Case does not count, and names are compared
/// composed (NFC). A pattern that matches a folder covers everything in it.
package struct Glob: Sendable, Hashable {
  /// The pattern as written.
  package let text: String
  private let parts: [Part]

  private enum Part: Sendable, Hashable {
    case anyFolders
    case name([GlobPiece])
  }

  /// Takes any text: what is no pattern stands for itself. `./` or `/` before it and `/` behind it
  /// do not count.
  package init(_ text: String) {
    self.text = text
    parts = folded(text).split(separator: "/").filter { $0 != "." }.map {
      $0 == "**" ? .anyFolders : .name(GlobPiece.pieces(of: $0))
    }
  }

  /// Whether it can match a file that lies in no folder it matches: not where it ends in `**`.
  package var concernsFiles: Bool { parts.last != .anyFolders }

  /// Whether the pattern matches the path itself. `Archive/**` also matches `Archive`.
  package func matches(_ path: String) -> Bool {
    matches(folded(path).split(separator: "/")[...])
  }

  /// Whether the pattern matches the path or a folder above it.
  package func covers(_ path: String) -> Bool {
    let names = folded(path).split(separator: "/")
    return names.indices.contains { matches(names[...$0]) }
  }

  /// Goes along both, remembering only the last `**`: quadratic at worst, never exponential.
  private func matches(_ names: ArraySlice<Substring>) -> Bool {
    var part = 0
    var name = 0
    var retry: (part: Int, name: Int)?
    while name < names.count {
      if part < parts.count, case .anyFolders = parts[part] {
        retry = (part, name)
        part += 1
      } else if part < parts.count, case .name(let pieces) = parts[part],
        GlobPiece.match(pieces, names[names.startIndex + name])
      {
        part += 1
        name += 1
      } else if let last = retry {
        retry = (last.part, last.name + 1)
        part = last.part + 1
        name = last.name + 1
      } else {
        return false
      }
    }
    return !parts.isEmpty && parts[part...].allSatisfy { $0 == .anyFolders }
  }
}
