import Markdown

extension Person {
  /// Reads the keys of a mentor or contact.
  init(_ front: inout FrontMatterReader) {
    aliases = front.strings(.aliases)
    emails = front.strings(.email, at: &places.email)
    institution = front.text(.institution)?.value(at: &places.institution)
    department = front.string(.department)
    specialties = front.strings(.specialty, at: &places.specialty)
    title = front.string(.title)
    roles = front.words(.role, allowed: front.vocabulary.roles)
    connection = front.text(.connection)?.value(at: &places.connection)
    readStanding(&front)
    introducedBy = front.references(.introducedBy)
    knows = front.references(.knows)
    path = front.flag(.path)
    journals = front.references(.journals)
    away = front.away()
    cadence = front.number(.cadence, in: 1...Int.max, "1 or more days")
    letterPlan = front.choice(.letter)
    status = front.choice(.status)
  }

  private mutating func readStanding(_ front: inout FrontMatterReader) {
    lastPublication = front.date(.lastPublication)
    grant = front.string(.grant)
    grantEnds = front.date(.grantEnds)
    mentoredBefore = front.flag(.mentoredBefore)?.value(at: &places.mentoredBefore)
    remote = front.flag(.remote)?.value(at: &places.remote)
    fit = front.number(.fit, in: 1...5, "from 1 to 5")?.value(at: &places.fit)
    let ties: Placed<Answer>? = front.choice(.pdTies)
    pdTies = ties?.value
  }
}

extension FrontMatterReader {
  /// A list of texts, and where the first of them stands.
  fileprivate mutating func strings(_ key: Key, at place: inout SourcePlace) -> [String] {
    let texts = texts(key)
    if let first = texts.first { place = first.place }
    return texts.map(\.value)
  }
}

extension Placed {
  /// The value alone; its place is written down elsewhere.
  fileprivate func value(at place: inout SourcePlace) -> Value {
    place = self.place
    return value
  }
}

extension Applicant {
  /// Reads the keys of the `me` note.
  init(_ front: inout FrontMatterReader) {
    school = front.string(.school)
    let written: Placed<Kind>? = front.choice(.applicant)
    kind = written?.value
    year = front.string(.year)
    specialties = front.strings(.specialty)
    emails = front.strings(.email)
    phone = front.string(.phone)
    orcid = front.string(.orcid)
    scholar = front.string(.scholar)
    linkedin = front.string(.linkedin)
    researchgate = front.string(.researchgate)
    profilesChecked = front.date(.profilesChecked)
    scoresPending = front.flag(.scoresPending)
    scoresExpected = front.date(.scoresExpected)
    hoursPerWeek = front.number(.hoursPerWeek, in: 0...168, "from 0 to 168 hours")?.value
    skills = front.strings(.skills)
    cv = front.string(.cv)
    personalStatement = front.string(.personalStatement)
  }
}
