import ArgumentParser
import Graph
import Reports
import Rules
import Vault

/// What the shell offers when TAB is pressed. Whatever goes wrong, it offers nothing.
enum Completion {
  /// The world that completions look at; the parser has no other way to hand it on.
  @TaskLocal static var world: World?

  /// People, mentors first, then every other note that can be named.
  static let names = kind { vault, _ in
    let types: [NoteType] = [.mentor, .contact, .project, .letter, .cycle]
    return types.flatMap { type in vault.graph.notes.filter { $0.type == type } }.map(\.title)
      + (vault.graph.me == nil ? [] : ["me"])
  }

  /// People alone, mentors first.
  static let people = kind { vault, _ in
    [.mentor, .contact].flatMap { type in titles(vault, [type]) }
  }

  static let mentors = kind { vault, _ in titles(vault, [.mentor]) }
  static let projects = kind { vault, _ in titles(vault, [.project]) }
  static let letters = kind { vault, _ in titles(vault, [.letter, .cycle]) }

  static let verbs = kind { vault, _ in
    Verb.allCases.map(\.rawValue) + vault.graph.configuration.verbs.map(\.alias)
  }

  /// The numbers that `explain` takes.
  static let findings = kind { vault, _ in
    let due = DueReport(vault.situation, mutes: vault.mutes, showsAll: true)
    return due.findings.compactMap(\.number).map(String.init)
  }

  /// The open tasks of whom the word after the command names.
  static let tasks = kind { vault, words in
    guard let command = words.firstIndex(of: "done"), command + 1 < words.count,
      let note = try? vault.note(named: words[command + 1])
    else { return [] }
    return vault.tasks(of: note).filter { $0.state == .open }.map(\.title)
  }

  static let rules = CompletionKind.list(RuleID.allCases.map(\.rawValue))

  /// The same, and each topic as a whole: `letter.*`.
  static let ruleTopics = CompletionKind.list(
    topics + RuleID.allCases.map(\.rawValue))

  private static let topics: [String] = {
    let names = RuleID.allCases.compactMap { $0.rawValue.split(separator: ".").first }
    return Set(names).sorted().map { "\($0).*" }
  }()

  private static func titles(_ vault: OpenVault, _ types: [NoteType]) -> [String] {
    vault.graph.notes.filter { types.contains($0.type) }.map(\.title)
  }

  /// - Parameter offers: From the vault and the words typed so far, quotes around them dropped.
  private static func kind(
    _ offers: @escaping @Sendable (OpenVault, [String]) -> [String]
  ) -> CompletionKind {
    .custom { words, _, _ in
      let words = words.map(\.unquoted)
      guard let world,
        let common = try? options(in: words, home: world.environment("HOME")),
        let vault = try? OpenVault(common, in: world)
      else { return [] }
      return offers(vault, words).filter {
        !$0.isEmpty && !$0.unicodeScalars.contains(where: needsEscape)
      }
      .map { $0.quoted(for: CompletionShell.requesting) }
    }
  }

  /// The vault that the command line names. The shell hands its words over as they are typed.
  private static func options(in words: [String], home: String?) throws -> CommonOptions {
    guard let option = words.lastIndex(where: { $0 == "--vault" || $0.hasPrefix("--vault=") })
    else {
      return try CommonOptions.parse([])
    }
    let isApart = words[option] == "--vault"
    var path = isApart ? words[(option + 1)...].first ?? "" : String(words[option].dropFirst(8))
    if path.hasPrefix("~/"), let home { path = home + path.dropFirst() }
    return try CommonOptions.parse(["--vault", path])
  }
}

extension String {
  /// A shell's word without the quotes and backslashes around what it means.
  fileprivate var unquoted: String {
    String(filter { $0 != "\"" && $0 != "'" && $0 != "\\" })
  }

  /// A word as the shell's script takes it to be itself. bash reads every offer once more as if it
  /// had been typed, so that a note called `$(…)` would be run; for zsh a description begins after
  /// a colon.
  fileprivate func quoted(for shell: CompletionShell?) -> String {
    switch shell {
    case .fish: self
    case .zsh: escaping { $0 == ":" || $0 == "\\" }
    default: escaping { $0.isASCII && !$0.isLetter && !$0.isNumber && !" -_.,:/@%+=".contains($0) }
    }
  }

  private func escaping(_ isSpecial: (Character) -> Bool) -> String {
    reduce(into: "") { $0 += isSpecial($1) ? "\\\($1)" : "\($1)" }
  }
}
