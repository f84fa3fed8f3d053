import Graph

extension AdviceReport {
  /// The verdicts as a note.
  package var markdown: [UInt8] {
    var text = "# Advice, \(today.withWeekday)\n"
    for advice in mentors {
      text += "\n## \(MarkdownText.plain(advice.name)): \(advice.headline)\n\n"
      text += MarkdownText.plain(advice.summary) + "\n\n"
      text += "- temper: \(MarkdownText.plain(VerdictWords.temper(advice.temper, on: today)))\n"
      for case .fact(let path, let line, let column, let words) in advice.because {
        let place = MarkdownText.code("\(path):\(line):\(column)")
        text += "- because: \(MarkdownText.plain(PlainText.of(words))) (\(place))\n"
      }
      for change in VerdictWords.changes(advice.changes, on: today) {
        text += "- then: \(MarkdownText.plain(change))\n"
      }
    }
    if mentors.isEmpty { text += "\nNo mentor has answered yet.\n" }
    return Array(text.utf8)
  }
}
