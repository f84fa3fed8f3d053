/// How one list of lines becomes another: which stay, go and come, in order.
struct DiffSteps {
  enum Step: Equatable {
    case same(old: Int, new: Int)
    case removed(Int)
    case added(Int)

    var isSame: Bool { if case .same = self { true } else { false } }
  }

  /// Neighbouring steps, and the lines on either side that they cover.
  struct Hunk {
    var steps: ArraySlice<Step>
    var old: Range<Int>
    var new: Range<Int>
  }

  let old: [ArraySlice<UInt8>]
  let new: [ArraySlice<UInt8>]
  private(set) var steps: [Step] = []

  /// The most pairs of lines that are compared; beyond that all between the first and the last
  /// difference goes and comes anew.
  private static let mostPairs = 4_000_000

  init(_ old: [ArraySlice<UInt8>], _ new: [ArraySlice<UInt8>]) {
    self.old = old
    self.new = new
    let shorter = min(old.count, new.count)
    let head = (0..<shorter).first { old[$0] != new[$0] } ?? shorter
    let tail =
      (0..<shorter - head).first { old[old.count - 1 - $0] != new[new.count - 1 - $0] }
      ?? shorter - head
    for index in 0..<head { steps.append(.same(old: index, new: index)) }
    compare(head..<old.count - tail, head..<new.count - tail)
    for index in 0..<tail {
      steps.append(.same(old: old.count - tail + index, new: new.count - tail + index))
    }
  }

  /// Keeps the longest sequence of lines that both have.
  private mutating func compare(_ a: Range<Int>, _ b: Range<Int>) {
    let isSmall = a.count * b.count <= Self.mostPairs
    let width = b.count + 1
    var common = [Int32](repeating: 0, count: isSmall ? (a.count + 1) * width : 0)
    if isSmall {
      for i in a.indices.reversed() {
        for j in b.indices.reversed() {
          let at = (i - a.lowerBound) * width + j - b.lowerBound
          common[at] =
            old[i] == new[j]
            ? common[at + width + 1] + 1 : max(common[at + width], common[at + 1])
        }
      }
    }
    var (i, j) = (a.lowerBound, b.lowerBound)
    while i < a.upperBound || j < b.upperBound {
      let at = (i - a.lowerBound) * width + j - b.lowerBound
      if isSmall, i < a.upperBound, j < b.upperBound, old[i] == new[j] {
        steps.append(.same(old: i, new: j))
        i += 1
        j += 1
      } else if i < a.upperBound,
        !isSmall || j == b.upperBound || common[at + width] >= common[at + 1]
      {
        steps.append(.removed(i))
        i += 1
      } else {
        steps.append(.added(j))
        j += 1
      }
    }
  }

  /// The steps that change something, with some lines around them; what touches is one hunk.
  func hunks(context: Int) -> [Hunk] {
    var ranges: [Range<Int>] = []
    for index in steps.indices where !steps[index].isSame {
      let range = max(index - context, 0)..<min(index + context + 1, steps.count)
      if let last = ranges.last, last.upperBound >= range.lowerBound {
        ranges[ranges.count - 1] = last.lowerBound..<range.upperBound
      } else {
        ranges.append(range)
      }
    }
    return ranges.map(hunk)
  }

  private func hunk(_ range: Range<Int>) -> Hunk {
    let before = steps[..<range.lowerBound]
    let oldStart = before.count { if case .added = $0 { false } else { true } }
    let newStart = before.count { if case .removed = $0 { false } else { true } }
    let own = steps[range]
    let oldCount = own.count { if case .added = $0 { false } else { true } }
    let newCount = own.count { if case .removed = $0 { false } else { true } }
    return Hunk(
      steps: own, old: oldStart..<oldStart + oldCount, new: newStart..<newStart + newCount)
  }
}
