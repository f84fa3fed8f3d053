import Glibc

/// git as this house runs it: for reading, without a shell, and so that nothing a repository's own
/// configuration names is run.
///
/// A vault may come from someone else. Its `.git/config` could name programs for a file-system
/// monitor, hooks, pagers, external diffs, text conversion or transports; all of them are switched
/// off on the command line and in the environment, which count more than the file.
package struct Git: Sendable {
  /// Absolute path of the program.
  private let program: String
  /// `NAME=value` for each variable the program gets.
  private let environment: [String]

  /// Nil if there is no git in the folders of PATH.
  package init?() {
    guard let program = Vault.program(named: "git") else { return nil }
    self.program = program
    environment = Self.environment
  }

  /// Runs `git ARGUMENTS` with a folder as its current one.
  ///
  /// - Parameter patience: Milliseconds without a byte of output after which it is ended.
  /// - Returns: What it wrote to standard output; nil if it could not be run, failed, or fell
  ///   silent. What it says on standard error is dropped.
  package func run(
    _ arguments: [String], in folder: String, patience: Int32 = 20_000
  ) -> [UInt8]? {
    output(
      of: program, arguments: line(["-C", folder], arguments), environment: environment,
      patience: patience)
  }

  /// The same of a repository.
  ///
  /// - Parameters:
  ///   - timeZone: In which days are counted; nil for the machine's.
  ///   - index: The file with what is staged; nil for the repository's own.
  func run(
    _ arguments: [String], at place: GitPlace, timeZone: String? = nil, index: String? = nil,
    patience: Int32 = 20_000
  ) -> [UInt8]? {
    let index = index.map { ["GIT_INDEX_FILE=\($0)"] } ?? []
    return output(
      of: program, arguments: line(place.arguments, arguments),
      environment: environment + Self.zone(timeZone) + index, patience: patience)
  }

  /// Starts git for more than one question.
  func child(
    _ place: GitPlace, _ arguments: [String], timeZone: String? = nil, patience: Int32 = 20_000
  ) -> Child? {
    Child(
      program, arguments: line(place.arguments, arguments),
      environment: environment + Self.zone(timeZone), patience: patience)
  }

  /// In git's own words, why it says nothing about a repository.
  func complaint(at place: GitPlace) -> String {
    let answer = output(
      of: program, arguments: line(place.arguments, ["rev-parse", "--git-dir"]),
      environment: environment, patience: 5_000, errors: .wanted)
    let first = (answer ?? []).prefix { $0 != 0x0A }
    return String(decoding: first, as: UTF8.self)
  }

  private func line(_ place: [String], _ arguments: [String]) -> [String] {
    [program, "--no-pager"] + place + Self.settings + arguments
  }

  private static func zone(_ name: String?) -> [String] {
    if let name { return ["TZ=:\(name)"] }
    return getenv("TZ").map { ["TZ=\(String(cString: $0))"] } ?? []
  }

  /// Makes a folder a repository, unless it is in one; false where git fails.
  package func start(in folder: String) -> Bool {
    GitPlace.isInWorkTree(folder) || run(["init", "--quiet"], in: folder) != nil
  }

  private static let settings = [
    "core.fsmonitor=", "core.hooksPath=/dev/null", "core.untrackedCache=false",
    "core.quotePath=off", "core.pager=cat", "core.sshCommand=false", "core.askPass=",
    "core.attributesFile=/dev/null", "diff.external=", "diff.trustExitCode=false",
    "log.showSignature=false", "credential.helper=", "protocol.allow=never", "color.ui=false",
    // Not a folder of notes that only looks like a repository's inside.
    "safe.bareRepository=explicit",
  ].flatMap { ["-c", $0] }

  /// Little is handed on: where the user's own configuration is (it names files to ignore). What
  /// a hook that runs Rapport has in `GIT_DIR` and the like is not.
  private static var environment: [String] {
    let names = ["PATH", "HOME", "XDG_CONFIG_HOME"]
    let kept = names.compactMap { (name: String) in
      getenv(name).map { "\(name)=\(String(cString: $0))" }
    }
    return kept + [
      "LC_ALL=C", "GIT_CONFIG_NOSYSTEM=1", "GIT_ATTR_NOSYSTEM=1", "GIT_OPTIONAL_LOCKS=0",
      "GIT_TERMINAL_PROMPT=0", "GIT_ASKPASS=", "GIT_PAGER=cat", "PAGER=cat", "GIT_EDITOR=false",
      "GIT_SSH_COMMAND=false", "GIT_ALLOW_PROTOCOL=", "GIT_NO_LAZY_FETCH=1",
      "GIT_NO_REPLACE_OBJECTS=1",
    ]
  }
}
