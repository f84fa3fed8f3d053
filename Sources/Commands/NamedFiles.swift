import Reports
import Vault

/// Files that are named on the command line, from the current folder.
extension World {
  /// The bytes of a text that is to be sent.
  ///
  /// - Parameter file: A path from the current folder; `-` is standard input.
  /// - Throws: A ``Refusal`` where it cannot be read.
  func outgoing(_ file: String) throws -> [UInt8] {
    if file == "-" {
      guard let bytes = input() else { throw Self.unread(file, .tooLarge) }
      return bytes
    }
    let (folder, name) = Self.parts(of: file)
    do {
      let bytes = try files(folder).bytes(of: name)
      guard bytes.count <= Self.largestInput else { throw Files.ReadFailure.tooLarge }
      return bytes
    } catch let failure as Files.ReadFailure {
      throw Self.unread(file, failure)
    }
  }

  /// Writes a new file, a path from the current folder.
  ///
  /// - Throws: A ``Refusal`` where there is one already, or it cannot be written.
  func create(_ file: String, _ bytes: [UInt8]) throws {
    let (folder, name) = Self.parts(of: file)
    do {
      try files(folder).write(FileChange(path: name, before: nil, after: bytes))
    } catch let failure as Files.ReadFailure {
      throw Self.unread(folder, failure)
    } catch let failure as Files.WriteFailure {
      throw Refusal("\(escaped(file)) was not written: \(failure.words).", status: .unread)
    }
  }

  /// Writes a page, a path from the current folder: a new file, or in the place of a page that the
  /// same generator made.
  ///
  /// - Throws: A ``Refusal`` where another file is there, or it cannot be written.
  func put(_ file: String, _ bytes: [UInt8], inPlaceOf generator: StaticString) throws {
    let (folder, name) = Self.parts(of: file)
    guard !name.isEmpty else {
      throw Refusal("Give the page a name, such as \(escaped(file))report.html.")
    }
    do {
      let files = try open(folder)
      let before = try files.page(name)
      if let before, !HtmlWriter.isPage(before, by: generator) {
        throw Refusal(
          "\(escaped(file)) is there already, and no page that `\(generator)` made. It is left as it "
            + "is; give another name.")
      }
      try files.write(FileChange(path: name, before: before, after: bytes))
    } catch let failure as Files.ReadFailure {
      throw Self.unread(file, failure)
    } catch let failure as Files.WriteFailure {
      throw Refusal("\(escaped(file)) was not written: \(failure.words).", status: .unread)
    }
  }

  private func open(_ folder: String) throws -> Files {
    do {
      return try files(folder)
    } catch {
      throw Self.unread(folder, error)
    }
  }

  private static func parts(of file: String) -> (folder: String, name: String) {
    guard let slash = file.lastIndex(of: "/") else { return (".", file) }
    let folder = slash == file.startIndex ? "/" : String(file[..<slash])
    return (folder, String(file[file.index(after: slash)...]))
  }

  private static func unread(_ file: String, _ failure: Files.ReadFailure) -> Refusal {
    Refusal("\(escaped(file)) could not be read: \(failure.words).", status: .unread)
  }
}

extension Files {
  /// The bytes of a file; nil where there is none.
  fileprivate func page(_ name: String) throws(ReadFailure) -> [UInt8]? {
    do {
      return try bytes(of: name)
    } catch .missing {
      return nil
    }
  }
}
