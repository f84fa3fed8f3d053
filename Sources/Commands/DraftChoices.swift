import ArgumentParser
import Reports
import Rules

/// What a draft is to be.
struct DraftChoices: ParsableArguments {
  @Flag(help: "As a file that mail programs open as a draft.")
  var eml = false

  @Flag(help: "As a link that opens a mail program.")
  var mailto = false

  @Option(
    name: .customLong("for"),
    help: ArgumentHelp("Which letter, where there are several.", valueName: "letter"),
    completion: Completion.letters)
  var letter: String?

  @Option(
    help: ArgumentHelp("Whom you would like to meet (intro-request).", valueName: "name"),
    completion: Completion.people)
  var about: String?

  @Option(
    help: ArgumentHelp(
      "A new file to write it to; never over one that is there.", valueName: "file"),
    completion: .file())
  var output: String?

  @Flag(help: "The built-in template of this kind, to change.")
  var template = false

  func validate() throws {
    if eml, mailto { throw ValidationError("Give --eml or --mailto, not both.") }
  }

  /// Why an option does not go with a kind; nil where all do.
  func objection(to kind: DraftKind) -> String? {
    if about != nil, kind != .introRequest { return "--about goes with intro-request." }
    if letter != nil, !kind.isAboutLetter {
      let kinds = DraftKind.allCases.filter(\.isAboutLetter).map(\.rawValue).joined(separator: ", ")
      return "--for names a letter; it goes with \(kinds)."
    }
    return nil
  }
}

extension DraftKind: ExpressibleByArgument {}
