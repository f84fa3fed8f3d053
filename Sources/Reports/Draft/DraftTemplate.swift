/// A text with places to fill, in a small part of Mustache.
///
/// - `{{mentor}}` is a value; `{{{mentor}}}` and `{{&mentor}}` are the same, as nothing is escaped;
/// - `{{#mentor}}…{{/mentor}}` stands where there is a value, and once for each item of a list;
/// - `{{^mentor}}…{{/mentor}}` stands where there is none;
/// - `{{! … }}` is a comment.
///
/// A line that holds nothing but sections' tags or comments leaves no line behind. Partials, lambdas
/// and other delimiters are not in it, and a name that is no field is a mistake, not an empty text.
package struct DraftTemplate: Sendable {
  /// One step of filling it in: sections know where they end, so that nothing has to recurse.
  enum Step: Sendable {
    case text(String)
    case value(DraftField)
    /// Goes on behind `end` where there is nothing to show.
    case section(DraftField, end: Int)
    case inverted(DraftField, end: Int)
    /// Back to the step behind `start` while the list has more.
    case end(start: Int)
  }

  private(set) var steps: [Step] = []

  /// - Throws: What is wrong first, with its place.
  package init(_ source: String) throws(DraftTemplateProblem) {
    var open: [(tag: DraftTemplateTag, field: DraftField, step: Int)] = []
    for piece in try DraftTemplatePieces(source).pieces {
      switch piece {
      case .text(let text): steps.append(.text(text))
      case .tag(let tag) where tag.kind == .comment: continue
      case .tag(let tag) where tag.kind == .close:
        guard let (opening, field, start) = open.popLast() else {
          throw tag.problem(.closesNothing)
        }
        guard tag.name == opening.name else { throw tag.problem(.closesOther(opening.name)) }
        steps[start] =
          opening.kind == .section
          ? .section(field, end: steps.count) : .inverted(field, end: steps.count)
        steps.append(.end(start: start))
      case .tag(let tag):
        guard let field = DraftField(rawValue: tag.name) else { throw tag.problem(.unknown) }
        if tag.kind != .value { open.append((tag, field, steps.count)) }
        steps.append(.value(field))
      }
    }
    if let (tag, _, _) = open.first { throw tag.problem(.unclosedSection) }
  }

  /// Every field it asks for.
  var fields: Set<DraftField> {
    Set(
      steps.compactMap { step in
        switch step {
        case .value(let field), .section(let field, _), .inverted(let field, _): field
        case .text, .end: nil
        }
      })
  }
}

/// What is wrong with a template, where, and what to type instead.
package struct DraftTemplateProblem: Error, Sendable, Equatable {
  package enum Kind: Sendable, Equatable {
    case unclosedTag, unknown, closesNothing, unclosedSection, partial, delimiters
    case closesOther(String)
    /// It would fill more than ``DraftTemplate/longest`` bytes.
    case tooLong
  }

  package var kind: Kind
  /// What the tag names.
  package var name: String
  /// Counted from 1; the column in UTF-8 bytes.
  package var line: Int
  package var column: Int
  /// The line itself.
  package var source: String
}
