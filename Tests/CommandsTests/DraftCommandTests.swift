import Foundation
import Reports
import Rules
import Testing
import Vault

@testable import Commands

struct DraftCommandTests {
  static let vault = Vaults.small

  @Test func textGapsAndRemarks() {
    let run = Run("draft follow-up okafor", in: Self.vault)
    #expect(run.status == .fine)
    #expect(run.output.contains("my question of July 10"))
    #expect(run.output.contains("[FILL: "))
    #expect(run.errors.contains("2 gaps to fill"))
    #expect(run.errors.contains("no e-mail address"))
  }

  @Test(arguments: [
    ("draft", "Missing expected argument"), ("draft update", "Whom is it for?"),
    ("draft nonsense okafor", "cold-email"), ("draft update okafor --eml --mailto", "not both"),
    ("draft letter-call raman --eml", "no mail"), ("draft update nobody", "Nothing in the vault"),
    ("draft intro-request okafor --about nobody", "Nothing in the vault"),
    ("draft intro-request okafor --about okafor", "--about names somebody else"),
    ("draft update okafor --about raman", "--about goes with intro-request."),
    ("draft update okafor --for 2027", "--for names a letter; it goes with letter-ask, "),
  ])
  func wrongUsage(_ line: String, _ words: String) {
    let run = Run(line, in: Self.vault)
    #expect(run.status == .usage)
    #expect(run.errors.contains(words), "\(run.errors)")
  }

  /// The text's own head is read again as it was meant.
  @Test func aNameWithACommaStaysOne() {
    var vault = Self.vault
    vault["Mentors/Ada Okafor.md"] = "---\nname: \"Okafor, Ada\"\nemail: ada@b.example\n---\n"
    vault["People/Ada Lovell.md"] = ""
    let text = Run("draft update \"Okafor, Ada\"", in: vault).output
    #expect(text.hasPrefix("To: \"Okafor, Ada\" <ada@b.example>\n"))
    let lint = Run("lint - --kind update", in: vault, input: text)
    #expect(lint.output.contains("update to Okafor, Ada:"), "\(lint.output)")
    #expect(!lint.output.contains("send.ambiguous-name"))
  }

  @Test func aFourthEndsWith1() {
    var vault = Self.vault
    vault["Mentors/Ada Okafor.md", default: ""] +=
      "- 2026-07-15 nudge: again\n- 2026-07-20 nudge: and again\n"
    let run = Run("draft last-follow-up okafor", in: vault)
    #expect(run.status == .found)
    #expect(run.output.isEmpty)
    #expect(run.errors.contains("3 e-mails without an answer"))
  }

  /// A template that is there and cannot be read is not passed over in silence.
  @Test(arguments: ["draft update okafor", "draft update okafor --eml"])
  func aTemplateThatCannotBeReadIsSaid(_ line: String) {
    var files = Files.memory(Self.vault)
    let read = files.read
    files.read = { (path, buffer) throws(Files.ReadFailure) in
      if path.hasPrefix("Templates/Drafts/") { throw .notPermitted }
      return try read(path, &buffer)
    }
    let run = Run(line, in: files)
    #expect(run.status == .unread)
    #expect(run.output.isEmpty)
    #expect(run.errors.hasPrefix("Templates/Drafts/update.md cannot be read: "), "\(run.errors)")
  }

  @Test func aTemplateMayBeginWithAByteOrderMark() {
    var vault = Self.vault
    vault["Templates/Drafts/update.md"] = "\u{FEFF}Subject: Mine\n\nHello\n"
    #expect(Run("draft update okafor", in: vault).output == "Subject: Mine\n\nHello\n")
  }

  @Test func theVaultsTemplateIsUsedAndItsMistakesShown() {
    var vault = Self.vault
    vault["Templates/Drafts/update.md"] = "Subject: Mine\n\nHello {{name}}\n"
    #expect(Run("draft update okafor", in: vault).output == "Subject: Mine\n\nHello Ada Okafor\n")
    vault["Templates/Drafts/update.md"] = "Hello {{nmae}}\n"
    let run = Run("draft update okafor", in: vault)
    #expect(run.status == .found)
    #expect(run.errors.contains("Templates/Drafts/update.md:1:7: there is no field"))
    #expect(run.errors.contains("Type {{name}} instead."))
    #expect(Run("draft update --template", in: vault).output.hasPrefix("Subject: [FILL: "))
  }

  @Test func aLongLinkIsWarnedOf() {
    var vault = Self.vault
    vault["Templates/Drafts/update.md"] = String(repeating: "long ", count: 500)
    let run = Run("draft update okafor --mailto", in: vault)
    #expect(run.errors.contains("characters; beyond 2000"))
    #expect(!Run("draft question okafor --mailto", in: Self.vault).errors.contains("beyond 2000"))
  }

  @Test func theLinkSaysTheSame() throws {
    var vault = Self.vault
    vault["Mentors/Ada Okafor.md"] = "---\nemail: a+b&c@d.example\nname: Ọlá & Ada? 100%\n---\n"
    let link = Run("draft question Ada --mailto", in: vault).output.dropLast()
    let parts = try #require(URLComponents(string: String(link)))
    #expect(parts.scheme == "mailto")
    #expect(parts.path == "a+b&c@d.example")
    let items = Dictionary(
      uniqueKeysWithValues: (parts.queryItems ?? []).map { ($0.name, $0.value) })
    #expect(items["subject"] == "[FILL: the question in five words]")
    let body = try #require(items["body"] ?? nil)
    #expect(body.hasPrefix("Dear Dr. Ọlá & Ada? 100%,\r\n\r\n[FILL: one line"))
  }

  @Test func aNewFileIsWrittenAndNoOldOne() throws {
    let folder = FileManager.default.temporaryDirectory.appending(path: "draft-\(UUID())").path()
    try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(atPath: folder) }
    for (path, text) in Self.vault {
      let file = URL(filePath: folder).appending(path: path)
      try FileManager.default.createDirectory(
        at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
      try text.write(to: file, atomically: true, encoding: .utf8)
    }
    let files = try Files.live(root: folder)
    let run = Run("draft update okafor --eml --output out.eml", in: files)
    #expect(run.status == .fine)
    #expect(run.output.isEmpty)
    let written = try String(contentsOfFile: folder + "/out.eml", encoding: .utf8)
    #expect(written.hasPrefix("Subject: "))
    #expect(Run("draft update --template --output mine.md", in: files).output.isEmpty)
    #expect(try files.bytes(of: "mine.md") == Array(DraftKind.update.template.utf8))
    let again = Run("draft question okafor --output out.eml", in: files)
    #expect(again.status == .unread)
    #expect(again.errors.contains("there already"))
    #expect(try String(contentsOfFile: folder + "/out.eml", encoding: .utf8) == written)
  }
}
