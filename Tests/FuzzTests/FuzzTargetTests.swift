import Fuzzing
import Testing

/// The fuzz targets over their corpus and over mutations of it that are the same in every run. The
/// long runs, with a fuzzer that looks where it has been, are those of `Tests/Fuzz/run.py`.
struct FuzzTargetTests {
  static let names = FuzzTarget.all.map(\.name)

  private func target(_ name: String) throws -> FuzzTarget {
    try #require(FuzzTarget.all.first { $0.name == name })
  }

  @Test(arguments: names)
  func theCorpusHolds(name: String) throws {
    let texts = try Corpus.texts(of: name)
    #expect(texts.count > 3)
    for text in texts {
      let complaints = try target(name).complaints(text.bytes)
      #expect(complaints.isEmpty, "\(name)/\(text.name): \(complaints)")
    }
  }

  @Test(arguments: names)
  func mutationsHold(name: String) throws {
    let corpus = try Corpus.texts(of: name).map(\.bytes)
    let target = try target(name)
    var mutator = Mutator(seed: 7, words: try Corpus.words())
    for round in 0..<80 {
      let bytes = mutator.text(from: corpus)
      let complaints = target.complaints(bytes)
      let text = String(decoding: bytes, as: UTF8.self).debugDescription
      #expect(complaints.isEmpty, "\(name), round \(round): \(complaints) \(text)")
    }
  }
}
