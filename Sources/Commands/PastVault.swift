import Graph
import Reports
import Vault

extension OpenVault {
  /// The same vault at a commit, looked at on that commit's day; where a day was named, on that day.
  ///
  /// - Throws: A ``Refusal`` where there is no such state.
  func past(
    _ revision: String, _ common: CommonOptions, in world: World
  ) throws -> (vault: OpenVault, since: ChangesReport.Since) {
    let snapshot = try VaultState.at(revision).snapshot(common, in: world)
    let named = Snapshot.isDay(revision) ? revision : history.day(snapshot.commit, timeZone)
    guard let named, case .date(let day) = CivilDate.read(named) else {
      throw Refusal("git does not tell the day of \(escaped(revision.quoted)).", status: .unread)
    }
    let vault = try OpenVault(common, files: snapshot.files, on: day, in: world)
    let since = ChangesReport.Since(asked: revision, commit: snapshot.commit, date: day)
    return (vault, since)
  }
}
