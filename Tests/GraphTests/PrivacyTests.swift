import Markdown
import Testing

@testable import Graph

struct PrivacyTests {
  @Test(arguments: [
    ("- met: x #private", true), ("- met: x #Private/deep", true), ("- met: x #privately", false),
    ("- met: x `#private`", false), ("- met: x\n\n  #private", false),
    ("# private\n- met: x", true),
    ("# Private:\n## Log\n- met: x", true), ("# Private\n# Log\n- met: x", false),
    ("# Private life\n- met: x", false),
    ("- y #private\n  - met: x", true), ("- y #private\n  - z\n    - met: x", true),
    ("- y #private\n- met: x", false),
    ("- z #private\n- y\n  - met: x", false), ("# Log #private\n- met: x", true),
    ("> - y #private\n\n- met: x", false),
  ])
  func lines(text: String, isPrivate: Bool) throws {
    let event = try VaultText(["Mentors/A.md": "---\ndate: 2026-02-03\n---\n" + text]).graph.events
      .first
    #expect(event?.isPrivate == isPrivate)
    let task = text.replacing("- met:", with: "- [ ] met:")
    #expect(try VaultText(["Mentors/A.md": task]).graph.tasks.first?.isPrivate == isPrivate)
  }

  @Test(arguments: [
    ("tags: private", true), ("tags: [a, \"#Private/x\"]", true), ("tags: a private", true),
    ("tags: [privat]", false),
    ("private: true", false),
  ])
  func notes(yaml: String, isPrivate: Bool) throws {
    let vault = try VaultText([
      "Mentors/A.md": "---\n\(yaml)\n---\n- 2026-02-03 evidence: x\n  - y\n- [ ] z"
    ])
    #expect(try vault.note("Mentors/A.md").isPrivate == isPrivate)
    #expect(vault.graph.events.map(\.isPrivate) == [isPrivate])
    #expect(vault.graph.events.first?.children.map(\.isPrivate) == [isPrivate])
    #expect(vault.graph.tasks.map(\.isPrivate) == [isPrivate])
  }

  @Test func childrenOfEvidence() throws {
    let vault = try VaultText([
      "Mentors/A.md": """
      - 2026-02-03 evidence: x
        - Situation: a
          b
        - **Action:** c
          - **result**: d #private
            - e
        - plain: f
        - [x] g
        - 2026-02-04 met: h
          - no child
        - result:: i
        > - quoted
      - not below
      - 2026-02-05 met: y
        - no child
      """
    ])
    let children = try #require(vault.graph.events.first).children
    #expect(
      children.map { "\($0.label ?? "-") \($0.text) \($0.isPrivate)" } == [
        "situation a b false", "action c false", "result d #private true", "- e true",
        "- plain: f false",
        "- g false", "- result:: i false",
      ])
    #expect(children.map(\.place.line) == [2, 4, 5, 6, 7, 8, 11])
    #expect(vault.graph.events.dropFirst().allSatisfy { $0.children.isEmpty })
  }

  @Test func sectionsOfTheMeNote() throws {
    let vault = try VaultText([
      "Me.md": """
      ---
      type: me
      ---
      # Why internal medicine
      One.

      ## More
      Two [[x]].
      # Private
      ## WHY not
      Three
      # Whyever
      Why surgery
      ===
      Four
      """, "x.md": "# Why not\nno",
    ])
    let sections = try vault.note("Me.md").sections
    #expect(sections.map(\.title) == ["Why internal medicine", "WHY not", "Why surgery"])
    #expect(sections.map(\.text) == ["One.\n\n## More\nTwo [[x]].", "Three", "Four"])
    #expect(sections.map(\.isPrivate) == [false, true, false])
    #expect(try vault.note("x.md").sections.isEmpty)
  }
}
