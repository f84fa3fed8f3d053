import Rules

extension NaiveAdvice {
  init(_ judgement: Judgement) {
    self.init(judgement.verdict, judgement.strength)
  }

  init(_ verdict: Rules.Verdict, _ strength: Rules.Strength?) {
    self.init(
      verdict: Verdict(rawValue: verdict.rawValue) ?? .keep,
      strength: strength.flatMap { Strength(rawValue: $0.rawValue) })
  }

  /// Nil where the mentor would no longer be judged.
  init?(_ change: VerdictChange) {
    guard let verdict = change.verdict else { return nil }
    self.init(verdict, change.strength)
  }
}
