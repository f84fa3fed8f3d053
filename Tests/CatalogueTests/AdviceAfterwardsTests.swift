import Testing

/// Work delivered on 2026-05-01, two nudges without an answer: 81 days, diversify.
private let quiet = """
  == Mentors/Priya Raman.md
  ---
  role: research
  ---
  ## Promised
  - [x] Table one 📅 2026-05-02 ✅ 2026-05-01
  ## Log
  - 2026-04-01 met: in her office
  - 2026-06-01 nudge: table one?
  - 2026-06-20 nudge: table one, last time
  == Mentors/Yuki Mori.md
  - 2026-07-05 met: on the ward
  """

struct AdviceAfterwardsTests {
  @Test func aVerdictToWidenShowsThePanelAfterwards() {
    let text = Run("advise", "Raman", vault: quiet).output
    #expect(text.contains("Priya Raman (working): diversify (act)\n"))
    // Last heard 111 days ago, but nudged 31 days ago: she still counts as active.
    #expect(text.contains("\nThe panel afterwards\n  active mentors  2 -> 1\n"))
    #expect(text.contains("\n  lost: 1 item of evidence that no other mentor saw.\n"))
  }

  @Test func nothingOfItWithoutANameOrAnEnd() {
    #expect(!Run("advise", vault: quiet).output.contains("afterwards"))
    #expect(!Run("advise", "Mori", vault: quiet).output.contains("afterwards"))
    let json = Run("advise", "Raman", "--format", "json", vault: quiet).output
    #expect(!json.contains("panel"))
  }
}
