/// Reads the Markdown and the front matter of one note after the other.
///
/// Each worker thread owns one: its memory is used again for every note, and the result depends on
/// nothing but the bytes given.
package struct MarkdownParser: ~Copyable {
  private var tree = CmarkTree()
  private var walk = BlockWalk()

  package init() {}

  /// Fills `outline` from a note's bytes and returns its front matter, if it begins with `---`.
  ///
  /// Any bytes are accepted; what is not UTF-8 is text like any other. A note of two gigabytes or
  /// more yields an empty outline, because its offsets would not fit.
  package mutating func parse(
    _ bytes: Span<UInt8>, into outline: inout NoteOutline
  ) -> FrontMatter? {
    outline.clear()
    guard bytes.count < Int(Int32.max) - 1024 else {
      outline.lineStarts = [0]
      return nil
    }
    let signs = outline.indexLines(of: bytes)
    let front = FrontMatterLines(of: bytes, in: outline)
    readBody(bytes, from: front?.body ?? 0, signs: signs, into: &outline)
    return front?.read(bytes, in: outline)
  }

  private mutating func readBody(
    _ bytes: Span<UInt8>, from line: Int, signs: NoteSigns, into outline: inout NoteOutline
  ) {
    guard line < outline.lineStarts.count else { return }
    let root = tree.parse(
      bytes, lines: outline, from: line, leavingOutBlanks: signs.contains(.blankRun))
    walk.walk(root, of: bytes, lines: tree.lines, signs: signs, into: &outline)
    tree.release()
  }
}
