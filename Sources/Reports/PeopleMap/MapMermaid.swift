import Vault

extension PeopleMap {
  /// For Mermaid, which draws it in Obsidian, on GitHub and elsewhere.
  package var mermaid: [UInt8] {
    var text = "flowchart LR\n"
    for (index, knot) in knots.enumerated() {
      let (open, close) = Self.brackets(knot.kind)
      text += "  n\(index)\(open)\"\(Self.quoted(knot.name))\"\(close)\n"
    }
    for tie in ties {
      text += "  n\(tie.from) \(Self.line(tie.kind))|\"\(Self.label(tie))\"| n\(tie.to)\n"
    }
    return Array(text.utf8)
  }

  private static func brackets(_ kind: Knot.Kind) -> (String, String) {
    switch kind {
    case .me: ("(((", ")))")
    case .mentor: ("(", ")")
    case .contact: ("([", "])")
    case .project: ("[[", "]]")
    }
  }

  private static func line(_ kind: Tie.Kind) -> String {
    switch kind {
    case .knows: "---"
    case .introduced: "-->"
    case .project: "==="
    case .meeting: "-.-"
    case .letter: "-.->"
    }
  }

  /// Text in which every sign is written by its number, letters, digits and blanks aside: quotes,
  /// brackets, marks of Markdown and of HTML all mean something to Mermaid somewhere. Hyphens,
  /// apostrophes and full stops between letters mean nothing and stay readable.
  private static func quoted(_ text: String) -> String {
    var result = ""
    var isAfterLetter = false
    for scalar in escaped(text).unicodeScalars {
      let isQuiet = scalar == "-" || scalar == "'" || scalar == "."
      if !scalar.isASCII || scalar == " " || scalar.properties.isAlphabetic
        || scalar.properties.numericType != nil || isQuiet && isAfterLetter
      {
        result.unicodeScalars.append(scalar)
      } else {
        result += "#\(scalar.value);"
      }
      isAfterLetter = scalar.properties.isAlphabetic
    }
    // An empty text in quotes is no label.
    return result.isEmpty ? " " : result
  }

  /// What Mermaid draws where nobody has told it otherwise: so many ties, and so many characters.
  package var exceedsMermaid: Bool { ties.count > 500 || mermaid.count > 50_000 }
}
