package import Graph

extension Meeting {
  /// What became of a meeting by a day: its status as written, else what its date says. Without
  /// status a meeting is held once its date has passed; on the day itself it is still planned.
  package func state(on day: CivilDate, date: CivilDate) -> Status {
    status?.value ?? (date < day ? .held : .planned)
  }

  /// The first day on which it counts as held; nil if that day never comes.
  func heldFrom(date: CivilDate) -> CivilDate? {
    switch status?.value {
    case .held: date
    case .planned, .cancelled: nil
    case nil: date + 1
    }
  }
}

extension Note {
  /// Its date, where the note is a meeting that has one.
  package var meetingDate: CivilDate? { meeting == nil ? nil : date?.value }
}
