import Graph
import Rules

extension PanelReport {
  /// The panel as a note.
  package var markdown: [UInt8] {
    var text = "# Panel, \(today.withWeekday)\n"
    if let departure { return Array((text + departure.markdown).utf8) }
    text += "\n## Roles\n\n"
    for role in panel.roles {
      text += item(role.name, PanelWords.names(role.mentors, none: "nobody active"))
    }
    text += "\n## Active mentors\n\n"
    for member in panel.active {
      text += item(member.name, PanelWords.standing(member, on: today))
    }
    if panel.active.isEmpty { text += "Nobody.\n" }
    text += "\n## Evidence\n\n"
    for share in panel.shares where panel.items > 0 {
      text += item(share.mentor.name, PanelWords.share(share))
    }
    if panel.unseen > 0 { text += "- \(counted(panel.unseen, "item")) no mentor saw\n" }
    if panel.items == 0 { text += "None yet.\n" }
    return Array((text + letters + rest).utf8)
  }

  private var letters: String {
    var text = panel.cycles.isEmpty ? "\n## Letters\n\nNo cycle has letters due ahead.\n" : ""
    for cycle in panel.cycles {
      text += "\n## Letters, \(MarkdownText.plain(cycle.name))\n\n"
      text += MarkdownText.plain(PanelWords.letters(cycle, on: today)) + "\n"
      let states = PanelWords.byState(cycle)
      if !states.isEmpty { text += "\n" }
      for (state, names) in states { text += item(PanelWords.state(state), names) }
    }
    return text
  }

  private var rest: String {
    var text = "\n## Keeping in touch\n\n"
    for touch in panel.touches {
      text += item(touch.mentor.name, PanelWords.touch(touch, on: today))
    }
    if panel.touches.isEmpty { text += "Nobody yet.\n" }
    if !panel.findings.isEmpty { text += "\n## Findings\n\n" }
    for entry in panel.findings { text += item(entry.rule.rawValue, entry.message) }
    return text
  }
}

extension Departure {
  fileprivate var markdown: String {
    var text = "\n## Without \(MarkdownText.plain(name))\n\n"
    for row in changes {
      text += item(
        row.label, row.before == row.after ? row.before : "\(row.before) -> \(row.after)")
    }
    for loss in losses { text += item("lost", loss) }
    for (label, entry) in changedFindings {
      text += item(label, "\(entry.message) (\(entry.rule.rawValue))")
    }
    return text
  }
}

/// A list item with a label.
private func item(_ label: String, _ text: String) -> String {
  "- \(MarkdownText.plain(label)): \(MarkdownText.plain(text))\n"
}
