/// The authors of one MEDLINE record as they come: two forms of each name, affiliations and an
/// identifier behind it.
struct RecordAuthors {
  private var authors: [PubMedAuthor] = []
  /// Whether the list was cut short (`et al`).
  private(set) var isCut = false
  /// The author to whom an affiliation or identifier belongs that comes now; nil behind a group, an
  /// editor or an investigator.
  private var current: Int?
  private var hasAuthor = false
  /// Authors at the front that have both forms of their name.
  private var paired = 0
  /// Affiliations above all authors: old records have one, of the first author.
  private var early: [String] = []

  /// Whether what comes now belongs to an author.
  var isAtAuthor: Bool { current != nil }

  /// All of them, when the record is over.
  var finished: [PubMedAuthor] {
    // With several, nobody knows which is whose.
    guard early.count == 1, authors.first?.affiliations.isEmpty == true else { return authors }
    var whole = authors
    whole[0].affiliations = early
    return whole
  }

  /// A group, an editor or an investigator: what follows is theirs.
  mutating func takeSomebodyElse() { (current, hasAuthor) = (nil, true) }

  /// Goes with a short form that is still alone, else begins an author.
  mutating func takeFull(_ text: String, _ line: Int) {
    hasAuthor = true
    if isNobody(text) { return }
    if let index = alone(\.full, { Self.isForm($0.short, of: text) }) {
      authors[index].full = text
      current = index
      return
    }
    add(line) { $0.full = text }
  }

  /// Goes with a full form that is still alone, else begins an author.
  mutating func takeShort(_ text: String, _ line: Int) {
    hasAuthor = true
    if isNobody(text) { return }
    if let last = current, authors[last].short.isEmpty,
      Self.isNextForm(text, of: authors[last].full)
    {
      authors[last].short = text
      return
    }
    if let index = alone(\.short, { Self.isForm(text, of: $0.full) }) {
      authors[index].short = text
      current = index
      return
    }
    add(line) { $0.short = text }
  }

  /// The first author that lacks a form of the name and fits. Only few are looked at: a list in
  /// which no two forms fit may be long.
  private mutating func alone(
    _ form: KeyPath<PubMedAuthor, String>, _ fits: (PubMedAuthor) -> Bool
  ) -> Int? {
    while paired < authors.count, !authors[paired].full.isEmpty, !authors[paired].short.isEmpty {
      paired += 1
    }
    let few = authors[paired...].prefix(20)
    return few.indices.first { few[$0][keyPath: form].isEmpty && fits(few[$0]) }
  }

  private mutating func add(_ line: Int, _ fill: (inout PubMedAuthor) -> Void) {
    var author = PubMedAuthor()
    author.line = line
    fill(&author)
    authors.append(author)
    current = authors.count - 1
  }

  /// No letter at all; or `et al` in place of the authors behind the tenth, as lists once were cut.
  private mutating func isNobody(_ text: String) -> Bool {
    let key = plainLetters(text)
    let isRest = key == "et al" || key == "al et"
    guard isRest || key.isEmpty else { return false }
    if isRest { isCut = true }
    current = nil
    return true
  }

  /// The same for the two lines that stand together, of which nearly all begin alike.
  private static func isNextForm(_ short: String, of full: String) -> Bool {
    let family = full.utf8.prefix { $0 != UInt8(ascii: ",") }
    let rest = short.utf8.dropFirst(family.count)
    let isAlike =
      short.utf8.starts(with: family) && rest.first == 0x20
      && rest.dropFirst().first == full.utf8.dropFirst(family.count + 2).first
    return isAlike || isForm(short, of: full)
  }

  private static func isForm(_ short: String, of full: String) -> Bool {
    let (a, b) = (PersonName(short: short), PersonName(full: full))
    return a.family(b) != .different && (a.given.isEmpty || a.given(b) != .conflict)
  }

  mutating func takeAffiliation(_ text: String) {
    if let current {
      authors[current].affiliations.append(text)
    } else if !hasAuthor {
      early.append(text)
    }
  }

  /// The first iD of an author counts.
  mutating func takeOrcid(_ orcid: String) {
    guard let current else { return }
    authors[current].orcid = authors[current].orcid ?? orcid
  }
}
