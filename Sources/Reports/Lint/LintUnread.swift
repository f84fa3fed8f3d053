import Rules
import Vault

/// What could not be looked at.
extension LintCheck {
  static let unread = LintCheck(
    "send.unread", .error, "A text that was not read, or not all of it",
    why: "What is not read is not checked, and must not pass for checked.",
    instead: "Save it as plain text in UTF-8, and check that.",
    bad: LintExample(.update, "Subject: Tables done\n\n"),
    good: LintExample(.update, "Subject: Tables done\n\nDear Dr. Raman,\n\nthe tables are done.")
  ) { desk in
    let reasons = desk.text.unread.map(\.words).sorted()
    let isEmpty = desk.greeting == nil && desk.body.isEmpty && desk.closing.isEmpty
    let words = reasons.isEmpty && isEmpty ? ["There is no text in it."] : reasons
    return words.map { LintHit(desk.top, $0) }
  }
}

extension OutgoingText.Unread {
  /// One sentence.
  fileprivate var words: String {
    switch self {
    case .charset(let name): "Its letters are those of \(name.quoted), which is not read here."
    case .encoding(let name): "It is packed as \(name.quoted), which is not read here."
    case .parts: "It has parts that could not be told apart."
    case .tooLong: "Only its first \(OutgoingText.longest / 1024) KB were looked at."
    }
  }
}
