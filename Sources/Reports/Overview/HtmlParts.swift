import Graph
import Rules

extension Overview {
  /// What the page has no room for, and for the owner which command has it; nothing where nothing is
  /// missing.
  func addMore(
    _ count: Int, _ noun: String, _ command: StaticString, _ page: inout HtmlWriter
  ) {
    guard count > 0 else { return }
    page.element("p", "class=\"remark\"") { page in
      page.text("\(counted(count, "more \(noun)")) not shown here")
      guard reader == .owner else { return page.text(".") }
      page.text(": ")
      page.element("code", text: command.description)
    }
  }
}

/// Pieces that several parts of the page have.
extension HtmlWriter {
  /// A sentence of ours, whatever it quotes: it is read from the left.
  mutating func paragraph(_ text: OverviewText) { element("p", text: text.text) }

  /// A remark in small letters.
  mutating func remark(_ words: String) { element("p", "class=\"remark\"", text: words) }

  /// Several names, one after the other.
  mutating func add(_ names: [OverviewText], none: String) {
    if names.isEmpty { element("span", "class=\"gap\"", text: none) }
    for (index, name) in names.enumerated() {
      if index > 0 { text(", ") }
      element("bdi", text: name.text)
    }
  }

  /// Says that something is marked private in the notes.
  mutating func addPrivateMark(_ isPrivate: Bool) {
    guard isPrivate else { return }
    text(" ")
    element("span", "class=\"private\"", text: "private")
  }

  /// Something that is opened on demand.
  mutating func folded(_ summary: String, _ body: (inout HtmlWriter) -> Void) {
    element("details") { page in
      page.element("summary", text: summary)
      body(&page)
    }
  }

  /// The head of a table.
  mutating func head(_ titles: StaticString...) {
    element("thead") { page in
      page.element("tr") { page in
        for title in titles { page.element("th", "scope=\"col\"", text: title.description) }
      }
    }
  }

  /// A wide thing that is moved sideways where the screen is narrow, by keyboard as well.
  ///
  /// - Parameter label: What it is, for those who do not see it.
  mutating func scrolled(_ label: String, _ body: (inout HtmlWriter) -> Void) {
    element(
      "div", "class=\"scroll\" role=\"region\" tabindex=\"0\"", Attribute("aria-label", label),
      body: body)
  }

  /// A shape that ``addSymbols(_:)`` has drawn, at a place of a drawing.
  mutating func symbol(
    _ name: String, at x: String, _ y: Int, title: String? = nil
  ) {
    let attributes = [Attribute("href", "#\(name)"), Attribute("x", x), Attribute("y", "\(y)")]
    guard let title else { return shape("use", "", attributes[0], attributes[1], attributes[2]) }
    element("use", "", attributes[0], attributes[1], attributes[2]) {
      $0.element("title", text: title)
    }
  }
}

extension DueReport.Group.Kind {
  /// How a group looks, beside what it is called.
  var look: StaticString {
    switch self {
    case .critical: "class=\"critical\""
    case .overdue: "class=\"overdue\""
    case .due: "class=\"due\""
    case .upcoming: "class=\"upcoming\""
    case .standing: "class=\"standing\""
    }
  }
}
