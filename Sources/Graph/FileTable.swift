package import Vault

/// Every file of the vault by number: notes first, then attachments, each sorted by the bytes of
/// its composed (NFC) path.
package struct FileTable: Sendable {
  /// Paths from the root, as the disk spells them, by ``FileID``.
  package let paths: [String]
  /// How many of them are notes; they come first.
  package let noteCount: Int
  /// The bytes of all paths in one run, and where each begins: looking at a text among many costs
  /// more than comparing it, because its references are counted.
  let text: [UInt8]
  private let starts: [Int32]

  package init(_ listing: Files.Listing) {
    let paths = Self.sorted(listing.notes) + Self.sorted(listing.attachments)
    var text: [UInt8] = []
    var starts: [Int32] = []
    starts.reserveCapacity(paths.count + 1)
    text.reserveCapacity(paths.reduce(0) { $0 + $1.utf8.count })
    for path in paths {
      starts.append(Int32(text.count))
      text.append(contentsOf: path.utf8)
    }
    starts.append(Int32(text.count))
    self.paths = paths
    self.text = text
    self.starts = starts
    noteCount = listing.notes.count
  }

  /// Where the path of a file stands in `text`.
  func range(_ file: Int) -> Range<Int> { Int(starts[file])..<Int(starts[file + 1]) }

  /// Where its folder stands there, with the `/` behind it.
  func folder(_ file: Int) -> Range<Int> {
    let path = range(file)
    let start = text.span.extracting(path).nameStart
    return path.lowerBound..<path.lowerBound + start
  }

  /// The file name of a note without its ending; of an attachment the whole name.
  func stem(_ file: Int) -> String {
    let path = text.span.extracting(range(file))
    return path.string(path.nameStart..<path.count - (file < noteCount ? path.noteEndingLength : 0))
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
