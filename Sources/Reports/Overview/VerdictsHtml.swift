import Graph
import Rules

extension Overview {
  /// What to do about each mentor, its grounds folded.
  func addVerdicts(_ page: inout HtmlWriter) {
    guard !verdicts.verdicts.isEmpty else {
      page.element(
        "p", "class=\"empty\"", text: "No mentor has answered yet, so there is no verdict to give.")
      return
    }
    page.remark("Verdicts are on how things stand, never on what somebody is like.")
    for verdict in verdicts.verdicts { add(verdict, &page) }
    addMore(verdicts.more, "verdict", "rapport advise", &page)
  }

  private func add(_ verdict: OverviewVerdicts.Verdict, _ page: inout HtmlWriter) {
    page.element("details", "class=\"verdict\"") { page in
      page.element("summary") { page in
        page.element("strong", "dir=\"auto\"", text: verdict.name.text)
        page.text(" (\(verdict.stage.rawValue)): \(verdict.headline)")
      }
      if let summary = verdict.summary { page.paragraph(summary) }
      if let action = verdict.action {
        page.element("p", "class=\"do\"") { page in
          page.element("b", text: "Do:")
          page.text(" \(action)")
        }
      }
      page.element("p", text: "Busy or disengaged: \(verdict.temper)")
      addReasons(verdict, &page)
      addChanges(verdict, &page)
    }
  }

  private func addReasons(_ verdict: OverviewVerdicts.Verdict, _ page: inout HtmlWriter) {
    guard !verdict.reasons.isEmpty else { return }
    page.element("p") { $0.element("b", text: "Because") }
    page.element("ul") { page in
      for reason in verdict.reasons {
        page.element("li") { page in
          if let text = reason.text {
            page.element("bdi", text: text.text)
            page.text(" ")
          }
          if let place = reason.place { page.element("code", text: place.text) }
        }
      }
    }
  }

  private func addChanges(_ verdict: OverviewVerdicts.Verdict, _ page: inout HtmlWriter) {
    guard !verdict.changes.isEmpty else { return }
    page.element("p") { $0.element("b", text: "What would change it") }
    page.element("ul") { page in
      for change in verdict.changes { page.element("li", text: change) }
    }
  }
}
