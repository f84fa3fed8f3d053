import Graph
import Rules
import Vault

/// Puts the parts of a panel together from what the rules know.
struct PanelParts {
  private let situation: Situation

  init(_ situation: Situation) {
    self.situation = situation
  }

  var active: [Panel.Member] { situation.activeMentors.map(Panel.Member.init) }

  var roles: [Panel.Role] {
    let added = situation.graph.configuration.roles.map { $0.text.lowercased() }
    let standard = ["research", "specialty", "career"]
    return (standard + added.filter { !standard.contains($0) }).map { role in
      Panel.Role(name: role, mentors: active.filter { $0.roles.contains(role) })
    }
  }

  /// Items without a mentor among their witnesses.
  var unseen: Int { situation.evidence.count { mentors(of: $0).isEmpty } }

  var shares: [Panel.Share] {
    let total = situation.evidence.count
    let isActive = Set(situation.activeMentors.map(\.id))
    let shares = situation.mentors.compactMap { mentor -> Panel.Share? in
      let items = situation.evidence(for: mentor.id)
      guard !items.isEmpty || isActive.contains(mentor.id) else { return nil }
      return Panel.Share(
        mentor: Panel.Member(mentor), items: items.count,
        alone: items.count { mentors(of: $0).count == 1 },
        percent: total == 0 ? 0 : items.count * 100 / total)
    }
    return shares.enumerated().sorted {
      ($1.element.items, $0.offset) < ($0.element.items, $1.offset)
    }
    .map(\.element)
  }

  private func mentors(of item: EvidenceItem) -> [NoteID] {
    item.witnesses.filter { situation[$0]?.isMentor ?? false }
  }

  var cycles: [Panel.CycleLetters] {
    situation.cycles.nearest(on: situation.today).compactMap { id in
      let note = situation.graph[id]
      guard let cycle = note.cycle, let due = cycle.lettersDue else { return nil }
      return Panel.CycleLetters(
        subject: note.path, name: note.title, due: due.value,
        needed: cycle.lettersNeeded?.value ?? Cycle.standardLetters,
        most: cycle.lettersMax?.value ?? Cycle.mostLetters, letters: letters(for: id))
    }
  }

  private func letters(for cycle: NoteID) -> [Panel.Letter] {
    let letters = situation.letters.filter { $0.cycle == cycle }
    return LetterState.allCases.flatMap { state in
      letters.filter { $0.state == state }.compactMap { letter in
        situation[letter.mentor].map { Panel.Letter(mentor: Panel.Member($0), state: state) }
      }
    }
  }

  /// Active mentors, and whoever else an update is due to: the rule about updates knows when.
  var touches: [Panel.Touch] {
    let findings = RuleBook.rule(.updateDue)?.check(situation) ?? []
    let dates = findings.compactMap { finding in
      finding.subject.flatMap { id in finding.due.map { (id, $0) } }
    }
    let next = Dictionary(dates, uniquingKeysWith: min)
    let isActive = Set(situation.activeMentors.map(\.id))
    let touches = situation.mentors.filter { isActive.contains($0.id) || next[$0.id] != nil }
      .map { mentor in
        Panel.Touch(
          mentor: Panel.Member(mentor), lastContact: mentor.lastContact?.date,
          nextUpdate: next[mentor.id], isMyMove: next[mentor.id] == nil && mentor.isYourMove)
      }
    return touches.enumerated().sorted { a, b in
      (a.element.sortingDay, a.offset) < (b.element.sortingDay, b.offset)
    }.map(\.element)
  }
}

extension Panel.Touch {
  /// My move comes before any update; without a date comes last.
  fileprivate var sortingDay: Int32 { isMyMove ? .min : nextUpdate?.day ?? .max }
}

extension Panel.Member {
  init(_ mentor: Relationship) {
    self.init(
      subject: mentor.note.path, name: mentor.note.title, stage: mentor.stage,
      roles: mentor.person.roles, lastInbound: mentor.lastInbound)
  }
}
