/// A file that a property such as `cv` names: by its path, or by a link to it.
package struct NamedFile: Sendable, Equatable {
  /// Where it lies; nil where the vault has no such file.
  package var path: String?
  /// Its name, without folders.
  package var name: String
}

extension Graph {
  /// The file that a property of a note names. A path leads where a link with it would lead.
  package func file(named written: String, in note: NoteID) -> NamedFile? {
    let target = Self.target(of: written)
    guard let last = target.split(separator: "/").last else { return nil }
    var resolver = LinkResolver(files, LinkTable(files))
    resolver.begin(note: note.int)
    let found = resolver.resolve(target)
    let path = found < 0 ? nil : files.paths[Int(found)]
    return NamedFile(path: path, name: path.flatMap(Self.last) ?? String(last))
  }

  /// Of a link what it leads to; anything else is a path as it stands.
  private static func target(of written: String) -> String {
    let bytes = written.utf8Span.span
    guard !bytes.isEmpty, let (link, end) = TextLink.link(bytes, at: 0), end == bytes.count else {
      return written
    }
    return link?.target ?? written
  }

  private static func last(_ path: String) -> String? {
    path.split(separator: "/").last.map(String.init)
  }
}
