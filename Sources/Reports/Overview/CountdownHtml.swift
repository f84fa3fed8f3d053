import Graph
import Rules

extension Overview {
  /// The dates ahead, on a scale and one by one.
  func addCountdown(_ page: inout HtmlWriter) {
    guard let last = countdown.stops.last else {
      page.element(
        "p", "class=\"empty\"", text: "No date of a season lies ahead: no cycle note has one.")
      return
    }
    page.element("figure") { page in
      CountdownDrawing(countdown).add(to: &page)
      page.element(
        "figcaption", "id=\"season\"",
        text:
          "From today, the upright line, to \(last.date); the numbers are those of the dates below."
      )
    }
    page.element("ol", "class=\"stops\"") { page in
      for stop in countdown.stops { page.element("li") { add(stop, &$0) } }
    }
    addMore(countdown.more, "date", "rapport show CYCLE", &page)
  }

  private func add(_ stop: OverviewCountdown.Stop, _ page: inout HtmlWriter) {
    page.element("h3", text: stop.kind.title.description)
    page.element("p", "class=\"when\"") { page in
      page.element("strong", text: stop.date.distance(from: today))
      page.text(" ")
      page.day(stop.date, text: stop.date.withWeekday)
      page.text(", ")
      page.element("bdi", text: stop.cycle.text)
    }
    if let count = stop.count {
      let missing = count.needed - count.underWay
      let gap = missing > 0 ? "; \(missing) missing" : ""
      page.element(
        "p", text: "\(counted(count.underWay, "letter")) under way, \(count.needed) needed\(gap).")
    }
    if !stop.letters.isEmpty { add(stop.letters, stop.kind, &page) }
    add(stop.tasks, stop.moreTasks, &page)
  }

  private func add(
    _ letters: [OverviewCountdown.Letter], _ kind: OverviewCountdown.Kind,
    _ page: inout HtmlWriter
  ) {
    page.element("p", text: kind == .lettersDue ? "Letters:" : "Submitted, assigned to no program:")
    page.element("ul", "class=\"plain\"") { page in
      for letter in letters.prefix(OverviewPanel.mostNames) {
        page.element("li") { page in
          page.element("bdi", text: letter.writer.text)
          page.text(": \(letter.state.map(PanelWords.state) ?? "not counted")")
        }
      }
    }
    addMore(letters.count - OverviewPanel.mostNames, "letter", "rapport panel", &page)
  }

  private func add(
    _ tasks: [OverviewCountdown.Work], _ more: Int, _ page: inout HtmlWriter
  ) {
    guard !tasks.isEmpty else { return }
    page.folded("\(counted(tasks.count + more, "open task")) due by then") { page in
      page.element("ul", "class=\"plain\"") { page in
        for task in tasks {
          page.element("li") { page in
            page.day(task.date, text: task.date.description)
            page.text(" ")
            page.element("bdi", text: task.text.text)
            if !task.people.isEmpty {
              page.text(", for ")
              page.add(task.people, none: "")
            }
            page.addPrivateMark(task.isPrivate)
          }
        }
      }
      addMore(more, "task", "rapport due --all", &page)
    }
  }
}

extension OverviewCountdown.Kind {
  var title: StaticString {
    switch self {
    case .opens: "Applications open"
    case .lettersDue: "Letters due"
    case .reviewOpens: "Programs begin to read"
    case .rankListDue: "Rank list due"
    case .matchDay: "Match Day"
    }
  }
}

/// The dates on a scale of months, each with its number; those that would cover each other stand
/// below each other.
private struct CountdownDrawing {
  private let countdown: OverviewCountdown
  /// Of each date, from the top.
  private let rows: [Int]

  init(_ countdown: OverviewCountdown) {
    self.countdown = countdown
    var ends: [Int] = []
    rows = countdown.stops.map { stop in
      let share = countdown.scale.share(stop.date)
      let row = ends.firstIndex { $0 <= share } ?? ends.count
      if row == ends.count { ends.append(0) }
      ends[row] = share + Self.room
      return row
    }
  }

  /// How far apart numbers on one row are: of ten thousand, on a narrow screen.
  private static let room = 750
  private static let rowHeight = 22

  func add(to page: inout HtmlWriter) {
    let height = 24 + ((rows.max() ?? 0) + 1) * Self.rowHeight
    page.element(
      "svg", "class=\"strip\" role=\"img\" aria-labelledby=\"season\"",
      .init("height", "\(height)")
    ) { page in
      page.add(countdown.scale.ticks, of: countdown.scale)
      page.addLine("now", at: countdown.scale.position(countdown.today), from: 0)
      for (index, stop) in countdown.stops.enumerated() {
        let y = 32 + rows[index] * Self.rowHeight
        let x = countdown.scale.position(stop.date)
        page.shape("circle", "class=\"stop\" r=\"9\"", .init("cx", x), .init("cy", "\(y)"))
        page.element("text", "class=\"number\"", .init("x", x), .init("y", "\(y + 4)")) {
          $0.text("\(index + 1)")
        }
      }
    }
  }
}
