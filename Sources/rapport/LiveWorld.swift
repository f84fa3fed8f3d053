import Commands
import Glibc
import Vault

extension World {
  /// The world as it is: this machine's disk, clock and terminal.
  static func live() -> World {
    // Writing to a closed pipe is then an error that is noticed, not a signal that ends the program.
    signal(SIGPIPE, SIG_IGN)
    let workers = 2
    let patience = Patience(isTerminal: isatty(STDERR_FILENO) == 1)
    return World(
      root: { (named) throws(VaultRoot.NotFound) in
        try VaultRoot.find(
          explicit: named, environment: variable("RAPPORT_VAULT"), from: currentFolder())
      },
      files: { (root) throws(Files.ReadFailure) in
        try Files.live(root: root, workers: workers)
      },
      history: { named in
        .live(folder(named), index: variable("GIT_INDEX_FILE").map(absolute))
      },
      outside: { (path, each) throws(Files.ReadFailure) in
        try OutsideFile.read(path, each)
      },
      today: { SystemClock.today(in: $0) },
      environment: variable,
      output: { (bytes) throws(WriteFailure) in
        patience.end()
        try Output.write(bytes, to: STDOUT_FILENO)
      },
      error: { text in
        patience.end()
        try? Output.write(Array(text.utf8), to: STDERR_FILENO)
      },
      progress: patience.say,
      input: { Input.all(of: STDIN_FILENO, atMost: World.largestInput) },
      terminal: Terminal(
        isOutput: isatty(STDOUT_FILENO) == 1, isError: isatty(STDERR_FILENO) == 1,
        width: Output.columns(of: STDOUT_FILENO)),
      nanoseconds: SystemClock.nanoseconds,
      workers: workers,
      leave: { exit($0.rawValue) },
      localDay: { SystemClock.day(of: $0) },
      makeRoot: { (named, isDry) throws(Files.WriteFailure) in
        try VaultRoot.make(named, from: currentFolder(), isDry: isDry)
      },
      startGit: { root in Git()?.start(in: root) ?? false },
      addHook: { root in CommitHook.add(for: root) },
      run: { words in
        patience.end()
        return Launch.run(words)
      },
      pack: { (job) throws(PandocJob.Failure) in try Pandoc.pack(job) },
      addFolder: { (wanted) throws(NewFolder.Failure) in
        try FolderWriting(wanted, from: currentFolder()).make()
      })
  }
}

private func variable(_ name: String) -> String? {
  getenv(name).map { String(cString: $0) }
}

/// The vault's root, or what may be a bare repository.
private func folder(_ named: String?) -> String {
  let environment = variable("RAPPORT_VAULT")
  let root = try? VaultRoot.find(
    explicit: named, environment: environment, from: currentFolder())
  return root ?? absolute(named ?? environment ?? "")
}

private func absolute(_ path: String) -> String {
  path.hasPrefix("/") ? path : "\(currentFolder())/\(path)"
}

private func currentFolder() -> String {
  guard let path = getcwd(nil, 0) else { return "." }
  defer { free(path) }
  return String(cString: path)
}
