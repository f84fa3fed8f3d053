import Testing
import Vault

@testable import Commands

/// Where `report` writes, and what it leaves alone.
struct ReportCommandTests {
  @Test func withoutAFileItSaysHowToNameOne() {
    let run = Run("report", in: Vaults.small)
    #expect(run.status == .usage)
    #expect(run.errors.contains("--output"))
    #expect(run.output.isEmpty)
  }

  @Test func aMinusIsStandardOutput() {
    let run = Run("report --output -", in: Vaults.small)
    #expect(run.output.hasPrefix("<!DOCTYPE html>\n"))
    #expect(run.output.hasSuffix("</html>\n"))
  }

  @Test func aNewFileIsWrittenAndNothingPrinted() throws {
    let files = Files.memory(Vaults.small)
    let run = Run("report --output page.html", in: files)
    #expect(run.status == .fine)
    #expect(run.output.isEmpty)
    let page = String(decoding: try files.bytes(of: "page.html"), as: UTF8.self)
    #expect(page == Run("report --output -", in: Vaults.small).output)
  }

  @Test func aPageOfItsOwnIsReplaced() throws {
    let files = Files.memory(Vaults.small)
    _ = Run("report --output page.html --today 2026-07-20", in: files)
    #expect(Run("report --output page.html --today 2026-07-22", in: files).status == .fine)
    let page = String(decoding: try files.bytes(of: "page.html"), as: UTF8.self)
    #expect(page.contains("stood on 2026-07-22"))
    #expect(!page.contains("stood on 2026-07-20"))
  }

  @Test(arguments: [
    "", "My own page.\n", "<!DOCTYPE html>\n<html lang=\"en\">\n<head>\n<meta charset=\"utf-8\">\n",
  ])
  func anyOtherFileIsLeftAlone(_ text: String) throws {
    let files = Files.memory(Vaults.small.merging(["page.html": text]) { $1 })
    let run = Run("report --output page.html", in: files)
    #expect(run.status == .usage)
    #expect(run.errors.contains("page.html is there already"))
    #expect(try files.bytes(of: "page.html") == Array(text.utf8))
  }

  /// A page that hangs on somebody's wall must not become one with verdicts in it.
  @Test func aPageForAnAdviserIsNotReplacedByOnesOwn() throws {
    let files = Files.memory(Vaults.small)
    _ = Run("report --for-advisor --output page.html", in: files)
    let before = try files.bytes(of: "page.html")
    #expect(Run("report --output page.html", in: files).status == .usage)
    #expect(try files.bytes(of: "page.html") == before)
    #expect(Run("report --for-advisor --output page.html", in: files).status == .fine)
  }

  @Test func aFolderIsNoName() {
    let run = Run("report --output pages/", in: Vaults.small)
    #expect(run.status == .usage)
    #expect(run.errors == "Give the page a name, such as pages/report.html.\n")
  }

  @Test(arguments: ["Mentors/Ada Okafor.md", "New.markdown", "Index.MD"])
  func aNoteIsNeverWritten(_ name: String) throws {
    let files = Files.memory(Vaults.small)
    let run = Run("report --output \"\(name)\"", in: files)
    #expect(run.status == .usage)
    #expect(run.errors.contains("would be a note"))
    #expect((try? files.bytes(of: name)) == Vaults.small[name].map { Array($0.utf8) })
  }

  @Test func errorsInTheNotesAreNamedAndThePageStands() {
    let vault = Vaults.small.merging(["Bad.md": "---\ndate: 2026-02-30\n---\n"]) { $1 }
    let run = Run("report --output -", in: vault)
    #expect(run.status == .unread)
    #expect(run.output.hasSuffix("</html>\n"))
    #expect(run.errors.contains("1 error in the notes may change this answer"))
    #expect(run.output.contains("1 error in the notes may change this answer"))
    let shown = Run("report --for-advisor --output -", in: vault).output
    #expect(!shown.contains("in the notes may change"))
  }

  @Test func theSameBytesForTheSameDay() {
    for line in ["report --output -", "report --for-advisor --output -"] {
      let one = Run(line, in: Vaults.small, workers: 1).output
      #expect(one == Run(line, in: Vaults.small, workers: 3).output)
    }
  }
}
