package import Graph

/// A Word document before it is packed: what pandoc is given to make the file of.
package struct WordFile: Sendable, Equatable {
  /// Stands at its head and in its properties; words of Rapport's own.
  package var title: String
  /// Its paragraphs, as ``WordWriter`` writes them.
  package var body: String
  /// The day that it says it was made.
  package var day: CivilDate

  init(title: StaticString, day: CivilDate, _ write: (inout WordWriter) -> Void) {
    var writer = WordWriter()
    write(&writer)
    self.title = title.description
    self.day = day
    body = writer.written
  }

  /// The whole as pandoc's Markdown: paragraphs that are taken as they are. They are one line, so
  /// that nothing in them can end the block.
  package var source: [UInt8] { Array("~~~{=openxml}\n\(body)\n~~~\n".utf8) }

  /// Seconds from the start of 1970 to the start of its day, which make the same file of the same
  /// sheet on the same day. Archives know no day before 1980.
  package var seconds: Int { max(Int(day.day), 3652) * 86_400 }

  /// What pandoc's own files are replaced by: paths in its data folder, and texts.
  package static let parts: [(path: String, text: String)] = [
    ("docx/word/styles.xml", WordStyles.styles.description),
    ("docx/word/document.xml", WordStyles.page.description),
  ]
}
