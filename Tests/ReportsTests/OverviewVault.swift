import Graph
import Reports
import Rules
import Vault

/// ``CanaryVault`` with what only a page could show: private people, promises, letters and lines
/// from which something follows, beside things that an adviser may see.
enum OverviewVault {
  static let vault: TestVault = {
    var vault = CanaryVault.vault
    for (path, text) in TestVault(planted).files { vault.files[path] = text }
    vault.files["Me.md", default: ""] += """

      ## To do

      - [ ] send the poster to the printer [due:: 2026-07-24]
      - [ ] CANARY-OWN-TASK buy flowers #private [due:: 2026-07-24]
      - [ ] CANARY-COMMENT-TASK is %%CANARY-IN-TASK%% MRN 4471203 [due:: 2026-07-24]
      - [ ] CANARY-SCORE-TASK write that Step 2 CK is 260 [due:: 2026-07-24]
      - [ ] CANARY-NAME-TASK ask Zephyrine for her slides [due:: 2026-07-24]
      - [ ] CANARY-LINK-TASK ask [[Zephyrine Obscura|her]] [due:: 2026-07-24]
      """
    return vault
  }()

  private static let planted = """
    == Mentors/Zephyrine Obscura.md
    ---
    tags: [private]
    role: research
    ---
    - 2026-06-01 met: CANARY-HIDDEN-MENTOR
    - 2026-07-01 evidence: CANARY-HIDDEN-EVIDENCE #rigor
    - [ ] CANARY-HIDDEN-TASK [for:: [[Zephyrine Obscura]]] [due:: 2026-07-24]
    == Mentors/Quentin Reply.md
    ---
    institution: Alder Lake
    ---
    - 2026-07-10 sent: CANARY-SENT-TEXT
    - 2026-07-12 reply: CANARY-PRIVATE-REPLY #private
    == Mentors/Ingrid Agrees.md
    ---
    letter: planned
    ---
    - 2026-05-01 met: CANARY-MET-TEXT
    - 2026-07-01 letter-asked: CANARY-ASKED-TEXT
    - 2026-07-02 letter-agreed: CANARY-PRIVATE-YES #private
    == Mentors/Hesitant Writer.md
    - 2026-05-01 met: CANARY-MET-HESITANT
    - 2026-07-01 letter-asked: CANARY-ASKED-HESITANT
    - 2026-07-02 letter-hedged: CANARY-HEDGE
    == Letters/Hidden season.md
    ---
    writer: "[[Priya Raman]]"
    tags: [private]
    ---
    - [ ] CANARY-LETTER-NOTE-TASK [due:: 2026-07-24]
    == Letters/Waived.md
    ---
    writer: "[[Samuel Whitlock]]"
    waived: yes
    cycle: "[[Residency 2027]]"
    ---
    Dear program director, CANARY-LETTER-TEXT it is my pleasure to recommend.
    - [ ] CANARY-WAIVED-TASK [due:: 2026-07-24]
    """

  /// The page without its stylesheet.
  static func page(for reader: Overview.Reader, on day: String = "2026-07-21") throws -> String {
    let page = try overview(of: vault, for: reader, on: day).html.text
    return String(page.split(separator: "</style>", maxSplits: 1)[1])
  }

  static func overview(
    of vault: TestVault, for reader: Overview.Reader, on day: String = "2026-07-21"
  ) throws -> Overview {
    let situation = try vault.situation(on: day)
    let mutes = Mutes(situation.graph, today: situation.today)
    return Overview(situation, mutes: mutes, for: reader)
  }
}
