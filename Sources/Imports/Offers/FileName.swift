import Vault

/// Names for files that every system takes, and that links can name.
struct FileNames {
  /// Paths that are taken, as systems compare them that ignore case and composition.
  private var taken: Set<String>

  init(_ paths: [String]) {
    taken = Set(paths.map(folded))
  }

  /// A free path for a note, and takes it.
  ///
  /// - Parameter hint: What is put in brackets behind the name where it is taken: an institution.
  mutating func path(in folder: String, for name: String, hint: String?) -> String {
    let stem = Self.stem(name)
    let hinted = hint.map { ["\(stem) (\(Self.stem($0)))"] } ?? []
    let lead = folder.isEmpty ? "" : folder + "/"
    let numbered = (2...).lazy.map { "\(stem) \($0)" }
    for candidate in [stem] + hinted {
      if let path = take(lead + candidate + ".md") { return path }
    }
    for candidate in numbered {
      if let path = take(lead + candidate + ".md") { return path }
    }
    return lead + stem + ".md"
  }

  private mutating func take(_ path: String) -> String? {
    taken.insert(folded(path)).inserted ? path : nil
  }

  /// The most bytes of a name: file systems take 255, and some programs add to it.
  private static let mostBytes = 120

  /// A text as a file name without its ending: no signs that a file system or a link gives a
  /// meaning, no name of a device, not too long.
  static func stem(_ text: String) -> String {
    var scalars = String.UnicodeScalarView()
    var size = 0
    for scalar in composed(text).unicodeScalars {
      let isBad = needsEscape(scalar) || "<>:\"/\\|?*#^[]%".unicodeScalars.contains(scalar)
      size += isBad ? 1 : scalar.utf8.count
      if size > mostBytes { break }
      scalars.append(isBad ? " " : scalar)
    }
    var name = String(scalars).withSingleBlanks
    while name.hasPrefix(".") || name.hasPrefix(" ") { name.removeFirst() }
    while name.hasSuffix(".") || name.hasSuffix(" ") { name.removeLast() }
    if name.isEmpty { return "Unnamed" }
    return devices.contains(name.uppercased()) ? name + "_" : name
  }

  private static let devices: Set<String> = Set(
    ["CON", "PRN", "AUX", "NUL"] + (0...9).flatMap { ["COM\($0)", "LPT\($0)"] })
}
