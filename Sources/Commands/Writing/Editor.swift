import Vault

extension World {
  /// Opens a file in the user's editor and waits for it; an answer with what went wrong.
  func opened(_ path: String, _ answer: Answer) throws -> Answer {
    let named = ["VISUAL", "EDITOR"].lazy.compactMap { environment($0) }.first { !$0.isEmpty }
    guard let named, let words = Self.words(of: named) else {
      return answer.adding("No editor is set: give one in EDITOR, such as EDITOR=nano.")
    }
    guard let status = run(words + [path]) else {
      return answer.adding("The editor \(escaped(words[0].quoted)) cannot be run.")
    }
    return status == 0 ? answer : answer.adding("The editor ended with \(status).")
  }

  /// The words of a command line: quotes keep words together and a backslash keeps what follows it.
  /// No shell takes part, so nothing else has a meaning. Nil where there is no word.
  static func words(of line: String) -> [String]? {
    var words: [String] = []
    var word: String?
    var quote: Character?
    var isEscaped = false
    for character in line {
      if isEscaped {
        word = (word ?? "") + String(character)
        isEscaped = false
      } else if character == "\\", quote != "'" {
        isEscaped = true
      } else if let open = quote {
        if character == open { quote = nil } else { word = (word ?? "") + String(character) }
      } else if character == "\"" || character == "'" {
        quote = character
        word = word ?? ""
      } else if character.isWhitespace {
        if let whole = word { words.append(whole) }
        word = nil
      } else {
        word = (word ?? "") + String(character)
      }
    }
    if let whole = word { words.append(whole) }
    return words.isEmpty ? nil : words
  }
}

extension Answer {
  fileprivate func adding(_ remark: String) -> Answer {
    var answer = self
    answer.remarks.append(remark)
    return answer
  }
}
