import Vault

extension Graph {
  /// What a word on the command line means as a verb.
  package enum VerbLookup: Sendable, Equatable {
    case verb(Verb)
    /// The word that was probably meant, if one is near.
    case unknown(nearest: String?)
  }

  /// The verb of a word or phrase, in any case, synonyms and the vault's own words included.
  package func verb(_ word: String) -> VerbLookup {
    let vocabulary = Vocabulary(configuration)
    let bytes = word.utf8Span.span
    if let verb = vocabulary.verb(bytes, 0..<bytes.count) { return .verb(verb) }
    if let (verb, end) = vocabulary.phrase(bytes, at: 0, end: bytes.count), end == bytes.count {
      return .verb(verb)
    }
    return .unknown(nearest: vocabulary.nearestVerb.name(for: word))
  }
}
