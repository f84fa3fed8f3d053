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
    let keys = PathKeys(paths)
    if keys.areSorted { return paths }
    return keys.order.map { paths[Int($0)] }
  }
}

/// The composed bytes of some paths in one run, to sort them without making and comparing texts.
private struct PathKeys {
  private var text: [UInt8] = []
  private var starts: [Int] = [0]

  init(_ paths: [String]) {
    starts.reserveCapacity(paths.count + 1)
    for path in paths {
      text.append(contentsOf: composed(path).utf8)
      // Of two spellings of one name the bytes as written decide, behind a byte no name has.
      text.append(0)
      if path.utf8.contains(where: { $0 >= 0xCC }) { text.append(contentsOf: path.utf8) }
      starts.append(text.count)
    }
  }

  /// Listings from git come sorted.
  var areSorted: Bool {
    starts.indices.dropLast(2).allSatisfy { precedes(Int32($0), Int32($0 + 1)) }
  }

  /// The positions of the paths in their order.
  var order: [Int32] { (0..<Int32(starts.count - 1)).sorted { precedes($0, $1) } }

  private func precedes(_ a: Int32, _ b: Int32) -> Bool {
    var (at, other) = (starts[Int(a)], starts[Int(b)])
    let (end, otherEnd) = (starts[Int(a) + 1], starts[Int(b) + 1])
    let bytes = text.span
    while at < end, other < otherEnd {
      if bytes[at] != bytes[other] { return bytes[at] < bytes[other] }
      at += 1
      other += 1
    }
    return end - at < otherEnd - other
  }
}

/// The parts of a path that names are made of.
struct PathParts {
  /// Folders with a `/` behind each; empty at the root.
  var folder: Substring
  /// The file name without `.md` or `.markdown`; of an attachment the whole name.
  var stem: Substring

  init(_ path: String, isNote: Bool) {
    let bytes = path.utf8Span.span
    let start = path.utf8.index(path.startIndex, offsetBy: bytes.nameStart)
    let ending = isNote ? bytes.noteEndingLength : 0
    folder = path[..<start]
    stem = path[start..<path.utf8.index(path.endIndex, offsetBy: -ending)]
  }
}

extension Span where Element == UInt8 {
  /// Where the part behind the last `/` begins.
  var nameStart: Int {
    var start = count
    while start > 0, self[start - 1] != UInt8(ascii: "/") { start -= 1 }
    return start
  }

  /// How many bytes `.md` or `.markdown` takes at the end of a note's name; 0 where there is none,
  /// or nothing before it.
  var noteEndingLength: Int {
    // The last letter tells which it can be: this is asked for every link.
    switch count > 0 ? self[count - 1].lowered : 0 {
    case UInt8(ascii: "d"): hasEnding(".md") ? 3 : 0
    case UInt8(ascii: "n"): hasEnding(".markdown") ? 9 : 0
    default: 0
    }
  }

  private func hasEnding(_ ending: StaticString) -> Bool {
    let start = count - ending.utf8CodeUnitCount
    return start > 0 && self[start - 1] != UInt8(ascii: "/")
      && holds(ending, at: start, before: count)
  }
}
