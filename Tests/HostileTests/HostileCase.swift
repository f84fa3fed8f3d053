import Fuzzing
import Glibc
import Testing

/// A vault that something is wrong with, beside notes that are as they should be.
struct HostileCase: Sendable, CustomTestStringConvertible {
  let name: String
  /// How large it is in a test of every day, and how large in one of the program as it ships.
  let small: Int
  let real: Int
  /// Puts what is wrong into a vault; the number is the size.
  let write: @Sendable (HostileFolder, Int) -> Void

  init(
    _ name: String, _ small: Int = 1, _ real: Int? = nil,
    _ write: @escaping @Sendable (HostileFolder, Int) -> Void
  ) {
    (self.name, self.small, self.real, self.write) = (name, small, real ?? small, write)
  }

  /// A case that is one note with a text.
  init(
    note name: String, _ small: Int = 1, _ real: Int? = nil,
    _ text: @escaping @Sendable (Int) -> String
  ) {
    self.init(name, small, real) { $0.write("Daily/Bad.md", text($1)) }
  }

  var testDescription: String { name }

  static let all = bytes + nesting + yaml + disk + names + masses + settings

  /// The vault on disk, the good notes with it.
  func folder(size: Int) throws -> HostileFolder {
    let folder = try HostileFolder()
    for (path, bytes) in GoodNotes.all { folder.write(Array(path.utf8), bytes) }
    write(folder, size)
    return folder
  }
}

/// The program that the tests run.
enum Program {
  /// As it ships, named by `RAPPORT_BINARY`; else the one beside the tests, built for debugging.
  static let path = shipped ?? "\(folder)/rapport"

  /// Whether it is the one that ships: then every size is the real one.
  static let isShipped = shipped != nil

  private static let shipped = getenv("RAPPORT_BINARY").map { String(cString: $0) }

  private static var folder: String {
    guard let path = realpath("/proc/self/exe", nil) else { return "." }
    defer { free(path) }
    return String(cString: path).split(separator: "/").dropLast().reduce("") { "\($0)/\($1)" }
  }
}
