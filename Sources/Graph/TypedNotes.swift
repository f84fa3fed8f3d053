package import Markdown

/// A mentor, or a contact: what their note's front matter says.
package struct Person: Sendable {
  package var aliases: [String] = []
  package var emails: [String] = []
  package var institution: String?
  package var department: String?
  package var specialties: [String] = []
  /// Academic title, not the note's.
  package var title: String?
  package var roles: [String] = []
  package var lastPublication: Placed<CivilDate>?
  package var grant: String?
  package var grantEnds: Placed<CivilDate>?
  package var mentoredBefore: Bool?
  package var remote: Bool?
  /// 1…5.
  package var fit: Int?
  package var connection: String?
  package var introducedBy: [Reference] = []
  package var knows: [Reference] = []
  /// `path: no`: they asked not to be a path to other people.
  package var path: Placed<Bool>?
  package var pdTies: Answer?
  package var journals: [Reference] = []
  package var away: [Away] = []
  /// Days between updates, where the mentor wants another rhythm than the policy's.
  package var cadence: Placed<Int>?
  package var letterPlan: Placed<LetterPlan>?
  package var status: Placed<Status>?
  package var places = RecordPlaces()

  package init() {}

  package enum Answer: String, Sendable, CaseIterable { case yes, no, unknown }
  package enum LetterPlan: String, Sendable, CaseIterable { case planned, no }
  package enum Status: String, Sendable, CaseIterable { case paused, fading, closed }

  /// A range of days, both included, on which they cannot be reached.
  package struct Away: Sendable, Equatable {
    package var first: CivilDate
    package var last: CivilDate
    package var reason: String
    package var place: SourcePlace
  }
}

/// Where the parts of the hit list's record stand; the note's start for what is not there.
package struct RecordPlaces: Sendable {
  package var email = RecordPlaces.start
  package var institution = RecordPlaces.start
  package var specialty = RecordPlaces.start
  package var mentoredBefore = RecordPlaces.start
  package var remote = RecordPlaces.start
  package var fit = RecordPlaces.start
  package var connection = RecordPlaces.start

  package init() {}

  private static let start = SourcePlace(line: 1, column: 1)
}

/// A meeting note.
package struct Meeting: Sendable {
  package var date: Placed<CivilDate>?
  package var with: [Reference] = []
  package var projects: [Reference] = []
  package var medium: String?
  /// As written; without it the date decides.
  package var status: Placed<Status>?
  package var nextStep: Placed<String>?
  package var nextDate: Placed<CivilDate>?

  package init() {}

  package enum Status: String, Sendable, CaseIterable { case planned, held, cancelled }
}

/// A project note.
package struct Project: Sendable {
  package var mentors: [Reference] = []
  package var status: Placed<Status>?
  package var myRole: String?
  package var deadline: Placed<CivilDate>?
  package var journal: Reference?
  package var product: Placed<Product>?
  package var remote: Bool?

  package init() {}

  package enum Status: String, Sendable, CaseIterable { case idea, active, stalled, done }

  package enum Product: String, Sendable, CaseIterable {
    case none, draft, abstract, poster, manuscript, dataset

    /// Something others can use, not a plan or a draft.
    package var isUsable: Bool { self != .none && self != .draft }
  }
}

/// A letter note.
package struct Letter: Sendable {
  package var writer: [Reference] = []
  package var cycle: Reference?
  package var specialties: [String] = []
  package var kind: Kind?
  package var due: Placed<CivilDate>?
  package var waived: Bool?
  package var letterID: String?
  package var form: String?

  package init() {}

  package enum Kind: String, Sendable, CaseIterable {
    case research, clinical, chair, standardized, character
  }
}

/// An application cycle: the season's dates, which are data and never constants.
package struct Cycle: Sendable {
  package var specialties: [String] = []
  package var lettersDue: Placed<CivilDate>?
  package var opens: Placed<CivilDate>?
  package var reviewOpens: Placed<CivilDate>?
  package var rankListDue: Placed<CivilDate>?
  package var matchDay: Placed<CivilDate>?
  package var lettersNeeded: Placed<Int>?
  package var lettersMax: Placed<Int>?
  package var upload: String?
  package var source: String?
  package var checked: Placed<CivilDate>?

  package init() {}
}

/// The applicant whose vault it is.
package struct Applicant: Sendable {
  package var school: String?
  package var kind: Kind?
  package var year: String?
  package var specialties: [String] = []
  package var emails: [String] = []
  package var phone: String?
  package var orcid: String?
  package var scholar: String?
  package var linkedin: String?
  package var researchgate: String?
  package var profilesChecked: Placed<CivilDate>?
  package var scoresPending: Placed<Bool>?
  package var scoresExpected: Placed<CivilDate>?
  package var hoursPerWeek: Int?
  package var skills: [String] = []
  package var cv: String?
  package var personalStatement: String?

  package init() {}

  package enum Kind: String, Sendable, CaseIterable {
    case usMD = "us-md"
    case usDO = "us-do"
    case img
  }
}

/// A journal, and which index lists it.
package struct Journal: Sendable {
  package var issn: [String] = []
  package var indexed: Placed<Indexed>?
  package var source: String?
  package var checked: Placed<CivilDate>?

  package init() {}

  package enum Indexed: String, Sendable, CaseIterable {
    case medline
    case pubmedOnly = "pubmed-only"
    case doaj
    case notFound = "not-found"
  }
}

/// A door to people: an observership, a society, a collaboration.
package struct Opportunity: Sendable {
  package var kind: String?
  package var institution: String?
  package var contact: [Reference] = []
  package var applyBy: Placed<CivilDate>?
  package var starts: Placed<CivilDate>?
  package var ends: Placed<CivilDate>?
  package var status: String?

  package init() {}
}

/// An e-mail note: a draft, or one that was sent.
package struct Email: Sendable {
  package var to: [Reference] = []
  package var kind: Placed<String>?
  package var status: Placed<Status>?
  package var sent: Placed<CivilDate>?
  package var messageID: String?

  package init() {}

  package enum Status: String, Sendable, CaseIterable { case draft, sent }
}
