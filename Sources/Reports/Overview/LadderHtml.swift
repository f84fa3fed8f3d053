import Graph

extension Overview {
  /// Who stands on which step, from the hit list to an answer.
  func addLadder(_ page: inout HtmlWriter) {
    guard !ladder.columns.isEmpty else {
      page.element("p", "class=\"empty\"", text: "Nobody is on the way from a name to an answer.")
      return addBeyond(&page)
    }
    page.element("ol", "class=\"board\"") { page in
      for column in ladder.columns {
        page.element("li") { page in
          page.element("h3", text: "\(column.step.title) (\(column.count))")
          page.element("ul") { page in
            for card in column.cards { page.element("li") { add(card, &$0) } }
          }
          addMore(column.more, "name", "rapport targets --all", &page)
        }
      }
    }
    addBeyond(&page)
  }

  private func add(_ card: OverviewLadder.Card, _ page: inout HtmlWriter) {
    page.element("p") { page in
      page.element("strong", "dir=\"auto\"", text: card.name.text)
      if card.isWarm { page.text(" (introduced)") }
    }
    if let since = card.since {
      page.element("p", "class=\"remark\"") { page in
        page.text("since ")
        page.day(since, text: since.description)
      }
    }
    if let next = card.next {
      page.element("p", "class=\"remark\"") { page in
        page.text("next ")
        page.day(next, text: next.spoken(on: today))
      }
    }
  }

  private func addBeyond(_ page: inout HtmlWriter) {
    guard ladder.beyond > 0 else { return }
    page.remark(
      "\(counted(ladder.beyond, "mentor")) beyond the ladder: met, or at work together.")
  }
}

extension OverviewLadder.Step {
  fileprivate var title: StaticString {
    switch self {
    case .toWrite: "To write to"
    case .first: "First e-mail sent"
    case .followUp: "Follow-up sent"
    case .last: "Last follow-up sent"
    case .bounced: "Address wrong"
    case .ended: "No answer, ended"
    case .answered: "Answered"
    case .declined: "Said no"
    }
  }
}
