/// What every format of the sheet says in Rapport's own words.
enum LetterWords {
  static let title: StaticString = "Talking points for a letter"

  /// Leave to do as the writer pleases: the letter is theirs.
  static let closing: StaticString =
    "Use, change or ignore any of these points: the judgement and the words are yours."
}
