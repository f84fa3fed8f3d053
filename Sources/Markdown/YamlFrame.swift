/// A list or map that is not complete.
struct YamlFrame {
  var isMap: Bool
  var start: YamlStart
  var anchor: String?
  var items: [YamlNode] = []
  var entries: [YamlEntry] = []
  var key: (text: String, place: SourcePlace)?
  var size = YamlSize(nodes: 1, depth: 1)
}

/// Where a value begins.
typealias YamlStart = (place: SourcePlace, offset: Int)

/// What a value costs where it is written out.
struct YamlSize {
  var nodes: Int
  var depth: Int
}
