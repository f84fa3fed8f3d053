import Graph

/// The files of a new vault, and what its owner is told to do next.
package enum NewVault {
  /// Paths and texts; the settings come last, so that what is not whole is no vault yet.
  ///
  /// - Parameter templates: How the folder of the templates is spelled.
  package static func files(templates: String) -> [(path: String, text: String)] {
    let notes = NoteType.written.map { type in
      ("\(templates)/\(BuiltInTemplates.name(of: type)).md", BuiltInTemplates.text(of: type))
    }
    return notes + [(".gitignore", ignored), ("rapport.yml", settings)]
  }

  package static let nextSteps = [
    "Next: rapport new me \"Your Name\"", "then: rapport new mentor \"Their Name\" --edit",
    "and after each contact: rapport log \"Their Name\" sent \"what you wrote about\"",
  ]

  /// What programs leave lying about.
  private static let ignored = """
    .DS_Store
    .trash/
    .obsidian/workspace*
    .#*
    *~
    *.swp

    """

  private static let settings = """
    # The settings of this vault. Nothing needs to be set: all below is how Rapport has it, or an
    # example, behind a #. Docs/Notes.md of Rapport has the whole list.

    # Where you live, so that a day begins when yours does; else the machine's time zone.
    # time-zone: America/Chicago

    # What is no note of the vault.
    # ignore: ["Templates/**"]

    # Which notes a folder holds, where they do not say it by "type:".
    # folders:
    #   mentor: Mentors
    #   meeting: Meetings

    # Other numbers than the rule book's; `rapport rules` shows them all.
    # policy:
    #   outreach.first-follow-up: 5

    # Words of yours for the verbs of dated lines, and for the keys of properties.
    # verbs:
    #   zoomed: call
    # keys:
    #   dept: department

    # Specialties that count as one.
    # specialty-groups:
    #   - [Internal medicine, Hospital medicine]

    # Rules that are to be silent until a day, with your reason.
    # mute:
    #   - "profile.stale until 2027-01-15 all profiles in one evening"

    """
}
