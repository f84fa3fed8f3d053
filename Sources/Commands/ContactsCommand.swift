import ArgumentParser
import Reports

extension CardVersion: ExpressibleByArgument {}

/// `rapport contacts`.
struct ContactsCommand: VaultCommand {
  static let configuration = CommandConfiguration(
    commandName: "contacts",
    abstract: "The people as vCards, for an address book.",
    usage: "rapport contacts [NAME ...] [--vcard 4] [options]",
    discussion: """
      Name, institution, title, addresses and fields; nothing of what you have
      written about anybody. Whoever is tagged private is left out.

        rapport contacts > mentors.vcf
        rapport contacts "Priya Raman" "Marcus Bell" --vcard 4
      """)

  @Argument(help: "Whom; everybody without it.", completion: Completion.people)
  var names: [String] = []

  @OptionGroup var common: CommonOptions

  @Option(help: "Which version of vCard to write; 3 is read everywhere.")
  var vcard = CardVersion.three

  func report(on vault: OpenVault) throws -> Answer {
    let wanted = try names.map { try vault.person(named: $0) }
    let contacts = ContactsReport(vault.situation, wanted: wanted.isEmpty ? nil : wanted)
    let remark =
      contacts.withheld > 0
      ? ["\(counted(contacts.withheld, "private note")) left out"] : []
    return Answer(contacts.vcards(vcard), remarks: remark)
  }
}
