/// Finds results of licensing and entrance examinations.
///
/// A score is an examination (`USMLE`, `COMLEX`, `Step 2`, `2 CK`, `Level 1 CE`, `NBME`, `MCAT`,
/// `shelf exam`, `boards`, `TOEFL` …) with, in the same sentence and at most eight words on, a number of
/// three digits, a percentile, or a word such as passed or failed; or with a number of three digits
/// just before it ("245 on Step 1", "scored 245 in my USMLE"). Years and counts with a thousands
/// comma are no scores. A grade point average is one.
enum DiscretionScores {
  static func stand(in text: DiscretionWords) -> Bool {
    let words = text.words
    for index in words.indices {
      if words[index].text == "gpa", nextNumber(words, after: index + 1, within: 4) { return true }
      guard let end = examination(words, at: index) else { continue }
      if followsResult(words, from: end) || precedesResult(words, before: index) { return true }
    }
    return false
  }

  private static let names: Set<String> = [
    "usmle", "comlex", "nbme", "mcat", "uwsa", "cbse", "toefl", "ielts", "oet", "plab", "boards",
  ]
  private static let numbers: Set<String> = [
    "1", "2", "3", "i", "ii", "iii", "one", "two", "three",
  ]
  private static let results: Set<String> = [
    "pass", "passed", "passes", "fail", "failed", "fails", "attempt", "attempts", "retake",
    "retook", "percentile",
  ]

  /// Where the name of an examination ends that begins at a position.
  private static func examination(_ words: [DiscretionWords.Word], at start: Int) -> Int? {
    let word = words[start]
    if names.contains(word.text) { return start + 1 }
    if word.text == "shelf", start + 1 < words.count {
      let next = words[start + 1].text
      return next.hasPrefix("exam") || next.hasPrefix("score") ? start + 2 : nil
    }
    guard start + 1 < words.count, word.text == "step" || word.text == "level" || word.text == "2"
    else { return nil }
    let next = words[start + 1].text
    if word.text == "2" { return next == "ck" || next == "cs" ? start + 2 : nil }
    guard numbers.contains(next) else { return nil }
    let behind = start + 2 < words.count ? words[start + 2].text : ""
    let isPart = ["ck", "cs", "ce", "pe"].contains(behind)
    if isPart { return start + 3 }
    // "Level 1 trauma center" and "step 2 of the protocol" are no examinations.
    guard word.text == "step", word.isCapital || isDirectlyScored(words, after: start + 2) else {
      return nil
    }
    return start + 2
  }

  /// A number, or the word score, at once or behind one mark.
  private static func isDirectlyScored(_ words: [DiscretionWords.Word], after start: Int) -> Bool {
    var at = start
    if at < words.count, words[at].kind == .mark { at += 1 }
    guard at < words.count else { return false }
    return isScore(words, at: at) || words[at].text.hasPrefix("score")
  }

  private static func followsResult(_ words: [DiscretionWords.Word], from start: Int) -> Bool {
    var spoken = 0
    var at = start
    while at < words.count, spoken < 8, !endsSentence(words, at: at) {
      if isScore(words, at: at) || results.contains(words[at].text) { return true }
      if words[at].kind != .mark { spoken += 1 }
      at += 1
    }
    return false
  }

  /// Whether nothing but small words stands between a result and the examination.
  private static func precedesResult(_ words: [DiscretionWords.Word], before end: Int) -> Bool {
    var at = end - 1
    var spoken = 0
    while at >= 0, spoken < 6 {
      if isScore(words, at: at) || results.contains(words[at].text) { return true }
      guard small.contains(words[at].text) else { return false }
      spoken += 1
      at -= 1
    }
    return false
  }

  private static let small: Set<String> = [
    "on", "in", "for", "at", "of", "my", "the", "a", "her", "his", "their", "usmle", "comlex",
    "score", "scores", "exam", "(", ",", ":", "-",
  ]

  /// Three digits standing alone.
  private static func isScore(_ words: [DiscretionWords.Word], at index: Int) -> Bool {
    let word = words[index]
    guard word.kind == .digits, word.text.utf8.count == 3, word.text.first != "0" else {
      return false
    }
    if index > 1, !word.hasGap, [",", "."].contains(words[index - 1].text),
      !words[index - 1].hasGap, words[index - 2].kind == .digits
    {
      return false
    }
    return index + 2 >= words.count || !([",", "."].contains(words[index + 1].text))
      || words[index + 1].hasGap || words[index + 2].hasGap || words[index + 2].kind != .digits
  }

  private static func endsSentence(_ words: [DiscretionWords.Word], at index: Int) -> Bool {
    [".", "!", "?", ";"].contains(words[index].text)
      && (index + 1 == words.count || words[index + 1].hasGap)
  }

  private static func nextNumber(
    _ words: [DiscretionWords.Word], after start: Int, within count: Int
  ) -> Bool {
    words[min(start, words.count)...].prefix(count).contains { $0.kind == .digits }
  }
}
