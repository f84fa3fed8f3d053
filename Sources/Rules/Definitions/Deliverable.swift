package import Graph

/// A promise as it stands on a day.
package struct Deliverable: Sendable {
  /// Its position in ``Graph/tasks``.
  package var task: Int
  package var due: CivilDate?
  /// Ticked, and not on a later day.
  package var isDone: Bool
  /// The day it was ticked, where the note says so.
  package var done: CivilDate?
  /// Agreed in a meeting that took place, or outside of any; makes the stage `working`.
  package var setsStage: Bool
  /// Its completion asks for feedback.
  package var wantsReview: Bool

  /// The day from which it waits for feedback.
  package var waitsFrom: CivilDate? { isDone && wantsReview ? done : nil }

  /// Open and past its date, or done after it.
  package func isLate(on day: CivilDate) -> Bool {
    guard let due else { return false }
    return isDone ? (done.map { $0 > due } ?? false) : due < day
  }
}

extension Task {
  /// Whether it exists on a day.
  func isWritten(by day: CivilDate) -> Bool { created.map { $0 <= day } ?? true }

  /// Whether it exists on a day and is not given up by then.
  package func stands(on day: CivilDate) -> Bool {
    guard isWritten(by: day) else { return false }
    if state == .cancelled { return cancelled.map { $0 > day } ?? false }
    return true
  }

  /// Ticked by a day.
  func isDone(on day: CivilDate) -> Bool {
    state == .done && (done.map { $0 <= day } ?? true)
  }
}

extension Graph {
  /// The promise of a task on a day; nil where it does not stand.
  ///
  /// - Parameter task: Its position in ``tasks``.
  package func deliverable(_ task: Int, on day: CivilDate) -> Deliverable? {
    // Lent, not copied.
    let all = self.tasks
    let tasks = all.span
    guard tasks[task].stands(on: day) else { return nil }
    let isDone = tasks[task].isDone(on: day)
    return Deliverable(
      task: task, due: tasks[task].due, isDone: isDone, done: isDone ? tasks[task].done : nil,
      setsStage: isHeld(tasks[task].note, on: day), wantsReview: tasks[task].wantsReview)
  }

  /// Whether a note is no meeting, or one that took place by a day.
  private func isHeld(_ note: NoteID, on day: CivilDate) -> Bool {
    guard case .meeting(let meeting) = notes[note.int].details else { return true }
    guard let date = notes[note.int].date else { return false }
    return meeting.state(on: day, date: date.value) == .held
  }

  /// The tasks that stand in a note, by line.
  func tasks(in note: NoteID) -> ArraySlice<Task> {
    let first = firstTask(from: note)
    return tasks[first..<firstTask(from: NoteID(note.int + 1))]
  }

  /// Tasks stand by path, so halving finds the first of a note, or of those behind it.
  private func firstTask(from note: NoteID) -> Int {
    let all = self.tasks
    let tasks = all.span
    var low = 0
    var high = tasks.count
    while low < high {
      let middle = low + (high - low) / 2
      if tasks[middle].note < note { low = middle + 1 } else { high = middle }
    }
    return low
  }
}
