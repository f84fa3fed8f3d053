import Graph
import Reports
import Rules
import Vault

extension OpenVault {
  /// What stands against sending a text.
  ///
  /// - Throws: A ``Refusal`` where a name given for it is not clear.
  func lint(
    _ bytes: [UInt8], named file: String, kind: DraftKind?, to names: [String]
  ) throws -> LintReport {
    let text = OutgoingText(bytes, name: file)
    let people = try names.map { try person(named: $0) }
    let desk = LintDesk(situation, text, kind: kind, named: people, secrets: secrets)
    return LintReport(desk, file: file)
  }

  /// Runs of words of every private passage in the vault. Few notes hold any, and no report keeps
  /// their text: they are read again for this alone.
  private var secrets: Set<[String]> {
    var secrets: Set<[String]> = []
    for note in graph.notes where !note.isUnread {
      guard let bytes = try? files.bytes(of: note.path) else { continue }
      let text = String(decoding: bytes, as: UTF8.self)
      secrets.formUnion(PrivatePassages(text, isPrivate: note.isPrivate).runs)
    }
    return secrets
  }
}
