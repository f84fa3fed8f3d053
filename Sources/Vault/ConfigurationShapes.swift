import Markdown

/// The shapes a setting's value may have. One that does not fit is reported and gives nothing.
extension ConfigurationReader {
  /// The entries whose keys differ as keys are compared; each later double is reported.
  mutating func distinct(_ entries: [YamlEntry]) -> [YamlEntry] {
    var lines: [String: Int32] = [:]
    return entries.filter { entry in
      let line = lines[foldedKey(entry.key)]
      if let line {
        report(.settingDuplicate(key: entry.key, firstLine: line), at: entry.keyPlace)
      } else {
        lines[foldedKey(entry.key)] = entry.keyPlace.line
      }
      return line == nil
    }
  }

  /// One text, number or date.
  mutating func text(_ node: YamlNode, key: String) -> Configuration.Text? {
    if case .scalar(let text, _) = node.value {
      return Configuration.Text(text: text, place: node.place)
    }
    report(.settingWrongType(key: key, expected: "one text"), at: node.place)
    return nil
  }

  /// A list of texts; one text is a list of one, and an empty item none.
  mutating func texts(_ node: YamlNode, key: String) -> [Configuration.Text] {
    let expected = "a list of texts"
    switch node.value {
    case .null: return []
    case .scalar(let text, _): return [Configuration.Text(text: text, place: node.place)]
    case .map:
      report(.settingWrongType(key: key, expected: expected), at: node.place)
      return []
    case .list(let items):
      var texts: [Configuration.Text] = []
      for item in items where item.value != .null {
        if case .scalar(let text, _) = item.value {
          texts.append(Configuration.Text(text: text, place: item.place))
        } else {
          report(.settingWrongType(key: key, expected: expected), at: item.place)
        }
      }
      return texts
    }
  }

  /// `key: value` lines, doubles and empty values left out; `content` names the values.
  mutating func entries(_ node: YamlNode, key: String, of content: String) -> [YamlEntry] {
    guard case .map(let entries) = node.value else {
      let expected = "indented lines of names and \(content), each as \"name: value\""
      report(.settingWrongType(key: key, expected: expected), at: node.place)
      return []
    }
    return distinct(entries).filter { $0.value.value != .null }
  }

  mutating func synonyms(_ node: YamlNode, key: String) -> [Configuration.Synonym] {
    var synonyms: [Configuration.Synonym] = []
    for entry in entries(node, key: key, of: "meanings") {
      guard let meaning = text(entry.value, key: "\(key): \(entry.key)") else { continue }
      synonyms.append(
        Configuration.Synonym(
          alias: entry.key, meaning: meaning.text, place: entry.keyPlace,
          meaningPlace: meaning.place))
    }
    return synonyms
  }

  mutating func readFolders(_ node: YamlNode) {
    for entry in entries(node, key: "folders", of: "folders") {
      for folder in texts(entry.value, key: "folders: \(entry.key)") {
        configuration.folders.append(
          Configuration.Folder(
            type: entry.key, folder: folder.text, place: entry.keyPlace,
            folderPlace: folder.place))
      }
    }
  }

  /// A list of lists; one plain list of texts is one group.
  mutating func readGroups(_ node: YamlNode) {
    let key = "specialty-groups"
    guard case .list(let groups) = node.value else {
      return report(.settingWrongType(key: key, expected: "a list of lists"), at: node.place)
    }
    let isOneGroup = groups.allSatisfy { if case .list = $0.value { false } else { true } }
    let found = isOneGroup ? [texts(node, key: key)] : groups.map { texts($0, key: key) }
    configuration.specialtyGroups = found.map { $0.map(\.text) }.filter { !$0.isEmpty }
  }
}
