import ArgumentParser
import Imports
import Reports

/// `rapport import KIND FILE`.
struct ImportCommand: Answering {
  static let configuration = CommandConfiguration(
    commandName: "import",
    abstract: "Offer what others export to your notes: only what they lack.",
    usage:
      "rapport import KIND FILE ... [--dry-run] [--limit N] [--new NAME] [--only NAME] [options]",
    discussion: """
      Nothing you have typed is changed; where a file says otherwise, both are shown.
      Look first:

        rapport import pubmed pubmed.nbib --country "United States" --dry-run
        rapport import reporter SearchResult_Export.csv
        rapport import journals J_Medline.txt doaj.csv
        rapport import vcard contacts.vcf
        rapport import mbox Inbox.mbox Sent.mbox --dry-run
      """)

  @Argument(help: "What the file is.")
  var kind: ImportKind

  @Argument(
    help: "The exported file; several of one kind are one import.", completion: .file())
  var files: [String]

  @Flag(help: "Only show what would be written, as a diff.")
  var dryRun = false

  @OptionGroup var people: ImportOptions

  @OptionGroup var common: CommonOptions

  @Option(help: "How to print it.")
  var format = DossierFormat.text

  func validate() throws { try people.validate(for: kind) }

  func answer(in world: World) throws -> Answer {
    try common.refusePast()
    let vault = try OpenVault(common, in: world)
    var run = ImportRun(vault, world, people)
    let report = try run.report(kind, files, isDryRun: dryRun)
    let bytes =
      switch format {
      case .text: report.text(vault.look)
      case .json: report.json
      case .markdown: report.markdown
      }
    return vault.closing(Answer(bytes, status: report.failures.isEmpty ? .fine : .unread))
  }
}
