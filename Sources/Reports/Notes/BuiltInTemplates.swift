package import Graph

/// The templates of a new vault, and what `new` takes where the vault has none of its own.
package enum BuiltInTemplates {
  /// The file name of a type's template, without ending.
  package static func name(of type: NoteType) -> String {
    type.rawValue.prefix(1).uppercased() + type.rawValue.dropFirst()
  }

  package static func text(of type: NoteType) -> String {
    let front = ["type: \(type.rawValue)"] + keys(of: type)
    return "---\n" + front.joined(separator: "\n") + "\n---\n" + body(of: type)
  }

  private static func keys(of type: NoteType) -> [String] {
    switch type {
    case .mentor:
      [
        "email:", "institution:", "department:", "specialty:",
        "role:  # research, specialty or career", "last-publication:  # such as 2026-05",
        "grant-ends:", "mentored-before:  # yes or no",
        "connection:  # the paper you read, and the question it raised",
      ]
    case .contact: ["email:", "institution:", "specialty:", "knows:  # links to people"]
    case .meeting:
      [
        "date: {{date}}", "with:", "project:", "medium:  # in-person, video or phone", "next-step:",
        "next-date:",
      ]
    case .project:
      [
        "mentors:", "status: active  # idea, active, stalled or done", "my-role:", "deadline:",
        "journal:", "product: none  # draft, abstract, poster, manuscript or dataset",
      ]
    case .letter:
      [
        "writer:", "cycle:", "specialty:",
        "kind:  # research, clinical, chair, standardized or character",
        "due:  # where it is not the cycle's", "waived:  # yes or no", "letter-id:", "form:",
        "state: planned",
      ]
    case .cycle:
      [
        "specialty:", "opens:", "letters-due:", "review-opens:", "rank-list-due:", "match-day:",
        "letters-needed: 3", "letters-max: 4", "upload:  # how writers send their letters",
        "source:  # where these days are from", "checked:  # the day you looked",
      ]
    case .me:
      [
        "name: {{title}}", "school:", "applicant:  # us-md, us-do or img", "year:", "specialty:",
        "email:", "orcid:", "profiles-checked:", "scores-pending:  # yes or no", "hours-per-week:",
        "skills:", "cv:", "personal-statement:",
      ]
    case .journal:
      ["issn:", "indexed:  # medline, pubmed-only, doaj or not-found", "source:", "checked:"]
    case .opportunity:
      [
        "kind:  # observership, externship, society or collaboration", "institution:", "contact:",
        "apply-by:", "starts:", "ends:", "status:",
      ]
    case .email: ["to:", "kind:", "status: draft  # or sent", "sent:", "message-id:"]
    case .plain: []
    }
  }

  private static func body(of type: NoteType) -> String {
    switch type {
    case .mentor: "\n## Promised\n\n## Log\n\n## Evidence\n\n## Private\n"
    case .contact, .letter, .project: "\n## Log\n"
    case .meeting: "\n## Agenda\n\n## Notes\n\n## Promised\n"
    case .me: "\n## Why this specialty\n\n## Log\n"
    case .cycle, .journal, .opportunity, .email, .plain: ""
    }
  }
}
