extension LintExample {
  /// The day on which the examples are looked at.
  package static let today = "2026-07-21"

  /// The vault that all examples share: notes, each begun by a line `== PATH`.
  package static let notes = """
    == Me.md
    ---
    type: me
    name: Leila Haddad
    email: leila@mail.example
    hours-per-week: 10
    ---
    == Mentors/Priya Raman.md
    ---
    email: raman@alder.example
    connection: her 2024 paper leaves the weekend discharges out
    ---
    - 2026-03-02 met: in her office
    == Mentors/Viktor Lund.md
    ---
    introduced-by: "[[Ana Sousa]]"
    ---
    == Mentors/Eero Virtanen.md
    - 2026-06-20 sent: his frailty index
    - 2026-06-25 nudge: the same thread
    - 2026-07-02 nudge: the last line
    == Mentors/Margaret Chen.md
    == Mentors/Wei Chen.md
    == Mentors/Samuel Whitlock.md
    ## Private
    He told me that his laboratory closes in winter.
    == People/Ana Sousa.md
    == Mail/First.md
    ---
    to: "[[Wei Chen]]"
    kind: cold-email
    status: sent
    sent: 2026-02-01
    ---
    Your work is of great interest to me and I would very much like to join your group.
    == Mail/Thanks.md
    ---
    to: "[[Wei Chen]]"
    kind: thanks
    status: sent
    sent: 2026-02-01
    ---
    Thank you so much for all your support, which has meant a great deal to me.
    """
}
