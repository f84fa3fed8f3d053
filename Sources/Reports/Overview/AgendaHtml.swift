import Graph
import Rules

extension Overview {
  /// The findings by urgency.
  func addAgenda(_ page: inout HtmlWriter) {
    if agenda.groups.isEmpty {
      page.element(
        "p", "class=\"empty\"", text: "Nothing is due within \(counted(agenda.window, "day")).")
    }
    for group in agenda.groups {
      page.element("h3", text: "\(group.kind.rawValue) (\(group.count))")
      add(group, open: OverviewAgenda.open, &page)
      addMore(group.more, "finding", "rapport due --all", &page)
    }
    addStanding(&page)
    if agenda.muted > 0 { page.remark("\(counted(agenda.muted, "finding")) muted in the notes.") }
    if let firstSteps { add(firstSteps, &page) }
  }

  private func add(_ group: OverviewAgenda.Group, open: Int, _ page: inout HtmlWriter) {
    page.element("ul", "class=\"cards\"") { page in
      for line in group.lines.prefix(open) { add(line, group.kind, &page) }
    }
    let rest = group.lines.dropFirst(open)
    guard !rest.isEmpty else { return }
    page.folded("\(rest.count) more") { page in
      page.element("ul", "class=\"cards\"") { page in
        for line in rest { add(line, group.kind, &page) }
      }
    }
  }

  /// What holds without a date: one card a rule.
  private func addStanding(_ page: inout HtmlWriter) {
    guard !agenda.standing.isEmpty, !(firstSteps?.isEmpty ?? false) else { return }
    let count = agenda.standing.reduce(0) { $0 + $1.count }
    page.element("h3", text: "Standing (\(count))")
    page.element("ul", "class=\"cards\"") { page in
      for group in agenda.standing {
        guard let first = group.lines.first else { continue }
        page.element("li", group.kind.look) { page in
          addBody(first, &page)
          let rest = group.lines.dropFirst()
          guard !rest.isEmpty else { return }
          page.folded("\(group.count - 1) more of this kind") { page in
            page.element("ul") { page in
              for line in rest { page.element("li") { addBody(line, &$0) } }
            }
            addMore(group.more, "finding", "rapport due --all", &page)
          }
        }
      }
    }
  }

  private func add(
    _ line: OverviewAgenda.Line, _ kind: DueReport.Group.Kind, _ page: inout HtmlWriter
  ) {
    page.element("li", kind.look) { addBody(line, &$0) }
  }

  private func addBody(_ line: OverviewAgenda.Line, _ page: inout HtmlWriter) {
    if line.name != nil || line.due != nil {
      page.element("p", "class=\"who\"") { page in
        if let name = line.name { page.element("strong", "dir=\"auto\"", text: name.text) }
        if let due = line.due {
          if line.name != nil { page.text(" ") }
          page.day(due, text: due.spoken(on: today))
        }
        page.addPrivateMark(line.isPrivate)
      }
    }
    page.paragraph(line.message)
    if let action = line.action {
      page.element("p", "class=\"do\"") { page in
        page.element("b", text: "Do:")
        page.text(" \(action.text)")
      }
    }
    guard let place = line.place else { return }
    page.element("p", "class=\"place\"") { page in
      page.element("code", text: place.text)
      if let rule = line.rule { page.text(" \(rule.rawValue)") }
    }
  }

  private func add(_ steps: FirstSteps, _ page: inout HtmlWriter) {
    page.element("div", "class=\"first\"") { page in
      page.element("p", text: steps.finding)
      page.element("p", text: steps.advice)
      for line in steps.example { page.element("p") { $0.element("code", text: line) } }
    }
  }
}
