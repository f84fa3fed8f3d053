import Markdown
import Testing

/// `%%` and HTML comments hide links and blocks, and are listed.
@Suite struct CommentTests {
  @Test(arguments: [
    ("a %%b [[C]]%% [[D]]", ["D"], ["%%b [[C]]%%"]),
    ("%%\n[[A]]\n\n- [[B]]\n\n%%\n[[C]]", ["C"], ["%%\n[[A]]\n\n- [[B]]\n\n%%"]),
    ("a <!-- [[B]] --> [[C]]", ["C"], ["<!-- [[B]] -->"]),
    ("<!-- [[A]]\n\n[[B]]\n-->\n[[C]]", ["C"], ["<!-- [[A]]\n\n[[B]]\n-->"]),
    ("a <!-- [[B]]", ["B"], []),
    ("`%%` [[A]]", ["A"], []),
    ("```\n%%\n```\n[[A]]", ["A"], []),
    ("\\%%a%% [[B]] %% [[C]]", ["C"], ["%% [[B]] %%"]),
    ("5 % [[A]] %", ["A"], []),
    ("%%a%%b%%c [[D]]%%", [], ["%%a%%", "%%c [[D]]%%"]),
    ("%%%% [[A]]", ["A"], ["%%%%"]),
    ("%% `a %% [[B]] `", ["B"], ["%% `a %%"]),
    ("%% <!-- %% [[A]] -->", ["A"], ["%% <!-- %%"]),
    ("<!-- %% --> [[A]]", [], ["<!-- %% -->"]),
    ("a <!-- %% --> [[A]]", ["A"], ["<!-- %% -->"]),
    ("> %% a\n> [[B]] %% [[C]]", ["C"], ["%% a\n> [[B]] %%"]),
    ("<div>\n<!-- a -->\n</div>\n\n[[A]]", ["A"], ["<!-- a -->"]),
  ])
  func comments(text: String, targets: [String], comments: [String]) {
    let reading = Reading(text)
    #expect(reading.targets == targets)
    #expect(reading.outline.comments.map { reading[$0] } == comments)
    #expect(reading.outline.unclosedComment == nil)
  }

  @Test func blocksInsideAreMarked() {
    let text = "a %% b\n\n- c\n\n# d\n\n> e %% f\n\ng"
    #expect(
      Reading(text).blocks == [
        "1:1 paragraph0 a %% b", "3:3 item0 % c", "5:3 heading1 % d", "7:3 paragraph0 >1 % e %% f",
        "9:1 paragraph0 g",
      ])
  }

  @Test(arguments: [
    ("a %% b\n\n[[C]]\n", "%% b\n\n[[C]]\n"),
    ("a\n\n<!-- b\n\n[[C]]\n", "<!-- b\n\n[[C]]\n"),
  ])
  func neverClosedRunsToTheEnd(text: String, comment: String) {
    let reading = Reading(text)
    #expect(reading.targets == [])
    #expect(reading.outline.comments.map { reading[$0] } == [comment])
    #expect(reading.outline.unclosedComment == reading.outline.comments.first?.lowerBound)
  }
}
