import Graph
import Vault

/// How a person is addressed in a mail: by title and family name where the notes leave no doubt,
/// else by the full name.
///
/// - An alias that begins with Dr. or Prof. is taken as it is.
/// - A comma behind which no degree stands parts the family name from the rest ("de la Cruz, Ana").
/// - Two words in an alphabet that has capitals, small words (`van der`) and initials aside, end
///   with the family name. Of three words nobody can tell ("Nguyễn Thị Hạnh", "María José Peña").
/// - A mentor is a Dr., unless their title says student, coordinator, nurse or office; a contact is
///   addressed by name.
struct DraftAddress {
  /// As it is written in the notes, to be passed through the gate.
  var text: String
  /// `Dr. ` in front.
  var hasTitle: Bool

  init(_ note: Note) {
    let aliases = note.person?.aliases ?? []
    if let own = aliases.first(where: Self.beginsWithTitle) {
      (text, hasTitle) = (own, false)
      return
    }
    hasTitle = note.type == .mentor && !Self.isNoDoctor(note.person?.title ?? "")
    text = hasTitle ? Self.familyName(note.title) ?? Self.bare(note.title) : note.title
    if Self.beginsWithTitle(text) { hasTitle = false }
  }

  private static func beginsWithTitle(_ name: String) -> Bool {
    let words = name.split(separator: " ")
    guard words.count > 1 else { return false }
    return ["dr.", "dr", "prof.", "prof", "professor"].contains(words[0].lowercased())
  }

  private static func isNoDoctor(_ title: String) -> Bool {
    let words = folded(title).split { !$0.isLetter }
    return words.contains { ["student", "coordinator", "nurse", "office", "manager"].contains($0) }
  }

  /// Without the degrees behind a comma, and without a title in front.
  private static func bare(_ name: String) -> String {
    let words = name.prefix { $0 != "," }.split(separator: " ")
    return beginsWithTitle(name)
      ? words.joined(separator: " ") : words.filter { !isDegree($0) }.joined(separator: " ")
  }

  private static func familyName(_ name: String) -> String? {
    if let front = familyInFront(name) { return front }
    var words = bare(name).split(separator: " ")
    guard let last = words.popLast(), words.count >= 1,
      last.unicodeScalars.first?.properties.isUppercase == true
    else { return nil }
    var family = [last]
    while words.count > 1, let word = words.last, isParticle(word) {
      family.insert(words.removeLast(), at: 0)
    }
    words.removeAll(where: isInitial)
    return words.count == 1 ? family.joined(separator: " ") : nil
  }

  private static func familyInFront(_ name: String) -> String? {
    let parts = name.split(separator: ",", maxSplits: 1)
    guard parts.count == 2, !beginsWithTitle(name) else { return nil }
    let given = parts[1].split { $0 == " " || $0 == "," }.filter { word in
      !DiscretionVocabulary.titles.contains(word.filter(\.isLetter).lowercased())
    }
    return given.isEmpty ? nil : String(parts[0]).trimmed
  }

  private static func isParticle(_ word: Substring) -> Bool {
    word == word.lowercased()
      && DiscretionVocabulary.particles.union(["de", "la", "di", "da", "y"])
        .contains(word.lowercased())
  }

  private static func isInitial(_ word: Substring) -> Bool {
    word.count == 1 || word.count == 2 && word.last == "."
  }

  private static func isDegree(_ word: Substring) -> Bool {
    let plain = word.filter(\.isLetter)
    return plain.count > 1 && plain == plain.uppercased()
      && DiscretionVocabulary.titles.contains(plain.lowercased())
  }
}
