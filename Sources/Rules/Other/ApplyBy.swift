import Graph

extension Rule {
  static let applyBy = Rule(
    .applyBy, "Apply for an opportunity",
    why: "Observerships and externships fill far ahead; the date is the whole chance.",
    policy: [.opportunityWindow],
    examples: [
      .quiet("thirty-one days ahead", "2026-08-31", at: .opportunityWindow, in: observership()),
      .finds(
        "thirty days ahead", "2026-09-01", "Lakeside observership: 2026-10-01 upcoming",
        at: .opportunityWindow, in: observership()),
      .finds("on the day", "2026-10-01", "2026-10-01 due", in: observership()),
      .finds("the day after", "2026-10-02", "2026-10-01 overdue critical", in: observership()),
      .quiet("applied", "2026-10-01", in: observership("status: applied")),
    ]
  ) { situation in
    situation.notes(.opportunity).compactMap { note in
      guard let opportunity = note.opportunity, opportunity.isOpen,
        let date = opportunity.applyBy
      else { return nil }
      let isVisit = opportunity.kind == "observership" || opportunity.kind == "externship"
      return .dated(
        .applyBy, note.id,
        .init(
          due: date.value, today: situation.today, whenOverdue: .critical,
          window: situation.policy[.opportunityWindow]),
        .applyBy(kind: opportunity.kind, on: date.value), draft: isVisit ? .observership : nil,
        because: [Reason("apply-by", date, in: note.id)]
          + situation.policies(.opportunityWindow))
    }
  }
}

extension Opportunity {
  /// Nothing is done about it yet: without status, or with one that says so.
  fileprivate var isOpen: Bool {
    guard let status else { return true }
    return ["open", "idea", "interested", "planned", "to do", "todo", "upcoming", "draft"]
      .contains(status.lowercased())
  }
}

// MARK: Notes of the examples

private func observership(_ more: String = "") -> String {
  """
  == Opportunities/Lakeside observership.md
  ---
  kind: observership
  apply-by: ↓2026-10-01
  \(more)
  ---
  """
}
