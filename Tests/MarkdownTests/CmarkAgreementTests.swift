#if canImport(CCmark)
  import CCmark
  import Markdown
  import Testing

  /// Links and blocks are found from the bytes; cmark, reading the same note to the end, agrees.
  @Suite struct CmarkAgreementTests {
    static let inline = [
      "[", "]", "[a]", "[b c]", "(", ")", "](x)", "](<y z>)", "](", "![", "`", "``", "`c`", "\\",
      "\\[", "\\]", "a", " ", "\n", "<i>", "</b>", "<q r=\"", "\"", "'", "(u \"t\")", "[a][b]",
      "[A]",
      "[]", "\n[a]: /one\n", "\n\n[b]: /two 'ti'\n", "\n\n[c]:\n</three x>\n\n", "[c]", "\n> ",
      "\n- ", "\n\n", "\n  ", "*", "\\`", "<", ">", "é", "\n===\n", "\n---\n", "[d]", "[b]:",
      "\n> [d]: /four\n> 'x'\n\n",
    ]
    static let blocks = [
      "> ", ">", "- ", "* ", "+ ", "1. ", "2) ", "# ", "## ", "  ", "    ", "\t", "\n", "\n\n",
      "word",
      "ab", "\n===", "\n---\n", "***\n", "```\n", "~~~\n", "<div>\n", "<!-- ", "-->", "\r\n", "\r",
      "-", "z", " #", "#", "10. ", "<b>\n", "<script>",
    ]

    @Test func links() {
      var random = SeededGenerator(seed: 3)
      for _ in 0..<2000 {
        var text = "a" + random.text(of: Self.inline, upTo: 25)
        // Wikilinks are not cmark's, nor are boxes.
        while let range = text.firstRange(of: "[[") { text.replaceSubrange(range, with: "[ [") }
        let reading = Reading(text)
        guard reading.outline.blocks.allSatisfy({ $0.box == 0 }) else { continue }
        let ours = reading.outline.links.map { link in
          (link.isEmbed ? "!" : "") + reading[link.target].filter { $0 != "\\" }
        }
        #expect(ours == Reference(text).links, "\(text.debugDescription)")
      }
    }

    @Test func texts() {
      var random = SeededGenerator(seed: 5)
      for _ in 0..<2000 {
        let text = "a\n" + random.text(of: Self.blocks, upTo: 30)
        let reading = Reading(text)
        let ours = reading.outline.blocks.map { block in
          let joined = reading.outline.joined(
            block.text, of: reading.bytes.span, quoteDepth: Int(block.quoteDepth))
          let kind = block.kind == .heading ? "h\(block.level)" : block.kind == .item ? "i" : "p"
          return "\(kind) \(block.place.line) \(joined.filter(\.isLetter))"
        }
        #expect(ours == Reference(text).texts, "\(text.debugDescription)")
      }
    }
  }

  /// What cmark finds in a text when it reads it alone.
  private struct Reference {
    var links: [String] = []
    var texts: [String] = []

    init(_ text: String) {
      let document = cmark_parse_document(text, text.utf8.count, CMARK_OPT_DEFAULT)
      let iterator = cmark_iter_new(document)
      while cmark_iter_next(iterator) != CMARK_EVENT_DONE {
        guard let node = cmark_iter_get_node(iterator) else { continue }
        if cmark_iter_get_event_type(iterator) == CMARK_EVENT_ENTER { enter(node) }
      }
      cmark_iter_free(iterator)
      cmark_node_free(document)
    }

    private mutating func enter(_ node: OpaquePointer) {
      let type = cmark_node_get_type(node)
      let line = cmark_node_get_start_line(node)
      switch type {
      case CMARK_NODE_LINK, CMARK_NODE_IMAGE:
        let url = String(cString: cmark_node_get_url(node)).filter { $0 != "\\" }
        links.append((type == CMARK_NODE_IMAGE ? "!" : "") + url)
      case CMARK_NODE_HEADING: texts.append("h\(cmark_node_get_heading_level(node)) \(line) ")
      case CMARK_NODE_PARAGRAPH:
        let parent = cmark_node_parent(node)
        let isItem =
          cmark_node_get_type(parent) == CMARK_NODE_ITEM
          && cmark_node_first_child(parent) == node
        texts.append("\(isItem ? "i" : "p") \(line) ")
      case CMARK_NODE_ITEM
      where cmark_node_get_type(cmark_node_first_child(node)) != CMARK_NODE_PARAGRAPH:
        texts.append("i \(line) ")
      case CMARK_NODE_TEXT, CMARK_NODE_CODE, CMARK_NODE_HTML_INLINE:
        let text = String(cString: cmark_node_get_literal(node))
        if !texts.isEmpty { texts[texts.count - 1] += text.filter(\.isLetter) }
      default: break
      }
    }
  }
#endif
