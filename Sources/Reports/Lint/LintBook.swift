/// Every check, errors first, in the order of the documentation.
package enum LintBook {
  package static let all: [LintCheck] =
    [
      .unread, .gap, .wrongName, .ambiguousName, .otherWriter, .privateText, .patient, .verdict,
      .ghostwriting, .fourthContact, .sameText,
    ] + [
      .scores, .length, .oneAsk, .noAsk, .subject, .sameThread, .greeting, .title, .introducer,
      .paper, .flattery, .hours, .attachment, .apology, .fallback, .news, .last, .strong,
      .alikeThanks, .doubt, .grindstone,
    ]
}
