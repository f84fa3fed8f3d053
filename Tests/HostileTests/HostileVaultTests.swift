import Fuzzing
import Testing

/// Every hostile vault with every reading command, each in a process of its own: it ends by itself
/// with an exit code, in bounded time and memory, says nothing a terminal must not see, and the
/// good notes are answered for.
///
/// Small vaults and the program as built for the tests; with `RAPPORT_BINARY=PATH` that program and
/// vaults of real size. The formats of a command take turns from vault to vault.
@Suite(.serialized) struct HostileVaultTests {
  @Test(arguments: HostileCase.all)
  func isAnsweredFor(_ hostile: HostileCase) throws {
    let size = Program.isShipped ? hostile.real : hostile.small
    let vault = try hostile.folder(size: size)
    let turn = HostileCase.all.firstIndex { $0.name == hostile.name } ?? 0
    for line in CommandLines.oneOfEach(turn: turn) {
      let run = try Child(
        [Program.path] + line + ["--vault", vault.path, "--today", SmallVault.today])
      let what = "\(hostile.name): \(line.joined(separator: " "))"
      expectBounds(run, what)
      expectPlain(
        CommandLines.hasContentLines(line) ? run.output.withoutReturns : run.output, what)
      expectPlain(run.errors, what)
      guard let words = GoodNotes.mentioned(by: line), hostile.name != "names" else { continue }
      let text = String(decoding: run.output, as: UTF8.self)
      #expect(text.contains(words), "\(what) has no \(words)")
    }
  }

  private func expectBounds(_ run: Child, _ what: String) {
    let errors = String(decoding: run.errors.prefix(2_000), as: UTF8.self)
    #expect([0, 1, 2, 64].contains(run.code ?? -1), "\(what): \(run.code ?? -1) \(errors)")
    let most = Program.isShipped ? 2_000_000_000 : 600_000_000
    #expect(Child.isSanitized || run.peak < most, "\(what): \(run.peak >> 20) MB")
  }

  /// No control characters, no marks of writing direction.
  private func expectPlain(_ bytes: [UInt8], _ what: String) {
    let bad = bytes.indices.first { index in
      switch bytes[index] {
      case 0x0A: false
      case 0x00...0x1F, 0x7F: true
      case 0xC2: index + 1 < bytes.count && (0x80...0x9F).contains(bytes[index + 1])
      case 0xE2 where index + 2 < bytes.count:
        bytes[index + 1] == 0x80 && (0xA8...0xAE).contains(bytes[index + 2])
          || bytes[index + 1] == 0x81 && (0xA6...0xA9).contains(bytes[index + 2])
      default: false
      }
    }
    #expect(bad == nil, "\(what): a control character at byte \(bad ?? 0)")
  }
}

extension [UInt8] {
  /// Each CR LF as the line feed alone.
  fileprivate var withoutReturns: [UInt8] {
    indices.filter { self[$0] != 0x0D || $0 + 1 == count || self[$0 + 1] != 0x0A }.map { self[$0] }
  }
}
