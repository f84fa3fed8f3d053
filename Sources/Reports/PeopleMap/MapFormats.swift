import Graph
import Vault

extension PeopleMap {
  /// `rapport/graph/1`.
  package var json: [UInt8] {
    JsonWriter.document { json in
      json.field("schema", "rapport/graph/1")
      json.field("today", today)
      json.field("around", around?.subject)
      json.field("depth", around?.depth)
      json.list("nodes", onLines: true, knots) { json, knot in
        json.object { json in
          json.field("subject", knot.subject)
          json.field("name", knot.name)
          json.field("kind", knot.kind.rawValue)
        }
      }
      json.list("edges", onLines: true, ties) { json, tie in
        json.object { json in
          json.field("from", knots[tie.from].subject)
          json.field("to", knots[tie.to].subject)
          json.field("kind", tie.kind.rawValue)
          json.field("count", tie.count)
          json.field("path", tie.path)
          json.place(tie.place)
        }
      }
    }
  }

  /// GraphML, for programs that count and lay out graphs. All ties lead from one to another there:
  /// readers in use take no file that has both sorts.
  package var graphml: [UInt8] {
    var text = """
      <?xml version="1.0" encoding="UTF-8"?>
      <graphml xmlns="http://graphml.graphdrawing.org/xmlns">
      <key id="name" for="node" attr.name="name" attr.type="string"/>
      <key id="kind" for="node" attr.name="kind" attr.type="string"/>
      <key id="subject" for="node" attr.name="subject" attr.type="string"/>
      <key id="tie" for="edge" attr.name="kind" attr.type="string"/>
      <key id="count" for="edge" attr.name="count" attr.type="int"/>
      <graph id="rapport" edgedefault="directed">

      """
    for (index, knot) in knots.enumerated() {
      text += "<node id=\"n\(index)\"><data key=\"name\">\(Self.xml(knot.name))</data>"
      text += "<data key=\"kind\">\(knot.kind.rawValue)</data>"
      text += "<data key=\"subject\">\(Self.xml(knot.subject))</data></node>\n"
    }
    for (index, tie) in ties.enumerated() {
      text += "<edge id=\"e\(index)\" source=\"n\(tie.from)\" target=\"n\(tie.to)\">"
      text += "<data key=\"tie\">\(tie.kind.rawValue)</data>"
      text += "<data key=\"count\">\(tie.count)</data></edge>\n"
    }
    return Array((text + "</graph>\n</graphml>\n").utf8)
  }

  /// Text between elements; the two characters that XML cannot hold at all as escapes.
  private static func xml(_ text: String) -> String {
    var result = ""
    for scalar in escapedHtml(text).unicodeScalars {
      if scalar.value == 0xFFFE || scalar.value == 0xFFFF {
        result += escape(scalar)
      } else {
        result.unicodeScalars.append(scalar)
      }
    }
    return result
  }
}
