/// What git knows of a vault: its states, and when each line came in.
///
/// A port: the live value runs git, the one for tests has no history, or what the test gives it.
package struct VaultHistory: Sendable {
  /// The vault at a commit; see ``Snapshot/init(of:at:timeZone:)``.
  package var snapshot:
    @Sendable (_ revision: String, _ timeZone: String?) throws(Snapshot.Failure) -> Snapshot
  /// The vault as the next commit would hold it.
  package var staged: @Sendable () throws(Snapshot.Failure) -> Snapshot
  /// When each line that a commit holds came in; from the newest commit where none is named.
  package var lines:
    @Sendable (_ revision: String?, _ timeZone: String?) throws(Snapshot.Failure) -> LineHistory

  /// The civil day of a commit, `YYYY-MM-DD`; nil where git does not tell.
  package var day: @Sendable (_ commit: String, _ timeZone: String?) -> String?

  package init(
    snapshot: @escaping @Sendable (String, String?) throws(Snapshot.Failure) -> Snapshot,
    staged: @escaping @Sendable () throws(Snapshot.Failure) -> Snapshot,
    lines: @escaping @Sendable (String?, String?) throws(Snapshot.Failure) -> LineHistory,
    day: @escaping @Sendable (String, String?) -> String? = { _, _ in nil }
  ) {
    self.snapshot = snapshot
    self.staged = staged
    self.lines = lines
    self.day = day
  }

  /// A vault that is in no repository.
  package static let none = VaultHistory(
    snapshot: { (_, _) throws(Snapshot.Failure) in throw .noRepository },
    staged: { () throws(Snapshot.Failure) in throw .noRepository },
    lines: { (_, _) throws(Snapshot.Failure) in throw .noRepository })

  /// What git says of a vault.
  ///
  /// - Parameters:
  ///   - vault: The vault's root, or a bare repository; see ``GitPlace``.
  ///   - index: See ``Snapshot/init(stagedOf:index:)``.
  package static func live(_ vault: String, index: String?) -> VaultHistory {
    VaultHistory(
      snapshot: { (revision, timeZone) throws(Snapshot.Failure) in
        try Snapshot(of: vault, at: revision, timeZone: timeZone)
      },
      staged: { () throws(Snapshot.Failure) in try Snapshot(stagedOf: vault, index: index) },
      lines: { (revision, timeZone) throws(Snapshot.Failure) in
        try LineHistory(of: vault, from: revision ?? "HEAD", timeZone: timeZone)
      },
      day: { Snapshot.day(of: $0, in: vault, timeZone: $1) })
  }
}
