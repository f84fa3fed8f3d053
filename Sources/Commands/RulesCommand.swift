import ArgumentParser
import Reports
import Vault

/// `rapport rules`.
struct RulesCommand: VaultCommand {
  static let configuration = CommandConfiguration(
    commandName: "rules",
    abstract: "The rule book; one rule with its reason, its thresholds in force and examples.",
    usage: "rapport rules [ID] [options]",
    discussion: """
      The values are those of the vault; each says where it was set.

        rapport rules
        rapport rules letter.ask
      """)

  @Argument(help: "A rule's id, as printed behind each finding.")
  var id: String?

  @OptionGroup var common: CommonOptions

  @Option(help: "How to print it.")
  var format = DossierFormat.text

  func answer(in world: World) throws -> Answer {
    let vault = try OpenVault(common, in: world.withVault(common.vault))
    var answer = try report(on: vault)
    if let gap = vault.gap {
      answer.status = .unread
      answer.remarks.append(gap)
    }
    return answer
  }

  func report(on vault: OpenVault) throws -> Answer {
    let report = try id.map { try rule($0, in: vault) } ?? RulesReport(vault.situation)
    return switch format {
    case .text: Answer(report.text(vault.look))
    case .json: Answer(report.json)
    case .markdown: Answer(report.markdown)
    }
  }

  private func rule(_ id: String, in vault: OpenVault) throws -> RulesReport {
    if let report = RulesReport(id, vault.situation) { return report }
    let near = RulesReport.nearest(to: id).map { "Did you mean \($0)?" }
    let all = "`rapport rules` lists them."
    throw Refusal("There is no rule \(escaped(id.quoted)). \(near ?? all)")
  }
}

extension World {
  /// Whoever has no vault yet may read the book all the same, with the defaults.
  fileprivate func withVault(_ named: String?) -> World {
    do {
      _ = try root(named)
    } catch  where error.path.isEmpty {
      var empty = self
      empty.root = { (_) throws(VaultRoot.NotFound) in "" }
      empty.files = { (_) throws(Files.ReadFailure) in .memory([:] as [String: String]) }
      return empty
    } catch {}
    return self
  }
}
