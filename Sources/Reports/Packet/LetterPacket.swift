package import Graph
package import Rules
import Vault

/// What one writer gets for one letter, as a folder: the talking points, the e-mail that goes with
/// them, and a list of what is there and what is not.
///
/// It is built of a sheet, a draft and lines that have passed the gate: whoever opens the folder
/// finds nothing in it that a writer may not see.
package struct LetterPacket: Sendable {
  package let writer: NoteID
  package let sheet: LetterSheet
  package let mail: Draft
  /// In the order of the list.
  package let items: [PacketItem]
  private let today: CivilDate
  /// What to know about the sheet.
  private let report: LetterReport

  /// Why there is no packet.
  package enum Refusal: Error, Sendable {
    /// There is no sheet: the writer has seen nothing yet, or it would hold what it may not.
    case sheet(LetterReport)
    case mail(DraftRefusal, DraftKind)
  }

  /// - Parameter template: The vault's own for the e-mail, where it has one.
  package init(
    _ situation: Situation, writer: NoteID, letter: LetterRecord?,
    template: String?
  ) throws(Refusal) {
    let report = LetterReport(situation, writer: writer, letter: letter)
    guard case .sheet(let sheet) = report.outcome else { throw .sheet(report) }
    let kind = DraftKind.ofPacket(for: letter)
    do throws(DraftRefusal) {
      mail = try Draft(
        kind, for: writer, in: situation, letter: letter, template: template)
    } catch {
      throw .mail(error, kind)
    }
    self.writer = writer
    self.sheet = sheet
    self.report = report
    today = situation.today
    let desk = PacketDesk(situation, writer: writer, letter: letter)
    items = desk.items(report, mail)
  }

  /// What it writes, all but the Word document: names and bytes.
  package var files: [(name: String, bytes: [UInt8])] {
    [
      (PacketFile.page, sheet.html), (PacketFile.points, sheet.markdown),
      (PacketFile.mail, mail.eml), (PacketFile.text, mail.text(width: 72)),
    ]
  }

  package var word: WordFile { sheet.word(on: today) }

  /// For standard error: what was left out, and what to know about the e-mail.
  package func notices(in graph: Graph) -> [String] {
    var seen: Set<String> = []
    let lines =
      report.leftOut.map { "left out: " + $0.line(in: graph) } + mail.notices(in: graph)
    return lines.filter { seen.insert($0).inserted }
  }
}

/// The names of a packet's files.
package enum PacketFile {
  package static let list = "Checklist.md"
  package static let word = "Talking points.docx"
  static let page = "Talking points.html"
  static let points = "Talking points.md"
  static let mail = "E-mail.eml"
  static let text = "E-mail.txt"

  package static let all: Set = [list, word, page, points, mail, text]
}

extension DraftKind {
  /// After the yes the packet itself; before it the question.
  package static func ofPacket(for letter: LetterRecord?) -> DraftKind {
    letter?.state.isPromised == true ? .letterPacket : .letterAsk
  }
}
