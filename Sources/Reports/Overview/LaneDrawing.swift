import Graph

extension HtmlWriter {
  /// The lines of months, with the names that there is room for.
  mutating func add(_ ticks: [TimeScale.Tick], of scale: TimeScale) {
    for tick in ticks {
      let x = scale.position(tick.day)
      addLine(tick.label == nil ? "tick" : "tick named", at: x, from: 0)
      guard let label = tick.label else { continue }
      element("text", "class=\"month\" y=\"11\" dx=\"4\"", Attribute("x", x)) { $0.text(label) }
    }
  }

  /// A line from top to bottom.
  mutating func addLine(_ look: String, at x: String, from top: Int) {
    shape(
      "line", "y2=\"100%\"", Attribute("class", look), Attribute("x1", x), Attribute("x2", x),
      Attribute("y1", "\(top)"))
  }

  /// What drawings are made of, drawn once and used by name: shapes that differ without colour, and
  /// the scale of the time lines.
  mutating func addSymbols(_ lanes: OverviewLanes) {
    element("svg", "class=\"symbols\" width=\"0\" height=\"0\" aria-hidden=\"true\"") { page in
      page.element("defs") { page in
        for (name, path) in Self.symbols {
          page.element("g", "", Attribute("id", name)) { page in
            page.shape("path", path)
            if let mark = Self.inner[name] { page.shape("path", mark) }
          }
        }
        page.element("g", "id=\"grid\"") { page in
          for tick in lanes.scale.ticks {
            let x = lanes.scale.position(tick.day)
            page.addLine(tick.label == nil ? "tick" : "tick named", at: x, from: 0)
          }
          page.addLine("now", at: lanes.scale.position(lanes.today), from: 0)
        }
        page.element("g", "id=\"axis\"") { $0.addAxis(lanes) }
      }
    }
  }

  private mutating func addAxis(_ lanes: OverviewLanes) {
    for tick in lanes.scale.ticks {
      guard let label = tick.label else { continue }
      let x = Attribute("x", lanes.scale.position(tick.day))
      element("text", "class=\"month\" y=\"11\" dx=\"3\"", x) { $0.text(label) }
    }
    let share = lanes.scale.share(lanes.today)
    let anchor = share > 9_300 ? "end" : share < 700 ? "start" : "middle"
    element(
      "text", "class=\"today\" y=\"25\"", Attribute("x", lanes.scale.position(lanes.today)),
      Attribute("text-anchor", anchor)
    ) { $0.text("today") }
  }

  /// Around the middle of each shape.
  private static let symbols: [(String, StaticString)] = [
    ("theirs", "class=\"theirs\" d=\"M-5-4.5H5L0 4.5Z\""),
    ("mine", "class=\"mine\" d=\"M-4.5 4H4.5L0-4Z\""),
    ("both", "class=\"both\" d=\"M0-5A5 5 0 0 1 0 5A5 5 0 0 1 0-5Z\""),
    ("kept", "class=\"kept\" d=\"M-5-5H5V5H-5Z\""),
    ("late", "class=\"late\" d=\"M0-6.5L6.5 0L0 6.5L-6.5 0Z\""),
    ("open", "class=\"open\" d=\"M-4.5-4.5H4.5V4.5H-4.5Z\""),
    ("overdue", "class=\"missed\" d=\"M0-6L6 0L0 6L-6 0Z\""),
    ("letter", "class=\"letter\" d=\"M-7-4.5H7V4.5H-7Z\""),
    ("letterDue", "class=\"letter-due\" d=\"M-6.5-4.5H6.5V4.5H-6.5Z\""),
  ]

  private static let inner: [String: StaticString] = [
    "kept": "class=\"inner\" d=\"M-2.8 0L-.7 2.3L3-2.3\"",
    "late": "class=\"inner\" d=\"M0-3.2V.6M0 2.4V3.2\"",
    "overdue": "class=\"cross\" d=\"M-2.2-2.2L2.2 2.2M2.2-2.2L-2.2 2.2\"",
    "letter": "class=\"inner\" d=\"M-7-4.5L0 1L7-4.5\"",
    "letterDue": "class=\"cross-quiet\" d=\"M-6.5-4.5L0 1L6.5-4.5\"",
  ]
}

/// A time line as a drawing: letters above, contacts on either side of a line, promises below. Rows
/// with nothing in them are left out.
struct LaneDrawing {
  private let lane: OverviewLane
  private let scale: TimeScale
  private let letters: Int
  private let line: Int
  private let promises: Int
  private let height: Int

  init(_ lane: OverviewLane, _ scale: TimeScale) {
    self.lane = lane
    self.scale = scale
    let hasLetters = lane.count(.letter, .letterDue) > 0
    let hasPromises = lane.count(.kept, .late, .open, .overdue) > 0
    letters = 10
    line = hasLetters ? 38 : 20
    promises = line + 27
    height = hasPromises ? promises + 11 : line + 20
  }

  /// - Parameter label: The ids of what says in words what is drawn.
  func add(to page: inout HtmlWriter, labelledBy label: String) {
    page.element(
      "svg", "class=\"lane\" role=\"img\"", .init("height", "\(height)"),
      .init("aria-labelledby", label)
    ) { page in
      for span in lane.spans where span.kind == .away { addLeave(span, &page) }
      page.shape("use", "href=\"#grid\"")
      page.shape(
        "line", "class=\"base\" x1=\"0\" x2=\"100%\"", .init("y1", "\(line)"),
        .init("y2", "\(line)"))
      for span in lane.spans where span.kind == .silence { addSilence(span, &page) }
      for mark in lane.marks { add(mark, &page) }
    }
  }

  private func addLeave(_ span: OverviewLane.Span, _ page: inout HtmlWriter) {
    guard let (start, width) = scale.stretch(span.first, span.last) else { return }
    page.element(
      "rect", "class=\"away\" y=\"2\"", .init("x", start), .init("width", width),
      .init("height", "\(height - 4)")
    ) { $0.element("title", text: "on leave \(span.first) to \(span.last)") }
  }

  private func addSilence(_ span: OverviewLane.Span, _ page: inout HtmlWriter) {
    page.element(
      "line", "class=\"silence\"", .init("x1", scale.position(span.first)),
      .init("x2", scale.position(span.last)), .init("y1", "\(line)"), .init("y2", "\(line)")
    ) { $0.element("title", text: "silence \(span.first) to \(span.last)") }
  }

  private func add(_ mark: OverviewLane.Mark, _ page: inout HtmlWriter) {
    page.symbol(
      mark.kind.rawValue, at: scale.position(mark.date), height(of: mark.kind),
      title: "\(mark.date) \(mark.words)")
  }

  private func height(of kind: OverviewLane.Mark.Kind) -> Int {
    switch kind {
    case .theirs: line - 10
    case .mine: line + 10
    case .both: line
    case .letter, .letterDue: letters
    case .kept, .late, .open, .overdue: promises
    }
  }
}
