import Graph
import Rules
import Testing

/// Notes, and the paths to Ines Duarte that follow: over whom, and how long.
struct PathCase: Sendable, CustomTestStringConvertible {
  let title: String
  let paths: [String]
  let notes: String

  init(_ title: String, _ paths: String..., notes: String) {
    self.title = title
    self.paths = paths
    self.notes = notes
  }

  var testDescription: String { title }
}

@Suite("Hand-worked: warm paths")
struct HandWorkedPaths {
  private func situation(
    _ notes: String, changing change: (inout Policy) -> Void = { _ in }
  ) throws -> Situation {
    let ines = notes.contains("== Mentors/Ines Duarte.md") ? "" : "== Mentors/Ines Duarte.md\n"
    return try TinyVault(ines + notes).situation(on: "2026-06-10", changing: change)
  }

  /// "Omar Haddad, Dana Okoye: 5"; for a single step its kind.
  private func paths(_ situation: Situation) throws -> [String] {
    let ines = try #require(situation.mentors.first { $0.note.title == "Ines Duarte" })
    return situation.warmPaths.paths(to: ines.id, in: situation).map { path in
      let over = path.middle.map { situation.graph[$0].title }.joined(separator: ", ")
      let name = over.isEmpty ? path.ties.map(\.kind.rawValue).joined() : over
      return "\(name): \(path.distance)"
    }
  }

  @Test(arguments: [
    PathCase("nobody", notes: ""),
    PathCase(
      "somebody I met knows her", "Omar: 4",
      notes: """
        == People/Omar.md
        ---
        knows: "[[Ines Duarte]]"
        ---
        - 2026-05-01 met: on the ward
        """),
    PathCase(
      "she knows somebody I work with", "Omar: 3",
      notes: """
        == Mentors/Ines Duarte.md
        ---
        knows: Omar
        ---
        == Mentors/Omar.md
        - 2026-05-01 assigned: a chart review
        """),
    PathCase(
      "two people between", "Omar, Dana: 6",
      notes: """
        == Mentors/Omar.md
        ---
        knows: "[[Dana]]"
        ---
        - 2026-05-01 met: on the ward
        == Mentors/Dana.md
        ---
        knows: "[[Ines Duarte]]"
        ---
        """),
    PathCase(
      "the warmer of two is the first, the other shares nobody", "Omar: 3", "Dana: 6",
      notes: """
        == People/Dana.md
        ---
        knows: ["[[Ines Duarte]]", "[[Omar]]"]
        ---
        == Mentors/Omar.md
        ---
        knows: "[[Ines Duarte]]"
        ---
        - 2026-05-01 assigned: a chart review
        """),
    PathCase(
      "of two of one length the first by path", "Amal: 6", "Bela: 6", "Chus: 6",
      notes: """
        == People/Chus.md
        ---
        knows: "[[Ines Duarte]]"
        ---
        == People/Bela.md
        ---
        knows: "[[Ines Duarte]]"
        ---
        == People/Amal.md
        ---
        knows: "[[Ines Duarte]]"
        ---
        == People/Dora.md
        ---
        knows: "[[Ines Duarte]]"
        ---
        """),
    PathCase(
      "an introduction made, and others", "Omar: 1", "Dana: 6",
      notes: """
        == Mentors/Ines Duarte.md
        - 2026-06-01 introduced: by mail [by:: [[Omar]]]
        == People/Omar.md
        ---
        knows: "[[Ines Duarte]]"
        ---
        == People/Dana.md
        ---
        knows: "[[Ines Duarte]]"
        ---
        """),
    PathCase(
      "an introduction by somebody without a note", "introduced: 1",
      notes: """
        == Mentors/Ines Duarte.md
        ---
        introduced-by: Kofi
        ---
        """),
    PathCase(
      "who has answered needs no introduction", "answered: 3",
      notes: """
        == Mentors/Ines Duarte.md
        - 2026-05-20 sent: her talk
        - 2026-05-21 reply: in autumn
        == People/Dana.md
        ---
        knows: "[[Ines Duarte]]"
        ---
        """),
    PathCase(
      "a no is no answer to build on", "Dana: 6",
      notes: """
        == Mentors/Ines Duarte.md
        - 2026-05-20 sent: her talk
        - 2026-05-21 declined: no time
        == People/Dana.md
        ---
        knows: "[[Ines Duarte]]"
        ---
        """),
    PathCase(
      "one house", "Omar: 7",
      notes: """
        == Mentors/Ines Duarte.md
        ---
        institution: Hôpital du Lac
        ---
        == Mentors/Omar.md
        ---
        institution: hopital du lac
        ---
        - 2026-05-01 met: on the ward
        """),
    PathCase(
      "my own school, then over somebody there", "institution: 5", "Omar: 7",
      notes: """
        == Me.md
        ---
        type: me
        school: Valley School
        ---
        == Mentors/Ines Duarte.md
        ---
        institution: Valley School
        ---
        == Mentors/Omar.md
        ---
        institution: Valley School
        ---
        - 2026-05-01 met: on the ward
        """),
    PathCase(
      "one society, named there and linked here", "Omar: 6",
      notes: """
        == Opportunities/Network.md
        ---
        kind: society
        contact: "[[Omar]]"
        ---
        == Mentors/Omar.md
        - 2026-05-01 met: on the ward
        == Mentors/Ines Duarte.md
        Speaks for the [[Network]] every spring.
        """),
    PathCase(
      "a society of mine", "society: 4",
      notes: """
        == Opportunities/Network.md
        ---
        kind: society
        contact: "[[Ines Duarte]]"
        ---
        == Me.md
        ---
        type: me
        ---
        Member of the [[Network]].
        """),
    PathCase(
      "an observership is no society",
      notes: """
        == Opportunities/Ward.md
        ---
        kind: observership
        contact: ["[[Ines Duarte]]", "[[Omar]]"]
        ---
        == Mentors/Omar.md
        - 2026-05-01 met: on the ward
        """),
    PathCase(
      "an idea is no project, a meeting that fell out no meeting",
      notes: """
        == Projects/Someday.md
        ---
        mentors: ["[[Ines Duarte]]", "[[Omar]]"]
        status: idea
        ---
        == Meetings/2026-05-02.md
        ---
        with: ["[[Ines Duarte]]", "[[Omar]]"]
        status: cancelled
        ---
        == Mentors/Omar.md
        - 2026-05-01 met: on the ward
        """),
    PathCase(
      "a path of twelve still counts", "Amal, Bela, Chus, Dora: 12",
      notes: chain("Amal", "Bela", "Chus", "Dora")),
    PathCase("one of fourteen does not", notes: chain("Amal", "Bela", "Chus", "Dora", "Elif")),
  ])
  func `Paths follow from the notes`(_ one: PathCase) throws {
    #expect(try paths(situation(one.notes)) == one.paths)
  }

  /// A contact (4), and mentors of whom each knows the next (2 each).
  private static func chain(_ names: String...) -> String {
    zip(names, names.dropFirst() + ["Ines Duarte"]).enumerated().map { index, pair in
      let folder = index == 0 ? "People" : "Mentors"
      return "== \(folder)/\(pair.0).md\n---\nknows: \"[[\(pair.1)]]\"\n---\n"
    }.joined()
  }

  @Test(arguments: [
    ("path: no", "", Reluctance.asked), ("status: paused", "", .paused),
    ("status: fading", "", .fading), ("status: closed", "", .ended),
    ("", "- 2026-05-20 closed: no project", .ended),
    ("", "- 2026-05-20 declined: no time", .declined),
    ("", "- 2026-05-20 update: hello", nil), ("path: yes", "", nil),
  ])
  func `Nobody is asked who should not be`(
    _ front: String, _ lines: String, _ why: Reluctance?
  ) throws {
    let situation = try situation(
      """
      == Mentors/Omar.md
      ---
      knows: "[[Ines Duarte]]"
      \(front)
      ---
      - 2026-05-01 met: on the ward
      \(lines)
      """)
    let omar = try #require(situation.mentors.first { $0.note.title == "Omar" })
    #expect(omar.reluctance == why)
    #expect(try paths(situation) == (why == nil ? ["Omar: 4"] : []))
    let ines = try #require(situation.mentors.first { $0.note.title == "Ines Duarte" })
    let any = situation.warmPaths.pathOverAnybody(to: ines.id, in: situation)
    #expect(any?.middle == [omar.id])
  }

  @Test func `Whoever has not answered is not asked`() throws {
    let situation = try situation(
      """
      == People/Omar.md
      ---
      knows: "[[Ines Duarte]]"
      ---
      - 2026-06-08 sent: hello
      """)
    #expect(situation.people.first { $0.note.title == "Omar" }?.reluctance == .unanswered)
    #expect(try paths(situation).isEmpty)
  }

  /// Shared projects and meetings make somebody known to me as well; only where that is set to be far
  /// do they show as steps.
  @Test(arguments: [
    ("== Projects/Chart.md\n---\nmentors: [\"[[Ines Duarte]]\", \"[[Omar]]\"]\n---\n", "Omar: 4"),
    ("== Meetings/2026-05-02.md\n---\nwith: [\"[[Ines Duarte]]\", \"[[Omar]]\"]\n---\n", "Omar: 5"),
  ])
  func `One project and one meeting are steps`(_ note: String, _ path: String) throws {
    let situation = try situation(
      note + "== People/Omar.md"
    ) { policy in
      policy[.workedStep] = 9
      policy[.metStep] = 9
      policy[.answeredStep] = 9
      policy[.contactStep] = 2
    }
    #expect(try paths(situation).first == path)
  }

  @Test func `Steps weigh what the policy says`() throws {
    let notes = """
      == People/Omar.md
      ---
      institution: Lake Hospital
      ---
      - 2026-05-01 met: on the ward
      == People/Dana.md
      ---
      knows: "[[Ines Duarte]]"
      ---
      == Mentors/Ines Duarte.md
      ---
      institution: Lake Hospital
      ---
      """
    #expect(try paths(situation(notes)) == ["Dana: 6", "Omar: 7"])
    let near = try situation(notes) { $0[.institutionStep] = 3 }
    #expect(try paths(near) == ["Omar: 5", "Dana: 6"])
    let one = try situation(notes) { $0[.pathsShown] = 1 }
    #expect(try paths(one) == ["Dana: 6"])
    let short = try situation(notes) { $0[.farthestPath] = 5 }
    #expect(try paths(short).isEmpty)
    let free = try situation(notes) { policy in
      for kind in TieKind.allCases { policy[kind.step] = 0 }
    }
    #expect(try paths(free) == ["Dana: 0", "Omar: 0"])
  }
}
