package import Vault

/// The vault around the bytes of a fuzz run: somebody to write about, and a season to do it in.
package enum SmallVault {
  /// The day it is looked at.
  package static let today = "2026-07-21"

  /// Notes that are always there.
  package static let notes: [String: [UInt8]] = [
    "Mentors/Priya Raman.md": """
    ---
    aliases: [Dr. Raman]
    role: research
    connection: the readmission paper
    ---
    ## Promised

    - [x] Table one 📅 2026-05-10 ✅ 2026-05-08
    - [ ] Methods 📅 2026-07-20

    ## Log

    - 2026-03-02 sent: about [[Registry]]
    - 2026-03-09 reply: come and see me
    - 2026-03-20 met: in her office
    - 2026-05-01 evidence: found the error #rigor
    - 2026-05-20 letter-agreed: gladly

    """,
    "Projects/Registry.md": "---\nmentors: \"[[Priya Raman]]\"\nstatus: active\n---\n",
    "Cycles/Season.md": "---\nletters-due: 2026-11-16\nsource: mine\nchecked: 2026-07-01\n---\n",
    "About/Me.md": """
    ---
    type: me
    name: Nino
    applicant: img
    specialty: pathology
    email: me@home.example
    ---
    """,
  ].mapValues { Array($0.utf8) }

  /// Where the bytes of a run may stand: the folder says what kind of note they are.
  static let places = [
    "Mentors/Ada Okafor.md", "People/Ada Okafor.md", "Meetings/2026-07-02 Ada.md",
    "Projects/Cohort.md", "Letters/Raman.md", "Cycles/Later.md", "About/Ich.md",
    "Journals/Archives.md", "Opportunities/Visit.md", "Mail/First.md", "Daily/2026-07-01.md",
  ]

  /// The path that a byte chooses.
  static func path(_ byte: UInt8) -> String { places[Int(byte) % places.count] }

  /// With a note in it, and the same note once more elsewhere, where `twin` says so.
  package static func files(_ note: [UInt8], at path: String, twin: Bool = false) -> Files {
    var all = notes
    all[path] = note
    if twin { all["Archive/\(path)"] = note }
    return .memory(all)
  }
}
