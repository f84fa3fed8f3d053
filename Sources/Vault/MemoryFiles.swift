extension Files {
  /// A vault that is a dictionary from path to bytes: for tests, and for texts that are on no disk.
  package static func memory(_ contents: [String: [UInt8]]) -> Files {
    Files(
      list: { ignore in
        var listing = Listing()
        for path in contents.keys.sorted(by: precedes)
        where !isInDotFolder(path) && !ignore.contains(where: { $0.covers(path) }) {
          if isNoteName(path) {
            listing.notes.append(path)
          } else {
            listing.attachments.append(path)
          }
        }
        return listing
      },
      read: { (path, buffer) throws(ReadFailure) in
        guard let bytes = contents[path] else { throw .missing }
        let kept = min(buffer.count, bytes.count)
        buffer.replaceSubrange(..<kept, with: bytes)
        return bytes.count
      })
  }

  /// As ``memory(_:)-([String:[UInt8]])``, with texts.
  package static func memory(_ contents: [String: String]) -> Files {
    memory(contents.mapValues { Array($0.utf8) })
  }
}

private func isInDotFolder(_ path: String) -> Bool {
  path.split(separator: "/").dropLast().contains { $0.hasPrefix(".") }
}
