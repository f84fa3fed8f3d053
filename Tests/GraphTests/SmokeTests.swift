import Testing

struct SmokeTests {
  @Test func everythingAtOnce() throws {
    let vault = try VaultText([
      "Mentors/Anna Raman.md": """
        ---
        aliases: [A. Raman]
        email: anna@x.example
        role: [research]
        ---
        # Anna Raman

        ## Log

        - 2026-02-03 sent: wrote about the cohort [[Readmission paper]]
        - **2026-02-05** reply: yes #good [again:: 2026-03-01]
        - 2026-02-06 foo: bar

        ## Promised

        - [ ] send table 📅 2026-03-15
        """,
      "Projects/Readmission paper.md": """
        ---
        mentors: ["[[Anna Raman]]", B. Lee]
        ---
        - 2026-03-01 submitted: to the journal
        """,
      "2026-03-02.md": "- 09:15 met [[Anna Raman]]: coffee\n- [x] update: x [[Nobody]]\n",
    ])
    print(vault.events, vault.tasks, vault.links, vault.diagnostics, separator: "\n")
    #expect(vault.events.count == 4)
  }
}
