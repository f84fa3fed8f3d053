import Markdown
import Testing
import Vault

@testable import Graph

struct RandomVaultTests {
  /// Vaults by seed; each knows what is in it.
  static let seeds = 1..<1501

  @Test func factsEqualTheTruth() throws {
    var (events, tasks) = (0, 0)
    for seed in Self.seeds {
      let vault = RandomVault(seed: seed)
      let found = try Self.found(in: vault.files, workers: 1)
      guard found == vault.truth else {
        Self.explain(seed, found, vault)
        return
      }
      events += found.events.count
      tasks += found.tasks.count
    }
    // A generator that writes nothing would agree with everything.
    #expect(events > 8 * Self.seeds.count && tasks > 4 * Self.seeds.count)
  }

  @Test func lineEndsMarksAndWorkersChangeNothing() throws {
    for seed in Self.seeds where seed % 10 == 0 {
      let vault = RandomVault(seed: seed)
      for variant in 0..<3 {
        let files = vault.files.mapValues { Self.variant(variant, of: $0) }
        #expect(try Self.found(in: files, workers: variant + 1) == vault.truth)
      }
    }
  }

  static func found(in files: [String: [UInt8]], workers: Int) throws -> RandomVault.Truth {
    let graph = try Graph.build(
      files: .memory(files), configuration: Configuration(), workers: workers)
    func listed(_ ids: [NoteID]) -> String {
      "[" + ids.map(graph.path).joined(separator: ", ") + "]"
    }
    func place(_ note: NoteID, _ place: SourcePlace) -> String {
      "\(graph.path(note)):\(place.line):\(place.column)"
    }
    var truth = RandomVault.Truth()
    truth.events = graph.events.map { event in
      "\(event.date) \(event.verb.rawValue) \(listed(event.people)) \(listed(event.projects)) "
        + "\(event.text) @\(place(event.note, event.place))"
    }.sorted()
    truth.tasks = graph.tasks.map { task in
      "\(task.state.rawValue) \(listed(task.people)) due \(task.due?.description ?? "-") "
        + "\(task.text) @\(place(task.note, task.place))"
    }.sorted()
    truth.problems = graph.diagnostics.map { problem in
      let place = problem.place.map { ":\($0.line):\($0.column)" } ?? ""
      return "\(problem.path)\(place) \(problem.id)"
    }.sorted()
    return truth
  }

  /// LF without a mark, CRLF with one, a lone CR.
  private static func variant(_ number: Int, of bytes: [UInt8]) -> [UInt8] {
    let mark: [UInt8] = [0xEF, 0xBB, 0xBF]
    let plain = (bytes.starts(with: mark) ? Array(bytes.dropFirst(3)) : bytes).filter { $0 != 0x0D }
    switch number {
    case 0: return plain
    case 1: return mark + plain.flatMap { $0 == 0x0A ? [0x0D, 0x0A] : [$0] }
    default: return plain.map { $0 == 0x0A ? 0x0D : $0 }
    }
  }

  private static func explain(_ seed: Int, _ found: RandomVault.Truth, _ vault: RandomVault) {
    for part in [\RandomVault.Truth.events, \.tasks, \.problems] {
      let missing = vault.truth[keyPath: part].filter { !found[keyPath: part].contains($0) }
      let extra = found[keyPath: part].filter { !vault.truth[keyPath: part].contains($0) }
      #expect(missing == [] && extra == [], "seed \(seed)")
    }
    let lines = (found.events + vault.truth.events).compactMap { $0.split(separator: "@").last }
    let paths = Set(lines.compactMap { $0.split(separator: ":").first.map(String.init) })
    for path in paths.sorted() {
      Issue.record("\(path):\n\(String(decoding: vault.files[path] ?? [], as: UTF8.self))")
    }
  }
}
