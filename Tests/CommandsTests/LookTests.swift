import Testing
import Vault

@testable import Commands

/// Colours and widths.
struct LookTests {
  private func isColored(
    _ line: String, _ terminal: Terminal, _ environment: [String: String] = [:]
  ) -> Bool {
    Run(line, in: Vaults.small, terminal: terminal, environment: environment).output
      .contains("\u{1B}[")
  }

  @Test func coloursOnlyOnATerminal() {
    #expect(isColored("due", .wide(80)))
    #expect(!isColored("due", .none))
    #expect(!isColored("due", .wide(80), ["NO_COLOR": "1"]))
    #expect(isColored("due", .wide(80), ["NO_COLOR": ""]))
    #expect(!isColored("due", .wide(80), ["TERM": "dumb"]))
    #expect(isColored("due --color always", .none, ["NO_COLOR": "1"]))
    #expect(!isColored("due --color never", .wide(80)))
    #expect(!isColored("due --format json --color always", .wide(80)))
  }

  @Test func coloursChangeNoText() throws {
    let plain = Run("due", in: Vaults.small).output
    let colored = Run("due --color always", in: Vaults.small).output
    #expect(colored.replacing(/\u{1B}\[[0-9;]*m/, with: "") == plain)
  }

  @Test(
    arguments: [
      "due --all", "advise raman", "show raman", "show me", "index", "targets --all",
      "intro okafor",
    ], [30, 50, 80])
  func linesStayWithinTheWidth(line: String, width: Int) {
    let run = Run("\(line) --width \(width)", in: Vaults.small)
    for line in run.output.split(separator: "\n") {
      #expect(String(line).displayWidth <= width, "\(line)")
    }
  }

  @Test func theTerminalSaysHowWide() {
    let narrow = Run("due", in: Vaults.small, terminal: .wide(40))
    #expect(narrow.output != Run("due", in: Vaults.small, terminal: .wide(120)).output)
    let said = Run("due --width 80 --color never", in: Vaults.small, terminal: .wide(40))
    #expect(said.output == Run("due", in: Vaults.small).output)
  }
}
