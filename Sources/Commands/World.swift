import Graph
package import Vault

/// Everything outside of the program that commands need: files, clock, terminal.
///
/// A struct of ports, built once in the executable; tests build their own in memory.
package struct World: Sendable {
  /// Where the vault is; see ``VaultRoot/find(explicit:environment:from:)``.
  package var root: @Sendable (_ named: String?) throws(VaultRoot.NotFound) -> String
  /// The files below a root.
  package var files: @Sendable (_ root: String) throws(Files.ReadFailure) -> Files
  /// What git knows of the vault that is named, or else found. Nothing is read before it is asked.
  package var history: @Sendable (_ named: String?) -> VaultHistory
  /// Hands over a file outside of the vault, piece by piece: what somebody else has exported.
  package var outside:
    @Sendable (_ path: String, _ each: (_ piece: [UInt8]) -> Void) throws(Files.ReadFailure) -> Void
  /// The absolute path of a folder that is to become a vault. A folder that is not there is made,
  /// or is nil in a dry run.
  package var makeRoot:
    @Sendable (_ named: String, _ isDry: Bool) throws(Files.WriteFailure) -> String?
  /// Puts a folder under git, unless it is; false if that cannot be done.
  package var startGit: @Sendable (_ root: String) -> Bool
  /// Adds the hook that judges a vault before each commit.
  package var addHook: @Sendable (_ root: String) -> CommitHook.Outcome
  /// Runs a program with its arguments on the terminal and waits for it: its status, or nil if it
  /// cannot be run. No shell takes part.
  package var run: @Sendable (_ words: [String]) -> Int32?
  /// Packs a Word document.
  package var pack: @Sendable (PandocJob) throws(PandocJob.Failure) -> [UInt8]
  /// Makes a folder with files in it, whole or not at all: its absolute path.
  package var addFolder: @Sendable (NewFolder) throws(NewFolder.Failure) -> String
  /// The civil day it is, in a time zone; nil if the zone is not known. Without a zone in that of
  /// the machine. To be asked once, before any thread is started.
  package var today: @Sendable (_ timeZone: String?) -> LocalDay?
  /// The civil day on which a moment lies, in seconds since 1970, in the zone of which ``today`` was
  /// asked; nil for one beyond the calendar.
  package var localDay: @Sendable (_ seconds: Int64) -> LocalDay?
  /// The value of an environment variable.
  package var environment: @Sendable (_ name: String) -> String?
  /// Writes to standard output. A closed pipe is no failure: what it can no longer take is dropped.
  package var output: @Sendable (_ bytes: [UInt8]) throws(WriteFailure) -> Void
  /// Writes to standard error; failures are dropped.
  package var error: @Sendable (_ text: String) -> Void
  /// Says how far the work has come, in a few words, to whoever waits for it: on a terminal, after a
  /// while, and gone again before anything is written.
  package var progress: @Sendable (_ words: String) -> Void
  /// All of standard input; nil where it is more than ``World/largestInput`` bytes.
  package var input: @Sendable () -> [UInt8]?
  package var terminal: Terminal
  /// Nanoseconds of a clock that only ever runs forward.
  package var nanoseconds: @Sendable () -> UInt64
  /// Threads to read notes on.
  package var workers: Int
  /// Ends the process with everything it still holds, where there is a process to end. To take a
  /// large vault apart before that takes a twentieth of the time it takes to read it.
  package var leave: @Sendable (ExitStatus) -> Void

  package init(
    root: @escaping @Sendable (String?) throws(VaultRoot.NotFound) -> String,
    files: @escaping @Sendable (String) throws(Files.ReadFailure) -> Files,
    history: @escaping @Sendable (String?) -> VaultHistory = { _ in .none },
    outside: @escaping @Sendable (String, ([UInt8]) -> Void) throws(Files.ReadFailure) -> Void = {
      (_, _) throws(Files.ReadFailure) in throw .missing
    },
    today: @escaping @Sendable (String?) -> LocalDay?,
    environment: @escaping @Sendable (String) -> String?,
    output: @escaping @Sendable ([UInt8]) throws(WriteFailure) -> Void,
    error: @escaping @Sendable (String) -> Void,
    progress: @escaping @Sendable (String) -> Void = { _ in },
    input: @escaping @Sendable () -> [UInt8]? = { [] },
    terminal: Terminal,
    nanoseconds: @escaping @Sendable () -> UInt64,
    workers: Int,
    leave: @escaping @Sendable (ExitStatus) -> Void = { _ in },
    localDay: @escaping @Sendable (Int64) -> LocalDay? = { LocalDay(inGreenwich: $0) },
    makeRoot: @escaping @Sendable (String, Bool) throws(Files.WriteFailure) -> String? = {
      (_, _) throws(Files.WriteFailure) in throw .notPermitted
    },
    startGit: @escaping @Sendable (String) -> Bool = { _ in false },
    addHook: @escaping @Sendable (String) -> CommitHook.Outcome = { _ in .failed },
    run: @escaping @Sendable ([String]) -> Int32? = { _ in nil },
    pack: @escaping @Sendable (PandocJob) throws(PandocJob.Failure) -> [UInt8] = {
      (_) throws(PandocJob.Failure) in throw .missing
    },
    addFolder: @escaping @Sendable (NewFolder) throws(NewFolder.Failure) -> String = {
      (_) throws(NewFolder.Failure) in throw .write(.notPermitted)
    }
  ) {
    self.root = root
    self.files = files
    self.history = history
    self.outside = outside
    self.today = today
    self.localDay = localDay
    self.environment = environment
    self.output = output
    self.error = error
    self.progress = progress
    self.input = input
    self.terminal = terminal
    self.nanoseconds = nanoseconds
    self.workers = workers
    self.leave = leave
    self.makeRoot = makeRoot
    self.startGit = startGit
    self.addHook = addHook
    self.run = run
    self.pack = pack
    self.addFolder = addFolder
  }

  /// The most bytes of standard input: 64 MB.
  package static let largestInput = 67_108_864
}

/// A day as the system's clock tells it.
package struct LocalDay: Sendable {
  package var year: Int
  /// 1…12.
  package var month: Int
  package var day: Int

  package init(year: Int, month: Int, day: Int) {
    self.year = year
    self.month = month
    self.day = day
  }

  /// The day of a moment, in seconds since 1970, where clocks show UTC; nil beyond the calendar.
  package init?(inGreenwich seconds: Int64) {
    let days = seconds >= 0 ? seconds / 86_400 : (seconds - 86_399) / 86_400
    guard let number = Int32(exactly: days), CivilDate.writable.contains(CivilDate(day: number))
    else { return nil }
    let parts = CivilDate(day: number).parts
    self.init(year: parts.year, month: parts.month, day: parts.day)
  }
}

/// What standard output and standard error are connected to.
package struct Terminal: Sendable {
  /// Whether output goes to a terminal.
  package var isOutput: Bool
  /// Whether errors go to a terminal.
  package var isError: Bool
  /// Columns of the terminal; nil where there is none.
  package var width: Int?

  package init(isOutput: Bool, isError: Bool, width: Int?) {
    self.isOutput = isOutput
    self.isError = isError
    self.width = width
  }
}

/// Standard output could not take what was written: a full disk, say.
package struct WriteFailure: Error {
  /// Why, in the system's words.
  package var words: String

  package init(_ words: String) {
    self.words = words
  }
}
