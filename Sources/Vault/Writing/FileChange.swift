/// A change to one file of the vault: what it held when it was read, and what it is to hold.
package struct FileChange: Sendable, Hashable {
  /// From the root.
  package var path: String
  /// What was read; nil for a file that is not there yet, and must not be when it is written.
  package var before: [UInt8]?
  package var after: [UInt8]

  package init(path: String, before: [UInt8]?, after: [UInt8]) {
    self.path = path
    self.before = before
    self.after = after
  }

  /// A new file.
  package init(path: String, text: String) {
    self.init(path: path, before: nil, after: Array(text.utf8))
  }

  /// Whether nothing is to change.
  package var isEmpty: Bool { before == after }
}

extension Files {
  /// The bytes of a file.
  package func bytes(of path: String) throws(ReadFailure) -> [UInt8] {
    var buffer: [UInt8] = []
    let count = try read(path, &buffer)
    buffer.removeLast(buffer.count - count)
    return buffer
  }

  /// The vault as it would be after some changes, to read them back before they are made. Nothing
  /// can be written to it.
  package func after(_ changes: [FileChange]) -> Files {
    let bytes = Dictionary(changes.map { ($0.path, $0.after) }) { $1 }
    let (list, read) = (list, read)
    return Files(
      list: { ignore in
        var listing = try list(ignore)
        for change in changes where change.before == nil {
          guard !ignore.contains(where: { $0.covers(change.path) }) else { continue }
          if isNoteName(change.path) {
            listing.notes.append(change.path)
          } else {
            listing.attachments.append(change.path)
          }
        }
        return listing
      },
      read: { (path, buffer) throws(ReadFailure) in
        guard let bytes = bytes[path] else { return try read(path, &buffer) }
        buffer.replaceSubrange(..<min(buffer.count, bytes.count), with: bytes)
        return bytes.count
      })
  }
}
