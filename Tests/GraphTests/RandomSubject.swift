@testable import Graph

/// Whom and what a random line is about, and how it says so.
struct RandomSubject {
  enum Around {
    case nothing
    case item([RandomVault.Being])
    case outerItem([RandomVault.Being])
    case heading([RandomVault.Being])
    case outerHeading([RandomVault.Being])
  }

  /// Between verb and colon.
  var before = ""
  /// At the end of the text.
  var text = ""
  var around = Around.nothing
  var whom: [RandomVault.Being]
  var projects: [RandomVault.Being] = []
  /// The people linked in the line, fields that never decide left out.
  var linked: [RandomVault.Being] = []

  init(_ page: inout RandomPage) {
    whom = page.type == .plain ? [] : page.own
    if page.type == .project {
      projects = page.projects.map(\.being).filter { $0.path == page.path }
    }
    switch page.dice.below(7) {
    case 0: linkBefore(&page)
    case 1: linkInText(&page)
    case 2: putAround(&page)
    case 3: linkProject(&page)
    case 4: addField(&page)
    case 5: hideLink(&page)
    default: break
    }
    if page.type.isPerson { whom = page.own + whom.filter { _ in isWith } }
  }

  /// A `with` field names people, which counts in a person's own note too.
  private var isWith: Bool { before.contains("with::") || text.contains("with::") }

  /// The people before the colon count, others in the text do not.
  private mutating func linkBefore(_ page: inout RandomPage) {
    whom = page.dice.some(page.people, upTo: 2)
    linked = whom
    before = page.links(whom)
    if page.dice.chance(2) {
      let other = page.dice.pick(page.people)
      linked.append(other)
      text = page.link(other)
    }
  }

  private mutating func linkInText(_ page: inout RandomPage) {
    whom = page.dice.some(page.people, upTo: 3)
    linked = whom
    text = page.links(whom)
  }

  private mutating func putAround(_ page: inout RandomPage) {
    whom = page.dice.some(page.people, upTo: 2)
    around = page.dice.pick([.item(whom), .outerItem(whom), .heading(whom), .outerHeading(whom)])
  }

  private mutating func linkProject(_ page: inout RandomPage) {
    let project = page.dice.pick(page.projects)
    whom = project.mentors
    projects.append(project.being)
    if page.dice.chance(2) {
      text = page.link(project.being)
    } else {
      before = page.link(project.being)
    }
  }

  /// `by` never decides; `with` as a link is the line's own, as a name it adds to what else decides.
  private mutating func addField(_ page: inout RandomPage) {
    let person = page.dice.pick(page.people)
    let by = "[\(page.dice.pick(["by", "By"])):: \(page.link(page.dice.pick(page.people)))]"
    if page.dice.chance(2) {
      linked = [person]
      whom = [person]
      before = page.dice.chance(2) ? by : ""
      text = "(with:: \(page.link(person)))"
    } else {
      whom.append(person)
      text = "[with:: \(person.name)] " + by
    }
  }

  /// Links in code and comments are none.
  private mutating func hideLink(_ page: inout RandomPage) {
    let link = page.link(page.dice.pick(page.people))
    text = page.dice.pick(["`\(link)`", "%%\(link)%%", "<!-- \(link) -->"])
  }
}
