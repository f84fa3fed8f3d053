/// Finds what could lead to a patient, by patterns that rather keep a line too many.
///
/// - `MRN`, and medical record, hospital, chart or patient numbers with digits behind them;
/// - `DOB`, date of birth, born with a number behind it;
/// - Mr., Mrs., Ms., Miss, Herr, Frau and the like before a name or an initial;
/// - a bed number; a room or ward number, or initials (`J.D.`), beside an age; an age from 90 on;
/// - telephone and social security numbers, e-mail addresses, and bare numbers of seven digits or
///   more that no publication or trial register stands before.
enum DiscretionPatients {
  static func stand(in text: DiscretionWords) -> Bool {
    pointsToSomebody(in: text) || DiscretionNumbers.stand(in: text.words)
      || text.words.indices.contains { isAddress(text.words, at: $0) }
  }

  /// The same without telephone numbers, addresses and bare numbers, which signatures have too.
  static func pointsToSomebody(in text: DiscretionWords) -> Bool {
    let words = text.words
    let ages = words.indices.compactMap { DiscretionAges.age(words, at: $0) }
    if ages.contains(where: { $0 >= 90 }) { return true }
    if !ages.isEmpty, namesPlace(words) || holdsInitials(words) { return true }
    return words.indices.contains { index in
      isRecord(words, at: index) || isBirth(words, at: index) || isTitled(words, at: index)
        || isBed(words, at: index)
    }
  }

  private static func digits(
    _ words: [DiscretionWords.Word], after start: Int, within count: Int, atLeast length: Int = 1
  ) -> Bool {
    words[min(start, words.count)...].prefix(count).contains {
      $0.kind == .digits && $0.text.utf8.count >= length
    }
  }

  private static func isRecord(_ words: [DiscretionWords.Word], at index: Int) -> Bool {
    let word = words[index].text
    if word == "mrn" || word == "ssn" { return true }
    let owners: Set<String> = [
      "record", "hospital", "chart", "patient", "nhs", "insurance", "policy", "security", "account",
    ]
    guard owners.contains(word), index + 1 < words.count else { return false }
    let numbers: Set<String> = ["number", "no", "id", "nr", "num", "#"]
    return numbers.contains(words[index + 1].text)
      && digits(words, after: index + 2, within: 4, atLeast: 3)
  }

  private static func isBirth(_ words: [DiscretionWords.Word], at index: Int) -> Bool {
    let rest = words[index...].prefix(5).map(\.text)
    switch words[index].text {
    case "dob", "birthdate", "birthday": return true
    case "d": return rest == ["d", ".", "o", ".", "b"]
    case "birth": return rest.dropFirst().first == "date" || rest.dropFirst().first == "day"
    case "date": return rest.prefix(3) == ["date", "of", "birth"]
    case "born": return digits(words, after: index + 1, within: 4)
    default: return false
    }
  }

  private static let titles: Set<String> = [
    "mr", "mrs", "ms", "miss", "mister", "mx", "herr", "frau", "senor", "senora", "sr", "sra",
    "monsieur", "madame", "mme",
  ]

  private static func isTitled(_ words: [DiscretionWords.Word], at index: Int) -> Bool {
    let word = words[index]
    guard titles.contains(word.text), !word.isShouted || word.text.count > 2 else { return false }
    // "120 ms. The" is a time.
    if index > 0, words[index - 1].kind == .digits { return false }
    var next = index + 1
    let hasDot = next < words.count && words[next].text == "." && !words[next].hasGap
    if hasDot { next += 1 }
    guard next < words.count, words[next].kind == .letters else { return false }
    return word.isCapital ? words[next].isCapital : hasDot
  }

  private static func isBed(_ words: [DiscretionWords.Word], at index: Int) -> Bool {
    words[index].text == "bed" && digits(words, after: index + 1, within: 2)
  }

  private static func namesPlace(_ words: [DiscretionWords.Word]) -> Bool {
    words.indices.contains { index in
      ["room", "rm", "ward", "bay", "unit", "floor"].contains(words[index].text)
        && digits(words, after: index + 1, within: 2)
    }
  }

  /// Two capitals with dots: `J.D.`.
  private static func holdsInitials(_ words: [DiscretionWords.Word]) -> Bool {
    words.indices.dropLast(3).contains { index in
      let part = words[index...(index + 3)]
      return part.map(\.text.count).allSatisfy { $0 == 1 } && words[index].isCapital
        && words[index].kind == .letters && words[index + 1].text == "."
        && words[index + 2].isCapital && words[index + 3].text == "."
    }
  }

  private static func isAddress(_ words: [DiscretionWords.Word], at index: Int) -> Bool {
    words[index].text == "@" && index > 0 && index + 1 < words.count && !words[index].hasGap
      && !words[index + 1].hasGap
  }
}

/// Reads ages: `63 yo`, `63-year-old`, `63 y/o`, `63F`, `aged 63`, `age 63`.
enum DiscretionAges {
  /// The age that a number at a position is, in years.
  static func age(_ words: [DiscretionWords.Word], at index: Int) -> Int? {
    guard words[index].kind == .digits, let years = Int(words[index].text), years < 130 else {
      return nil
    }
    if index > 0, ["age", "aged"].contains(words[index - 1].text) { return years }
    var rest = words[(index + 1)...].prefix(6)
    if let first = rest.first, first.text == "-" { rest = rest.dropFirst() }
    let behind = rest.map(\.text)
    guard let unit = behind.first, let word = rest.first else { return nil }
    if ["yo", "yoa", "yom", "yof"].contains(unit) { return years }
    if ["f", "m"].contains(unit), !word.hasGap, word.isCapital { return years }
    if unit == "y", behind.dropFirst().first == "/" || behind.dropFirst().first == "." {
      return behind.contains("o") ? years : nil
    }
    guard ["y", "yr", "yrs", "year", "years"].contains(unit) else { return nil }
    let next = behind.dropFirst().first { $0 != "-" }
    return next == "old" ? years : nil
  }
}
