import Graph
import Testing

@testable import Imports

/// Lists of funded projects in the shapes that the register has had.
struct GrantReaderTests {
  private func read(_ text: String) throws -> ([GrantRow], GrantReader.Outcome) {
    var rows: [GrantRow] = []
    let outcome = try GrantReader.read(Array(text.utf8)) { rows.append($0) }
    return (rows, outcome)
  }

  /// As the search exports it: a preamble, many columns, one name in a column of its own.
  static let search = """
    \u{FEFF}"Search Criteria: Text Search: ""heart failure"" (advanced)"\r
    Total Projects: 3\r
    \r
    "Disclaimer: figures
    may change"\r
    \r
    NIH Spending Categorization,Project Title,Administering IC,Project Number,Project End Date,Contact PI / Project Leader,Other PI or Project Leader(s),Department,Organization Name\r
    "Aging; Heart","Weekend discharge, and ""return""\r
    within a week",NHLBI,5R01HL900001-03,8/31/2028,"RAMAN, PRIYA K","DVORAK, JIRI; OSEI, DANIEL",INTERNAL MEDICINE/MEDICINE,ALDER LAKE UNIVERSITY\r
    Aging,Weekend discharge,NIA,5R01HL900001-03,8/31/2028,"RAMAN, PRIYA K",,,ALDER LAKE UNIVERSITY\r
    ,No end,NHLBI,1K23HL900002-01A1,,"FELDMAN, RUTH",,,NORTHFOLD UNIVERSITY\r

    """

  @Test func whatTheSearchExports() throws {
    let (rows, outcome) = try read(Self.search)
    #expect(outcome == GrantReader.Outcome(rows: 3))
    #expect(rows.map(\.core) == ["R01HL900001", "R01HL900001", "K23HL900002"])
    #expect(rows[0].leaders == ["RAMAN, PRIYA K", "DVORAK, JIRI", "OSEI, DANIEL"])
    #expect(rows[0].title == "Weekend discharge, and \"return\" within a week")
    #expect(rows[0].ends?.description == "2028-08-31")
    #expect(rows[0].organization == "ALDER LAKE UNIVERSITY")
    #expect(rows[2].ends == nil)
    #expect(rows.map(\.line) == [8, 10, 11])
  }

  @Test func theYearlyFiles() throws {
    let (rows, _) = try read(
      """
      ORG_NAME;PROJECT_END;FULL_PROJECT_NUM;PI_NAMEs
      Alder Lake University;31-AUG-2027;2U01HL900003-06;DVORAK, JIRI;
      """.replacing(";", with: "\t").replacing("JIRI\t", with: "JIRI; RAMAN, PRIYA K (contact);"))
    #expect(rows[0].leaders == ["RAMAN, PRIYA K", "DVORAK, JIRI"])
    #expect(rows[0].ends?.description == "2027-08-31")
    #expect(rows[0].core == "U01HL900003")
  }

  @Test func noEndColumnAndUnreadableDays() throws {
    let (rows, outcome) = try read("PI Names,Project Number\n\"BOONE, H\",R01HL900009\nremark\n")
    #expect(rows.count == 1)
    #expect(!outcome.hasEnd)
    let header = "PI Names,Project Number,Project End Date\n"
    let (_, other) = try read(header + "A B,R01HL900009,2/30/2027\nA B,R01HL900009,soon\n")
    #expect(other.unreadableEnds == [2, 3])
  }

  @Test(arguments: ["", "a,b\n1,2\n", "Project Number,Title\nR01HL900009,x\n", "%PDF-1.4\n\u{0}\n"])
  func otherFilesAreRefused(text: String) {
    #expect(throws: GrantReader.Failure.noHeader) { _ = try read(text) }
  }

  @Test(arguments: [
    ("8/31/2027", "2027-08-31"), ("08/31/2027 12:00:00 AM", "2027-08-31"),
    ("2027-08-31", "2027-08-31"), ("2027-08-31T00:00:00Z", "2027-08-31"),
    ("31-OCT-2027", "2027-10-31"), ("31-Oct-27", "2027-10-31"), ("13/31/2027", nil),
    ("2027", nil), ("", nil),
  ])
  func days(text: String, expected: String?) {
    #expect(projectDay(text)?.description == expected)
  }

  @Test(arguments: [
    ("5R01HL900001-03", "R01HL900001"), ("1 R01 HL900001-01A1S1", "R01HL900001"),
    ("R01HL900001", "R01HL900001"), ("ZIAHL006061-14", "ZIAHL006061"),
    ("75N92020D00021-0-75920", "75N92020D00021"), ("", ""),
  ])
  func numbers(text: String, expected: String) {
    #expect(GrantRow.core(of: text) == expected)
  }
}
