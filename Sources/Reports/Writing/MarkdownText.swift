import Vault

/// Text from a vault inside Markdown: shown as it is, never read as marks.
package enum MarkdownText {
  /// Text whose marks do nothing.
  package static func plain(_ text: String) -> String {
    var result = ""
    for character in escaped(text) {
      if character.isASCII, "\\`*_[]<>#|~!$&".contains(character) { result.append("\\") }
      result.append(character)
    }
    return result
  }

  /// Text as code: a path, a place.
  package static func code(_ text: String) -> String {
    let text = escaped(text)
    guard text.contains("`") else { return "`\(text)`" }
    // The fence must be longer than any run inside.
    var (longest, run) = (0, 0)
    for character in text {
      run = character == "`" ? run + 1 : 0
      longest = max(longest, run)
    }
    let fence = String(repeating: "`", count: longest + 1)
    return "\(fence) \(text) \(fence)"
  }
}
