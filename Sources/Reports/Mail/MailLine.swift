import Vault

extension String {
  /// The text on one line, without control characters and marks that turn the direction of writing:
  /// safe in a header, in a mail and in a terminal.
  package var onOneLine: String {
    guard unicodeScalars.contains(where: needsEscape) else { return self }
    var scalars = String.UnicodeScalarView()
    for scalar in unicodeScalars {
      if !needsEscape(scalar) {
        scalars.append(scalar)
      } else if scalar.properties.isWhitespace {
        scalars.append(" ")
      }
    }
    return String(scalars).split(separator: " ", omittingEmptySubsequences: true)
      .joined(separator: " ")
  }
}
