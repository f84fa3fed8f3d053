import Markdown

/// A link in a value of the front matter.
struct FrontLink {
  /// Where the value begins that holds it.
  var valuePlace: SourcePlace
  var target: String
  /// The first `[`.
  var place: SourcePlace
  var file: Int32
  /// The note that the file is.
  var note: NoteID?
  /// Whether the target is the file's name as written; nil where that was not seen.
  var isExact: Bool?
  /// The value's key names people, so that a name in brackets will do.
  var isAboutPeople: Bool
  /// Only wikilinks are links to Obsidian; others are known to references alone.
  var isWikilink: Bool
}

/// Finds the links in front matter: those in texts, and, under a known key, those without quotes.
struct FrontLinkFinder {
  private let peopleKeys: [Key]
  private var isAboutPeople = false
  private(set) var links: [FrontLink] = []

  init(_ type: NoteType) {
    peopleKeys = type.peopleKeys
  }

  /// Adds the links of one value, going into lists and maps of any depth.
  mutating func add(
    _ value: YamlNode, key: Key?, _ bytes: Span<UInt8>, _ outline: NoteOutline,
    _ resolver: inout LinkResolver
  ) {
    isAboutPeople = key.map(peopleKeys.contains) ?? false
    var later: [YamlNode] = []
    var next: YamlNode? = value
    while let node = next {
      if key != nil, let target = node.unquotedLink {
        add("[[" + target + "]]", of: node, bytes, outline, &resolver)
      } else {
        switch node.value {
        case .scalar(let text, _): add(text, of: node, bytes, outline, &resolver)
        case .list(let items): later += items.reversed()
        case .map(let entries): later += entries.reversed().map(\.value)
        case .null: break
        }
      }
      next = later.popLast()
    }
  }

  private mutating func add(
    _ text: String, of node: YamlNode, _ bytes: Span<UInt8>, _ outline: NoteOutline,
    _ resolver: inout LinkResolver
  ) {
    let source = text.utf8Span.span
    var offset = node.offset
    var at = 0
    while at < source.count {
      guard source[at] == UInt8(ascii: "["), let (found, end) = TextLink.link(source, at: at) else {
        at += 1
        continue
      }
      at = end
      guard let link = found else { continue }
      var place = node.place
      if link.isWikilink, let start = Self.brackets(bytes, from: offset) {
        place = outline.place(of: Int32(start))
        offset = start + 2
      }
      let file = resolver.resolve(link.target)
      let note = file < 0 ? nil : resolver.table.note(FileID(Int(file)))
      links.append(
        FrontLink(
          valuePlace: node.place, target: link.target, place: place, file: file, note: note,
          isExact: resolver.isExact, isAboutPeople: isAboutPeople, isWikilink: link.isWikilink))
    }
  }

  private static func brackets(_ bytes: Span<UInt8>, from start: Int) -> Int? {
    var at = start
    while at + 1 < bytes.count {
      if bytes[at] == UInt8(ascii: "["), bytes[at + 1] == UInt8(ascii: "[") { return at }
      at += 1
    }
    return nil
  }
}

extension FrontMatterReader {
  /// What a text names: its links, or else itself. The word `me` is nobody.
  mutating func references(_ key: Key) -> [Reference] {
    texts(key).flatMap { references($0) }
  }

  mutating func reference(_ key: Key) -> Reference? {
    text(key).flatMap { references($0).first }
  }

  private mutating func references(_ text: Placed<String>) -> [Reference] {
    var found: [Reference] = []
    for index in links.indices where links[index].valuePlace == text.place {
      found.append(reference(links[index]))
    }
    if !found.isEmpty || nameKey(text.value) == "me" { return found }
    hasOpenReferences = true
    return [Reference(text: text.value, place: text.place, isLink: false)]
  }

  private mutating func reference(_ link: FrontLink) -> Reference {
    // Other links than wikilinks are not among the note's, where the joiner would look for me.
    if link.file < 0 || !link.isWikilink { hasOpenReferences = true }
    let file = link.file >= 0 ? FileID(Int(link.file)) : nil
    return Reference(
      text: link.target, place: link.place, isLink: true, file: file, note: link.note)
  }
}
