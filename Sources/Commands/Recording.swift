import Reports
import Rules
import Vault

extension OpenVault {
  /// Lets a report add when its lines were written down.
  ///
  /// - Returns: What there is to say where the history does not tell: a line for standard error.
  func record(_ add: (inout Recorder) -> Void) -> [String] {
    do {
      let lines = try history.lines(revision, timeZone)
      var recorder = Recorder(
        lines, of: graph, files: files, late: situation.policy[.evidenceLate])
      add(&recorder)
      guard lines.isShallow else { return [] }
      return [
        "this clone holds only the end of the history; `git fetch --unshallow` brings the rest"
      ]
    } catch .git(let words) {
      return ["when a line was written down is not known: git says \(escaped(words))"]
    } catch {
      return ["when a line was written down is not known: the vault is in no git repository"]
    }
  }
}
