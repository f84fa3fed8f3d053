/// One way into the program that must take any bytes, with what must hold for all of them.
package struct FuzzTarget: Sendable {
  /// As typed for the driver, and the name of its folder in the corpus.
  package let name: String
  /// What does not hold for some bytes, in words; empty where all is well.
  package let complaints: @Sendable (_ bytes: [UInt8]) -> [String]

  /// Every target.
  package static let all: [FuzzTarget] = [
    .frontMatter, .markdown, .facts, .settings, .links, .imports, .program,
  ]

  init(_ name: String, _ check: @escaping @Sendable ([UInt8], inout Complaints) -> Void) {
    self.name = name
    complaints = { bytes in
      var complaints = Complaints()
      check(bytes, &complaints)
      return complaints.all
    }
  }
}

/// The properties that did not hold.
struct Complaints {
  private(set) var all: [String] = []

  mutating func expect(_ holds: Bool, _ words: @autoclosure () -> String) {
    if !holds { all.append(words()) }
  }
}
