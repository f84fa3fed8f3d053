import Rules
import Vault

extension LetterPacket {
  /// The checklist of the folder, as Markdown.
  ///
  /// - Parameter lines: Those above, with what became of the Word document.
  package func checklist(_ items: [PacketItem]) -> [UInt8] {
    var text = "# Checklist\n\n"
    text += "The letter of **\(sheet.writer.markdown)** for **\(sheet.applicant.markdown)**\n"
    for state in PacketItem.State.allCases {
      let lines = items.filter { $0.state == state }
      guard !lines.isEmpty else { continue }
      text += "\n## \(state.heading)\n\n"
      for item in lines {
        text += "- [\(state == .there ? "x" : " ")] \(item.line.markdown)\n"
      }
    }
    text += "\n## Before it goes out\n\n"
    for step in steps { text += "- [ ] \(step)\n" }
    return Array(text.utf8)
  }

  /// What is left to do, in order.
  private var steps: [StaticString] {
    let all: [StaticString] = [
      "Read the talking points once as the writer will.",
      "Fill the gaps, then: rapport lint E-mail.eml",
    ]
    return all + (mail.kind == .letterPacket ? Self.afterYes : Self.beforeYes)
  }

  private static let afterYes: [StaticString] = [
    "Send it all as one e-mail, within a day of the yes.",
    "Then write it down: rapport log NAME letter-packet",
  ]

  private static let beforeYes: [StaticString] = [
    "Ask in person or by video; the e-mail is for where that cannot be.",
    "Keep the points until the yes, and send them within a day of it.",
    "Then write it down: rapport log NAME letter-asked",
  ]
}

extension LetterPacket {
  /// What is said when the folder is there, or would be.
  ///
  /// - Parameter names: Of its files.
  package func report(
    _ folder: String, _ names: [String], _ items: [PacketItem], isDry: Bool, _ look: Page.Look
  ) -> [UInt8] {
    var page = Page(look)
    page.paragraph(folder + (isDry ? " (not written: --dry-run)" : ""), .strong)
    for name in names { page.paragraph(name, indent: 2, hanging: 2) }
    for state in [PacketItem.State.toAttach, .missing] {
      let lines = items.filter { $0.state == state }
      guard !lines.isEmpty else { continue }
      page.heading(state.heading.text, state == .missing ? .doubtful : .strong)
      for item in lines { page.paragraph(item.line.text, indent: 2, hanging: 2) }
    }
    return page.bytes
  }
}
