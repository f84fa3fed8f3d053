import Testing

@testable import Vault

@Suite("Changes as a diff")
struct DiffTests {
  private func diff(_ before: String?, _ after: String, context: Int = 3) -> String {
    let change = FileChange(
      path: "N\u{1B}.md", before: before.map { Array($0.utf8) }, after: Array(after.utf8))
    return Diff(change, context: context).text
  }

  @Test func `One line more`() {
    #expect(
      diff("1\n2\n3\n4\n5\n6\n7\n8\n", "1\n2\n3\n4\nnew\n5\n6\n7\n8\n") == """
        --- a/N\\u{1B}.md
        +++ b/N\\u{1B}.md
        @@ -2,6 +2,7 @@
         2
         3
         4
        +new
         5
         6
         7

        """)
  }

  @Test func `Two places far apart, one line changed in each`() {
    #expect(
      diff("a\nb\nc\nd\ne\nf\n", "A\nb\nc\nd\ne\nF\n", context: 1) == """
        --- a/N\\u{1B}.md
        +++ b/N\\u{1B}.md
        @@ -1,2 +1,2 @@
        -a
        +A
         b
        @@ -5,2 +5,2 @@
         e
        -f
        +F

        """)
  }

  @Test func `A new file, and one without a line end`() {
    let head = "--- /dev/null\n+++ b/N\\u{1B}.md\n"
    #expect(diff(nil, "a\nb\n") == head + "@@ -0,0 +1,2 @@\n+a\n+b\n")
    #expect(diff(nil, "a") == head + "@@ -0,0 +1 @@\n+a\n\\ No newline at end of file\n")
    #expect(diff("a\r\n", "a\r\nb\u{202E}\t\u{7}\r\n").hasSuffix(" a\n+b\\u{202E}\t\\u{07}\n"))
    #expect(diff("a\n", "a\n").isEmpty)
  }

  @Test(arguments: 0..<300)
  func `The steps make the new lines of the old ones, and no step is in vain`(seed: Int) {
    var dice = SystemDice(seed: seed)
    let lines = (0..<12).map { _ in dice.pick(["a\n", "b\n", "c\n", "\n"]) }
    let old = lines.filter { _ in dice.below(3) > 0 }
    let new = lines.filter { _ in dice.below(3) > 0 }
    let steps = DiffSteps(old.map { Array($0.utf8)[...] }, new.map { Array($0.utf8)[...] }).steps
    var (left, right): ([String], [String]) = ([], [])
    for step in steps {
      switch step {
      case .same(let at, let other):
        #expect(old[at] == new[other])
        left.append(old[at])
        right.append(new[other])
      case .removed(let at): left.append(old[at])
      case .added(let at): right.append(new[at])
      }
    }
    #expect(left == old)
    #expect(right == new)
  }
}
