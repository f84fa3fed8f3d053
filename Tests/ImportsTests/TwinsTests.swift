import Graph
import Testing
import Vault

@testable import Imports

/// Notes that may be about one person: shown, never joined.
struct TwinsTests {
  private func twins(_ notes: [String: String], of people: [Int]? = nil) throws -> [Twins] {
    let vault = try Sample(notes)
    let ids = people?.map { vault.graph.notes[$0].id }
    return vault.graph.twins(of: ids) { try? vault.files.bytes(of: $0) }
  }

  @Test(arguments: [
    ("Jiří Dvořák", "", "Jiri Dvorak", "", "name"),
    ("Jiří Dvořák", "institution: Alder Lake", "Jiri Dvorak", "", "name"),
    ("Sven Müller", "", "Sven Mueller", "", "name"),
    ("Kim Seo-yeon", "", "Seo-yeon Kim", "", "swappedName"),
    (
      "P. Raman", "institution: Alder Lake University", "Priya Raman", "institution: Alder Lake",
      "initialsAndInstitution"
    ),
    ("Anna Keller-Brandt", "", "Anna Brandt", "", "partOfName"),
    (
      "Priya Raman", "institution: Alder Lake", "Priya Rahman",
      "institution: Alder Lake University",
      "spelling"
    ),
    (
      "Wei Wang", "institution: Alder Lake", "Wei Wang (2)",
      "name: Wei Wang\ninstitution: Alder Lake University", "frequentName"
    ),
    ("Ada Okafor", "email: office@x.example", "Bo Lind", "email: Office@X.example", "otherName"),
    (
      "Ada Okafor", "orcid: 0000-0002-1825-0097", "Ada Lind", "orcid: 0000-0002-1825-0097",
      "otherName"
    ),
    ("Ada Okafor", "aliases: [Bo Lind]", "Bo Lind", "", "name"),
    ("Vandervelde Jan", "", "Jan van der Velde", "", "swappedName"),
  ])
  func found(a: String, keysOfA: String, b: String, keysOfB: String, reason: String) throws {
    let found = try twins([
      "Mentors/\(a).md": "---\n\(keysOfA)\n---\n", "People/\(b).md": "---\n\(keysOfB)\n---\n",
    ])
    #expect(found.count == 1)
    let words = found.first?.reasons.map { "\($0)".prefix { $0 != "(" } } ?? []
    #expect(words.contains { $0 == reason }, "\(words)")
  }

  @Test(arguments: [
    // One name at two institutions is two people.
    ("José Álvarez", "institution: Lakeside", "Jose Alvarez", "institution: Tulsa Children's"),
    // Two identifiers are two people.
    (
      "Ada Okafor", "orcid: 0000-0002-1825-0097", "Ada Okafor (2)",
      "name: Ada Okafor\norcid: 0000-0001-5109-3700"
    ),
    ("P. Raman", "", "Priya Raman", ""), ("Pavan Raman", "", "Priya Raman", ""),
    ("Wei Lin", "institution: Alder Lake", "Wei Lim", "institution: Alder Lake"),
    ("Anna Keller", "", "Anna Brandt", ""),
    ("Samuel Reed Jr", "", "Samuel Reed Sr", ""),
  ])
  func notFound(a: String, keysOfA: String, b: String, keysOfB: String) throws {
    let found = try twins([
      "Mentors/\(a).md": "---\n\(keysOfA)\n---\n", "Mentors/\(b).md": "---\n\(keysOfB)\n---\n",
    ])
    #expect(found.isEmpty, "\(found.map(\.reasons))")
  }

  /// Each pair once, in the order of paths, and only of those who are asked for.
  @Test func pairs() throws {
    let notes = [
      "Mentors/A Dvorak.md": "---\nname: Jiri Dvorak\n---\n",
      "Mentors/B Dvorak.md": "---\nname: Jiří Dvořák\n---\n",
      "Mentors/C Dvorak.md": "---\nname: Dvorak, Jiri\n---\n", "Mentors/Bo Lind.md": "",
      "Projects/Jiri Dvorak.md": "",
    ]
    let numbers = { (twins: [Twins]) in twins.map { [$0.first.int, $0.second.int] } }
    #expect(numbers(try twins(notes)) == [[0, 1], [0, 3], [1, 3]])
    #expect(numbers(try twins(notes, of: [1])) == [[0, 1], [1, 3]])
    #expect(try twins(notes, of: [2]).isEmpty)
  }
}
