/// Small vaults that several tests read, all looked at on 2026-07-21.
enum Vaults {
  /// No vault anywhere.
  static let none: [String: String]? = nil

  /// A folder with nothing in it.
  static let empty: [String: String] = [:]

  /// Only the file that makes it a vault.
  static let settings = ["rapport.yml": ""]

  /// Notes that say nothing of what they are.
  static let untyped = [
    "rapport.yml": "", "Ideas.md": "Some thoughts.\n", "Books.md": "[[Ideas]]\n",
  ]

  /// One mentor and nothing else.
  static let oneMentor = ["rapport.yml": "", "Mentors/Ada Okafor.md": "A note.\n"]

  /// A mentor written to, one met, a letter promised, work that waits.
  static let small = [
    "rapport.yml": "time-zone: Asia/Tbilisi\n",
    "Me.md":
      "---\ntype: me\nname: Nino\napplicant: img\n---\n\n- [ ] order the file 📅 2026-07-25\n",
    "Mentors/Ada Okafor.md": """
    ---
    institution: Alder Lake
    connection: the readmission paper
    ---

    ## Log

    - 2026-07-10 sent: about the [[Cohort]] and **one** question
    - 2026-08-01 met: this lies ahead

    """,
    "Mentors/Priya Raman.md": """
    ---
    aliases: [Dr. Raman]
    role: research
    ---

    ## Promised

    - [x] Table one 📅 2026-05-10 ✅ 2026-05-08
    - [ ] Draft of the methods 📅 2026-07-20

    ## Log

    - 2026-03-02 sent: hello
    - 2026-03-09 reply: come and see me
    - 2026-03-20 met: in her office
    - 2026-05-20 nudge: table one?
    - 2026-06-20 nudge: table one, last time
    - 2026-05-01 evidence: found the error in the code #rigor

    """,
    "Projects/Cohort.md": "---\nmentors: \"[[Priya Raman]]\"\nstatus: active\n---\n",
    "Cycles/Season.md":
      "---\nletters-due: 2026-11-16\nletters-needed: 3\nsource: mine\nchecked: 2026-07-01\n---\n",
  ]

  /// Marks a terminal or a spreadsheet must not take at their word.
  static let hostile = [
    "rapport.yml": "",
    "Mentors/=cmd\u{1B}[31m.md": """
    ---
    name: "=HYPERLINK(\u{202E}evil)"
    connection: "\u{7}bell"
    ---

    - 2026-07-10 sent: \u{1B}]0;title\u{7} and \u{2066}hidden
    - 2026-07-12 reply: +1 \u{9B}2J
    - 2026-07-13 upate: @there

    """,
    "Notes/[a](b) *c*.md": "[[no \u{1B}such note]]\n",
  ]
}
