import Graph
import Rules

extension Overview {
  /// The time lines, with what their shapes mean and everything in words below each.
  func addLanes(_ page: inout HtmlWriter) {
    guard !lanes.lanes.isEmpty else {
      page.element("p", "class=\"empty\"", text: "No dated line is about a mentor yet.")
      return
    }
    addLegend(&page)
    page.element("div", "class=\"axis\" aria-hidden=\"true\"") { page in
      page.element("svg", "height=\"30\"") { $0.shape("use", "href=\"#axis\"") }
    }
    add(lanes.lanes.prefix(OverviewLanes.open), from: 0, &page)
    let rest = lanes.lanes.dropFirst(OverviewLanes.open)
    if !rest.isEmpty {
      page.folded("\(counted(rest.count, "more mentor"))") {
        add(rest, from: OverviewLanes.open, &$0)
      }
    }
    addMore(lanes.more, "mentor", "rapport show NAME", &page)
  }

  private func addLegend(_ page: inout HtmlWriter) {
    page.remark(
      "From \(lanes.scale.first) to \(lanes.scale.last); the upright line is today, \(today).")
    page.element("ul", "class=\"legend\"") { page in
      for (kind, words, _) in legend {
        page.element("li") { page in
          page.element("svg", "width=\"18\" height=\"18\" aria-hidden=\"true\"") {
            $0.symbol(kind.rawValue, at: "9", 9)
          }
          page.text(words)
        }
      }
      page.element("li") { page in
        page.element("span", "class=\"key leave\"") { _ in }
        page.text("on leave")
      }
      guard reader == .owner else { return }
      page.element("li") { page in
        page.element("span", "class=\"key quiet\"") { _ in }
        page.text("nothing from them for more than \(lanes.silence) days")
      }
    }
  }

  /// What a shape is, and several of them.
  private var legend: [(kind: OverviewLane.Mark.Kind, one: String, many: String)] {
    let sides =
      reader == .owner ? ("from them", "from you") : ("from the mentor", "from the applicant")
    return [
      (.theirs, sides.0, sides.0), (.mine, sides.1, sides.1),
      (.both, "met or spoke", "met or spoke"),
      (.kept, "delivered on time", "delivered on time"),
      (.late, "delivered late", "delivered late"), (.open, "promised", "promised"),
      (.overdue, "overdue", "overdue"), (.letter, "step of a letter", "steps of a letter"),
      (.letterDue, "letter due", "letters due"),
    ]
  }

  private func add(
    _ lanes: ArraySlice<OverviewLane>, from start: Int, _ page: inout HtmlWriter
  ) {
    page.element("ul", "class=\"lanes\"") { page in
      for (index, lane) in lanes.enumerated() {
        page.element("li") { add(lane, number: start + index, &$0) }
      }
    }
  }

  private func add(_ lane: OverviewLane, number: Int, _ page: inout HtmlWriter) {
    let (name, summary) = ("lane-\(number)", "lane-\(number)-words")
    page.element("div", "class=\"whose\"") { page in
      page.element("h3", "dir=\"auto\"", .init("id", name)) { $0.text(lane.name.text) }
      page.element("p", "class=\"remark\"", text: standing(lane))
    }
    page.element("div", "class=\"drawn\"") { page in
      LaneDrawing(lane, lanes.scale).add(to: &page, labelledBy: "\(name) \(summary)")
      // On paper the scale above the first is pages away.
      page.element("svg", "class=\"printed\" height=\"14\" aria-hidden=\"true\"") {
        $0.shape("use", "href=\"#axis\"")
      }
      page.element("p", "class=\"remark\"", .init("id", summary)) { $0.text(words(lane)) }
      addTable(lane, labelledBy: name, &page)
    }
  }

  private func standing(_ lane: OverviewLane) -> String {
    // How long ago that was says something of a person.
    let heard =
      lane.lastHeard.map { day in
        reader == .owner ? "last heard \(day.distance(from: today))" : "last heard on \(day)"
      } ?? "no word yet"
    let letter = lane.letter.map { "letter \($0.rawValue)" }
    let stage = reader == .owner ? lane.stage.rawValue : lane.stage.discreet
    return ([stage, heard] + [letter].compactMap(\.self)).joined(separator: ", ")
  }

  /// What is drawn, counted.
  private func words(_ lane: OverviewLane) -> String {
    let counts = legend.compactMap { kind, one, many in
      let count = lane.count(kind)
      return count == 0 ? nil : counted(count, one, many)
    }
    let earlier = lane.earlier > 0 ? "; \(lane.earlier) before \(lanes.scale.first)" : ""
    let drawn = counts.isEmpty ? "Nothing in this time" : counts.joined(separator: ", ")
    return drawn + earlier + "."
  }

  private func addTable(
    _ lane: OverviewLane, labelledBy name: String, _ page: inout HtmlWriter
  ) {
    guard !lane.rows.isEmpty else { return }
    page.folded("\(counted(lane.rows.count + lane.moreRows, "line")) in words") { page in
      page.element("table", "class=\"log\"", .init("aria-labelledby", name)) { page in
        if reader == .owner {
          page.head("Day", "What", "In the notes")
        } else {
          page.head("Day", "What")
        }
        page.element("tbody") { page in
          for row in lane.rows { page.element("tr") { add(row, &$0) } }
        }
      }
      addMore(lane.moreRows, "line", "rapport show NAME", &page)
    }
  }

  private func add(_ row: OverviewLane.Row, _ page: inout HtmlWriter) {
    page.element("td") { $0.day(row.date, text: row.date.description) }
    page.element("td", text: row.words)
    guard reader == .owner else { return }
    page.element("td", "dir=\"auto\"") { page in
      if let text = row.text { page.text(text.text) }
      page.addPrivateMark(row.isPrivate)
      guard let place = row.place else { return }
      page.text(" ")
      page.element("code", text: place.text)
    }
  }
}

extension Stage {
  /// How far it is, without a word on why.
  fileprivate var discreet: String {
    switch self {
    case .target: "not written to yet"
    case .contacted: "written to"
    case .talking: "in conversation"
    case .met: "met"
    case .working: "working together"
    case .exhausted, .declined, .closed: "not pursued"
    }
  }
}
