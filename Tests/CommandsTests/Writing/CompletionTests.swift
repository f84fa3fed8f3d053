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

  /// What each command asks for, by its argument.
  @Test(arguments: [
    ("show", "positional@0", "Priya Raman"), ("evidence", "positional@0", "Priya Raman"),
    ("letter", "positional@0", "Priya Raman"), ("letter", "--for", "Season"),
    ("draft", "positional@1", "Priya Raman"), ("draft", "--about", "Priya Raman"),
    ("draft", "--for", "Season"), ("lint", "--to", "Priya Raman"),
    ("advise", "positional@0", "Priya Raman"), ("targets", "positional@0", "Ada Okafor"),
    ("intro", "positional@0", "Ada Okafor"), ("due", "--mentor", "Priya Raman"),
    ("panel", "--without", "Priya Raman"), ("explain", "positional@0", "1"),
  ])
  func everyNameIsOffered(command: String, argument: String, offer: String) {
    #expect(offers(argument, command, in: Vaults.small).contains(offer))
    #expect(offers(argument, command, in: Vaults.none).isEmpty)
  }

  /// Rules, kinds and formats stand in the script itself.
  @Test(arguments: ["bash", "zsh", "fish"])
  func theScriptsHoldWhatNeedsNoVault(shell: String) {
    let script = Run("--generate-completion-script \(shell)", in: Vaults.none)
    #expect(script.status == .fine && script.errors.isEmpty)
    for word in ["outreach.stop", "letter.*", "letter-packet", "docx", "critical"] {
      #expect(script.output.contains(word), "\(word)")
    }
  }

  @Test func silentWithoutAVault() {
    #expect(offers("positional@0", "log", in: Vaults.none).isEmpty)
    #expect(offers("positional@1", "done x", in: Vaults.none).isEmpty)
  }
}
