/// A file of the vault: a note, or an attachment that links may point to.
///
/// Notes come first, so that ``NoteID`` is the same number; within each kind numbers follow the
/// bytes of the NFC path, so that sorting by number is sorting by path.
package struct FileID: Hashable, Comparable, Sendable {
  package let index: Int32
  package init(_ index: Int) { self.index = Int32(index) }
  package static func < (a: FileID, b: FileID) -> Bool { a.index < b.index }
}

/// A note, and with it the person, meeting, project or letter it is about.
package struct NoteID: Hashable, Comparable, Sendable {
  package let index: Int32
  package init(_ index: Int) { self.index = Int32(index) }
  package static func < (a: NoteID, b: NoteID) -> Bool { a.index < b.index }
  package var int: Int { Int(index) }
}
