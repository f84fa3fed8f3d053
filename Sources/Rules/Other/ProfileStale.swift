import Graph

extension Rule {
  static let profileStale = Rule(
    .profileStale, "Public profiles not checked for long",
    why: "Whoever gets your e-mail looks you up: one name form, everywhere.",
    policy: [.profileStale],
    examples: [
      .quiet("checked half a year ago", "2026-06-30", at: .profileStale, in: checked("us-md")),
      .finds(
        "a day longer ago", "2026-07-01", "Leila: info", at: .profileStale, in: checked("us-md")),
      .finds(
        "never checked, by an international graduate", "2026-06-30", "info",
        in: """
          == Leila.md
          ↓---
          type: me
          applicant: img
          ---
          """),
      .quiet(
        "never checked, by somebody from a local school", "2026-06-30",
        in: """
          == Leila.md
          ---
          type: me
          applicant: us-md
          ---
          """),
    ]
  ) { situation in
    guard let me = situation.graph.me, let applicant = me.applicant else { return [] }
    let checked = applicant.profilesChecked
    let isStale =
      checked.map { situation.today - $0.value > situation.policy[.profileStale] }
      ?? (applicant.kind == .img)
    guard isStale else { return [] }
    let reason =
      checked.map { Reason("profiles-checked", $0, in: me.id) }
      ?? .fact(note: me.id, place: .start, text: "no profiles-checked")
    return [
      .standing(
        .profileStale, me.id, .profileStale(checked: checked?.value), .info,
        because: [reason] + situation.policies(.profileStale))
    ]
  }
}

// MARK: Notes of the examples

private func checked(_ kind: String) -> String {
  """
  == Leila.md
  ---
  type: me
  applicant: \(kind)
  profiles-checked: ↓2026-01-01
  ---
  """
}
