package import Graph
package import Rules

/// Where everything stands, on one page to look at: the agenda, the dates of the season, each
/// mentor's time line, the panel, who can speak to what, the outreach, and the verdicts.
///
/// For its owner it holds what the commands print, private lines included and marked. For an adviser
/// it is made of the vault as if nothing private had been written, leaves out every verdict on a
/// person, and each text of the vault in it has passed the gate.
package struct Overview: Sendable {
  /// Who is to look at the page.
  package enum Reader: Sendable, Equatable { case owner, adviser }

  package let reader: Reader
  package let today: CivilDate
  /// Whose vault it is; nil where no note says so, or it may not be said.
  package let applicant: OverviewText?
  package let agenda: OverviewAgenda
  package let countdown: OverviewCountdown
  package let lanes: OverviewLanes
  package let panel: OverviewPanel
  package let matrix: OverviewMatrix
  package let ladder: OverviewLadder
  /// Empty for an adviser.
  package let verdicts: OverviewVerdicts
  /// What a vault at its beginning should be told; never told to an adviser.
  package let firstSteps: FirstSteps?
  /// What of the page errors in the notes may change; never told to an adviser.
  package let gap: String?
  /// What the gate kept, in order.
  package let withheld: [Withheld]

  /// - Parameter gap: What errors in the notes may have kept out of it, as a sentence.
  package init(
    _ situation: Situation, mutes: Mutes, for reader: Reader = .owner, gap: String? = nil
  ) {
    var desk = OverviewDesk(situation, for: reader)
    let shown = desk.situation
    let agenda = Agenda(situation, mutes: mutes)
    let due = DueReport(
      shown, reader == .owner ? agenda : agenda.forAdviser(shown, mutes), showsAll: true)
    self.reader = reader
    today = situation.today
    applicant = shown.graph.me.flatMap { desk.name(of: $0.id) }
    self.agenda = OverviewAgenda(due, &desk)
    countdown = OverviewCountdown(&desk)
    lanes = OverviewLanes(due, &desk)
    panel = OverviewPanel(&desk)
    matrix = OverviewMatrix(&desk)
    ladder = OverviewLadder(&desk)
    verdicts = OverviewVerdicts(&desk)
    firstSteps = reader == .owner ? due.firstSteps : nil
    self.gap = reader == .owner ? gap : nil
    withheld = desk.withheld.inOrder
  }
}

extension Overview {
  /// What the gate kept from an adviser, counted by what it is: lines for the owner.
  package var notices: [String] {
    Withheld.Kind.allCases.compactMap { kind in
      let count = withheld.count { $0.kind == kind }
      return count == 0 ? nil : "left out: \(counted(count, "text")): \(kind.words)"
    }
  }
}
