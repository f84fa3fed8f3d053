import Graph
import Markdown
import Rules

/// Both sides' answers about one vault on one day, as lines of text, and where they differ.
struct Comparison {
  let vault: ReadVault
  let today: CivilDate
  let naive: Naive
  let policy: Policy
  let situation: Situation

  init(_ vault: ReadVault, today: CivilDate) {
    self.vault = vault
    self.today = today
    naive = vault.naive(today)
    policy = Policy.read(vault.graph.configuration).0
    situation = Situation(vault.graph, policy: policy, today: today)
  }

  /// What only one side says: `- ` the naive side, `+ ` the engine.
  func differences(withChanges: Bool) -> [String] {
    Self.differences(naiveFacts, engineFacts)
      + Self.differences(
        naive.findings.map(\.description), engineFindings.map(\.description))
      + (withChanges ? Self.differences(naiveChanges, engineChanges) : [])
  }

  private static func differences(_ ours: [String], _ theirs: [String]) -> [String] {
    var left = theirs
    var found: [String] = []
    for line in ours {
      if let index = left.firstIndex(of: line) {
        left.remove(at: index)
      } else {
        found.append("- " + line)
      }
    }
    return found + left.map { "+ " + $0 }
  }

  /// The engine's findings that show today, muted ones left out.
  var engineFindings: [NaiveFinding] {
    Agenda(situation, mutes: Mutes(vault.graph, today: today)).findings.map(plain)
  }

  func plain(_ finding: Finding) -> NaiveFinding {
    NaiveFinding(
      rule: finding.rule.rawValue, subject: finding.subject.map(vault.graph.path) ?? "",
      due: finding.due,
      state: NaiveFinding.State(rawValue: finding.state.rawValue) ?? .standing,
      severity: NaiveFinding.Severity(rawValue: finding.severity.rawValue) ?? .info)
  }
}

// MARK: - Shared definitions

extension Comparison {
  private func text(_ date: CivilDate?) -> String { date?.description ?? "-" }
  private func text(_ id: NoteID?) -> String { id.map(vault.graph.path) ?? "-" }

  private var naiveFacts: [String] {
    let distances = naive.distances
    let list = naive.ranked(naive.hitList, distances)
    let ranks = list.enumerated().map { "rank \($0 + 1) \($1.path)" }
    let scores = list.map { "\($0.path) score \(naive.parts($0, distances))" }
    let reached = naive.people.map { note in
      let distance = distances[note.id].flatMap { $0 > naive.policy["targets.path"] ? nil : $0 }
      return "\(note.path) distance \(distance.map(String.init) ?? "-")"
    }
    return ranks + scores + reached + naiveStandings
  }

  private var naiveStandings: [String] {
    naive.people.flatMap { note -> [String] in
      let id = note.id
      let name = note.path
      var facts = [
        "\(name) stage \(naive.stage(id).rawValue)",
        "\(name) active \(naive.isActive(id))",
        "\(name) lastInbound \(text(naive.lastInbound(id)))",
        "\(name) waitingSince \(text(naive.waitingSince(id)))",
        "\(name) followUps \(naive.followUps(id))",
        "\(name) start \(text(naive.start(id)))",
        "\(name) product \(naive.hasProduct(id))",
        "\(name) momentum \(naive.hasMomentum(id))",
        "\(name) your move \(naive.yourMove(id) != nil)",
        "\(name) slot \(naive.isSlotNeeded(id))",
        "\(name) temper \(naive.temper(id).rawValue)",
        "\(name) \(text(naive.advice(id)))",
      ]
      if naive.isMentor(id) {
        facts += naive.letters(id).map {
          "\(name) letter \(text($0.cycle)) \($0.state.rawValue) \(text($0.due)) \(text($0.agreed))"
        }
        facts += naive.evidence(id).map {
          "\(name) evidence \($0.date) \($0.facets.sorted()) \($0.isDerived) \(text($0.note)):\($0.line)"
        }
        if let thread = naive.thread(id) {
          facts.append(
            "\(name) thread \(thread.contacts.count) \(thread.isWarm) \(thread.isBounced) "
              + "\(text(thread.nextRung)) \(text(thread.stop))")
        }
      }
      return facts
    }
  }

  private var engineFacts: [String] {
    let list = situation.ranked(situation.hitList)
    let ranks = list.enumerated().map { "rank \($0 + 1) \($1.note.path)" }
    let scores = list.map { mentor in
      let score = situation.scoring.score(of: mentor, in: situation)
      let parts = TargetScore.Part.allCases.map { part in
        score.entries(of: part).reduce(0) { $0 + $1.points }
      }
      return "\(mentor.note.path) score \(parts)"
    }
    let reached = situation.people.map { person in
      let distance = situation.warmPaths.distance(to: person.id)
      return "\(person.note.path) distance \(distance.map(String.init) ?? "-")"
    }
    return ranks + scores + reached + engineStandings
  }

  private var engineStandings: [String] {
    let judge = Judge(situation)
    return situation.people.flatMap { person -> [String] in
      let name = person.note.path
      let waiting = person.waiting(policy)
      var facts = [
        "\(name) stage \(person.stage.rawValue)",
        "\(name) active \(person.isActive(policy))",
        "\(name) lastInbound \(text(person.lastInbound))",
        "\(name) waitingSince \(text(waiting.since))",
        "\(name) followUps \(waiting.followUps.count)",
        "\(name) start \(text(person.start?.date))",
        "\(name) product \(person.hasProduct(vault.graph))",
        "\(name) momentum \(person.momentum(policy) != nil)",
        "\(name) your move \(person.isYourMove)",
        "\(name) slot \(judge.needsSlot(except: person.id, on: today))",
        "\(name) temper \(person.temper(vault.graph, policy).kind.rawValue)",
        "\(name) \(text(judge.judge(person).map(NaiveAdvice.init)))",
      ]
      guard person.isMentor else { return facts }
      facts += situation.letters(of: person.id).map {
        "\(name) letter \(text($0.cycle)) \($0.state.rawValue) \(text($0.due?.value)) "
          + "\(text($0.agreed?.date))"
      }
      facts += situation.evidence(for: person.id).map {
        "\(name) evidence \($0.date) \($0.facets.sorted()) \($0.isDerived) "
          + "\(text($0.note)):\($0.place.line)"
      }
      if let thread = person.thread {
        facts.append(
          "\(name) thread \(thread.contacts) \(thread.isWarm) \(thread.isBounced) "
            + "\(text(thread.nextRung)) \(text(thread.stopDate))")
      }
      return facts
    }
  }

  private func text(_ advice: NaiveAdvice?) -> String {
    guard let advice else { return "verdict -" }
    return "verdict \(advice.verdict.rawValue) \(advice.strength?.rawValue ?? "-")"
  }
}

// MARK: - What would change it

extension Comparison {
  private var naiveChanges: [String] {
    naive.mentors.flatMap { note -> [String] in
      guard naive.advice(note.id) != nil else { return [] }
      let byDay = naive.changeByWaiting(note.id).map { [$0] } ?? []
      return (byDay + naive.changesByEvents(note.id)).map { change in
        "\(note.path) change \(text(change.on)) \(change.event?.rawValue ?? "-") "
          + text(change.advice)
      }
    }
  }

  private var engineChanges: [String] {
    let judge = Judge(situation)
    return situation.mentors.flatMap { mentor in
      judge.changes(of: mentor).map { change in
        "\(mentor.note.path) change \(text(change.on)) \(change.event?.rawValue ?? "-") "
          + text(NaiveAdvice(change))
      }
    }
  }
}
