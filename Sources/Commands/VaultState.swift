import Vault

/// Which state of the vault a command reads.
enum VaultState: Sendable {
  /// The files as they are.
  case now
  /// The vault as committed.
  case at(_ revision: String)
  /// As the next commit would hold it.
  case staged
}

extension VaultState {
  /// The vault's files in this state.
  ///
  /// - Throws: A ``Refusal`` where there is no vault, or no such state of it.
  func files(_ common: CommonOptions, in world: World) throws -> Files {
    guard case .now = self else { return try snapshot(common, in: world).files }
    return try world.files(world.root(common.vault))
  }

  /// The state as git has it.
  ///
  /// - Throws: A ``Refusal`` where there is no such state.
  func snapshot(_ common: CommonOptions, in world: World) throws -> Snapshot {
    let history = world.history(common.vault)
    do {
      guard case .at(let revision) = self else { return try history.staged() }
      let zone = Snapshot.isDay(revision) ? Self.timeZone(common, in: world) : nil
      return try history.snapshot(revision, zone)
    } catch {
      throw words(for: error)
    }
  }

  /// The zone in which a day of the history ends: that of the vault as it is, or as last committed
  /// where no files are at hand.
  private static func timeZone(_ common: CommonOptions, in world: World) -> String? {
    let now = try? world.files(world.root(common.vault))
    let files = try? now ?? world.history(common.vault).snapshot("HEAD", nil).files
    return files.flatMap { Configuration.read(from: $0).0.timeZone?.text }
  }

  private func words(for failure: Snapshot.Failure) -> Refusal {
    var name = ""
    if case .at(let revision) = self { name = escaped(revision.quoted) }
    return switch failure {
    case .noRepository:
      Refusal(
        "The vault is in no git repository, so only its present state is known. `git init` and a "
          + "first commit begin a history.", status: .unread)
    case .git(let words):
      Refusal("git does not show the vault's history: \(escaped(words))", status: .unread)
    case .unknownRevision:
      Refusal(
        "Nothing in the vault's history is called \(name). Give a branch, a tag, a commit's hash, or "
          + "a day such as 2026-03-01.")
    case .beforeHistory: Refusal("The vault's history begins after \(name).")
    case .noVault: Refusal("The vault's folder is not in \(name).", status: .unread)
    }
  }
}
