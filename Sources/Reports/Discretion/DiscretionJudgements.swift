import Rules

/// Finds what the tool says about people: rules by their ids, verdicts and the words for them.
enum DiscretionJudgements {
  /// Whether a text holds the id of a rule (`quiet.verdict`), a verdict that is no everyday word,
  /// or a letter line's verb.
  static func stand(in text: DiscretionWords) -> Bool {
    let words = text.words
    return words.indices.contains { start in
      phrases[words[start].text]?.contains { stands($0, in: words, at: start) } ?? false
    }
  }

  private static func stands(
    _ phrase: [String], in words: [DiscretionWords.Word], at start: Int
  ) -> Bool {
    guard start + phrase.count <= words.count else { return false }
    for (offset, part) in phrase.enumerated() {
      let word = words[start + offset]
      if word.text != part || offset > 0 && word.hasGap { return false }
    }
    return true
  }

  /// Words and marks in a row, by the first.
  private static let phrases: [String: [[String]]] = {
    let written =
      RuleID.allCases.map(\.rawValue) + [
        "re-engage", "reengage", "diversify", "disengaged", "letter-hedged", "letter-declined",
        "letter-asked", "letter-agreed", "hit-list",
      ]
    return Dictionary(grouping: written.map { DiscretionWords($0).words.map(\.text) }) {
      $0.first ?? ""
    }
  }()
}
