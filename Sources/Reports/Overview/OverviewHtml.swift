import Graph

extension Overview {
  /// What marks a page as made by `rapport report`, for whom.
  package static func generator(for reader: Reader) -> StaticString {
    reader == .owner ? "rapport report" : "rapport report --for-advisor"
  }

  /// The page: self-contained, without a script.
  package var html: [UInt8] {
    let title = reader == .owner ? "Where things stand" : "Progress towards letters"
    return HtmlWriter.page(
      title: "\(title), \(today)", style: OverviewStyle.sheet, OverviewStyle.drawings,
      OverviewStyle.tables, generator: Self.generator(for: reader)
    ) { page in
      page.element("a", "class=\"skip\" href=\"#main\"", text: "Skip to the content")
      page.addSymbols(lanes)
      page.element("header") { page in
        page.element("h1", text: title)
        page.element("p", "class=\"lead\"") { addLead(&$0) }
        if let gap { page.element("p", "class=\"gap\"", text: "\(gap).") }
        page.element("ul", "class=\"tiles\"") { addTiles(&$0) }
        page.element("nav", "aria-label=\"Sections\"") { page in
          page.element("ul") { page in
            for part in parts {
              page.element("li") { $0.element("a", part.link, text: part.title.text) }
            }
          }
        }
      }
      page.element("main", "id=\"main\" tabindex=\"-1\"") { page in
        for part in parts { page.add(part) }
      }
      page.element("footer") { addClosing(&$0) }
    }
  }

  /// A part of the page under a heading of its own.
  struct Part {
    var title: StaticString
    /// Its `id`, and the link to it.
    var id: StaticString
    var link: StaticString
    var body: (inout HtmlWriter) -> Void
  }

  private var parts: [Part] {
    let all = [
      Part(title: "Agenda", id: "id=\"agenda\"", link: "href=\"#agenda\"", body: addAgenda),
      Part(
        title: "Countdown", id: "id=\"countdown\"", link: "href=\"#countdown\"",
        body: addCountdown),
      Part(title: "Time lines", id: "id=\"lanes\"", link: "href=\"#lanes\"", body: addLanes),
      Part(title: "Panel", id: "id=\"panel\"", link: "href=\"#panel\"", body: addPanel),
      Part(
        title: "Who can speak to what", id: "id=\"facets\"", link: "href=\"#facets\"",
        body: addMatrix),
      Part(title: "Outreach", id: "id=\"outreach\"", link: "href=\"#outreach\"", body: addLadder),
    ]
    let verdicts = Part(
      title: "Verdicts", id: "id=\"verdicts\"", link: "href=\"#verdicts\"", body: addVerdicts)
    return reader == .owner ? all + [verdicts] : all
  }

  private func addLead(_ page: inout HtmlWriter) {
    if let applicant {
      page.element("strong", "dir=\"auto\"", text: applicant.text)
      page.text(", ")
    }
    page.day(today, text: today.withWeekday)
    let words =
      reader == .owner
      ? ". For your own eyes: private lines and verdicts are in it. To show it to somebody: "
      : ". Tasks, dates, letters and outreach; what to do is said to the applicant."
    page.text(words)
    if reader == .owner { page.element("code", text: "rapport report --for-advisor") }
  }

  /// The few numbers to know first.
  private func addTiles(_ page: inout HtmlWriter) {
    for group in agenda.groups where group.kind != .upcoming {
      page.addTile(group.count, group.kind.rawValue.lowercased(), group.kind.look)
    }
    page.addTile(panel.active, "active \(panel.active == 1 ? "mentor" : "mentors")", "")
    for cycle in panel.letters.prefix(2) {
      let name = panel.letters.count > 1 ? ", \(cycle.cycle.text)" : ""
      page.addTile(cycle.underWay, "letters under way, \(cycle.needed) needed\(name)", "")
    }
    guard let due = panel.letters.first?.due else { return }
    let days = due - today
    page.addTile(days, "\(days == 1 ? "day" : "days") until letters are due", "")
  }

  private func addClosing(_ page: inout HtmlWriter) {
    page.element("p") { page in
      page.text("Made by Rapport from the notes as they stood on \(today).")
      if reader == .owner { page.text(" Nothing on this page is sent anywhere.") }
    }
  }
}

extension HtmlWriter {
  fileprivate mutating func add(_ part: Overview.Part) {
    element("section", part.id) { page in
      page.element("h2", text: part.title.text)
      part.body(&page)
    }
  }

  fileprivate mutating func addTile(_ number: Int, _ words: String, _ look: StaticString) {
    element("li", look) { page in
      page.element("strong", text: "\(number)")
      page.text(" ")
      page.element("span", "dir=\"auto\"", text: words)
    }
  }
}
