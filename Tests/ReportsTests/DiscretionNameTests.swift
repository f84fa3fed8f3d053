import Graph
import Markdown
import Reports
import Rules
import Testing

/// Names that belong to more than one person or thing.
struct DiscretionNameTests {
  @Test func aSharedSurnameIsTheWritersToo() throws {
    var vault = DiscretionVault.with(evidence: "x")
    vault.files["Mentors/Margaret Chen.md"] = "---\naliases: [Chen]\n---\n"
    vault.files["Mentors/Wei Chen.md"] = "---\naliases: [Chen, 陈伟]\n---\n"
    let situation = try vault.situation()
    let writer = try situation.person("Margaret Chen")
    let gate = Discretion(situation, writer: writer)
    func passes(_ text: String) -> Bool {
      if case .passed = gate.pass(text, .account, at: .init(writer)) { true } else { false }
    }
    #expect(passes("Dr. Chen saw it"))
    #expect(passes("Margaret Chen saw it"))
    #expect(!passes("Wei Chen saw it"))
    #expect(!passes("Wei saw it"))
    #expect(!passes("陈伟"))
  }

  @Test func aNameInsideTheWritersIsTheWriters() throws {
    var vault = DiscretionVault.with(evidence: "x")
    vault.files["Mentors/Ana María José Peña.md"] = "---\n---\n"
    vault.files["Mentors/María José.md"] = "---\n---\n"
    let situation = try vault.situation()
    let writer = try situation.person("Ana María José Peña")
    let gate = Discretion(situation, writer: writer)
    guard case .passed = gate.pass("Ana María José Peña saw it", .account, at: .init(writer)) else {
      Issue.record("kept")
      return
    }
    let other = gate.pass("María José saw it", .account, at: .init(writer))
    #expect(other == .withheld(.otherPerson))
  }

  @Test func aSchoolMayBeCalledLikeSomebody() throws {
    let situation = try DiscretionVault.with(evidence: "x").situation()
    let writer = try situation.person("Priya Raman")
    let gate = Discretion(situation, writer: writer)
    guard case .passed = gate.pass("Bell Medical School", .applicant, at: .init(writer)) else {
      Issue.record("kept")
      return
    }
    let whole = gate.pass("Harriet Bell School", .applicant, at: .init(writer))
    #expect(whole == .withheld(.otherPerson))
  }

  @Test func titlesOfPrivateNotesAreKept() throws {
    var vault = DiscretionVault.with(evidence: "x")
    vault.files["Projects/Second panel.md"] = "---\ntags: [private]\n---\n"
    let situation = try vault.situation()
    let writer = try situation.person("Priya Raman")
    let gate = Discretion(situation, writer: writer)
    let ruling = gate.pass("for the [[Second panel]]", .account, at: .init(writer))
    #expect(ruling == .withheld(.privateText))
  }

  @Test func logisticsMayHoldNumbersButNoNames() throws {
    let situation = try DiscretionVault.with(evidence: "x").situation()
    let writer = try situation.person("Priya Raman")
    let gate = Discretion(situation, writer: writer)
    guard case .passed = gate.pass("fax 555-123-4567", .logistics, at: .init(writer)) else {
      Issue.record("kept")
      return
    }
    let named = gate.pass("through Whitlock's office", .logistics, at: .init(writer))
    #expect(named == .withheld(.otherPerson))
  }
}
