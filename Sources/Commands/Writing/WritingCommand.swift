import ArgumentParser
import Reports
import Vault

/// A command that changes the vault, and nothing in it but what it names.
protocol WritingCommand: Answering {
  var common: CommonOptions { get }
  var writing: WritingOptions { get }
  /// What it would write; nothing is written yet.
  func plan(on vault: OpenVault) throws -> Plan
}

/// The options that every writing command takes.
struct WritingOptions: ParsableArguments {
  @Flag(help: "Only show what would change, as a diff.")
  var dryRun = false
}

/// What a command is about to write, and what it says when that is done.
struct Plan {
  var changes: [FileChange]
  var report: Page
  /// For standard error.
  var remarks: [String] = []
}

extension WritingCommand {
  func answer(in world: World) throws -> Answer {
    try common.refusePast()
    let vault = try OpenVault(common, in: world)
    return try plan(on: vault).answer(in: vault.files, isDry: writing.dryRun, vault.look)
  }
}

extension Plan {
  /// Writes, or shows what it would write.
  ///
  /// - Throws: A ``Refusal`` where a file could not be written.
  func answer(in files: Files, isDry: Bool, _ look: Page.Look) throws -> Answer {
    if isDry { return Answer(diff(look), remarks: remarks) }
    try files.write(changes)
    return Answer(report.bytes, remarks: remarks)
  }

  private func diff(_ look: Page.Look) -> [UInt8] {
    var page = Page(look)
    for change in changes { page.add(Diff(change)) }
    return page.bytes
  }
}

extension Files {
  /// Writes one file after the other; what cannot be written ends it.
  func write(_ changes: [FileChange]) throws {
    for (count, change) in changes.enumerated() where !change.isEmpty {
      do throws(WriteFailure) {
        try write(change)
      } catch {
        let rest = count > 0 ? " \(counted(count, "file")) before it: written." : ""
        let state = change.before == nil ? "was not written" : "is as it was"
        throw Refusal(
          "\(escaped(change.path)) \(state): \(error.words).\(rest)", status: .unread)
      }
    }
  }
}
