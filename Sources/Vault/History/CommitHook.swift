import Glibc

/// The hook that judges a vault before each commit.
package enum CommitHook {
  /// What became of it.
  package enum Outcome: Sendable, Hashable {
    case added
    /// There is one already, and it stays as it is.
    case kept
    /// The vault is in no repository, or the hook could not be written.
    case failed
  }

  /// Adds the hook to the repository that holds a vault.
  package static func add(for vault: String) -> Outcome {
    guard let place = GitPlace(vault), !place.isBare, let git = Git(),
      let answer = git.run(
        ["rev-parse", "--path-format=absolute", "--git-common-dir", "--show-prefix"], at: place)
    else { return .failed }
    let lines = String(decoding: answer, as: UTF8.self).split(
      separator: "\n", omittingEmptySubsequences: false)
    guard lines.count >= 2, !lines[0].isEmpty else { return .failed }
    mkdir("\(lines[0])/hooks", 0o777)
    return write(script(folder: String(lines[1])), to: "\(lines[0])/hooks/pre-commit")
  }

  /// - Parameter folder: The vault's, from the top of the work tree, where git runs the hook.
  private static func script(folder: String) -> String {
    let vault = folder.isEmpty ? "" : " --vault \(shellWord(folder))"
    return "#!/bin/sh\nexec rapport check --staged\(vault)\n"
  }

  private static func write(_ text: String, to path: String) -> Outcome {
    let file = open(path, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0o777)
    guard file >= 0 else { return errno == EEXIST ? .kept : .failed }
    defer { close(file) }
    let bytes = Array(text.utf8)
    let count = bytes.withUnsafeBytes { Glibc.write(file, $0.baseAddress, $0.count) }
    guard count == bytes.count else {
      unlink(path)
      return .failed
    }
    return .added
  }
}
