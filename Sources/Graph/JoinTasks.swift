import Vault

/// For whom each task is.
extension Joiner {
  mutating func joinTasks(_ index: Int, _ range: Range<Int32>, _ tasks: inout [Task]) {
    for position in range.ints {
      let last = tasks.count
      tasks.append(.none)
      swap(&tasks[last], &facts.tasks[position].task)
      let draft = facts.tasks[position]
      tasks[last].people = people(of: draft, index)
      if tasks[last].state == .open, tasks[last].people.isEmpty {
        hint(at: tasks[last], draft, index)
      }
    }
  }

  private mutating func people(of draft: TaskDraft, _ index: Int) -> [NoteID] {
    if draft.hasFor { return fieldPeople(draft.mentions, index) }
    switch types[index] {
    case .meeting:
      let linked = people(facts.mentions[draft.mentions.line.ints])
      if !linked.isEmpty { return linked }
      // No closure: it would hold a copy of the joiner, and of all its references.
      var mentors: [NoteID] = []
      for person in named where types[person.int] == .mentor { mentors.append(person) }
      return mentors
    case .project: return named
    case .mentor, .contact: return draft.isPromised ? [NoteID(index)] : []
    default: return []
    }
  }

  /// The people of the `for` fields. Other fields of a task name nobody it is for.
  private mutating func fieldPeople(_ mentions: LineMentions, _ index: Int) -> [NoteID] {
    var found: [NoteID] = []
    for position in mentions.fields.ints where facts.fields[position].field == .purpose {
      found += fieldPerson(facts.fields[position].reference, index, .warned)
    }
    return found.distinct
  }

  /// Hints for an open task of mine that may have been meant otherwise.
  private mutating func hint(
    at task: Task, _ draft: TaskDraft, _ index: Int
  ) {
    if task.due == nil, let phrase = DuePhrase(in: task.text) {
      let line = "- [ ] " + phrase.corrected
      report(
        .taskDuePhrase(phrase: phrase.text, correctedLine: line), index, task.place)
    }
    let linked = facts.mentions[draft.mentions.line.ints]
    guard !draft.hasFor, !linked.contains(where: { types[$0.int].isPerson }),
      let spotted = NameSpotter(names: names).spot(in: task.text, notes)
    else { return }
    let link = linkText(to: spotted.person, shown: spotted.name)
    let line = "- [ ] " + spotted.before + link + spotted.after
    report(
      .taskNameWithoutLink(name: spotted.name, correctedLine: line), index, task.place)
  }

  /// A link that leads to a note and shows a name.
  private mutating func linkText(to note: NoteID, shown: String) -> String {
    let target = linkTarget(of: note)
    return target == shown ? "[[\(target)]]" : "[[\(target)|\(shown)]]"
  }

  /// What a link must name to lead to a note from anywhere: its file name, else its path.
  mutating func linkTarget(of note: NoteID) -> String {
    resolver.begin(note: note.int)
    let stem = notes[note.int].stem
    // From another folder the shortest path may win.
    if resolver.resolveFromAnywhere(stem) == note.index { return stem }
    let path = notes[note.int].path
    return String(path.dropLast(path.utf8Span.span.noteEndingLength))
  }
}
