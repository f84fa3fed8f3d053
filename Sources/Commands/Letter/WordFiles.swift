import Graph
import Reports

/// What pandoc is asked for: a Word document, on standard output.
package struct PandocJob: Sendable {
  /// What it reads on standard input.
  package var input: [UInt8]
  /// Beside the folder for its data and where it is found.
  package var arguments: [String]
  /// What stands in that folder: paths and texts.
  package var parts: [(path: String, text: String)]
  /// The time it takes for now, in seconds from the start of 1970.
  package var seconds: Int

  init(_ file: WordFile) {
    input = file.source
    arguments = [
      "--from=markdown", "--to=docx", "--metadata=title=\(file.title)", "--output=-",
    ]
    parts = WordFile.parts
    seconds = file.seconds
  }

  /// Why there is no document.
  package enum Failure: Error, Sendable {
    /// PATH leads to no pandoc.
    case missing
    /// It ended without one, or needed too long.
    case failed
  }
}

extension World {
  /// A sheet as a Word document.
  ///
  /// - Parameter isToFile: It does not go to standard output.
  /// - Throws: A ``Refusal`` where there is no pandoc, or a terminal would have to show it.
  func wordFile(of sheet: LetterSheet, on day: CivilDate, isToFile: Bool) throws -> [UInt8] {
    guard isToFile || !terminal.isOutput else {
      throw Refusal("A Word document is nothing for a terminal; add --output points.docx.")
    }
    do throws(PandocJob.Failure) {
      return try pack(PandocJob(sheet.word(on: day)))
    } catch {
      switch error {
      case .missing:
        throw Refusal(
          "Word documents are made with pandoc, which is not here: apt-get install pandoc. "
            + "--format html prints the same page.", status: .unread)
      case .failed: throw Refusal("pandoc could not make the Word document.", status: .unread)
      }
    }
  }
}
