package import Graph
import Vault

/// A person as far as others can be compared with them: one whom the vault has a note about, or one
/// of an import.
package struct KnownPerson: Sendable {
  /// Nil where there is no note yet.
  package var note: NoteID?
  /// The note's path; empty without one.
  package var path: String
  package var title: String
  package var emails: [String]
  package var institution: String?
  package var department: String?
  package var orcid: String?
  /// The name and the other forms of it that are known.
  let names: [NoteName]
  let place: InstitutionLikeness?

  /// - Parameter orcid: The iD in the note's text, if there is one.
  package init(_ note: Note, _ person: Person, orcid: String?) {
    self.note = note.id
    path = note.path
    title = note.title
    emails = person.emails.map(folded)
    institution = person.institution
    department = person.department
    self.orcid = orcid
    names = note.names.map { NoteName($0) }
    place = institution.map { InstitutionLikeness($0) }
  }

  /// Somebody in an import.
  ///
  /// - Parameter path: Of the note that is planned for them, if one is.
  init(_ person: ImportedPerson, planned path: String = "") {
    self.path = path
    title = person.name.value
    emails = person.emails.map { folded($0.value) }
    institution = person.institution?.value
    department = person.department?.value
    orcid = person.orcid?.value
    names = ([person.name] + person.aliases).map { NoteName($0.value) }
    place = institution.map { InstitutionLikeness($0) }
  }
}
