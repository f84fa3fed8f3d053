import Graph
import Rules

extension Overview {
  /// Roles, on whom the evidence rests, and letters.
  func addPanel(_ page: inout HtmlWriter) {
    page.element("h3", text: "Roles")
    page.remark("Active mentors: \(panel.active). A role that nobody fills is a gap.")
    page.element("dl", "class=\"roles\"") { page in
      for role in panel.roles {
        page.element("div") { page in
          page.element("dt", text: role.name.text)
          page.element("dd") { page in
            page.add(role.mentors, none: "nobody: a gap")
            if role.more > 0 { page.text(" and \(role.more) more") }
          }
        }
      }
    }
    page.element("h3", text: "Evidence (\(counted(panel.items, "item")))")
    addShares(&page)
    for cycle in panel.letters { add(cycle, &page) }
  }

  private func addShares(_ page: inout HtmlWriter) {
    guard panel.items > 0, !panel.shares.isEmpty else {
      page.element("p", "class=\"empty\"", text: "Nobody has seen anything that is written down.")
      return
    }
    page.element("table", "class=\"shares\"") { page in
      page.element("caption", text: "How much of the evidence each mentor saw")
      page.head("Mentor", "Share of all items", "Only here")
      page.element("tbody") { page in
        for share in panel.shares { page.element("tr") { add(share, &$0) } }
      }
    }
    addMore(panel.moreShares, "mentor", "rapport panel", &page)
    if panel.unseen > 0 {
      page.remark("\(counted(panel.unseen, "item")) that no mentor saw.")
    }
  }

  private func add(_ share: OverviewPanel.Share, _ page: inout HtmlWriter) {
    page.element("th", "scope=\"row\" dir=\"auto\"", text: share.name.text)
    page.element("td") { page in
      page.element("svg", "class=\"bar\" height=\"10\" aria-hidden=\"true\"") { page in
        page.shape("rect", "class=\"track\" width=\"100%\" height=\"10\"")
        page.shape("rect", "height=\"10\"", .init("width", "\(share.share.percent)%"))
      }
      let words = "\(share.share.percent) %, \(counted(share.share.items, "item"))"
      page.element("span", text: words)
    }
    page.element("td", text: share.share.alone == 0 ? "none" : "\(share.share.alone)")
  }

  private func add(_ cycle: OverviewPanel.Letters, _ page: inout HtmlWriter) {
    page.element("h3") { page in
      page.text("Letters, ")
      page.element("bdi", text: cycle.cycle.text)
    }
    page.element("p") { page in
      page.text(
        "\(cycle.underWay) under way, \(cycle.needed) needed, at most \(cycle.most) to one ")
      page.text("program; due ")
      page.day(cycle.due, text: cycle.due.spoken(on: today))
      page.text(".")
    }
    guard !cycle.byState.isEmpty else { return }
    page.element("table", "class=\"letters\"") { page in
      page.element("caption", text: "How far each letter is")
      page.head("State", "Way", "Writers")
      page.element("tbody") { page in
        for (state, writers) in cycle.byState { page.element("tr") { add(state, writers, &$0) } }
      }
    }
    addMore(cycle.more, "letter", "rapport panel", &page)
  }

  private func add(
    _ state: LetterState?, _ writers: [OverviewText], _ page: inout HtmlWriter
  ) {
    page.element("th", "scope=\"row\"", text: state.map(PanelWords.state) ?? "not counted")
    page.element("td") { addWay(state, &$0) }
    page.element("td") { $0.add(writers, none: "") }
  }

  /// The steps of a letter, those behind it filled; none for one that does not count.
  private func addWay(_ state: LetterState?, _ page: inout HtmlWriter) {
    let steps: [LetterState] = [.planned, .asked, .agreed, .packet, .submitted, .assigned]
    guard let state, let reached = steps.firstIndex(of: state) else { return page.text("none") }
    page.element(
      "svg", "class=\"way\" width=\"110\" height=\"14\" role=\"img\"",
      .init("aria-label", "step \(reached + 1) of \(steps.count)")
    ) { page in
      page.shape("line", "class=\"base\" x1=\"8\" x2=\"102\" y1=\"7\" y2=\"7\"")
      for step in steps.indices {
        page.shape(
          "circle", step <= reached ? "class=\"done\" cy=\"7\" r=\"5\"" : "cy=\"7\" r=\"4.5\"",
          .init("cx", "\(8 + step * 94 / 5)"))
      }
    }
  }
}
