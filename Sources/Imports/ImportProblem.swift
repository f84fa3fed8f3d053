package import Vault

/// Something in a file that could not be read, or only in part; the rest was read.
package struct ImportProblem: Sendable, Hashable {
  package enum Kind: Sendable, Hashable {
    /// A quote that is never closed: everything behind it is one cell.
    case unclosedQuote
    /// A list of projects that does not say when they end.
    case noEndColumn
    /// A day that is none.
    case unreadableEnd
    /// A card of a group, an organization or nobody.
    case namelessCard
    /// A card that is never closed.
    case unclosedCard
    /// A message without a date that is one, or that lies ahead; what stands there.
    case undatedMail(String)
    /// Something in a PubMed export: the record and what stands there.
    case pubmed(PubMedProblem.Kind, record: String, excerpt: String)
    /// As many more of a kind.
    case more(PubMedProblem.Kind, Int)
  }

  package var kind: Kind
  /// As the user named it.
  package var file: String
  /// From 1; nil where the whole file is meant.
  package var line: Int?

  package init(_ kind: Kind, file: String, line: Int? = nil) {
    self.kind = kind
    self.file = file
    self.line = line
  }
}

/// Why a file cannot be imported at all.
package struct ImportFailure: Error, Sendable {
  package enum Kind: Sendable, Hashable {
    case unreadable(Files.ReadFailure)
    /// Something else than the kind of file that was asked for.
    case other(ImportKind)
    /// Something else than a PubMed export, and what it is.
    case notPubMed(PubMedFormat)
  }

  package var kind: Kind
  package var file: String
  /// How the file begins, at most a line of it.
  package var beginning: String

  package init(_ kind: Kind, file: String, beginning: String = "") {
    self.kind = kind
    self.file = file
    self.beginning = beginning
  }

  /// How many bytes of a file are needed to show how it begins.
  package static let sample = 400

  /// With the first line of a file.
  package init(_ kind: ImportKind, file: String, head: [UInt8]) {
    var pieces = PlainPieces()
    let text = pieces.take(head) + pieces.rest()
    let line = text.prefix { $0 != 0x0A && $0 != 0x0D }
    self.init(
      .other(kind), file: file, beginning: String(decoded(line).withSingleBlanks.prefix(60)))
  }
}

/// What can be imported.
package enum ImportKind: String, Sendable, CaseIterable {
  case pubmed, reporter, journals, vcard, mbox
}

extension PubMedProblems {
  /// What to tell the user about it.
  package func problems(in file: String) -> [ImportProblem] {
    let told = first.map { problem in
      ImportProblem(
        .pubmed(problem.kind, record: problem.record, excerpt: problem.excerpt), file: file,
        line: problem.line)
    }
    let more = PubMedProblem.Kind.allCases.compactMap { kind -> ImportProblem? in
      let rest = (counts[kind] ?? 0) - Self.shown
      return rest > 0 ? ImportProblem(.more(kind, rest), file: file) : nil
    }
    return told + more
  }
}
