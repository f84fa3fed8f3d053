import Testing

@testable import Imports

/// Lists of journals of each kind.
struct JournalListTests {
  private func read(_ text: String) throws -> (JournalList, [ListedJournal]) {
    var journals: [ListedJournal] = []
    let kind = try JournalListReader.read(Array(text.utf8)) { journals.append($0) }
    return (kind, journals)
  }

  @Test func openAccessDirectory() throws {
    let (kind, journals) = try read(
      """
      \u{FEFF}Journal title,Journal URL,Alternative title,Journal ISSN (print version),Journal EISSN (online version),Keywords\r
      "Open Reviews, Internal",https://a.example,,,9427-0813,"a, b"\r
      Revista de Corazón,https://b.example,Heart Review,94311208,9431-120x,\r
      ,,,,,only keywords\r
      """)
    #expect(kind == .doaj)
    #expect(journals.map(\.title) == ["Open Reviews, Internal", "Revista de Corazón"])
    #expect(journals.map(\.issns) == [["9427-0813"], ["9431-1208", "9431-120X"]])
    #expect(journals[1].otherTitles == ["Heart Review"])
    #expect(journals.map(\.line) == [2, 3])
    #expect(journals.allSatisfy { $0.standing == .doaj })
  }

  @Test func citedInPubMed() throws {
    let (kind, journals) = try read(
      """
      --------------------------------------------------------\r
      JrId: 1\r
      JournalTitle: Journal of cardiac transitions: a quarterly\r
      MedAbbr: J Card Transit\r
      ISSN (Print): 9412-7034\r
      ISSN (Online): 9412-7115\r
      IsoAbbr: J. Card. Transit.\r
      NlmId: 9000001\r
      --------------------------------------------------------\r
      JrId: 2\r
      ISSN (Print): \r
      JournalTitle: No numbers\r
      """)
    #expect(kind == .citedInPubMed)
    #expect(journals.map(\.title) == ["Journal of cardiac transitions: a quarterly", "No numbers"])
    #expect(journals[0].issns == ["9412-7034", "9412-7115"])
    #expect(journals[0].otherTitles == ["J Card Transit", "J. Card. Transit."])
    #expect(journals.allSatisfy { $0.standing == .pubmedOnly })
  }

  @Test func catalogue() throws {
    let (kind, journals) = try read(
      """
      <?xml version="1.0"?><!DOCTYPE x>
      <NLMCatalogRecordSet>
      <NLMCatalogRecord Owner="NLM"><TitleMain><Title Sort="N">Heart &amp; home.</Title></TitleMain>
      <MedlineTA>Heart Home</MedlineTA><ISSN ValidYN="Y" IssnType="Print">9412-7034</ISSN>
      <IndexingSource><IndexingSourceName IndexingStatus="Currently-indexed">PubMed</IndexingSourceName>
      </IndexingSource><IndexingSource>
      <IndexingSourceName IndexingTreatment="Full" IndexingStatus="Currently-indexed">MEDLINE</IndexingSourceName>
      </IndexingSource></NLMCatalogRecord>
      <NLMCatalogRecord><TitleMain><Title>Gone</Title></TitleMain><ISSN>9412-7115</ISSN>
      <IndexingSourceName IndexingStatus="Ceased-publication">MEDLINE</IndexingSourceName>
      </NLMCatalogRecord>
      <Serial DataCreationMethod="P"><Title>Listed serial</Title><ISSN IssnType="Electronic">9427-0813</ISSN>
      <IndexingHistory CitationSubset="IM" IndexingTreatment="Full" IndexingStatus="Currently-indexed">
      </IndexingHistory></Serial>
      </NLMCatalogRecordSet>
      """)
    #expect(kind == .catalogue)
    #expect(journals.map(\.title) == ["Heart & home.", "Listed serial"])
    #expect(journals.map(\.standing) == [.medline, .medline])
    #expect(journals[0].otherTitles == ["Heart Home"])
    #expect(journals.map(\.line) == [3, 12])
  }

  @Test(arguments: [
    ("a,b\n1,2\n", JournalListReader.Failure.noHeader), ("", .noHeader),
    ("<html><body>Not found</body></html>", .unknown),
  ])
  func otherFilesAreRefused(text: String, failure: JournalListReader.Failure) {
    #expect(throws: failure) { _ = try read(text) }
  }

  /// The list as it was before its fields were renamed.
  @Test func theOlderListOfCitedJournals() throws {
    let text = "JournalTitle: Notes\nMedAbbr: Notes\nISSN: 1234-5678\nESSN: 8765-4321\nNlmId: 9\n"
    var found: [ListedJournal] = []
    let kind = try JournalListReader.read(Array(text.utf8)) { found.append($0) }
    #expect(kind == .citedInPubMed)
    #expect(found.map(\.issns) == [["1234-5678", "8765-4321"]])
  }
}
