import Moments
import Testing

@testable import Vault

@Suite("Globs")
struct GlobTests {
  @Test(arguments: [
    ("Templates/**", "Templates/Mentor.md"), ("Templates/**", "templates/a/b/c.md"),
    ("Templates/**", "Templates"), ("**/Templates/**", "Templates/x.md"),
    ("**/Templates/**", "a/b/Templates/x.md"), ("*.md", "a.md"), ("**/*.md", "a.md"),
    ("**/*.md", "x/y/a.md"), ("a?c.md", "abc.md"), ("a?c.md", "aéc.md"),
    ("[abc]x", "bx"), ("[a-c]x", "bx"), ("[!a-c]x", "dx"), ("[^a]x", "bx"), ("[]]x", "]x"),
    ("a[b", "a[b"), ("[a-]x", "-x"), ("*a*b*", "xxaxxbxx"), ("a/*/c", "a/b/c"),
    ("**", "a/b"), ("a/**/c", "a/c"), ("a/**/c", "a/x/y/c"), ("./a/b/", "a/b"), ("/a", "a"),
    ("Ame\u{301}lie*", "Am\u{E9}lie.md"), ("ÄRZTE/**", "ärzte/x.md"), ("a/**/b/**/c", "a/b/x/c"),
  ])
  func `Matches`(pattern: String, path: String) {
    #expect(Glob(pattern).matches(path))
  }

  @Test(arguments: [
    ("Templates/**", "x/Templates/a.md"), ("Templates/**", "Templates2/a.md"), ("*.md", "x/a.md"),
    ("a?c", "a/c"), ("a?c", "ac"), ("[abc]x", "dx"), ("[!a]x", "ax"), ("*", "a/b"), ("", "a"),
    ("", ""), ("a", ""), ("a/*/c", "a/c"), ("a/**/c", "a/b"), ("abc", "ab"), ("ab", "abc"),
  ])
  func `Does not match`(pattern: String, path: String) {
    #expect(!Glob(pattern).matches(path))
  }

  @Test(arguments: [
    ("Archive", "Archive/2025/a.md"), ("Archive/", "archive/a.md"), ("*/x", "a/x/b"),
  ])
  func `Covers what is below`(pattern: String, path: String) {
    #expect(Glob(pattern).covers(path))
    #expect(!Glob(pattern).matches(path))
  }

  @Test func `Many stars do not take forever`() {
    let seconds = processorSeconds {
      let pattern = String(repeating: "a*", count: 500) + "b"
      #expect(!Glob(pattern).matches(String(repeating: "a", count: 2000)))
      let folders = String(repeating: "**/a/", count: 300) + "b"
      #expect(!Glob(folders).matches(String(repeating: "a/", count: 2000) + "c"))
    }
    #expect(seconds < 60)
  }

  @Test func `Equal patterns are equal`() {
    #expect(Glob("a/**") == Glob("a/**"))
    #expect(Set([Glob("a"), Glob("a"), Glob("b")]).count == 2)
  }
}
