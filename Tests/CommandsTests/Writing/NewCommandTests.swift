import Testing
import Vault

@testable import Commands

struct NewCommandTests {
  private func new(
    _ line: String, in vault: [String: String] = Vaults.small,
    environment: [String: String] = [:]
  ) -> (run: Run, files: Files) {
    let files = Files.memory(vault)
    return (Run("new \(line)", in: files, environment: environment), files)
  }

  private func text(_ path: String, in files: Files) throws -> String {
    String(decoding: try files.bytes(of: path), as: UTF8.self)
  }

  @Test(arguments: [
    ("mentor \"Ben Okri\"", "Mentors/Ben Okri.md", "type: mentor\n"),
    ("Contact Ben Okri", "People/Ben Okri.md", "type: contact\n"),
    (
      "meeting \"Priya Raman\"", "Meetings/2026-07-21 Priya Raman.md", "with: \"[[Priya Raman]]\"\n"
    ),
    ("meeting \"2026-08-03 Dr. Raman\"", "Meetings/2026-08-03 Dr. Raman.md", "date: 2026-08-03\n"),
    ("letter \"Priya Raman\"", "Letters/Priya Raman letter.md", "writer: \"[[Priya Raman]]\"\n"),
    ("letter \"Priya Raman 2027\"", "Letters/Priya Raman 2027.md", "writer: \"[[Priya Raman]]\"\n"),
    ("email \"Ada Okafor\"", "Mail/2026-07-21 Ada Okafor.md", "to: \"[[Ada Okafor]]\"\n"),
    ("project \"What: a/b?\"", "Projects/What a b.md", "type: project\n"),
    ("mentor \"Ann [x] #1\"", "Mentors/Ann x 1.md", "name: \"Ann [x] #1\"\n"),
    ("mentor CON", "Mentors/CON_.md", "name: CON\n"),
    ("cycle 2028", "Cycles/2028.md", "letters-needed: 3"),
    ("journal \"Acta: B\"", "Journals/Acta B.md", "name: \"Acta: B\"\n"),
    ("opportunity Visit", "Opportunities/Visit.md", "apply-by:"),
  ])
  func aNoteWhereItBelongs(line: String, path: String, part: String) throws {
    let result = new(line)
    #expect(result.run.status == .fine, "\(result.run.errors)")
    #expect(result.run.output == "\(path)\n")
    #expect(try text(path, in: result.files).contains(part))
    let check = Run("check --format json", in: result.files).output
    let diagnostics = check.prefix(
      upTo: check.firstRange(of: "\"findings\"")?.lowerBound ?? check.endIndex)
    #expect(!diagnostics.contains("\"\(path)\""), "\(check)")
  }

  @Test func aboutMyself() throws {
    let first = new("me \"Nino: B\"", in: ["rapport.yml": ""])
    #expect(try text("Me.md", in: first.files).contains("name: \"Nino: B\"\n"))
    #expect(new("me Nino").run.errors.contains("The note about you is there already: Me.md."))
  }

  @Test(arguments: [
    ("mentor \"priya raman\"", "\"priya raman\" is there already: Mentors/Priya Raman.md."),
    ("contact \"Dr. Raman\"", "A second note would be a second person; with --another"),
    ("project Season", "Links to that name would be doubtful"),
    ("mentor \"/\"", "A note needs a name"), ("mentor", "A note needs a name"),
    ("mentor \"ADA OKAFOR\" --another", "is there already, and stays as it is."),
    ("memtor Ann", "memtor"), ("plain Ann", "plain"),
  ])
  func refused(line: String, words: String) throws {
    let result = new(line)
    #expect(result.run.status == .usage)
    #expect(result.run.errors.contains(words), "\(result.run.errors)")
    #expect(try result.files.list([]).notes.count == Vaults.small.count - 1)
  }

  @Test func nearAndAnother() throws {
    #expect(new("mentor \"Prya Raman\"").run.errors.contains("Nearly that name has Priya Raman"))
    let other = new("contact \"Priya Raman\" --another")
    #expect(other.run.output == "People/Priya Raman.md\n")
  }

  @Test func theVaultsOwnTemplate() throws {
    let own = [
      "Templates/Mentor.md":
        "---\r\nname: {{title}}\r\naka: \"x {{ title }}\"\r\nadded: {{date:D MMMM YYYY}}\r\n---\r\n# {{title}} ({{date:dddd}}, {{time}}, {{who}})\r\n",
      "work/mentors/Old.md": "", "rapport.yml": "",
    ]
    let run = new("mentor \"Ann: B\"", in: own)
    let text = try text("work/mentors/Ann B.md", in: run.files)
    #expect(
      text
        == "---\r\nname: \"Ann: B\"\r\naka: \"x Ann: B\"\r\nadded: 21 July 2026\r\n---\r\n# Ann: B (Tuesday, {{time}}, {{who}})\r\n"
    )
    #expect(run.run.errors.contains("{{who}} is yours to fill."))
  }

  @Test func aTemplateThatDoesNotSayItsType() throws {
    let vault = ["rapport.yml": "", "Templates/me.md": "# {{title}}\n"]
    let result = new("me Nino", in: vault)
    #expect(try text("Me.md", in: result.files) == "---\nname: Nino\ntype: me\n---\n# Nino\n")
  }

  @Test func theEditor() {
    let one = new("mentor Ben --edit", environment: ["EDITOR": "code --wait 'a b'", "VISUAL": ""])
    #expect(one.run.launched == [["code", "--wait", "a b", "/vault/Mentors/Ben.md"]])
    let two = new("mentor \"$(x)\" --edit", environment: ["VISUAL": "vi;x", "EDITOR": "nano"])
    #expect(two.run.launched == [["vi;x", "/vault/Mentors/$(x).md"]])
    #expect(new("mentor Ben --edit --dry-run", environment: ["EDITOR": "vi"]).run.launched.isEmpty)
    #expect(new("mentor Ben --edit").run.errors.contains("No editor is set"))
    let missing = new("mentor Ben --edit", environment: ["EDITOR": "missing"])
    #expect(missing.run.errors.contains("\"missing\" cannot be run"))
    #expect(missing.run.status == .fine)
  }
}
