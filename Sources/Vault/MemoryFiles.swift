import Synchronization

extension Files {
  /// A vault that is a dictionary from path to bytes: for tests, and for texts that are on no disk.
  package static func memory(_ contents: [String: [UInt8]]) -> Files {
    let shelf = Shelf(contents)
    return Files(
      list: { ignore in shelf.listing(ignore) },
      read: { (path, buffer) throws(ReadFailure) in
        guard let bytes = shelf.bytes(of: path) else { throw .missing }
        let kept = min(buffer.count, bytes.count)
        buffer.replaceSubrange(..<kept, with: bytes)
        return bytes.count
      },
      write: { (change) throws(WriteFailure) in try shelf.write(change) },
      makeFolder: { (_) throws(WriteFailure) in })
  }

  /// As ``memory(_:)-([String:[UInt8]])``, with texts.
  package static func memory(_ contents: [String: String]) -> Files {
    memory(contents.mapValues { Array($0.utf8) })
  }
}

/// Files by path, for several threads at once.
private final class Shelf: Sendable {
  private let contents: Mutex<[String: [UInt8]]>

  init(_ contents: [String: [UInt8]]) {
    self.contents = Mutex(contents)
  }

  func bytes(of path: String) -> [UInt8]? { contents.withLock { $0[path] } }

  func listing(_ ignore: [Glob]) -> Files.Listing {
    var listing = Files.Listing()
    for path in contents.withLock({ Array($0.keys) }).sorted(by: precedes)
    where !isInDotFolder(path) && !ignore.contains(where: { $0.covers(path) }) {
      if isNoteName(path) { listing.notes.append(path) } else { listing.attachments.append(path) }
    }
    return listing
  }

  func write(_ change: FileChange) throws(Files.WriteFailure) {
    let failure: Files.WriteFailure? = contents.withLock { contents in
      let held = contents[change.path]
      guard held == change.before else {
        return held == nil ? .missing : change.before == nil ? .exists : .changed
      }
      contents[change.path] = change.after
      return nil
    }
    if let failure { throw failure }
  }
}

private func isInDotFolder(_ path: String) -> Bool {
  path.split(separator: "/").dropLast().contains { $0.hasPrefix(".") }
}
