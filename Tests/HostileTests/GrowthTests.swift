import Fuzzing
import Testing

/// Four times as much takes about four times as long. Processor time is compared with itself, and
/// what is quadratic takes sixteen times, so that a busy machine changes nothing. With the program
/// as it ships only: checks that the compiler leaves out would take most of the time.
@Suite(.serialized) struct GrowthTests {
  /// A shape, the command that minds it most, and a size that takes a few tenths of a second.
  struct Shape: Sendable, CustomTestStringConvertible {
    let name: String
    let line: String
    let size: Int
    var testDescription: String { name }
  }

  static let shapes = [
    Shape(name: "one long line of broken links", line: "check", size: 16_000),
    Shape(name: "openings never closed", line: "index", size: 64_000),
    Shape(name: "fields in one line", line: "due", size: 12_000),
    Shape(name: "dated lines", line: "due --all", size: 12_000),
    Shape(name: "tasks and fields", line: "due --all", size: 12_000),
    Shape(name: "links", line: "index", size: 24_000),
    Shape(name: "headings", line: "index", size: 48_000),
    Shape(name: "nested quotes", line: "index", size: 200_000),
    Shape(name: "nested lists", line: "index", size: 200_000),
    Shape(name: "quotes and lists in turn", line: "index", size: 32_000),
    Shape(name: "lines of one dash", line: "index", size: 120_000),
    Shape(name: "one long line", line: "check", size: 3_200_000),
    Shape(name: "large note", line: "check", size: 1_600_000),
    Shape(name: "broken notes", line: "check", size: 1_600),
    Shape(name: "aliases", line: "check", size: 16_000),
    Shape(name: "many keys", line: "check", size: 16_000),
    Shape(name: "settings: giant", line: "check", size: 12_000),
    Shape(name: "people of one name", line: "check", size: 480),
    Shape(name: "mails of one text", line: "due", size: 240),
  ]

  @Test(.enabled(if: Program.isShipped, "RAPPORT_BINARY names the program"), arguments: shapes)
  func isNoMoreThanInProportion(_ shape: Shape) throws {
    let hostile = try #require(HostileCase.all.first { $0.name == shape.name })
    let (small, large) = (shape.size, shape.size * 4)
    var growth = 0.0
    // Another process may have had its turn: what is quadratic is so three times.
    for _ in 0..<3 {
      let (short, long) = (
        try seconds(shape.line, hostile, small), try seconds(shape.line, hostile, large)
      )
      growth = long / max(short, 0.01)
      if growth < 8 { return }
    }
    Issue.record("\(shape.name): \(growth) times as long for 4 times as much")
  }

  private func seconds(_ line: String, _ hostile: HostileCase, _ size: Int) throws -> Double {
    let vault = try hostile.folder(size: size)
    let words = line.split(separator: " ").map(String.init)
    let empty = try Child([Program.path, "--version"]).seconds
    let run = try Child([Program.path] + words + ["--vault", vault.path, "--today", "2026-07-21"])
    return run.seconds - empty
  }
}
