import Graph
import Reports
import Rules
import Vault

/// What the command `draft` does with a draft.
extension OpenVault {
  /// - Throws: A ``Refusal`` where it may not be written, or it is not clear for what.
  func draft(_ kind: DraftKind, for name: String, _ choices: DraftChoices) throws -> Answer {
    let person = try person(named: name)
    let letter = try kind.isAboutLetter ? self.letter(of: person, named: choices.letter) : nil
    let about = try choices.about.map { try self.person(named: $0) }
    if about == person {
      throw Refusal("--about names somebody else: whom you would like to meet.")
    }
    if choices.eml || choices.mailto, kind.isScript {
      throw Refusal("\(kind.rawValue) is to be spoken or read, not sent: it has no mail.")
    }
    let template = try self.template(kind)
    do throws(DraftRefusal) {
      let draft = try Draft(
        kind, for: person, in: situation, letter: letter, about: about, template: template)
      return answer(draft, choices)
    } catch {
      let words = error.words(name: graph[person].title, path: kind.templatePath)
      throw Refusal(words, status: .found)
    }
  }

  private func answer(_ draft: Draft, _ choices: DraftChoices) -> Answer {
    var notices = draft.notices(in: graph)
    if choices.mailto {
      let link = draft.mailto
      if link.utf8.count > Draft.longestLink {
        notices.append(
          "The link has \(link.utf8.count) characters; beyond \(Draft.longestLink) some mail "
            + "programs cut it. --eml has no such limit.")
      }
      return Answer(Array((link + "\n").utf8), remarks: notices)
    }
    return Answer(choices.eml ? draft.eml : draft.text(width: look.width), remarks: notices)
  }

  /// The vault's own template of a kind, where it has one.
  func template(_ kind: DraftKind) throws -> String? {
    try template(at: kind.templatePath)
  }

  /// The text of a template; nil where there is none.
  ///
  /// - Throws: A ``Refusal`` where it is there and cannot be read.
  func template(at path: String) throws -> String? {
    let bytes: [UInt8]
    do throws(Files.ReadFailure) {
      bytes = try files.bytes(of: path)
    } catch .missing {
      return nil
    } catch {
      throw Refusal("\(path) cannot be read: \(error.words).", status: .unread)
    }
    guard let text = String(validating: bytes, as: UTF8.self) else {
      throw Refusal("\(path) is not UTF-8; save it as UTF-8.", status: .unread)
    }
    return text.hasPrefix("\u{FEFF}") ? String(text.unicodeScalars.dropFirst()) : text
  }
}
