/// A place inside one note: line and column, both counted from 1.
///
/// Lines are counted from the note's first line, front matter included. Columns count UTF-8 bytes,
/// so that an editor's "go to byte" and `git blame` agree with what is printed.
package struct SourcePlace: Hashable, Comparable, Sendable {
  package var line: Int32
  package var column: Int32

  package init(line: Int32, column: Int32) {
    self.line = line
    self.column = column
  }

  package static func < (a: SourcePlace, b: SourcePlace) -> Bool {
    (a.line, a.column) < (b.line, b.column)
  }
}
