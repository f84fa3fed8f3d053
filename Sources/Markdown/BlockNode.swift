import CCmark

/// One block of cmark's tree. Valid until the tree it belongs to is released.
@safe struct BlockNode: Equatable {
  enum Kind {
    case document, quote, list, item, paragraph, heading, html, other

    /// Holds blocks, not text.
    var isContainer: Bool { self == .quote || self == .list || self == .item }
    /// A container that says something about the blocks in it.
    var isScope: Bool { self == .quote || self == .item }
  }

  private let pointer: OpaquePointer

  init?(_ pointer: OpaquePointer?) {
    guard let pointer = unsafe pointer else { return nil }
    unsafe self.pointer = unsafe pointer
  }

  static func == (a: BlockNode, b: BlockNode) -> Bool { unsafe a.pointer == b.pointer }

  var kind: Kind {
    switch unsafe cmark_node_get_type(pointer) {
    case CMARK_NODE_DOCUMENT: .document
    case CMARK_NODE_BLOCK_QUOTE: .quote
    case CMARK_NODE_LIST: .list
    case CMARK_NODE_ITEM: .item
    case CMARK_NODE_PARAGRAPH: .paragraph
    case CMARK_NODE_HEADING: .heading
    case CMARK_NODE_HTML_BLOCK: .html
    default: .other
    }
  }

  var parent: BlockNode? { unsafe BlockNode(cmark_node_parent(pointer)) }
  var next: BlockNode? { unsafe BlockNode(cmark_node_next(pointer)) }
  var firstChild: BlockNode? { unsafe BlockNode(cmark_node_first_child(pointer)) }
  /// The next block in document order.
  var following: BlockNode? {
    if kind.isContainer, let child = firstChild { return child }
    var node: BlockNode? = self
    while let block = node {
      if let next = block.next { return next }
      node = block.parent
    }
    return nil
  }
  /// The line it begins on, as cmark counts the lines it was given, from 1.
  var startLine: Int { unsafe Int(cmark_node_get_start_line(pointer)) }
  /// The byte it begins with, counted from 1 within that line.
  var startColumn: Int { unsafe Int(cmark_node_get_start_column(pointer)) }
  /// The last line of a closed block.
  var endLine: Int { unsafe Int(cmark_node_get_end_line(pointer)) }
  /// 1…6; of anything but a heading 0.
  var headingLevel: Int { unsafe Int(cmark_node_get_heading_level(pointer)) }
}
