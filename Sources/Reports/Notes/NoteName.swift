import Vault

/// File names that every system takes and every link can name.
package enum NoteName {
  /// The most bytes of a name: with an ending and what a sync program adds it stays below 255.
  private static let longest = 200
  private static let reserved: Set<String> = Set(
    ["con", "prn", "aux", "nul"] + (1...9).flatMap { ["com\($0)", "lpt\($0)"] })

  /// A title as a file name without ending; nil where nothing of it is left.
  ///
  /// What Windows, macOS or links do not allow becomes a blank; composed (NFC), as most keyboards
  /// write it.
  package static func of(_ title: String) -> String? {
    let forbidden = Set("/\\:*?\"<>|#^[]%".unicodeScalars)
    var scalars = String.UnicodeScalarView()
    for scalar in composed(title).unicodeScalars {
      let isFine = !forbidden.contains(scalar) && !needsEscape(scalar)
      scalars.append(isFine ? scalar : " ")
    }
    let words = String(scalars).split(separator: " ").joined(separator: " ")
    let name = words.shortened(to: longest).trimmed { $0 == " " || $0 == "." }
    guard !name.isEmpty else { return nil }
    let base = name.prefix { $0 != "." }.lowercased()
    return reserved.contains(base) ? name + "_" : name
  }
}

extension String {
  /// As much of the front as fits into a number of bytes, whole characters.
  fileprivate func shortened(to most: Int) -> String {
    var result = self
    while result.utf8.count > most { result.removeLast() }
    return result
  }

  fileprivate func trimmed(_ isGone: (Character) -> Bool) -> String {
    guard let last = lastIndex(where: { !isGone($0) }) else { return "" }
    return String(self[...last].drop(while: isGone))
  }
}
