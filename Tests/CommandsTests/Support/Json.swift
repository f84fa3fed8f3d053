import Foundation
import Testing

/// JSON as somebody else's parser reads it.
func parsed(_ text: String) throws -> [String: Any] {
  let object = try JSONSerialization.jsonObject(with: Data(text.utf8))
  return try #require(object as? [String: Any])
}

/// A field that is a list of objects.
func list(_ name: String, in object: [String: Any]) throws -> [[String: Any]] {
  try #require(object[name] as? [[String: Any]])
}

/// The names of all objects' fields, in the order written, of text that holds no other braces.
func fieldNames(_ line: Substring) -> [String] {
  line.matches(of: /"([A-Za-z]+)":/).map { String($0.output.1) }
}
