/// `due Friday`, `due by the end of March`: when a task is due, said in words that are no date.
struct DuePhrase {
  /// As written, from the word `due` on.
  var text: String
  /// The task's text with the sign for a date in its place.
  var corrected: String

  /// Looks for the phrase outside of links, code and fields.
  init?(in text: String) {
    let bytes = Array(text.utf8)
    for range in PlainRuns(bytes.span).runs {
      guard let phrase = Self.find(bytes.span, in: range) else { continue }
      self.text = bytes.span.string(phrase)
      let before = bytes.span.string(0..<phrase.lowerBound).trimmed
      let after = bytes.span.string(phrase.upperBound..<bytes.count).trimmed
      corrected = [before, after, "📅 YYYY-MM-DD"].filter { !$0.isEmpty }.joined(separator: " ")
      return
    }
    return nil
  }

  private static func find(_ bytes: Span<UInt8>, in range: Range<Int>) -> Range<Int>? {
    var at = range.lowerBound
    while at + 3 < range.upperBound {
      if bytes.holds("due", at: at, before: range.upperBound), !bytes[at + 3].isWord,
        at == range.lowerBound || !bytes[at - 1].isWord,
        let end = end(bytes, from: at + 3, to: range.upperBound)
      {
        return at..<end
      }
      at += 1
    }
    return nil
  }

  /// Where the phrase ends that goes on behind the word `due`: at the last word that names a day.
  private static func end(_ bytes: Span<UInt8>, from start: Int, to end: Int) -> Int? {
    var at = start
    var last: Int?
    for _ in 0..<6 {
      let word = bytes.skip(from: at, to: end) {
        $0.isBlank || $0 == UInt8(ascii: ":") || $0 == UInt8(ascii: ",")
      }
      at = bytes.skip(from: word, to: end, while: \.isWord)
      guard word < at else { break }
      let text = bytes.string(word..<at).lowercased()
      if days.contains(text) {
        last = at
      } else if last != nil, isNumber(text) {
        last = at
      } else if !connecting.contains(text), !isNumber(text) {
        break
      }
    }
    return last
  }

  /// `15`, `15th`, `2026`.
  private static func isNumber(_ word: String) -> Bool {
    let digits = word.utf8.prefix(while: isDigit).count
    return digits > 0 && ["", "st", "nd", "rd", "th"].contains(String(word.dropFirst(digits)))
  }

  private static let connecting: Set<String> = [
    "by", "on", "before", "at", "in", "within", "this", "next", "coming", "the", "end", "of",
    "early", "mid", "late", "latest", "a", "an", "one", "two", "three", "four", "few", "st",
  ]

  private static let days: Set<String> = [
    "monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday", "mon", "tue",
    "tues", "wed", "thu", "thur", "thurs", "fri", "sat", "sun", "january", "february", "march",
    "april", "may", "june", "july", "august", "september", "october", "november", "december",
    "jan", "feb", "mar", "apr", "jun", "jul", "aug", "sep", "sept", "oct", "nov", "dec", "today",
    "tonight", "tomorrow", "week", "weeks", "weekend", "month", "months", "day", "days", "year",
    "eod", "eow", "asap", "soon",
  ]
}
