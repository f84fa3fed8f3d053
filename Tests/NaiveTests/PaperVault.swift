import Graph
import Vault

/// A vault as text, in pieces that can be taken away one by one.
struct PaperVault: Sendable {
  /// A note: front matter line by line, and body line by line.
  struct Paper: Sendable {
    var path: String
    var front: [String]
    var body: [String]

    var text: String {
      let head = front.isEmpty ? [] : ["---"] + front + ["---", ""]
      return (head + body).map { $0 + "\n" }.joined()
    }
  }

  var papers: [Paper]
  /// Lines of `rapport.yml`.
  var settings: [String] = []

  /// Paths and texts, for the graph.
  var texts: [String: String] {
    var texts: [String: String] = [:]
    for paper in papers { texts[paper.path] = paper.text }
    if !settings.isEmpty { texts["rapport.yml"] = settings.map { $0 + "\n" }.joined() }
    return texts
  }

  /// Every day that the vault names, in order, each once.
  var dates: [CivilDate] {
    let words = texts.values.flatMap { $0.split { !$0.isNumber && $0 != "-" } }
    return Set(words.compactMap { CivilDate.plain(String($0)) }).sorted()
  }

  /// The whole vault, to be read by a person.
  var listing: String {
    texts.sorted { $0.key < $1.key }.map { "=== \($0.key)\n\($0.value)" }.joined()
  }
}

/// A vault that has been read.
struct ReadVault {
  var graph: Graph
  /// What `policy` of its rapport.yml says, for the naive side.
  var numbers: [String: Int]

  init(_ vault: PaperVault) throws {
    try self.init(texts: vault.texts.mapValues { Array($0.utf8) }, settings: vault.settings)
  }

  init(texts: [String: [UInt8]], settings: [String]) throws {
    try self.init(files: Files.memory(texts), settings: settings)
  }

  init(files: Files, settings: [String]) throws {
    let (configuration, _) = Configuration.read(from: files)
    graph = try Graph.build(files: files, configuration: configuration, workers: 1)
    numbers = ReadVault.numbers(settings)
  }

  /// "`policy` (key: value)", read the simple way: indented lines of key and number.
  private static func numbers(_ settings: [String]) -> [String: Int] {
    var numbers: [String: Int] = [:]
    for line in settings where line.hasPrefix("  ") {
      let parts = line.split(separator: ":").map { $0.filter { $0 != " " } }
      if parts.count == 2, let number = Int(parts[1]) { numbers[parts[0]] = number }
    }
    return numbers
  }

  func naive(_ today: CivilDate) -> Naive {
    Naive(graph, today: today, policy: NaivePolicy(numbers))
  }
}

extension CivilDate {
  /// `YYYY-MM-DD` and nothing else.
  static func plain(_ text: String) -> CivilDate? {
    if case .date(let date) = CivilDate.read(text) { date } else { nil }
  }
}
