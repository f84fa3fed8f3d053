import Foundation
import Testing

@testable import Commands

struct IntroCommandTests {
  private static let circle = [
    "rapport.yml": "",
    "Mentors/Ines Duarte.md": "---\ninstitution: Lake Hospital\n---\n",
    "Mentors/Alone.md": "",
    "Mentors/Gone.md": "- 2026-05-01 met: once\n- 2026-06-01 declined: no time\n",
    "Mentors/Omar Haddad.md":
      "---\nknows: [\"[[Ines Duarte]]\"]\n---\n\n- 2026-07-01 feedback: on the draft\n",
    "Projects/Chart review.md": "---\nmentors: [\"[[Omar Haddad]]\"]\n---\n",
    "People/Dana Okoye.md":
      "---\ninstitution: Lake hospital\n---\n\n- 2026-07-19 call: an hour\n",
    "People/Lena Roth.md":
      "---\nknows: [\"[[Ines Duarte]]\", \"[[Alone]]\"]\npath: no\n---\n\n- 2026-07-19 call: an hour\n",
  ]

  /// Who would bring one no nearer than the path that is there need not be spoken of.
  @Test func onlyWhoWouldBeNearerIsSaidToBeLeftOut() throws {
    var vault = Self.circle
    let line = "- 2026-07-19 call: an hour\n"
    vault["Mentors/Far.md"] = ""
    vault["People/Abe Lind.md"] = "---\nknows: \"[[Far]]\"\npath: no\n---\n\n" + line
    vault["People/Zoe Hart.md"] = "---\nknows: \"[[Far]]\"\n---\n\n" + line
    let json = try parsed(Run("intro far --format json", in: vault).output)
    #expect(try list("paths", in: json).map { $0["over"] as? [String] } == [["People/Zoe Hart.md"]])
    #expect(try list("leftOut", in: json).isEmpty)
  }

  @Test func eachStepIsExplained() {
    let run = Run("intro ines", in: Self.circle)
    #expect(
      run.output == """
        Tue 2026-07-21

        Paths to Ines Duarte (target)

         1  over Omar Haddad: distance 3
            Omar Haddad has worked with you on Chart review.
              Projects/Chart review.md:2:12
            Omar Haddad knows Ines Duarte.
              Mentors/Omar Haddad.md:2:10
            do: Ask Omar Haddad to introduce you to Ines Duarte.

         2  over Dana Okoye: distance 7
            You have met Dana Okoye, last on Sun 2026-07-19, 2 days ago.
              People/Dana Okoye.md:5:3
            Dana Okoye and Ines Duarte are both at Lake Hospital.
              People/Dana Okoye.md:2:14
              Mentors/Ines Duarte.md:2:14
            do: Ask Dana Okoye to introduce you to Ines Duarte.

        """)
  }

  @Test func whereThereIsNoPath() {
    let run = Run("intro alone", in: Self.circle)
    #expect(run.status == .fine)
    #expect(run.output.contains("\n No path leads to Alone over people who can be asked.\n"))
    #expect(run.output.contains("\n - Ask Omar Haddad or Dana Okoye about Alone."))
    #expect(run.output.contains("\n - Note the `institution` of Alone: "))
    #expect(run.output.contains("\n Left out: Lena Roth asked not to be a path.\n"))
    let nobody = Run("intro alone", in: ["rapport.yml": "", "Mentors/Alone.md": ""]).output
    #expect(nobody.contains("No path leads to Alone over people in your notes."))
    #expect(!nobody.contains(" - Ask"))
  }

  @Test func knowingSomebodyIsEnough() {
    let known = Run("intro omar", in: Self.circle).output
    #expect(known.contains("\n 1  straight: distance 1\n"))
    #expect(known.contains("\n    do: Write; you need no introduction.\n"))
    let gone = Run("intro gone", in: Self.circle).output
    #expect(gone.contains("    do: You need no introduction, but Gone has said no.\n"))
  }

  @Test func jsonHasEveryFieldInOrder() throws {
    let run = Run("intro ines --format json", in: Self.circle)
    let json = try parsed(run.output)
    #expect(json["schema"] as? String == "rapport/intro/1")
    let paths = try list("paths", in: json)
    #expect(paths.map { $0["distance"] as? Int } == [3, 7])
    #expect(
      paths.map { $0["over"] as? [String] } == [
        ["Mentors/Omar Haddad.md"], ["People/Dana Okoye.md"],
      ])
    let step = try #require(list("steps", in: paths[0]).first)
    #expect(step["from"] is NSNull)
    #expect(step["kind"] as? String == "worked")
    let names = [
      "distance", "over", "steps", "from", "to", "kind", "distance", "words", "because",
    ]
    let line = run.output.split(separator: "\n").first { $0.hasPrefix("{\"distance\"") } ?? ""
    #expect(Array(fieldNames(line).prefix(names.count)) == names)
    let left = try list(
      "leftOut", in: parsed(Run("intro alone --format json", in: Self.circle).output))
    #expect(left.first?["why"] as? String == "asked")
  }

  @Test func onlyPeople() {
    let run = Run("intro chart", in: Self.circle)
    #expect(run.status == .usage)
    #expect(run.errors.contains("is a project note, not a person's."))
    let slip = Run(
      "check", in: ["rapport.yml": "", "Mentors/Ana.md": "---\npaht: no\n---\n"])
    #expect(slip.output.contains("write path:"))
  }
}
