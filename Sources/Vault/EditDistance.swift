/// How many edits lead from one word to the other, if at most `bound`: insert, delete or replace
/// one character, or swap two neighbours (and leave those alone afterwards).
func editDistance<Letter: Equatable>(
  _ a: [Letter], _ b: [Letter], atMost bound: Int
) -> Int? {
  guard abs(a.count - b.count) <= bound else { return nil }
  // Near words are mostly the same: what they begin and end with alike needs no table.
  var (start, endA, endB) = (0, a.count, b.count)
  while start < min(endA, endB), a[start] == b[start] { start += 1 }
  while endA > start, endB > start, a[endA - 1] == b[endB - 1] {
    endA -= 1
    endB -= 1
  }
  if endA == start || endB == start { return endA + endB - 2 * start }
  if bound <= 1 { return bound == 1 && isOneEdit(a[start..<endA], b[start..<endB]) ? 1 : nil }
  return tableDistance(a[start..<endA], b[start..<endB], atMost: bound)
}

/// Whether words that neither begin nor end alike are one edit apart: most that are compared are
/// not, and then no table is needed.
private func isOneEdit<Letter: Equatable>(_ a: ArraySlice<Letter>, _ b: ArraySlice<Letter>) -> Bool
{
  if a.count == 1, b.count == 1 { return true }
  guard a.count == 2, b.count == 2 else { return false }
  return a.first == b.last && a.last == b.first
}

/// The same row by row; in each row only the cells that can stay within the bound are computed.
private func tableDistance<Letter: Equatable>(
  _ a: ArraySlice<Letter>, _ b: ArraySlice<Letter>, atMost bound: Int
) -> Int? {
  let far = bound + 1
  let (startA, startB) = (a.startIndex - 1, b.startIndex - 1)
  // Three rows of one array: this one, the one above and the one before that.
  let width = b.count + 1
  var cells = Array(repeating: far, count: 3 * width)
  for j in 0...min(b.count, far) { cells[j] = j }
  for i in 1..<a.count + 1 {
    let band = max(1, i - bound)..<min(b.count, i + bound) + 1
    let (row, above, before) = (i % 3 * width, (i + 2) % 3 * width, (i + 1) % 3 * width)
    cells[row + band.lowerBound - 1] = band.lowerBound == 1 ? min(i, far) : far
    var least = cells[row + band.lowerBound - 1]
    for j in band {
      let letter = b[startB + j]
      var cost = cells[above + j - 1] + (a[startA + i] == letter ? 0 : 1)
      cost = min(cost, cells[row + j - 1] + 1, j < i + bound ? cells[above + j] + 1 : far)
      if i > 1, j > 1, a[startA + i] == b[startB + j - 1], a[startA + i - 1] == letter {
        cost = min(cost, cells[before + j - 2] + 1)
      }
      cells[row + j] = min(cost, far)
      least = min(least, cells[row + j])
    }
    if least > bound { return nil }
  }
  let distance = cells[a.count % 3 * width + b.count]
  return distance <= bound ? distance : nil
}
