import Graph
import Reports
import Rules
import Vault

/// A vault that was read for a command: the facts, the day, the thresholds, and all that is wrong.
struct OpenVault: Sendable {
  let files: Files
  let situation: Situation
  let mutes: Mutes
  /// By path and place.
  let diagnostics: [Diagnostic]
  let look: Page.Look
  let isStrict: Bool
  /// What git knows of the vault.
  let history: VaultHistory
  /// The commit that was asked for, if one was.
  let revision: String?
  /// As the settings name it.
  let timeZone: String?
  /// Threads to read notes on.
  let workers: Int
  /// How long it took to read, as a remark.
  let readingTime: String

  var graph: Graph { situation.graph }
  var today: CivilDate { situation.today }

  /// The vault in the state that the options name.
  ///
  /// - Throws: A ``Refusal`` where there is no vault, or its folder cannot be read.
  init(_ common: CommonOptions, in world: World) throws {
    try self.init(common, common.at.map(VaultState.at) ?? .now, in: world)
  }

  /// The vault in some other state.
  init(_ common: CommonOptions, _ state: VaultState, in world: World) throws {
    try self.init(
      common, files: Self.files(common, state, in: world), on: common.today, in: world)
  }

  /// - Parameter today: The day to answer for; nil for the clock's.
  init(
    _ common: CommonOptions, files: Files, on today: CivilDate?, in world: World
  ) throws {
    look = common.look(in: world)
    isStrict = common.strict
    workers = world.workers
    self.files = files
    let start = world.nanoseconds()
    let (configuration, problems) = Configuration.read(from: files)
    timeZone = configuration.timeZone?.text
    history = world.history(common.vault)
    revision = common.at
    let clock = VaultClock(configuration, in: world)
    let day = try today ?? clock.today()
    let graph = try Self.graph(files, configuration, world)
    let (policy, policyProblems) = Policy.read(configuration)
    situation = Situation(graph, policy: policy, today: day, workers: world.workers)
    mutes = Mutes(graph, today: day)
    let ofTheDay = graph.datedDiagnostics(today: day) + situation.diagnostics
    diagnostics =
      (problems + clock.problems + policyProblems + graph.diagnostics + ofTheDay
      + mutes.diagnostics).inReportOrder
    readingTime = Self.words(for: world.nanoseconds() - start, graph.notes.count)
  }

  /// "read 113 notes in 12.3 ms".
  private static func words(for nanoseconds: UInt64, _ notes: Int) -> String {
    let tenths = (nanoseconds + 50_000) / 100_000
    return "read \(counted(notes, "note")) in \(tenths / 10).\(tenths % 10) ms"
  }

  private static func files(
    _ common: CommonOptions, _ state: VaultState, in world: World
  ) throws -> Files {
    do {
      return try state.files(common, in: world)
    } catch let missing as VaultRoot.NotFound {
      throw Refusal(Self.words(for: missing, common, world), status: .unread)
    } catch let failure as Files.ReadFailure {
      let problem = Diagnostic(.folderUnreadable(failure), path: "")
      throw Refusal(Excerpt(problem).text, status: .unread)
    }
  }

  private static func graph(
    _ files: Files, _ configuration: Configuration, _ world: World
  ) throws -> Graph {
    do {
      return try Graph.build(
        files: files, configuration: configuration, workers: world.workers)
    } catch let failure as Files.ReadFailure {
      let problem = Diagnostic(.folderUnreadable(failure), path: "")
      throw Refusal(Excerpt(problem).text, status: .unread)
    }
  }

  /// Where no vault was named and none found, a new user learns how to make one.
  private static func words(
    for missing: VaultRoot.NotFound, _ common: CommonOptions, _ world: World
  ) -> String {
    let excerpt = Excerpt(missing.diagnostic).text
    guard missing.path.isEmpty else { return excerpt }
    let today = try? common.today ?? VaultClock(Configuration(), in: world).today()
    return excerpt + "\n" + FirstSteps(noVaultOn: today).words(width: common.look(in: world).width)
  }
}

extension OpenVault {
  /// The diagnostics for somebody to read, with what broken links were most likely meant to be.
  var explained: [Diagnostic] { graph.suggesting(diagnostics, workers: workers) }

  /// What is missing from an answer because of errors in the notes; nil where nothing is.
  var gap: String? {
    let errors = diagnostics.count { $0.severity == .error }
    let warnings = isStrict ? diagnostics.count { $0.severity == .warning } : 0
    let counts = [(errors, "error"), (warnings, "warning")].filter { $0.0 > 0 }
    guard !counts.isEmpty else { return nil }
    let words = counts.map { counted($0, $1) }.joined(separator: " and ")
    return "\(words) in the notes may change this answer; `rapport check` shows them"
  }
}
