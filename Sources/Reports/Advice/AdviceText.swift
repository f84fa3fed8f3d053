import Graph
import Rules
import Vault

extension AdviceReport {
  /// The verdicts as they are read in a terminal, those that ask for something first.
  package func text(_ look: Page.Look) -> [UInt8] {
    var page = Page(look)
    page.paragraph(today.withWeekday, .strong)
    for advice in mentors.sorted(by: { ($0.urgency, $0.subject) < ($1.urgency, $1.subject) }) {
      page.space()
      page.add(advice, on: today, isFull: isAboutOne)
    }
    if mentors.isEmpty, firstSteps == nil {
      page.space()
      page.paragraph(
        "No mentor has answered yet, so there is no verdict to give. "
          + "What to do about the others: rapport due")
    }
    if let departure { page.add(departure, title: "The panel afterwards") }
    if let firstSteps { page.add(firstSteps) }
    return page.bytes
  }
}

extension Advice {
  /// The verdict and how firm it is: "diversify (act)".
  package var headline: String {
    guard let judgement else { return "no verdict" }
    return VerdictWords.name(judgement.verdict, judgement.strength)
  }

  /// Why, in one sentence.
  package var summary: String { wording?.message ?? refusal ?? "" }

  /// What to do, in one sentence; nil where there is no verdict.
  package var action: String? { wording?.action }

  private var wording: Wording? {
    judgement.map { Wording(verdict: $0.verdict, strength: $0.strength, reason: $0.reason) }
  }

  fileprivate var urgency: Int { judgement.map(Self.urgency) ?? 9 }

  /// Leaving and widening first; what needs nothing last.
  static func urgency(of judgement: Judgement) -> Int {
    let consider = judgement.strength == .consider ? 2 : 0
    switch judgement.verdict {
    case .exit: return 0 + consider
    case .diversify: return 1 + consider
    case .reEngage: return 4
    case .protect: return 5
    case .keep: return 6
    }
  }

  fileprivate var tone: Ink.Tone {
    switch judgement?.verdict {
    case .exit, .diversify: .bad
    case .reEngage: .doubtful
    case .protect, .keep: .good
    case nil: .quiet
    }
  }
}

extension Page {
  fileprivate mutating func add(_ advice: Advice, on today: CivilDate, isFull: Bool) {
    let name = "\(advice.name) (\(advice.stage.rawValue)): "
    labelled(name, advice.headline, advice.tone, labelTone: .strong, indent: 2)
    paragraph(advice.summary, indent: 2)
    if let action = advice.action { labelled("  do: ", action, .good, indent: 6) }
    if advice.judgement != nil || isFull {
      labelled("  temper: ", VerdictWords.temper(advice.temper, on: today), indent: 4)
    }
    addReasons(advice.because, isFull: isFull)
    let changes = VerdictWords.changes(advice.changes, on: today)
    if !changes.isEmpty { paragraph("what would change it:", indent: 2) }
    for line in changes { paragraph(line, indent: 4, hanging: 2) }
  }

  private mutating func addReasons(_ citations: [Citation], isFull: Bool) {
    if !citations.isEmpty { paragraph("because:", indent: 2) }
    for citation in citations {
      switch citation {
      case .fact(_, _, _, let text):
        paragraph(PlainText.of(text), indent: 4, hanging: 2)
        if let place = citation.location { paragraph(place, .quiet, indent: 6, hanging: 2) }
      case .policy(let key, let value) where isFull:
        paragraph("\(key) is \(value)", .quiet, indent: 4)
      case .policy: break
      }
    }
  }
}
