import Graph
import Testing
import Vault

@testable import Imports

/// Who is who: names, institutions, and what speaks for two being one.
struct MatchTests {
  @Test(arguments: [
    ("Priya Raman", "Priya Raman", NoteName.Relation.full),
    ("RAMAN, PRIYA K", "Priya Raman", .full),
    ("Dr. Priya K. Raman, MD, PhD", "Raman, P", .initials), ("P. Raman", "Priya Raman", .initials),
    ("Pavan Raman", "Priya Raman", .none), ("Priya Rahman", "Priya Raman", .spelling),
    ("Wei Lin", "Wei Lim", .none), ("Raman", "Priya Raman", .none), ("", "Priya Raman", .none),
    ("María José Peña", "PENA, MARIA JOSE", .full), ("Jiri Dvorak", "Jiří Dvořák", .full),
    ("Kim Seo-yeon", "Seo-yeon Kim", .swapped), ("KIM, SEO YEON", "Seo-yeon Kim", .full),
    ("Peter van der Meer", "VAN DER MEER, PETER", .full),
    ("Anna Keller-Brandt", "Anna Brandt", .partial), ("Yousef Al-Masri", "ALMASRI, YOUSEF", .full),
    ("Sven Müller", "Sven Mueller", .full), ("Łukasz Wiśniewski", "Lukasz Wisniewski", .full),
    ("石川 遥", "石川 遥", .full), ("Nguyễn Thị Hạnh", "Hanh Thi Nguyen", .swapped),
  ])
  func names(a: String, b: String, expected: NoteName.Relation) {
    #expect(NoteName(a).relation(to: NoteName(b)) == expected)
    #expect(NoteName(b).relation(to: NoteName(a)) == expected)
  }

  @Test(arguments: [
    ("Dr. Ada N. Okafor", "Ada N. Okafor"), ("Ada Okafor, MD, PhD", "Ada Okafor"),
    ("OKAFOR, ADA", "ADA OKAFOR"), ("Do Kim", "Do Kim"), ("Ma Li", "Ma Li"),
    ("Prof. Sir John Doe M.D.", "John Doe"),
  ])
  func namesForNotes(text: String, expected: String) {
    #expect(NoteName.shown(text) == expected)
  }

  @Test(arguments: [
    ("Alder Lake University", "ALDER LAKE UNIVERSITY MEDICAL CENTER", true),
    ("Hollis University Hospital", "Hollis University School of Medicine", true),
    ("University of Washington", "Washington University", false),
    ("Northfold University", "Southfold University", false),
    ("University Hospital", "University Medical Center", false),
    ("UCSF", "University of California San Francisco", true),
    ("Univ. of Tulsa", "The University of Tulsa", true), ("", "", false),
    ("St. Mary's Hospital", "Saint Mary's Hospital", true), ("Hospital", "Hospital", true),
  ])
  func institutions(a: String, b: String, expected: Bool) {
    #expect(InstitutionLikeness(a).isAlike(InstitutionLikeness(b)) == expected)
    #expect(InstitutionLikeness(b).isAlike(InstitutionLikeness(a)) == expected)
  }

  /// What a mentor's note with some front matter has in common with somebody.
  private func reasons(_ note: String, _ change: (inout ImportedPerson) -> Void) throws
    -> [MatchReason]
  {
    let people = try Sample(["Mentors/Priya Raman.md": "---\n\(note)\n---\n"]).people
    var person = Sample.person("Priya Raman")
    change(&person)
    return people.matcher.candidates(for: KnownPerson(person)).flatMap(\.reasons)
  }

  @Test func anAddressOrAnIdentifierProves() throws {
    let byEmail = try reasons("email: P.Raman@x.example") {
      $0.emails = [Sample.imported("p.raman@x.example")]
    }
    #expect(byEmail.first == .email("p.raman@x.example"))
    let orcid = "0000-0002-1825-0097"
    let byOrcid = try reasons("orcid: \(orcid)") { $0.orcid = Sample.imported(orcid) }
    #expect(byOrcid.first == .orcid(orcid))
  }

  @Test func anAddressUnderAnotherNameDoesNot() throws {
    let found = try reasons("email: office@x.example") {
      $0.name = Sample.imported("Tomas Lind")
      $0.emails = [Sample.imported("office@x.example")]
    }
    #expect(found == [.otherName("Priya Raman")])
  }

  @Test func aNameNeedsAnInstitution() throws {
    let here = Sample.imported("Alder Lake University")
    #expect(
      try reasons("institution: Alder Lake University Hospital") { $0.institution = here }
        == [.nameAndInstitution("Alder Lake University")])
    #expect(
      try reasons("fit: 3") { $0.institution = here }
        == [.name(known: nil, found: "Alder Lake University")])
    #expect(
      try reasons("institution: Elsewhere Clinic") { $0.institution = here }
        == [.name(known: "Elsewhere Clinic", found: "Alder Lake University")])
    #expect(
      try reasons("institution: Elsewhere Clinic") {
        $0.name = Sample.imported("P Raman")
        $0.institution = here
      }.isEmpty)
  }

  @Test func twoIdentifiersAreTwoPeople() throws {
    let found = try reasons("institution: Alder Lake\norcid: 0000-0002-1825-0097") {
      $0.institution = Sample.imported("Alder Lake")
      $0.orcid = Sample.imported("0000-0002-1694-233X")
    }
    #expect(
      found == [.otherOrcid(known: "0000-0002-1825-0097", found: "0000-0002-1694-233X")])
  }

  /// Very many people are called so; without a department in common nothing is proven.
  @Test func aFrequentName() throws {
    let people = try Sample([
      "Mentors/Wei Chen.md": "---\ninstitution: Alder Lake\ndepartment: Biostatistics Core\n---\n"
    ]).people
    var person = Sample.person("Wei Chen")
    person.institution = Sample.imported("Alder Lake University")
    #expect(
      people.matcher.candidates(for: KnownPerson(person)).flatMap(\.reasons)
        == [.frequentName("Alder Lake University")])
    person.department = Sample.imported("Department of Biostatistics")
    #expect(
      people.matcher.candidates(for: KnownPerson(person)).flatMap(\.reasons)
        == [.nameAndInstitution("Alder Lake University")])
  }
}
