extension PaperKind {
  /// What the publication types of a record make of it.
  ///
  /// A record usually has several; the one that takes it away from original work decides. A
  /// meta-analysis is a study of studies and counts as original work; a systematic review does too
  /// when it is one, as both are what a trainee can work on, but a plain review does not.
  package init(types: [String]) {
    let keys = Set(types.map { plainLetters($0) })
    if keys.isEmpty {
      self = .unknown
    } else if !keys.isDisjoint(with: others) {
      self = .other
    } else if !keys.isDisjoint(with: ["meta analysis", "systematic review"]) {
      self = .original
    } else if keys.contains(where: { $0 == "review" || $0.hasSuffix(" review") }) {
      self = .review
    } else {
      self = keys.isDisjoint(with: originals) ? .other : .original
    }
  }
}

private let others: Set<String> = [
  "editorial", "letter", "comment", "news", "newspaper article", "published erratum", "erratum",
  "retraction of publication", "retraction notice", "retracted publication",
  "expression of concern", "biography", "autobiography", "historical article", "interview",
  "personal narrative", "portrait", "obituary", "introductory journal article", "address",
  "lecture", "congress", "consensus development conference", "directory", "bibliography",
  "patient education handout", "practice guideline", "guideline", "legal case", "festschrift",
  "corrected and republished article", "duplicate publication", "preprint", "book",
  "books and documents", "webcast", "video audio media",
]

private let originals: Set<String> = [
  "journal article", "case reports", "clinical trial", "clinical study", "observational study",
  "randomized controlled trial", "comparative study", "multicenter study", "evaluation study",
  "validation study", "classical article", "clinical trial protocol", "technical report",
  "clinical trial phase i", "clinical trial phase ii", "clinical trial phase iii",
  "clinical trial phase iv", "pragmatic clinical trial", "equivalence trial", "twin study",
  "adaptive clinical trial", "controlled clinical trial", "english abstract", "dataset",
]
