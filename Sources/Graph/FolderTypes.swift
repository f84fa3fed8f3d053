import Vault

/// What kind of note a folder holds, where the note does not say.
struct FolderTypes: Sendable {
  /// Folded names of the folders in a row, usually one, with the type they stand for.
  private var folders: [(names: [String], type: NoteType)] = Self.defaults.map {
    ([$0.folder], $0.type)
  }

  static let defaults: [(folder: String, type: NoteType)] = [
    ("mentors", .mentor), ("people", .contact), ("meetings", .meeting), ("projects", .project),
    ("letters", .letter), ("cycles", .cycle), ("journals", .journal),
    ("opportunities", .opportunity), ("mail", .email),
  ]

  /// Takes the folders of `rapport.yml`, which replace the default of their type.
  mutating func add(_ configuration: Configuration) -> [Diagnostic] {
    var diagnostics: [Diagnostic] = []
    var replaced: Set<NoteType> = []
    for setting in configuration.folders {
      guard let type = NoteType(written: setting.type) else {
        let allowed = "a type: " + NoteType.written.map(\.rawValue).joined(separator: ", ")
        let problem = Diagnostic.Problem.settingImpossible(
          key: "folders", value: setting.type, allowedText: allowed)
        diagnostics.append(Diagnostic(problem, path: Configuration.path, place: setting.place))
        continue
      }
      if replaced.insert(type).inserted { folders.removeAll { $0.type == type } }
      let names = folded(setting.folder).split(separator: "/").filter { $0 != "." }.map(String.init)
      // Where two settings name one folder, the later counts.
      if !names.isEmpty { folders.insert((names, type), at: 0) }
    }
    return diagnostics
  }

  /// The type for a note in a folder: that of the innermost folder that has one.
  func type(ofFolder folder: Substring) -> NoteType? {
    let parts = folded(String(folder)).split(separator: "/").map(String.init)
    for end in stride(from: parts.count, to: 0, by: -1) {
      for (names, type) in folders where parts[..<end].suffix(names.count).elementsEqual(names) {
        return type
      }
    }
    return nil
  }
}

extension NoteType {
  /// The type that a text names, in any case.
  init?(written text: String) {
    self.init(rawValue: foldedKey(text))
    if self == .plain { return nil }
  }
}
