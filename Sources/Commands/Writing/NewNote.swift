import Graph
import Reports
import Vault

/// Making a note.
extension OpenVault {
  /// The change that adds a note, read back.
  func plan(new type: NoteType, named name: String, another: Bool) throws -> Plan {
    let title = try title(of: type, named: name)
    guard let stem = type == .me ? "Me" : NoteName.of(title) else {
      throw Refusal("A note needs a name: rapport new \(type.rawValue) NAME.")
    }
    if let taken = taken(type, title, stem), !another { throw Refusal(taken) }
    let folder = graph.folder(for: type)
    let path = (folder.isEmpty ? "" : folder + "/") + stem + ".md"
    try refuseTwin(of: path)
    let template = NoteTemplate(try self.template(for: type))
    let (text, left) = template.filled(title: title, date: day(in: title) ?? today)
    let change = try completed(text, type, title, stem, path)
    var page = Page(look)
    page.paragraph(path, .strong)
    let open = left.map { "\(path): \($0) is yours to fill." }
    return Plan(changes: [change], report: page, remarks: near(type, title) + open.map(escaped))
  }

  /// What the note is called: a meeting or e-mail begins with its day, and a letter must not have
  /// the very name of its writer, or links to either would be doubtful.
  private func title(of type: NoteType, named name: String) throws -> String {
    let name = name.split { $0.isNewline || $0 == " " || $0 == "\t" }.joined(separator: " ")
    guard !name.isEmpty else { return "" }
    switch type {
    case .meeting, .email: return day(in: name) == nil ? "\(today) \(name)" : name
    case .letter:
      let isName = graph.notes.contains { $0.type.isPerson && folded($0.title) == folded(name) }
      return isName ? "\(name) letter" : name
    default: return name
    }
  }

  private func day(in title: String) -> CivilDate? {
    guard case .date(let day) = CivilDate.read(String(title.prefix(10))) else { return nil }
    return day
  }

  /// The vault's own template, else the built-in one.
  private func template(for type: NoteType) throws -> String {
    let name = BuiltInTemplates.name(of: type)
    for path in [
      "Templates/\(name).md", "Templates/\(type.rawValue).md", "templates/\(type.rawValue).md",
    ] {
      if let text = try template(at: path) { return text }
    }
    return BuiltInTemplates.text(of: type)
  }

  /// The filled template with what only the vault knows: whom it is about, a name that is not the
  /// file's, and the type, where neither template nor folder say it.
  private func completed(
    _ text: String, _ type: NoteType, _ title: String, _ stem: String, _ path: String
  ) throws -> FileChange {
    var edit = NoteEdit(Array(text.utf8))
    if let key = type.personKey, let person = person(in: title) {
      edit.set(key, to: .text(graph.link(to: person)))
    }
    if type.hasName, stem != title { edit.set("name", to: .text(title)) }
    let change = FileChange(path: path, before: nil, after: edit.after)
    let graph = try Graph.build(
      files: files.after([change]), configuration: self.graph.configuration, workers: workers)
    if graph.notes.first(where: { $0.path == path })?.type != type {
      edit.set("type", to: .text(type.rawValue))
    }
    return FileChange(path: path, before: nil, after: edit.after)
  }

  /// Whom a title names: its words without a day in front, and without the last ones where those
  /// are no part of a name ("Priya Raman 2027").
  private func person(in title: String) -> NoteID? {
    var words = title.split(separator: " ").dropFirst(day(in: title) == nil ? 0 : 1)
    while !words.isEmpty {
      if case .one(let note) = graph.names.people(named: words.joined(separator: " ")) {
        return note
      }
      words.removeLast()
    }
    return nil
  }
}

extension NoteType {
  /// The key that names the person a note of this type is about.
  fileprivate var personKey: String? {
    switch self {
    case .meeting: "with"
    case .letter: "writer"
    case .email: "to"
    default: nil
    }
  }

  /// Whether notes of this type have a name of their own beside the file's.
  fileprivate var hasName: Bool {
    switch self {
    case .mentor, .contact, .cycle, .me, .journal: true
    default: false
    }
  }
}
