/// What the Markdown of one note holds that facts can be made of: headings, list items and the
/// links in them, as flat arrays of places that point into the note's bytes.
///
/// An outline owns no text. It is filled anew for each note (see ``MarkdownParser``) and its
/// buffers are kept, so that a worker allocates nothing per note. All offsets are byte offsets
/// into the note as read, byte-order mark and front matter included.
package struct NoteOutline: Sendable {
  /// Headings, list items and other paragraphs, in document order.
  package var blocks: [Block] = []
  /// Every wikilink, embed and internal or external Markdown link outside code, comments and HTML
  /// blocks, in document order.
  package var links: [LinkSpan] = []
  /// Code spans in the blocks, in document order; what looks like a tag or a date there is code.
  package var codeSpans: [Range<Int32>] = []
  /// `%%…%%` and `<!-- … -->` comments, in document order. A comment that is never closed runs to
  /// the end of the note.
  package var comments: [Range<Int32>] = []
  /// The offset of the `%%`, or of the `<!--` at the beginning of a line, that opens a comment which
  /// is never closed, if there is one: it hides what follows.
  package var unclosedComment: Int32?
  /// The offset at which each line starts; `lineStarts[0]` is 0 (or 3 behind a byte-order mark).
  package var lineStarts: [Int32] = []

  package init() {}

  /// One heading, list item or paragraph.
  package struct Block: Sendable {
    package enum Kind: UInt8, Sendable { case heading, item, paragraph }

    package var kind: Kind
    /// Heading level (1…6); for an item how many items enclose it (0 is outermost).
    package var level: UInt8
    /// The character between the brackets of a task box (`x` in `- [x] …`), `?` for one that is not
    /// ASCII, or 0. The box is part of the text.
    package var box: UInt8
    /// Inside a block quote or callout.
    package var isQuoted: Bool
    /// How many block quotes enclose it: as many `>` may stand before each of its lines. 255 stands
    /// for more, as it does for `level`.
    package var quoteDepth: UInt8
    /// Begins inside a comment.
    package var isCommented: Bool
    /// From the first byte of the text through its last, line ends and continuation prefixes
    /// included. For an item: its first paragraph, which is empty where the item begins with
    /// something else. For a heading: its text without `#` marks. Definitions of reference links,
    /// with which a paragraph may begin, are no text.
    package var text: Range<Int32>
    /// Where the text begins; of an item without text the first byte after its list marker.
    package var place: SourcePlace
    /// Index into `blocks` of the enclosing list item, or -1.
    package var parent: Int32
    /// Index into `blocks` of the nearest heading before it, or -1. A heading inside a quote or an
    /// item heads only what follows it in there, and one inside a comment heads nothing: neither
    /// ends a section.
    package var heading: Int32
    /// Index into `blocks` of the enclosing *section's* parent heading (headings only): the nearest
    /// earlier heading of a lower level, or -1. Of a heading inside a quote or an item at least the
    /// heading that the quote or item stands under, whatever its level.
    package var outerHeading: Int32
    /// Its own links, as a range of `links`.
    package var links: Range<Int32>
  }
}

/// One link as written.
package struct LinkSpan: Sendable {
  package enum Form: UInt8, Sendable { case wikilink, markdown }

  package var form: Form
  package var isEmbed: Bool
  /// The whole link, from its first `[` (behind the `!` of an embed) through its last byte.
  package var span: Range<Int32>
  /// The target as written: of a wikilink what stands before `|` and `#` (a backslash before `|` in
  /// a table not counted), trimmed; of a Markdown link the destination without `<>`, up to `#`.
  /// Not percent-decoded. For a reference link the destination of its definition.
  package var target: Range<Int32>
  /// The text shown: behind `|`, or between the brackets of a Markdown link. Empty without.
  package var label: Range<Int32>
  /// The destination names a scheme (`https:`, `mailto:`) or begins `//`: it leaves the vault. A
  /// wikilink never does.
  package var isExternal: Bool
  /// The first `[`.
  package var place: SourcePlace
}
