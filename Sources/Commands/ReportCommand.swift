import ArgumentParser
import Reports
import Vault

/// `rapport report`.
struct ReportCommand: Answering {
  static let configuration = CommandConfiguration(
    commandName: "report",
    abstract: "Everything on one page to look at and to print: agenda, dates, mentors, letters.",
    usage: "rapport report --output FILE [--for-advisor] [options]",
    discussion: """
      One HTML file that needs nothing from anywhere. A page that report made before
      is replaced, no other file ever is.

        rapport report --output ~/rapport.html
        rapport report --for-advisor --output ~/for-my-adviser.html
      """)

  @Option(
    help: ArgumentHelp(
      "The page, no note of the vault; - is standard output.", valueName: "file"))
  var output: String

  @Flag(help: "A page fit to be shown: nothing private, no verdicts on people.")
  var forAdvisor = false

  @OptionGroup var common: CommonOptions

  func answer(in world: World) throws -> Answer {
    if output != "-", isNoteName(output) {
      throw Refusal("\(escaped(output)) would be a note; give the page a name such as report.html.")
    }
    let vault = try OpenVault(common, in: world)
    let reader: Overview.Reader = forAdvisor ? .adviser : .owner
    let page = Overview(
      vault.situation, mutes: vault.mutes, for: reader, gap: vault.gap)
    var answer = vault.closing(Answer(page.html, remarks: page.notices))
    guard output != "-" else { return answer }
    try world.put(output, answer.report, inPlaceOf: Overview.generator(for: reader))
    answer.report = []
    return answer
  }
}
