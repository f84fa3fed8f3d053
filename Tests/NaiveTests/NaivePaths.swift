import Graph

/// How far people are from me, after the tables of Docs/Output.md (rapport/intro/1).
extension Naive {
  /// "Distance is the sum of the steps." Taken together until nothing gets nearer any more; nil for
  /// who cannot be reached.
  var distances: [NoteID: Int] {
    var distances: [NoteID: Int] = [:]
    for person in people { distances[person.id] = stepFromMe(person) }
    let steps = people.filter { mayBeAsked($0.id) }.flatMap { over in
      people.compactMap { person in step(over, person).map { (over.id, person.id, $0) } }
    }
    var isSettled = false
    while !isSettled {
      isSettled = true
      for (over, person, step) in steps {
        guard let start = distances[over], start + step < distances[person] ?? .max else {
          continue
        }
        distances[person] = start + step
        isSettled = false
      }
    }
    return distances
  }

  /// "No path leads over somebody whose note says `path: no`, who is on hold, fading, closed or
  /// declined, or who has not answered your e-mails yet."
  func mayBeAsked(_ person: NoteID) -> Bool {
    graph[person].person?.path?.value != false && status(person) == nil
      && ![.closed, .declined, .contacted, .exhausted].contains(stage(person))
  }

  /// The nearest of "you and somebody".
  func stepFromMe(_ note: Note) -> Int? {
    var steps: [Int] = []
    func add(_ key: String, _ holds: Bool) { if holds { steps.append(policy["intro." + key]) } }
    let lines = lines(about: note.id)
    add("worked", isWorkedWith(note.id))
    add(
      "introduced",
      !(note.person?.introducedBy.isEmpty ?? true) || lines.contains { $0.verb == .introduced })
    add("met", lines.contains(where: isConversation))
    add("answered", lines.contains { isInbound($0) && $0.verb != .declined })
    add("contact", note.type == .contact)
    if let me {
      add("society", !societies(me).isDisjoint(with: societies(note)))
      add("institution", isSame(me.applicant?.school, note.person?.institution))
    }
    return steps.min()
  }

  /// "have worked together: what makes the stage `working`"
  private func isWorkedWith(_ person: NoteID) -> Bool {
    deliverables(person).contains(where: setsStage)
      || lines(about: person).contains { [.assigned, .feedback, .used].contains($0.verb) }
      || projects(with: person).contains { $0.project?.status?.value != .idea }
  }

  /// The nearest of "two people".
  func step(_ a: Note, _ b: Note) -> Int? {
    guard a.id != b.id else { return nil }
    var steps: [Int] = []
    func add(_ key: String, _ holds: Bool) { if holds { steps.append(policy["intro." + key]) } }
    add("knows", knows(a, b) || knows(b, a))
    add(
      "project",
      projects(with: a.id).contains {
        $0.project?.status?.value != .idea && $0.project?.mentors.notes.contains(b.id) ?? false
      })
    add(
      "meeting",
      meetings.contains {
        held($0) == .held && ($0.date.map { $0.value <= today } ?? false)
          && attendees($0).contains(a.id) && attendees($0).contains(b.id)
      })
    add("society", !societies(a).isDisjoint(with: societies(b)))
    add("institution", isSame(a.person?.institution, b.person?.institution))
    return steps.min()
  }

  private func knows(_ a: Note, _ b: Note) -> Bool {
    a.person?.knows.notes.contains(b.id) ?? false
  }

  private func isSame(_ a: String?, _ b: String?) -> Bool {
    guard let a, let b else { return false }
    return a.lowercased() == b.lowercased()
  }

  /// "an opportunity note of kind `society` whose `contact` names them, or to which their own note
  /// links"
  private func societies(_ note: Note) -> Set<NoteID> {
    let all = graph.notes.filter { $0.opportunity?.kind == "society" }.map(\.id)
    let linked = graph.links[note.id.int].links.compactMap(\.to).map { NoteID(Int($0.index)) }
    return Set(
      all.filter { society in
        linked.contains(society)
          || graph[society].opportunity?.contact.notes.contains(note.id) ?? false
      })
  }
}
