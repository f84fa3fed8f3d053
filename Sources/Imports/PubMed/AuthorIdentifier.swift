/// The ORCID iD that an author's identifier is, whatever is written around and within it: a web
/// address, hyphens, dashes, blanks or none. Nil for identifiers of other kinds.
func authorOrcid(_ text: String) -> String? {
  var bytes = Array(text.lowercased().utf8)[...]
  let name = Array("orcid".utf8)
  if let start = bytes.indices.first(where: { bytes[$0...].starts(with: name) }) {
    bytes = bytes[start...]
  } else if bytes.contains(where: { $0 &- 0x61 < 26 && $0 != UInt8(ascii: "x") }) {
    return nil
  }
  let isSign: (UInt8) -> Bool = { $0 &- 0x30 < 10 }
  let digits = bytes.drop { !isSign($0) }.filter { isSign($0) || $0 == UInt8(ascii: "x") }
  return orcid(in: String(decoding: digits, as: UTF8.self))
}
