/// The colours of text output; none at all where they are off. No meaning hangs on colour alone.
package struct Ink: Sendable {
  /// What a piece of text is to the reader.
  package enum Tone: Sendable { case plain, strong, quiet, bad, doubtful, good }

  private let isOn: Bool

  /// - Parameter isOn: Whether whoever reads the text understands colours.
  package init(isOn: Bool) {
    self.isOn = isOn
  }

  /// The text in a tone.
  package func callAsFunction(_ tone: Tone, _ text: String) -> String {
    guard isOn, let code = Self.code(tone), !text.isEmpty else { return text }
    return "\u{1B}[\(code)m\(text)\u{1B}[0m"
  }

  private static func code(_ tone: Tone) -> String? {
    switch tone {
    case .plain: nil
    case .strong: "1"
    case .quiet: "2"
    case .bad: "1;31"
    case .doubtful: "33"
    case .good: "32"
    }
  }
}
