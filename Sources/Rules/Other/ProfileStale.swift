import Graph

extension Rule {
  static let profileStale = Rule(
    .profileStale, "Public profiles not checked for long",
    why: "Whoever gets your e-mail looks you up: one name form, everywhere.",
    policy: [.profileStale],
    examples: []
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
