import Graph

extension Rule {
  static let targetsIncomplete = Rule(
    .targetsIncomplete, "Gaps in the hit list's records",
    why: "A list can be ranked, and an e-mail written, only from what is written down.",
    examples: [
      .finds("no address noted", "2026-03-01", "warning", in: record("")),
      .quiet("a whole record", "2026-03-01", in: record("email: a.selvam@northgate.example")),
      .quiet(
        "on hold", "2026-03-01",
        in: """
          == Mentors/Anjali Selvam.md
          ---
          status: paused
          ---
          """),
    ]
  ) { situation in
    let lacking = situation.ranked(situation.hitList.filter { !$0.person.gaps.isEmpty })
    guard !lacking.isEmpty else { return [] }
    let first = lacking.prefix(12)
    let gaps = first.map { "\(situation.name($0.id)) (\($0.person.gaps.joined(separator: ", ")))" }
    return [
      .standing(
        .targetsIncomplete, situation.whole, .incomplete(gaps: gaps, count: lacking.count),
        because: first.map { mentor in
          .fact(
            note: mentor.id, place: .start,
            text: "missing: " + mentor.person.gaps.joined(separator: ", "))
        })
    ]
  }
}

extension Person {
  /// Keys of the hit list's record that are not filled in.
  package var gaps: [String] {
    [
      ("institution", institution == nil), ("department", department == nil),
      ("specialty", specialties.isEmpty), ("last-publication", lastPublication == nil),
      ("grant", grant == nil && grantEnds == nil), ("email", emails.isEmpty),
      ("connection", connection == nil),
    ].filter(\.1).map(\.0)
  }
}

// MARK: Notes of the examples

private func record(_ more: String) -> String {
  """
  == Mentors/Anjali Selvam.md
  ↓---
  institution: Northgate University
  department: Medicine
  specialty: nephrology
  last-publication: 2025-11
  grant: R01 on home dialysis
  connection: her 2025 paper, and why some leave the program
  \(more)
  ---
  """
}
