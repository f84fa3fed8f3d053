/// One pass over the folders of a vault. Folders yet to be read wait in a list, so that no depth is
/// too deep; symbolic links wait until all real folders are known.
struct FolderWalk {
  let root: any FolderSource
  private let ignore: [Glob]
  private let ignoreFiles: [Glob]
  private let git: GitListing?
  var listing = Files.Listing()
  /// Symbolic links met and not followed yet, by path.
  var links: [String] = []
  /// Folders that were read: a second way to one is not taken.
  var seen: Set<FileIdentity> = []
  /// Threads to read folders on.
  private let workers: Int

  init(_ root: any FolderSource, git: GitListing?, ignore: [Glob], workers: Int = 1) {
    self.root = root
    self.git = git
    self.ignore = ignore
    self.workers = workers
    ignoreFiles = ignore.filter(\.concernsFiles)
  }

  /// Reads a folder and all below it. Behind a link git's listing has nothing to say.
  mutating func walk(_ start: String, isLinked: Bool = false) {
    var waiting = [start]
    while !waiting.isEmpty {
      var below: [String] = []
      for (folder, content) in zip(waiting, contents(of: waiting)) {
        take(entries(content, of: folder), of: folder, isLinked: isLinked, &below)
      }
      waiting = below
    }
  }

  private mutating func take(
    _ entries: [FolderEntry], of folder: String, isLinked: Bool, _ below: inout [String]
  ) {
    let listed = isLinked ? nil : git?.folders[folder]
    for entry in entries {
      let path = folder.isEmpty ? entry.name : "\(folder)/\(entry.name)"
      if entry.kind == .folder {
        guard isWanted(folder: path, entry.name, isLinked: isLinked) else { continue }
        if !isMisnamed(entry, in: folder) { below.append(path) }
      } else {
        let isListed = listed?.contains(entry.name) ?? true
        let isIgnored = ignoreFiles.contains { $0.matches(path) }
        if isListed, !isIgnored { take(entry, at: path, in: folder) }
      }
    }
  }

  private mutating func take(_ entry: FolderEntry, at path: String, in folder: String) {
    guard !isMisnamed(entry, in: folder) else { return }
    switch entry.kind {
    case .file: add(path)
    case .link: links.append(path)
    case .folder: break
    case .other:
      if isNoteName(entry.name) { report(.unreadable(.notRegular), path) }
    }
  }

  mutating func add(_ path: String) {
    if isNoteName(path) { listing.notes.append(path) } else { listing.attachments.append(path) }
  }

  mutating func report(_ problem: Diagnostic.Problem, _ path: String) {
    listing.diagnostics.append(Diagnostic(problem, path: path))
  }

  /// What was found in a folder, or why it could not be read.
  private typealias Content = Result<
    (identity: FileIdentity, entries: [FolderEntry]), Files.ReadFailure
  >

  /// Reads folders, many of them on several threads.
  private func contents(of folders: [String]) -> [Content] {
    let root = root
    // A few folders are read sooner than a thread is started.
    let chunk = folders.count < 32 ? folders.count : 4
    return inParallel(folders.count, workers: workers, chunk: chunk) {
    } _: { _, index in
      Content { () throws(Files.ReadFailure) in
        try root.entries(of: folders[index])
      }
    }
  }

  private mutating func entries(_ content: Content, of folder: String) -> [FolderEntry] {
    do {
      let (identity, entries) = try content.get()
      return seen.insert(identity).inserted ? entries : []
    } catch .missing {
      return []
    } catch {
      report(.folderUnreadable(error), folder)
      return []
    }
  }

  /// In a git work tree the folders that hold something listed, elsewhere all but dot-folders.
  private func isWanted(folder path: String, _ name: String, isLinked: Bool) -> Bool {
    let isKnown =
      if let git, !isLinked { git.folders[path] != nil } else { name.utf8.first != 0x2E }
    return isKnown && !isIgnored(folder: path)
  }

  func isIgnored(folder path: String) -> Bool { ignore.contains { $0.matches(path) } }

  /// Whether the globs leave out the path or a folder above it.
  func isCovered(_ path: String) -> Bool { ignore.contains { $0.covers(path) } }

  /// Reports a name that is not UTF-8: nothing could be said about such a file, or linked to it.
  private mutating func isMisnamed(_ entry: FolderEntry, in folder: String) -> Bool {
    guard let shown = entry.shown else { return false }
    report(.nameNotUTF8(shown: shown), folder.isEmpty ? shown : "\(folder)/\(shown)")
    return true
  }
}
