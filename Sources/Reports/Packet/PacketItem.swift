/// One line of a packet's checklist.
package struct PacketItem: Sendable {
  /// What has to be done about it.
  package enum State: Sendable, CaseIterable {
    /// It lies in the folder.
    case there
    /// It lies in the vault and goes along with the e-mail.
    case toAttach
    case missing
  }

  package var state: State
  package var line: LetterLine

  init(_ state: State, _ pieces: LetterLine.Piece...) {
    self.state = state
    line = LetterLine(pieces: pieces)
  }
}

extension PacketItem.State {
  /// Above the lines of this kind.
  var heading: StaticString {
    switch self {
    case .there: "In this folder"
    case .toAttach: "To attach to the e-mail"
    case .missing: "Missing"
    }
  }
}
extension PacketItem {
  /// The line of the Word document that is in the folder.
  package static let word = PacketItem(
    .there, .own("Talking points.docx: for a word processor, to print or to copy from"))

  /// Why there is none.
  package static let noPandoc = PacketItem(
    .missing, .own("Talking points.docx: pandoc makes it (apt-get install pandoc), and is not here")
  )
  package static let noWord = PacketItem(
    .missing, .own("Talking points.docx: pandoc could not make it"))
}
