/// One line about where somebody works, taken apart.
///
/// What the line does not say stays empty. The pieces stand in the order smallest to largest:
/// department, institution, city, country.
package struct Affiliation: Hashable, Sendable {
  /// `Division of Cardiology`, the first of its kind; empty where none is named.
  package private(set) var department = ""
  /// `Alder Lake University`; with its campus where the name alone is that of a system.
  package private(set) var institution = ""
  package private(set) var city = ""
  /// In English; empty where the line does not say.
  package private(set) var country = ""
  /// Addresses in it, in lower case.
  package private(set) var emails: [String] = []

  package init(_ text: String) {
    let found = EmailAddresses(text)
    emails = found.addresses
    let rest = found.rest.hasPrefix("From the ") ? String(found.rest.dropFirst(9)) : found.rest
    var pieces = Self.pieces(rest)
    takeCountry(&pieces)
    guard let at = InstitutionWords.institution(pieces) else {
      department = Self.department(pieces[...])
      return
    }
    institution = pieces[at]
    if InstitutionWords.isSystem(institution), at + 1 < pieces.count,
      !UnitedStates.isStateOrZip(pieces[at + 1])
    {
      institution += ", " + pieces[at + 1]
    }
    department = Self.department(pieces[..<at])
    takeCity(pieces[(at + 1)...])
  }

  /// The most telling part that is named: `Division of Cardiology` rather than `Department of
  /// Medicine`, whichever stands first.
  private static func department(_ pieces: ArraySlice<String>) -> String {
    let parts = pieces.filter { InstitutionWords.isDepartment($0) }
    return parts.first { !PlaceWords.department($0).isEmpty } ?? parts.first ?? ""
  }

  /// The affiliations that one text holds: several are joined by semicolons, or by numbers in
  /// brackets.
  package static func split(_ text: String) -> [String] {
    guard text.utf8.contains(where: { $0 == UInt8(ascii: ";") || $0 == UInt8(ascii: "]") }) else {
      return [text]
    }
    var parts: [String] = []
    for part in text.split(separator: ";") {
      parts.append(contentsOf: withoutNumbers(String(part)))
    }
    // A semicolon before an address, or within a department, does not begin another place.
    var whole: [String] = []
    for part in parts {
      let isPlace = part.contains(",") && !Affiliation(part).institution.isEmpty
      if isPlace || whole.isEmpty {
        whole.append(part)
      } else {
        whole[whole.count - 1] += "; " + part
      }
    }
    return whole
  }

  /// `1] Here, Town [2] There, Town` as two.
  private static func withoutNumbers(_ text: String) -> [String] {
    var parts = [""]
    for word in text.split(separator: " ") {
      let digits = word.drop { $0 == "[" }
      let isNumber = digits.hasSuffix("]") && digits.dropLast().allSatisfy(\.isNumber)
      if isNumber {
        parts.append("")
      } else {
        parts[parts.count - 1] += (parts[parts.count - 1].isEmpty ? "" : " ") + word
      }
    }
    return parts.filter { !$0.isEmpty }
  }

  private static func pieces(_ text: String) -> [String] {
    var pieces: [String] = []
    for part in text.utf8.split(whereSeparator: {
      $0 == UInt8(ascii: ",") || $0 == UInt8(ascii: ";")
    }) {
      var piece = String(Substring(part)).withSingleBlanks
      if piece.hasSuffix("."), !isAbbreviated(piece) { piece.removeLast() }
      if !piece.isEmpty { pieces.append(piece) }
    }
    return pieces
  }

  /// Ends like `U.S.A.`
  private static func isAbbreviated(_ text: String) -> Bool {
    text.utf8.count > 3 && text.utf8.dropLast(2).last == UInt8(ascii: ".")
  }

  private mutating func takeCountry(_ pieces: inout [String]) {
    guard let last = pieces.last else { return }
    if let name = Countries.country(last) {
      country = name
      pieces.removeLast()
    } else if UnitedStates.isState(last, follows: pieces.count > 1) {
      country = Countries.unitedStates
    } else if let (head, name) = Self.trailingCountry(last) {
      country = name
      pieces[pieces.count - 1] = head
    }
  }

  /// `MN 55905 USA`: the country within the last piece.
  private static func trailingCountry(_ piece: String) -> (String, String)? {
    let words = piece.split(separator: " ")
    for count in [1, 2] where words.count > count {
      if let name = Countries.country(words.suffix(count).joined(separator: " ")) {
        return (words.dropLast(count).joined(separator: " "), name)
      }
    }
    return nil
  }

  /// The city is the first piece behind the institution that is no street, no state and no part of
  /// another institution.
  private mutating func takeCity(_ pieces: ArraySlice<String>) {
    for piece in pieces {
      if InstitutionWords.isInstitution(piece) || InstitutionWords.isDepartment(piece) { continue }
      if UnitedStates.isStateOrZip(piece) { continue }
      let words = piece.split(separator: " ").filter { word in !word.contains(where: \.isNumber) }
      let name = words.joined(separator: " ")
      let hasStreet = words.contains { InstitutionWords.streets.contains(plainLetters(String($0))) }
      if !name.isEmpty, !hasStreet {
        city = name
        return
      }
    }
  }
}
