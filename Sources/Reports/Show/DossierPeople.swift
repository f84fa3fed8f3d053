import Graph
import Rules

/// What only people, projects and the applicant have.
extension DossierPages {
  var personSections: [Dossier.Section] {
    guard let relationship = situation[note.id] else { return [] }
    return [
      letters(situation.letters(of: note.id)),
      promises(relationship),
      evidence,
      Dossier.Section(title: "Meetings ahead", items: meetingsAhead(relationship)),
      timeline(relationship.events.compactMap { situation.histories[$0] }),
    ]
  }

  /// Promises with the record of dates kept.
  private func promises(_ relationship: Relationship) -> Dossier.Section {
    var section = tasks(relationship.history.tasks, title: "Promised")
    let dated = relationship.deliverables.filter { $0.due != nil }
    let kept = dated.count { promise in
      promise.done.flatMap { done in promise.due.map { done <= $0 } } ?? false
    }
    let late = dated.count { $0.isLate(on: today) }
    if kept + late > 0 { section.summary = "\(kept) of \(kept + late) on time." }
    return section
  }

  /// What they have seen, counted.
  private var evidence: Dossier.Section {
    let items = situation.evidence(for: note.id)
    var section = Dossier.Section(title: "Evidence", items: [])
    guard let newest = items.map(\.date).max() else { return section }
    let facets = Set(items.flatMap(\.facets)).sorted()
    let sides = facets.isEmpty ? "no facet" : facets.joined(separator: ", ")
    section.summary =
      "\(counted(items.count, "episode")): \(sides); the newest \(newest.spoken(on: today)). "
      + "To read them: rapport evidence NAME"
    return section
  }

  private func meetingsAhead(_ relationship: Relationship) -> [Dossier.Item] {
    relationship.history.meetings.compactMap { id in
      let meeting = graph[id]
      guard let date = meeting.date, date.value >= today,
        let state = meeting.meeting?.state(on: today, date: date.value)
      else { return nil }
      return Dossier.Item(
        date: date.value, label: state.rawValue, text: meeting.title,
        place: Citation(id, date.place, meeting.title, in: graph))
    }
  }

  var projectSections: [Dossier.Section] {
    let inNote = graph.tasks.indices.filter { graph.tasks[$0].note == note.id }
    let events = graph.events.filter {
      $0.date <= today && ($0.projects.contains(note.id) || $0.note == note.id)
    }
    return [tasks(inNote, title: "Promised"), timeline(events)]
  }

  /// Mentors by how far the relationship has come.
  var mentorsByStage: Dossier.Section {
    let items = Stage.allCases.compactMap { stage -> Dossier.Item? in
      let names = situation.mentors.filter { $0.stage == stage }.map(\.note.title)
      guard !names.isEmpty else { return nil }
      return Dossier.Item(label: stage.rawValue, text: names.joined(separator: ", "))
    }
    return Dossier.Section(title: "Mentors", items: items)
  }
}
