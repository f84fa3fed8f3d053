import Reports
import Vault

extension RulesCommand {
  func answer(in world: World) throws -> Answer {
    let vault = try OpenVault(common, in: world.withVault(common.vault))
    var answer = try report(on: vault)
    if let gap = vault.gap {
      answer.status = .unread
      answer.remarks.append(gap)
    }
    return answer
  }
}

extension OpenVault {
  /// The rule of an id.
  ///
  /// - Throws: A ``Refusal`` with the nearest id.
  func rule(_ id: String) throws -> RulesReport {
    if let report = RulesReport(id, situation) { return report }
    let near = RulesReport.nearest(to: id).map { "Did you mean \($0)?" }
    let all = "`rapport rules` lists them."
    throw Refusal("There is no rule \(escaped(id.quoted)). \(near ?? all)")
  }
}

extension World {
  /// Whoever has no vault yet may read the book all the same, with the defaults.
  func withVault(_ named: String?) -> World {
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
