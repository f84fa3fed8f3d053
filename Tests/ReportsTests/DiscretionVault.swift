import Graph
import Markdown
import Reports
import Rules

/// A writer, three other people, an applicant; what the gate is asked about stands in the log of
/// the writer.
enum DiscretionVault {
  static let people = """
    == Me.md
    ---
    type: me
    name: Nino Beridze
    email: nino@mail.example
    specialty: [Internal medicine]
    ---
    ## Why Internal Medicine

    The space between the teams.
    == Mentors/Priya Raman.md
    ---
    aliases: [प्रिया रमन, Dr. Raman]
    connection: her paper, which Samuel Whitlock sent me
    ---
    == Mentors/Samuel Whitlock.md
    ---
    aliases: ["Sam Whitlock", SW, 石川 遥]
    email: swhitlock@alder.example
    ---
    == Mentors/Jiří Dvořák.md
    == Mentors/Harriet Bell.md
    == Mentors/M-017.md
    ---
    name: Yousef Al-Masri
    aliases: [يوسف المصري]
    ---
    == People/Олена Ковальчук.md
    == Cycles/Residency 2027.md
    ---
    name: 2027 season
    specialty: [Internal medicine]
    letters-due: 2026-09-16
    upload: the portal
    ---
    == Letters/Chair file.md
    ---
    writer: "[[Samuel Whitlock]]"
    cycle: "[[Residency 2027]]"
    letter-id: "27-0417"
    ---
    == Projects/Cohort.md
    ---
    mentors: ["[[Priya Raman]]", "[[Samuel Whitlock]]"]
    status: active
    my-role: first author
    ---
    """

  /// The same with lines of evidence that the writer witnessed.
  static func with(evidence lines: String..., more: String = "") -> TestVault {
    var vault = TestVault(people + "\n" + more)
    let log = lines.map { "- 2026-03-01 evidence: \($0)\n" }.joined()
    vault.files["Mentors/Priya Raman.md", default: ""] += "\n## Evidence\n\n\(log)"
    return vault
  }

  /// The ruling on one line of evidence.
  static func ruling(_ line: String, showsScores: Bool = false) throws -> Discretion.Ruling {
    let situation = try with(evidence: line).situation()
    let writer = try situation.person("Priya Raman")
    let gate = Discretion(situation, writer: writer, showsScores: showsScores)
    return gate.pass(line, .account, at: .init(writer, SourcePlace(line: 8, column: 3)))
  }
}
