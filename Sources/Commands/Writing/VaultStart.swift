import Graph
import Reports
import Vault

/// A vault at its beginning: what it lacks, and what is there and stays.
struct VaultStart {
  /// Absolute; nil for a folder that is not there and is not to be made now.
  private let root: String?
  private let named: String
  private let files: Files
  private var changes: [FileChange] = []
  private var folders: [String] = []
  private var kept: [String] = []

  init(_ named: String, isDry: Bool, in world: World) throws {
    self.named = named
    do throws(Files.WriteFailure) {
      root = try world.makeRoot(named, isDry)
    } catch {
      throw Refusal("\(escaped(named)) cannot be a vault: \(error.words).", status: .unread)
    }
    do {
      files = try root.map { try world.files($0) } ?? .memory([:] as [String: String])
    } catch let failure as Files.ReadFailure {
      throw Refusal("\(escaped(named)) cannot be read: \(failure.words).", status: .unread)
    }
    try lookAround()
  }

  private mutating func lookAround() throws {
    let (configuration, _) = Configuration.read(from: files)
    let listing = try files.list([])
    let paths = listing.notes + listing.attachments
    let graph = try Graph.build(files: files, configuration: configuration, workers: 1)
    for type in NoteType.written where !graph.folder(for: type).isEmpty {
      let folder = graph.folder(for: type)
      let isThere = paths.contains { $0.hasPrefix(folder + "/") }
      if !isThere { folders.append(folder) }
    }
    let templates =
      paths.lazy.compactMap { $0.split(separator: "/").first }
      .first { folded(String($0)) == "templates" }.map(String.init) ?? "Templates"
    let known = Set(paths.map(folded))
    for (path, text) in NewVault.files(templates: templates) {
      let isThere = known.contains(folded(path)) || (try? files.bytes(of: path)) != nil
      if isThere { kept.append(path) } else { changes.append(FileChange(path: path, text: text)) }
    }
  }

  func write() throws {
    for folder in folders {
      do throws(Files.WriteFailure) {
        try files.makeFolder(folder)
      } catch {
        throw Refusal(
          "The folder \(escaped(folder)) was not made: \(error.words).", status: .unread)
      }
    }
    try files.write(changes)
  }

  /// Why there is no git now, if it is not.
  func startGit(in world: World) -> String? {
    guard let root else { return nil }
    return world.startGit(root) ? nil : "git could not be started there; is it installed?"
  }

  /// Why no hook judges what is committed, if none was added.
  func addHook(in world: World) -> String? {
    guard let root else { return nil }
    switch world.addHook(root) {
    case .added: return nil
    case .kept:
      return "there is a pre-commit hook already; to have it judge the notes, add to it: "
        + "rapport check --staged"
    case .failed: return "no hook could be added; is the folder under git? (--git)"
    }
  }
}

extension VaultStart {
  /// What would be done, as a diff.
  func plan(_ look: Page.Look) throws -> Answer {
    var page = Page(look)
    for folder in folders { page.paragraph("new folder \(folder)/", .good) }
    let diff = try Plan(changes: changes, report: page).answer(in: files, isDry: true, look)
    return Answer(page.bytes + diff.report)
  }

  func report(_ look: Page.Look) -> [UInt8] {
    var page = Page(look)
    page.paragraph(root ?? named, .strong)
    let new = changes.map(\.path) + folders.map { $0 + "/" }
    list("new", new, &page)
    list("kept", kept, &page)
    page.space()
    for line in NewVault.nextSteps { page.paragraph(line, hanging: 2) }
    return page.bytes
  }

  private func list(_ label: String, _ paths: [String], _ page: inout Page) {
    guard !paths.isEmpty else { return }
    page.labelled("  \(label)", paths.joined(separator: ", "), labelTone: .quiet, indent: 8)
  }
}
