package import Commands
import Synchronization
package import Vault

/// One run of the program in a world that is all in memory.
package struct ProgramRun {
  package let status: ExitStatus
  package let output: [UInt8]
  package let errors: String

  package init(_ arguments: [String], in files: Files) {
    let output = Mutex<[UInt8]>([])
    let errors = Mutex("")
    let world = World(
      root: { (_) throws(VaultRoot.NotFound) in "/vault" },
      files: { (_) throws(Files.ReadFailure) in files },
      outside: { (path, each) throws(Files.ReadFailure) in
        let name = path.split(separator: "/").last.map(String.init) ?? ""
        guard let text = SmallVault.exports[name] else { throw .missing }
        each(Array(text.utf8))
      },
      today: { _ in LocalDay(year: 2026, month: 7, day: 21) }, environment: { _ in nil },
      output: { (bytes) throws(WriteFailure) in output.withLock { $0 += bytes } },
      error: { text in errors.withLock { $0 += text } },
      terminal: Terminal(isOutput: false, isError: false, width: nil), nanoseconds: { 0 },
      workers: 1)
    status = Program.run(arguments, in: world)
    self.output = output.withLock { $0 }
    self.errors = errors.withLock { $0 }
  }
}
