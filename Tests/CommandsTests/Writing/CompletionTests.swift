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

  /// Rules, kinds and formats stand in the script itself. Made by the program in a process of its
  /// own: whoever makes a script is taken to complete for that shell from then on.
  @Test(
    .enabled(if: BuiltProgram.isThere(BuiltProgram.path), "the program is not built"),
    arguments: ["bash", "zsh", "fish"])
  func theScriptsHoldWhatNeedsNoVault(shell: String) throws {
    let script = try BuiltProgram.run(BuiltProgram.path, ["--generate-completion-script", shell])
    #expect(script.status == 0 && script.errors.isEmpty)
    for word in ["outreach.stop", "letter.*", "letter-packet", "docx", "critical"] {
      #expect(script.output.contains(word), "\(word)")
    }
  }

  /// Names that a shell would do something with.
  private static let names = [
    "$(touch PWNED)", "`touch PWNED`", "a;touch PWNED", "O'Neil", "Q \"quoted\" x", "b\\ c",
    "${HOME} ~ *", "~root", "Re: cohort", "#tag & {a,b}", "김서연", "a!b",
  ]

  private func vault() throws -> DiskVault {
    var files = ["rapport.yml": ""]
    for (number, name) in Self.names.enumerated() {
      let yaml = name.replacing("'", with: "''")
      files["Mentors/m\(number + 10).md"] = "---\nname: '\(yaml)'\n---\n"
    }
    return try DiskVault(files)
  }

  /// TAB in bash, with its real script: every name is offered as it is, and none is run.
  @Test(.enabled(if: BuiltProgram.isThere("/bin/bash"), "no bash here"))
  func bashOffersNamesAndRunsNone() throws {
    let vault = try vault()
    let end = try BuiltProgram.run(
      "/bin/bash",
      [
        "-c",
        """
        cd "$1" && source <("$2" --generate-completion-script bash) || exit 1
        COMP_WORDS=("$2" show ''); COMP_CWORD=2; COMP_LINE="$2 show "; COMP_POINT=${#COMP_LINE}
        _rapport rapport '' show; printf '%s\\n' "${COMPREPLY[@]}"
        """, "bash", vault.path, BuiltProgram.path,
      ])
    #expect(end.output.split(separator: "\n").map(String.init) == Self.names)
    #expect(vault.text("PWNED") == nil)
  }

  @Test(
    .enabled(if: BuiltProgram.isThere("/usr/bin/env"), "no env here"),
    arguments: [("zsh", "Re\\: cohort"), ("fish", "Re: cohort")])
  func otherShellsTakeAColon(shell: String, offer: String) throws {
    let vault = try vault()
    let end = try BuiltProgram.run(
      "/usr/bin/env",
      [
        "-C", vault.path, "SAP_SHELL=\(shell)", BuiltProgram.path, "---completion", "show", "--",
        "positional@0", "2", "0", "rapport", "show", "",
      ])
    #expect(end.output.split(separator: "\n").map(String.init).contains(offer))
    #expect(vault.names("Mentors").count == Self.names.count)
  }

  @Test func silentWithoutAVault() {
    #expect(offers("positional@0", "log", in: Vaults.none).isEmpty)
    #expect(offers("positional@1", "done x", in: Vaults.none).isEmpty)
  }
}
