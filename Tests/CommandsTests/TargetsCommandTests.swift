import Foundation
import Testing
import Vault

@testable import Commands

struct TargetsCommandTests {
  /// People of several scripts, one of them with nothing on record, one long past the list.
  private static let people = [
    "rapport.yml": "",
    "Me.md": "---\ntype: me\nspecialty: Cardiology\n---\n",
    "Mentors/Priya Raman.md": "- 2026-07-01 met: in her office\n",
    "Mentors/Paused.md": "---\nstatus: paused\n---\n",
    "Mentors/ليلى حداد.md": "---\nfit: 5\nspecialty: cardiology\nlast-publication: 2026-05\n---\n",
    "Mentors/石川 遥.md": "---\nfit: 4\nknows: \"[[Dana Okoye]]\"\n---\n",
    "Mentors/Wolfeschlegelsteinhausenbergerdorff the Younger.md": "---\nfit: 3\n---\n",
    "Mentors/=SUM(1).md": "---\nlast-publication: 2020\n---\n",
    "People/Dana Okoye.md": "- 2026-07-02 call: an hour\n",
  ]

  @Test func aTableOfPeopleOfAnyScript() {
    let run = Run("targets", in: Self.people)
    #expect(run.status == .fine)
    let rows = run.output.split(separator: "\n").filter { $0.contains("  target  ") }
    #expect(rows.count == 4)
    let columns = rows.map { row in
      row.range(of: "target").map { String(row[..<$0.lowerBound]).displayWidth }
    }
    #expect(Set(columns).count == 1)
    #expect(rows.first?.contains("ليلى حداد") == true)
    #expect(rows.allSatisfy { String($0).displayWidth <= 80 })
    #expect(run.output.contains("  Add people worth writing to.\n"))
    #expect(run.output.contains("\nNext to write to\n  ليلى حداد (number 1): missing: institution"))
    #expect(run.output.contains("a personal reference at most: =SUM(1).\n"))
    #expect(!run.output.contains("Paused"))
  }

  @Test func whereNobodyIsNextItIsSaidWhy() {
    let none = Run("targets", in: ["rapport.yml": "", "Mentors/Ada.md": "- 2026-07-01 met: x\n"])
    #expect(none.output.contains("\nNext to write to\n  Nobody: the list is empty.\n"))
    let all = Run("targets", in: ["rapport.yml": "", "Mentors/Ada.md": "- 2026-07-19 sent: x\n"])
    #expect(
      all.output.contains("\n  Nobody: everybody on the list has been written to. Add names.\n"))
  }

  @Test func nextIsWhoeverNobodyHasWrittenTo() {
    var vault = Self.people
    vault["Mentors/Asked.md"] =
      "---\nfit: 5\nspecialty: cardiology\nlast-publication: 2026-05\nemail: a@b.example\n---\n"
      + "- 2026-07-10 sent: hello\n"
    let run = Run("targets", in: vault)
    #expect(run.output.contains("\n  1  Asked "))
    #expect(run.output.contains("\nNext to write to\n  ليلى حداد (number 2):"))
  }

  @Test func theListIsCutAndCounted() {
    var vault = Self.people
    for number in 0..<20 { vault["Mentors/Target \(number).md"] = "" }
    let run = Run("targets", in: vault)
    #expect(run.output.contains("Hit list: 24 people; 8 to 12 serve best\n  Keep the best 12"))
    #expect(run.output.contains("\n12 more: rapport targets --all\n"))
    let all = Run("targets --all", in: vault).output
    #expect(!all.contains("12 more"))
    #expect(all.contains("\nScores\n"))
    #expect(Run("targets --format csv", in: vault).output.split(separator: "\n").count == 25)
  }

  @Test func theAdviceCanBeMuted() {
    var vault = Self.people
    vault["rapport.yml"] = "mute: [\"targets.list-size until 2026-12-31 I know\"]\n"
    #expect(!Run("targets", in: vault).output.contains("Add people worth writing to."))
  }

  @Test func oneByNameIsOpenedUp() {
    let run = Run("targets 石川", in: Self.people)
    #expect(
      run.output == """
        Tue 2026-07-21

        2  石川 遥: target, 28 of 100 points
            fit, 20 of 40
              20  fit 4 of 5  Mentors/石川 遥.md:2:6
               0  no specialty noted
            activity, 0 of 30
               0  no last publication noted
               0  no paper within 12 months noted
               0  no end of a grant noted
            access, 8 of 30
               8  over Dana Okoye, distance 4  People/Dana Okoye.md:1:3
               0  no e-mail noted
               0  not noted whether they have taken students
               0  not noted whether remote work is possible
               0  no connection point noted
            missing: institution, department, specialty, last-publication, grant, email,
              connection

        """)
  }

  @Test(arguments: [
    ("targets raman", "Priya Raman is not on the hit list: in stage met."),
    ("targets paused", "Paused is not on the hit list: on hold (status: paused)."),
    ("targets dana", "Dana Okoye is not on the hit list: a contact, and the list is of mentors."),
  ])
  func whoeverIsNotOnTheListHasAReason(line: String, words: String) {
    let run = Run(line, in: Self.people)
    #expect(run.status == .usage)
    #expect(run.errors.contains(words))
    #expect(run.output.isEmpty)
  }

  @Test func jsonHasEveryFieldInOrder() throws {
    let run = Run("targets --format json", in: Self.people)
    let json = try parsed(run.output)
    #expect(json["schema"] as? String == "rapport/targets/1")
    let targets = try list("targets", in: json)
    #expect(targets.map { $0["rank"] as? Int } == [1, 2, 3, 4])
    for target in targets {
      let parts = try list("parts", in: target)
      #expect(parts.map { $0["part"] as? String } == ["fit", "activity", "access"])
      let values = parts.compactMap { $0["value"] as? Int }
      #expect(values.reduce(0, +) == target["score"] as? Int)
    }
    let line = run.output.split(separator: "\n").first { $0.hasPrefix("{\"rank\"") } ?? ""
    let names = ["rank", "subject", "name", "score", "parts", "part", "value", "because"]
    #expect(Array(fieldNames(line).prefix(names.count)) == names)
  }

  @Test func aSpreadsheetRunsNothing() {
    let csv = Run("targets --format csv", in: Self.people).output
    #expect(csv.contains(",\"'=SUM(1)\",target,0,0,0,0,"))
    #expect(csv.contains("; connection"))
  }

  @Test func gapsAlone() {
    let run = Run("targets --gaps", in: Self.people)
    #expect(run.output.contains("\nGaps in the record\n"))
    #expect(run.output.contains("\n  石川 遥"))
    #expect(!run.output.contains("Next to write to"))
    #expect(Run("targets --gaps", in: ["rapport.yml": ""]).output.contains("  None.\n"))
  }

  @Test func nobodyYet() {
    let run = Run("targets", in: ["rapport.yml": ""])
    #expect(run.output.contains("Hit list: 0 people; 8 to 12 serve best\n"))
    #expect(run.output.contains("There are no notes here yet."))
  }
}
