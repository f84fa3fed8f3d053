package import Vault

/// Every file of the vault by number: notes first, then attachments, each sorted by the bytes of
/// its composed (NFC) path.
package struct FileTable: Sendable {
  /// Paths from the root, as the disk spells them, by ``FileID``.
  package let paths: [String]
  /// How many of them are notes; they come first.
  package let noteCount: Int

  package init(_ listing: Files.Listing) {
    paths = Self.sorted(listing.notes) + Self.sorted(listing.attachments)
    noteCount = listing.notes.count
  }

  /// The path of a file from the root, as the disk spells it.
  package func path(of file: FileID) -> String { paths[Int(file.index)] }

  /// The note that a file is, or nil for an attachment.
  package func note(_ file: FileID) -> NoteID? {
    file.index < noteCount ? NoteID(Int(file.index)) : nil
  }

  /// Two spellings of one name that only differ in composition stand in the order of their bytes.
  private static func sorted(_ paths: [String]) -> [String] {
    if isSortedAscii(paths) { return paths }
    let keyed = paths.map { (key: composed($0), path: $0) }
    let order = keyed.sorted { a, b in
      if a.key.utf8.elementsEqual(b.key.utf8) { return precedes(a.path, b.path) }
      return precedes(a.key, b.key)
    }
    return order.map(\.path)
  }

  /// Most listings come sorted, and most names need no composing.
  private static func isSortedAscii(_ paths: [String]) -> Bool {
    for index in paths.indices {
      guard paths[index].utf8.allSatisfy({ $0 < 0xCC }) else { return false }
      if index > 0, !precedes(paths[index - 1], paths[index]) { return false }
    }
    return true
  }
}

/// The parts of a path that names are made of.
struct PathParts {
  /// Folders with a `/` behind each; empty at the root.
  var folder: Substring
  /// The file name without `.md` or `.markdown`; of an attachment the whole name.
  var stem: Substring

  init(_ path: String, isNote: Bool) {
    let name = path.utf8.lastIndex(of: UInt8(ascii: "/")).map(path.utf8.index(after:))
    let start = name ?? path.startIndex
    folder = path[..<start]
    stem = path[start...]
    if isNote { stem = stem.dropLast(Self.endingLength(stem.utf8)) }
  }

  /// How many bytes `.md` or `.markdown` takes at the end of a note's name; 0 where there is none.
  static func endingLength(_ name: Substring.UTF8View) -> Int {
    for ending in [".md", ".markdown"] where name.count > ending.utf8.count {
      let tail = name.suffix(ending.utf8.count)
      if zip(tail, ending.utf8).allSatisfy({ $0.lowered == $1 }) { return ending.utf8.count }
    }
    return 0
  }
}
