import Graph
import Reports
import Rules
import Vault

/// What the command `letter` does with `--packet`.
extension OpenVault {
  /// Writes the folder for a writer's letter, or says what it would hold.
  ///
  /// - Throws: A ``Refusal`` where it may not be written, or cannot.
  func packet(
    for name: String, in folder: String, _ choices: LetterChoices, _ common: CommonOptions,
    _ world: World
  ) throws -> Answer {
    let writer = try person(named: name)
    let letter = try self.letter(of: writer, named: choices.letter)
    let template = try self.template(.ofPacket(for: letter))
    let packet: LetterPacket
    do throws(LetterPacket.Refusal) {
      packet = try LetterPacket(
        situation, writer: writer, letter: letter, template: template)
    } catch {
      return try answer(error, for: writer)
    }
    return try write(packet, to: folder, isDry: choices.dryRun, common, world)
  }

  private func write(
    _ packet: LetterPacket, to folder: String, isDry: Bool, _ common: CommonOptions,
    _ world: World
  ) throws -> Answer {
    var files = packet.files
    let word = world.word(packet.word)
    if let bytes = word.bytes { files.append((PacketFile.word, bytes)) }
    let items = [word.item] + packet.items
    files.append((PacketFile.list, packet.checklist(items)))
    files.sort { $0.name < $1.name }
    let wanted = NewFolder(
      path: folder, outOf: try? world.root(common.vault), files: files,
      known: PacketFile.all, isDry: isDry)
    do throws(NewFolder.Failure) {
      let path = try world.addFolder(wanted)
      let report = packet.report(path, files.map(\.name), items, isDry: isDry, look)
      return Answer(report, remarks: packet.notices(in: graph))
    } catch {
      throw Refusal(error.words(for: folder), status: error.isUsage ? .usage : .unread)
    }
  }

  /// Why there is no packet, in the words of what is missing for it.
  private func answer(_ refusal: LetterPacket.Refusal, for writer: NoteID) throws -> Answer {
    switch refusal {
    case .sheet(let report):
      let invitation = report.invitation(in: graph, look) ?? []
      let nothing = invitation.isEmpty ? [] : ["Nothing was written: there is nothing to tell."]
      return Answer(
        invitation, status: .found, remarks: nothing + report.notices(in: graph))
    case .mail(let refusal, let kind):
      let words = refusal.words(name: graph[writer].title, path: kind.templatePath)
      throw Refusal(words, status: .found)
    }
  }
}

extension World {
  /// A packet's Word document, and its line of the checklist.
  fileprivate func word(_ file: WordFile) -> (bytes: [UInt8]?, item: PacketItem) {
    do throws(PandocJob.Failure) {
      return (try pack(PandocJob(file)), .word)
    } catch {
      return (nil, error == .missing ? .noPandoc : .noWord)
    }
  }
}
