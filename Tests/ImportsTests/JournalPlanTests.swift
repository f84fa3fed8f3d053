import Graph
import Testing
import Vault

@testable import Imports

/// Lists of journals beside journal notes.
struct JournalPlanTests {
  private static let cited = """
    JrId: 1
    JournalTitle: Journal of cardiac transitions
    MedAbbr: J Card Transit
    ISSN (Print): 9412-7034
    ISSN (Online): 9412-7115
    --------------------------------------------------------
    JrId: 2
    JournalTitle: Heart
    ISSN (Print): 9000-0001
    --------------------------------------------------------
    JrId: 3
    JournalTitle: Heart
    ISSN (Print): 9000-0002

    """

  private static let directory = """
    Journal title,Journal ISSN (print version),Journal EISSN (online version)
    Open Reviews in Internal Medicine,,9427-0813

    """

  private func plan(
    _ notes: [String: String], _ lists: [(String, String)]
  ) throws -> (Sample, [JournalOffer], [FileChange]) {
    let vault = try Sample(
      Dictionary(uniqueKeysWithValues: notes.map { ("Journals/\($0).md", $1) }))
    var plan = JournalPlan(vault.graph, today: Sample.today) { try? vault.files.bytes(of: $0) }
    for (file, text) in lists { try plan.take(Array(text.utf8), file: file) }
    let (offers, changes) = plan.finished()
    return (vault, offers, changes)
  }

  @Test func whatALackingNoteGets() throws {
    let (vault, offers, changes) = try plan(
      ["Transitions": "---\nissn: 94127115\n---\nWhy?\n", "J Card Transit": "Mine.\n"],
      [("x/J_Medline.txt", Self.cited)])
    #expect(offers.map(\.fate) == [.listedByTitle(.pubmedOnly), .listed(.pubmedOnly)])
    let after = try vault.after(changes)
    #expect(
      try after.text("Journals/Transitions.md") == """
        ---
        issn: 94127115
        indexed: pubmed-only
        source: "list of journals cited in PubMed, J_Medline.txt"
        checked: 2026-07-21
        ---
        Why?

        """)
    #expect(
      try after.text("Journals/J Card Transit.md").hasPrefix(
        "---\nissn: [9412-7034, 9412-7115]\nindexed: pubmed-only\n"))
    #expect(after.graph.diagnostics.isEmpty)
  }

  @Test(arguments: [
    ("medline", []), ("pubmed-only", []), ("doaj", ["doaj", "pubmed-only"]),
    ("not-found", ["not-found", "pubmed-only"]),
  ])
  func whatIsTypedStays(indexed: String, expected: [String]) throws {
    let note = "---\nissn: 9412-7034\nindexed: \(indexed)\nsource: mine\nchecked: 2026-01-01\n---\n"
    let (_, offers, changes) = try plan(["A": note], [("J_Medline.txt", Self.cited)])
    #expect(changes.isEmpty)
    #expect(offers[0].differences.flatMap { [$0.known, $0.found] } == expected)
  }

  @Test func notFoundTakesBothListsAndANumber() throws {
    let notes = ["A": "---\nissn: 9999-9999\n---\n", "B": "No number.\n"]
    let both = [("doaj.csv", Self.directory), ("J_Medline.txt", Self.cited)]
    let (vault, offers, changes) = try plan(notes, both)
    #expect(offers.map(\.fate) == [.notFound, .notListed])
    #expect(
      try vault.after(changes).text("Journals/A.md").contains(
        "indexed: not-found\nsource: in none of doaj.csv and J_Medline.txt\n"))
    for list in both {
      #expect(try plan(notes, [list]).1.map(\.fate) == [.notListed, .notListed])
    }
  }

  @Test func twoJournalsOfOneTitle() throws {
    let (_, offers, changes) = try plan(["Heart": "Which?\n"], [("J_Medline.txt", Self.cited)])
    #expect(offers[0].fate == .unclear(["Heart (9000-0001)", "Heart (9000-0002)"]))
    #expect(changes.isEmpty)
  }

  @Test func theMostTellingListCounts() throws {
    let both = Self.directory + "Journal of Cardiac Transitions,9412-7034,\n"
    let (_, offers, _) = try plan(
      ["T": "---\nissn: 9412-7034\n---\n"], [("d.csv", both), ("J_Medline.txt", Self.cited)])
    #expect(offers[0].fate == .listed(.pubmedOnly))
  }
}
