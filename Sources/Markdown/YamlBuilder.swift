/// Puts events together to a document: a stack instead of recursion, and bounds on what it may hold.
struct YamlBuilder {
  /// How deep lists and maps may be nested, the document's own map included.
  static let greatestDepth = 32
  /// How many values a document may have, aliases written out.
  static let mostNodes = 20_000

  private(set) var document = YamlDocument()
  /// The line on which the last value ends.
  var endLine: Int32 = 0
  private var frames: [YamlFrame] = []
  private var anchors: [String: (node: YamlNode, size: YamlSize)] = [:]
  private var openAnchors: Set<String> = []
  private var nodes = 0

  /// Takes the next event; false when the document is complete or cannot be read further.
  mutating func take(_ event: YamlEvent, at start: YamlStart) -> Bool {
    switch event {
    case .scalar(let text, let isQuoted, let anchor):
      return takeScalar(text, isQuoted: isQuoted, anchor: anchor, at: start)
    case .listStart(let anchor): return open(isMap: false, anchor: anchor, at: start)
    case .mapStart(let anchor): return open(isMap: true, anchor: anchor, at: start)
    case .end: return close()
    case .alias(let name): return takeAlias(name, at: start)
    case .failure(let words, _):
      // libyaml looks for the colon of a line before it says that what stands above has ended.
      if words == YamlEvent.missingColon, start.place.column == 1 { closeAll() }
      return fail(.syntax(words), at: start)
    case .badByte, .streamStart, .documentStart, .documentEnd, .streamEnd: return true
    }
  }

  /// Ends the reading early: the entries finished so far count.
  private mutating func fail(_ kind: YamlDocument.Problem.Kind, at start: YamlStart) -> Bool {
    if let top = frames.first {
      // What breaks the YAML on the line of a finished value probably belongs to that value.
      let isTorn = frames.count == 1 && top.key == nil && endLine == start.place.line
      document.entries = isTorn ? top.entries.dropLast() : top.entries
    }
    document.problem = .init(kind: kind, place: start.place, offset: start.offset)
    return false
  }

  private mutating func takeScalar(
    _ text: String, isQuoted: Bool, anchor: String?, at start: YamlStart
  ) -> Bool {
    let isNull = !isQuoted && Self.isNull(text)
    // A key is text, whatever it says.
    let isKey = frames.last.map { $0.isMap && $0.key == nil } ?? false
    let node = YamlNode(
      value: isNull && !isKey ? .null : .scalar(text, isQuoted: isQuoted), place: start.place,
      offset: start.offset)
    guard remember(anchor) else { return fail(.syntax("found duplicate anchor"), at: start) }
    guard isKey || count(1) else { return fail(.tooLarge, at: start) }
    return add(node, YamlSize(nodes: 1, depth: 0), anchor: anchor, at: start)
  }

  /// Plain texts that mean no value.
  static func isNull(_ text: String) -> Bool {
    text.utf8.count <= 4 && ["", "~", "null", "Null", "NULL"].contains(text)
  }

  private mutating func takeAlias(_ name: String, at start: YamlStart) -> Bool {
    // An alias inside what it stands for is not there yet either.
    guard let (target, size) = anchors[name] else {
      return fail(.syntax("found undefined alias"), at: start)
    }
    guard frames.count + size.depth <= Self.greatestDepth, count(size.nodes) else {
      return fail(.tooLarge, at: start)
    }
    let node = YamlNode(value: target.value, place: start.place, offset: start.offset)
    return add(node, size, anchor: nil, at: start)
  }

  private mutating func open(isMap: Bool, anchor: String?, at start: YamlStart) -> Bool {
    if frames.isEmpty, !isMap { return fail(.notMapping, at: start) }
    guard frames.count < Self.greatestDepth, count(1) else { return fail(.tooLarge, at: start) }
    guard remember(anchor) else { return fail(.syntax("found duplicate anchor"), at: start) }
    frames.append(YamlFrame(isMap: isMap, start: start, anchor: anchor))
    return true
  }

  /// False if another value has the name already.
  private mutating func remember(_ anchor: String?) -> Bool {
    guard let anchor else { return true }
    return anchors[anchor] == nil && openAnchors.insert(anchor).inserted
  }

  private mutating func close() -> Bool {
    guard let frame = frames.popLast() else { return true }
    guard !frames.isEmpty else {
      document.entries = frame.entries
      return true
    }
    let node = YamlNode(
      value: frame.isMap ? .map(frame.entries) : .list(frame.items), place: frame.start.place,
      offset: frame.start.offset)
    return add(node, frame.size, anchor: frame.anchor, at: frame.start)
  }

  private mutating func closeAll() {
    while let top = frames.last, frames.count > 1 {
      // A key without a value has an empty one.
      if top.key != nil { _ = takeScalar("", isQuoted: false, anchor: nil, at: top.start) }
      _ = close()
    }
  }

  /// Adds a complete key or value to the list or map it stands in.
  private mutating func add(
    _ node: YamlNode, _ size: YamlSize, anchor: String?, at start: YamlStart
  ) -> Bool {
    if let anchor { anchors[anchor] = (node, size) }
    guard let top = frames.indices.last else {
      return node.value == .null ? true : fail(.notMapping, at: start)
    }
    guard !frames[top].isMap || frames[top].key != nil else { return addKey(node, at: start) }
    frames[top].size.nodes += size.nodes
    frames[top].size.depth = max(frames[top].size.depth, size.depth + 1)
    if let (key, place) = frames[top].key {
      frames[top].entries.append(YamlEntry(key: key, keyPlace: place, value: node))
      frames[top].key = nil
    } else {
      frames[top].items.append(node)
    }
    return true
  }

  private mutating func addKey(_ node: YamlNode, at start: YamlStart) -> Bool {
    guard case .scalar(let text, _) = node.value else {
      return fail(.syntax("found a key that is not text"), at: start)
    }
    frames[frames.count - 1].key = (text, start.place)
    return true
  }

  /// Counts values; false if there are more than anyone writes.
  private mutating func count(_ more: Int) -> Bool {
    nodes += more
    return nodes <= Self.mostNodes
  }
}
