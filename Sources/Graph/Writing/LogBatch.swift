import Markdown
package import Vault

extension NoteEdit {
  /// Adds dated lines to the log of a person's note, each where its day belongs. False, and nothing
  /// is added, where one of them would not be read as a dated line.
  ///
  /// - Parameter lines: What stands behind the list marker begins with the day: `sent: …`.
  package mutating func log(
    _ lines: [(date: CivilDate, text: String)], _ configuration: Configuration
  ) -> Bool {
    let vocabulary = Vocabulary(configuration)
    var edited = self
    for line in lines {
      let page = LogPage(edited.after, vocabulary)
      let places = LogPlaces(page, date: line.date, text: "\(line.date) \(line.text)").edits
      let fitting = places.lazy.map { edited.inserting($0) }.first {
        LogPage($0.after, vocabulary).lineCount == page.lineCount + 1
      }
      guard let fitting else { return false }
      edited = fitting
    }
    self = edited
    return true
  }

  private func inserting(_ place: LogPlaces.Place) -> NoteEdit {
    var edit = self
    edit.insert(place.lines, before: place.line)
    return edit
  }
}

extension LogPage {
  /// How many dated lines with a verb there are.
  fileprivate var lineCount: Int { entries.count(where: \.hasVerb) }
}
