import Graph
import Rules
import Testing
import Vault

@Suite("Properties of the rule book over random vaults")
struct PropertyTests {
  static let lots = Array(0..<8)

  /// Looks at every seed of a lot until one fails.
  private func each(
    _ lot: Int, _ check: (PaperVault, CivilDate, Comparison) throws -> String?
  ) throws {
    for seed in stride(from: lot, to: seedCount, by: Self.lots.count) {
      let vault = VaultMaker.vault(seed: seed)
      guard let today = VaultMaker.todays(seed: seed, count: 1).first else { return }
      let read = Comparison(try ReadVault(vault), today: today)
      let trouble = try check(vault, today, read)
      #expect(trouble == nil, "seed \(seed), today \(today)\n\(trouble ?? "")\n\(vault.listing)")
      if trouble != nil { return }
    }
  }

  /// What stands in one list only.
  private func differences(_ a: [String], _ b: [String]) -> String? {
    if a == b { return nil }
    let missing = a.filter { !b.contains($0) }.map { "- " + $0 }
    let extra = b.filter { !a.contains($0) }.map { "+ " + $0 }
    return (missing + extra + ["(\(a.count) and \(b.count))"]).joined(separator: "\n")
  }

  /// "Sorted: findings by severity (critical first), due (null last), subject, rule, first
  /// `because`"; "findings sorted and free of duplicates".
  @Test("Findings are sorted and free of duplicates", arguments: lots)
  func order(lot: Int) throws {
    try each(lot) { _, _, read in
      let keys = read.engineFindings.map(SortKey.init)
      for (a, b) in zip(keys, keys.dropFirst()) where b < a { return "\(b) after \(a)" }
      var seen: Set<String> = []
      for line in read.fullFindings where !seen.insert(line).inserted { return "twice: \(line)" }
      return nil
    }
  }

  /// "Order does not matter": a vault listed in any order is the same vault.
  @Test("Shuffled files change nothing", arguments: lots)
  func shuffled(lot: Int) throws {
    try each(lot) { vault, today, read in
      var files = Files.memory(vault.texts)
      let list = files.list
      files.list = { ignore in
        var listing = try list(ignore)
        var chance = Chance(seed: lot)
        listing.notes.shuffle(using: &chance)
        listing.attachments.shuffle(using: &chance)
        return listing
      }
      let other = Comparison(try ReadVault(files: files, settings: vault.settings), today: today)
      return differences(
        read.fullFindings + read.verdicts, other.fullFindings + other.verdicts)
    }
  }

  @Test("Renamed folders change nothing but paths", arguments: lots)
  func renamed(lot: Int) throws {
    try each(lot) { vault, today, read in
      let names = FolderNames(vault)
      var moved = vault
      for index in moved.papers.indices {
        moved.papers[index].path = names.renamed(moved.papers[index].path)
      }
      let other = Comparison(try ReadVault(moved), today: today)
      return differences(
        read.fullFindings.map(names.renamedPaths) + read.verdicts,
        other.fullFindings + other.verdicts)
    }
  }

  @Test("CRLF and a byte order mark change nothing", arguments: lots)
  func lineEnds(lot: Int) throws {
    try each(lot) { vault, today, read in
      var chance = Chance(seed: lot)
      let texts = vault.texts.mapValues { text -> [UInt8] in
        let mark: [UInt8] = chance.once(in: 2) ? [0xEF, 0xBB, 0xBF] : []
        let isWindows = chance.once(in: 2)
        return mark + text.utf8.flatMap { $0 == 0x0A && isWindows ? [0x0D, 0x0A] : [$0] }
      }
      let other = Comparison(
        try ReadVault(texts: texts, settings: vault.settings), today: today)
      return differences(
        read.fullFindings + read.verdicts, other.fullFindings + other.verdicts)
    }
  }

  @Test("An unrelated note changes nothing", arguments: lots)
  func unrelated(lot: Int) throws {
    try each(lot) { vault, today, read in
      var larger = vault
      larger.papers.append(
        PaperVault.Paper(
          path: "Garden/Beans.md", front: ["tags: [garden]"],
          body: ["# Beans", "", "- sow in May", "- [ ] water", "", "See [[Peas]]."]))
      larger.papers.append(
        PaperVault.Paper(path: "A first note.md", front: [], body: ["Nothing of note."]))
      let other = Comparison(try ReadVault(larger), today: today)
      return differences(
        read.fullFindings + read.verdicts, other.fullFindings + other.verdicts)
    }
  }

  /// "one day later never removes an overdue finding unless an event or an end condition of the rule
  /// says so"
  @Test("Overdue findings do not go away by themselves", arguments: lots)
  func lasting(lot: Int) throws {
    try each(lot) { vault, today, _ in
      // A mute may begin or end: that is no end condition of a rule.
      let read = Comparison(try ReadVault(vault.unmuted), today: today)
      let tomorrow = today + 1
      guard !Happenings(read.vault.graph).days.contains(tomorrow) else { return nil }
      let later = Comparison(read.vault, today: tomorrow)
      let left = later.engineFindings
      for finding in read.engineFindings where finding.state == .overdue {
        let stays = left.contains {
          $0.rule == finding.rule && $0.subject == finding.subject && $0.due == finding.due
        }
        if !stays, !later.naive.isEnded(finding) { return "gone on \(tomorrow): \(finding)" }
      }
      return nil
    }
  }
}

/// How reports sort findings, without the last key.
private struct SortKey: Comparable, CustomStringConvertible {
  let finding: NaiveFinding
  var description: String { finding.description }

  static func < (a: SortKey, b: SortKey) -> Bool {
    let ranks: [NaiveFinding.Severity] = [.critical, .warning, .info]
    let (x, y) = (
      ranks.firstIndex(of: a.finding.severity), ranks.firstIndex(of: b.finding.severity)
    )
    if let x, let y, x != y { return x < y }
    let never = CivilDate(day: .max)
    let (due, other) = (a.finding.due ?? never, b.finding.due ?? never)
    if due != other { return due < other }
    if a.finding.subject != b.finding.subject {
      return a.finding.subject.utf8.lexicographicallyPrecedes(b.finding.subject.utf8)
    }
    return a.finding.rule < b.finding.rule
  }
}

/// New names for top folders that keep the order of paths, which orders events of one day.
private struct FolderNames {
  private let tops: [String]
  private let paths: [String]

  init(_ vault: PaperVault) {
    paths = vault.papers.map(\.path)
    tops = Set(vault.papers.map { Self.top($0.path) }).sorted()
  }

  private static func top(_ path: String) -> String {
    path.split(separator: "/").first.map(String.init) ?? path
  }

  /// A line of text with every path in it renamed.
  func renamedPaths(_ line: String) -> String {
    paths.reduce(line) { $0.replacing($1, with: renamed($1)) }
  }

  func renamed(_ path: String) -> String {
    let top = Self.top(path)
    guard let index = tops.firstIndex(of: top) else { return path }
    let rest = top == path ? path : String(path.dropFirst(top.count + 1))
    return "Attic/Box \(index + 10)/\(rest)"
  }
}

extension PaperVault {
  /// The vault with nothing muted.
  fileprivate var unmuted: PaperVault {
    var vault = self
    vault.settings.removeAll { $0.hasPrefix("mute:") }
    for index in vault.papers.indices {
      vault.papers[index].front.removeAll { $0.hasPrefix("mute:") }
    }
    return vault
  }
}
