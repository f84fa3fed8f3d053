import Testing
import Vault

@testable import Commands

/// What the shell is offered, asked for as the completion scripts ask.
struct CompletionTests {
  private func offers(_ argument: String, _ words: String, in vault: [String: String]?) -> [String]
  {
    let command = words.split(separator: " ").first.map(String.init) ?? ""
    let count = words.split(separator: " ").count
    let run = Run(
      "---completion \(command) -- \(argument) \(count) 0 rapport \(words)", in: vault)
    #expect(run.status == .fine && run.errors.isEmpty)
    return run.output.split(separator: "\n").map(String.init)
  }

  @Test func namesVerbsAndTasks() {
    #expect(
      offers("positional@0", "log", in: Vaults.small)
        == ["Ada Okafor", "Priya Raman", "Cohort", "Season", "me"])
    #expect(offers("positional@1", "log raman", in: Vaults.small).prefix(2) == ["sent", "nudge"])
    #expect(offers("positional@1", "done raman", in: Vaults.small) == ["Draft of the methods"])
    #expect(offers("positional@1", "done nobody", in: Vaults.small).isEmpty)
  }

  @Test func silentWithoutAVault() {
    #expect(offers("positional@0", "log", in: Vaults.none).isEmpty)
    #expect(offers("positional@1", "done x", in: Vaults.none).isEmpty)
  }
}
