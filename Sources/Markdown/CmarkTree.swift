import CArena
import CCmark

/// The owner of cmark's memory: parses one body at a time into a tree of blocks.
///
/// cmark first finds the blocks, line by line, and then parses the text inside them. Only the
/// blocks are used here, and the second step costs as much as the first; so the tree is taken
/// before `cmark_parser_finish`. The public interface names no way to it, but the tree's root is one
/// of the first two things a new parser allocates, and the allocator is ours. Which of them, `init`
/// finds out from a sample; should a later cmark do otherwise, every note is finished as usual.
@safe struct CmarkTree: ~Copyable {
  private let arena: OpaquePointer
  private let memory: UnsafeMutablePointer<cmark_mem>
  private var rootNumber: Int32?
  /// Which lines of the note the last body consisted of.
  private(set) var lines = FedLines()

  init() {
    unsafe arena = rapport_arena_new()
    unsafe memory = .allocate(capacity: 1)
    unsafe memory.initialize(
      to: cmark_mem(
        calloc: rapport_arena_calloc, realloc: rapport_arena_realloc, free: rapport_arena_free))
    rootNumber = findRoot()
  }

  deinit {
    unsafe memory.deallocate()
    unsafe rapport_arena_delete(arena)
  }

  /// The document node of a body that begins at a line of the note. It ends with a paragraph that
  /// is not in the note (see `close`), and is valid until `release`.
  mutating func parse(
    _ bytes: Span<UInt8>, lines outline: borrowing NoteOutline, from line: Int,
    leavingOutBlanks: Bool
  ) -> BlockNode? {
    lines = FedLines(first: line, count: outline.lineStarts.count - line)
    let parser = unsafe newParser()
    let pieces = lines.pieces(of: bytes, in: outline, leavingOutBlanks: leavingOutBlanks)
    for piece in pieces {
      unsafe bytes.extracting(piece).withUnsafeBytes { bytes in
        unsafe feed(bytes, to: parser)
      }
    }
    unsafe close(parser)
    return unsafe root(of: parser)
  }

  /// Gives the tree's memory back to the next note.
  func release() {
    unsafe rapport_arena_reset(arena)
    rapport_arena_use(nil)
  }

  private func newParser() -> OpaquePointer? {
    unsafe rapport_arena_use(arena)
    return unsafe cmark_parser_new_with_mem(CMARK_OPT_DEFAULT, memory)
  }

  private func feed(_ bytes: UnsafeRawBufferPointer, to parser: OpaquePointer?) {
    guard let start = bytes.baseAddress else { return }
    unsafe cmark_parser_feed(parser, start.assumingMemoryBound(to: CChar.self), bytes.count)
  }

  /// Ends the last line and closes all blocks (but not code and HTML that run to the end): behind
  /// a blank line, a word at the margin can be part of nothing before it.
  private func close(_ parser: OpaquePointer?) {
    unsafe cmark_parser_feed(parser, "\n\nx\n", 4)
  }

  private func root(of parser: OpaquePointer?) -> BlockNode? {
    guard let rootNumber else { return unsafe BlockNode(cmark_parser_finish(parser)) }
    return unsafe rapport_arena_early(arena, rootNumber).flatMap {
      unsafe BlockNode(OpaquePointer($0))
    }
  }

  private func findRoot() -> Int32? {
    let parser = unsafe newParser()
    unsafe cmark_parser_feed(parser, "# a\n", 4)
    let early = unsafe [rapport_arena_early(arena, 0), rapport_arena_early(arena, 1)]
    let root = unsafe cmark_parser_finish(parser)
    defer { release() }
    return unsafe early.firstIndex { unsafe $0.map { OpaquePointer($0) } == root }.map { Int32($0) }
  }
}
