import Vault

extension PeopleMap {
  /// For Graphviz. Kinds have shapes and ties have strokes, so that it can be read without colours.
  package var dot: [UInt8] {
    var text = """
      digraph rapport {
        graph [rankdir=LR, ranksep=1.2, nodesep=0.25];
        node [fontname="sans-serif", fontsize=12];
        edge [fontname="sans-serif", fontsize=9];

      """
    for (index, knot) in knots.enumerated() {
      text += "  n\(index) [label=\(Self.quoted(knot.name)), \(Self.shape(knot.kind))];\n"
    }
    for tie in ties {
      let label = Self.quoted(Self.label(tie))
      text += "  n\(tie.from) -> n\(tie.to) [label=\(label), \(Self.stroke(tie.kind))];\n"
    }
    return Array((text + "}\n").utf8)
  }

  private static func shape(_ kind: Knot.Kind) -> String {
    switch kind {
    case .me: "shape=doubleoctagon"
    case .mentor: "shape=box, style=rounded"
    case .contact: "shape=ellipse"
    case .project: "shape=note"
    }
  }

  private static func stroke(_ kind: Tie.Kind) -> String {
    switch kind {
    case .knows: "dir=none, style=solid"
    case .introduced: "style=solid, arrowhead=normal"
    case .project: "dir=none, style=bold"
    case .meeting: "dir=none, style=dotted"
    case .letter: "style=dashed, arrowhead=vee"
    }
  }

  /// A string: a backslash would begin an escape, an ampersand a character's name.
  private static func quoted(_ text: String) -> String {
    var result = "\""
    for character in escaped(text).unicodeScalars {
      switch character {
      case "\\": result += "\\\\"
      case "\"": result += "\\\""
      case "&": result += "&amp;"
      default: result.unicodeScalars.append(character)
      }
    }
    return result + "\""
  }
}
