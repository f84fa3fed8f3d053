import Moments
import Testing

@testable import Vault

@Suite("Nearest names")
struct NearestTests {
  @Test(arguments: [
    ("instituton", "institution"), ("Ramen", "Raman"), ("RAMAN", "Raman"), ("nduge", "nudge"),
    ("sen", "sent"), ("Ame\u{301}lia", "Amélie"), ("feedbak", "feedback"),
    ("mileston", "milestone"), ("readmision papr", "Readmission paper"),
  ])
  func `A slip finds what was meant`(word: String, expected: String) {
    let names = [
      "institution", "Raman", "nudge", "sent", "Amélie", "feedback", "milestone",
      "Readmission paper",
    ]
    #expect(Nearest(names).name(for: word) == expected)
  }

  @Test(arguments: ["", "x", "zzzz", "se", "ramnaaa", "a completely different text"])
  func `Too far is no guess`(word: String) {
    #expect(Nearest(["sent", "Raman", "nudge", "y"]).name(for: word) == nil)
  }

  @Test func `Of equally near names length decides, then the bytes`() {
    #expect(Nearest(["cab", "bat", "car", "cart"]).name(for: "caz") == "cab")
    #expect(Nearest(["cart", "ca", "cap"]).name(for: "cat") == "cap")
    #expect(Nearest(["cart", "ca"]).name(for: "cat") == "ca")
    #expect(Nearest(["cap", "CAT"]).name(for: "cat") == "CAT")
  }

  @Test(arguments: [
    ("abc", "abc", 0), ("abc", "acb", 1), ("abcd", "badc", 2), ("kitten", "sitting", 3),
    ("ca", "abc", 3), ("", "ab", 2), ("ab", "", 2), ("abcdef", "bcdefg", 2), ("aab", "ab", 1),
  ])
  func `Edit distance`(a: String, b: String, expected: Int) {
    let (a, b) = (Array(a), Array(b))
    #expect(editDistance(a, b, atMost: 5) == expected)
    #expect(editDistance(b, a, atMost: 5) == expected)
    #expect(editDistance(a, b, atMost: expected) == expected)
    if expected > 0 { #expect(editDistance(a, b, atMost: expected - 1) == nil) }
  }

  /// The whole table, written down plainly, to compare with.
  private func plainDistance(_ a: [Int], _ b: [Int]) -> Int {
    var table = Array(repeating: Array(repeating: 0, count: b.count + 1), count: a.count + 1)
    for i in 0...a.count { table[i][0] = i }
    for j in 0...b.count { table[0][j] = j }
    for i in 1..<a.count + 1 {
      for j in 1..<b.count + 1 {
        let step = table[i - 1][j - 1] + (a[i - 1] == b[j - 1] ? 0 : 1)
        var cost = min(step, table[i - 1][j] + 1, table[i][j - 1] + 1)
        if i > 1, j > 1, a[i - 1] == b[j - 2], a[i - 2] == b[j - 1] {
          cost = min(cost, table[i - 2][j - 2] + 1)
        }
        table[i][j] = cost
      }
    }
    return table[a.count][b.count]
  }

  @Test func `The banded distance is the plain one`() {
    var seed: UInt64 = 1
    func word() -> [Int] {
      seed = seed &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      return (0..<Int(seed >> 33) % 8).map { Int(seed >> (20 + 4 * UInt64($0))) % 3 }
    }
    for _ in 0..<5000 {
      let (a, b) = (word(), word())
      let plain = plainDistance(a, b)
      for bound in 0...4 {
        #expect(editDistance(a, b, atMost: bound) == (plain <= bound ? plain : nil))
      }
    }
  }

  /// The nearest of some names, each compared with the word: what is looked for, without haste.
  private func plainNearest(_ word: String, _ names: [String]) -> String? {
    let letters = Array(word.lowercased().unicodeScalars)
    let most = min(letters.count <= 4 ? 1 : letters.count <= 8 ? 2 : 3, letters.count - 1)
    let near = names.compactMap { name -> (Int, Int, Int, String)? in
      let other = Array(name.lowercased().unicodeScalars)
      guard let distance = editDistance(letters, other, atMost: most) else { return nil }
      let longer = other.count - letters.count
      return (distance, abs(longer), longer, name)
    }
    return near.min { a, b in
      (a.0, a.1, a.2) != (b.0, b.1, b.2)
        ? (a.0, a.1, a.2) < (b.0, b.1, b.2) : precedes(a.3, b.3)
    }?.3
  }

  @Test(arguments: ["ab", "abcdeABC ", "aé漢Ö", "abcdefghijklmnopqrstuvwxyz"])
  func `The search passes nothing over`(alphabet: String) {
    let letters = Array(alphabet)
    var seed: UInt64 = 7
    func number(below end: Int) -> Int {
      seed = seed &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      return Int(seed >> 33) % end
    }
    func word() -> String {
      String((0..<number(below: 12)).map { _ in letters[number(below: letters.count)] })
    }
    for _ in 0..<30 {
      let names = (0..<number(below: 120)).map { _ in word() }.filter { !$0.isEmpty }
      let nearest = Nearest(names)
      for _ in 0..<20 {
        let word = word()
        #expect(nearest.name(for: word) == plainNearest(word, names))
      }
    }
  }

  @Test func `Many slips among ten thousand names that are all alike`() {
    let names = (0..<10_000).map { "Mentor number \(String($0 + 10_000).dropFirst())" }
    let nearest = Nearest(names)
    let seconds = processorSeconds {
      for name in names.prefix(300) {
        #expect(nearest.name(for: name.replacing("number", with: "nxmber")) == name)
        // Far too many names are as near as this: the search gives up in time.
        _ = nearest.name(for: name.replacing("Mentor number", with: "Mantar namber"))
      }
    }
    #expect(seconds < 60)
  }

  @Test func `The nearest is listed first`() {
    let names = ["folders", "ignore", "policy"]
    #expect(Nearest.ordered(names, by: "polcy") == ["policy", "folders", "ignore"])
    #expect(Nearest.ordered(names, by: "xyz") == names)
  }

  @Test func `Names without end are passed over`() {
    let long = String(repeating: "a", count: 1_000_000)
    #expect(Nearest([long]).name(for: long) == nil)
  }
}
