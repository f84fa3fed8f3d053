/// Words that decide how a name is read.
enum DiscretionVocabulary {
  /// Before the name of a physician.
  static let doctors: Set<String> = ["dr", "prof", "professor", "doctor"]

  /// Titles, degrees and offices: no part of a name.
  static let titles: Set<String> = doctors.union([
    "mr", "mrs", "ms", "miss", "mx", "sir", "dame", "md", "phd", "mph", "msc", "mbbs", "mbchb",
    "facp", "facc", "frcp", "rn", "np", "pa", "do", "jr", "sr", "ii", "iii", "iv", "emeritus",
    "office", "coordinator", "program", "programme", "residency", "clinic", "department",
    "division", "team", "group", "hospital", "university", "center", "centre", "school",
    "medical", "medicine", "internal", "research", "director", "chief", "fellow", "resident",
    "cardiology", "surgery", "pediatrics", "psychiatry", "neurology", "radiology", "pathology",
    "admin", "assistant", "associate", "secretary", "nurse", "student", "mentor", "contact",
  ])

  /// Small words inside names.
  static let particles: Set<String> = [
    "van", "von", "der", "den", "del", "dos", "das", "ter", "ten", "bin", "ibn", "bint", "abu",
    "san", "the", "and", "for", "thi", "uit", "zur", "zum", "los", "las",
  ]

  /// Names that are also words: in small letters they are the word.
  static let commonWords: Set<String> = Set(
    """
    amber april archer armstrong art august baker ball banks barber bass bean bell berry bishop best bill bird \
    bishop black blood bloom bond bone book boone bowman branch bright brook brooks brown buck \
    bull burn burns bush butler cane cannon care carpenter carter case chance charity chase \
    church clay cliff close cole cook cooper court cox craft crane cross crystal dale dawn day \
    dean deep dew dial drew duke earl early east english eve ever fair faith farmer field fields \
    fine fish fisher fleet flood flowers foot ford forest foster fountain fox frame frank free \
    freeman french friend frost gale gardener garden gates gay gene gentle ginger glass gold good \
    grace grant graves gray green grey guy hale hall hand hardy harm hart hazel head heart heath \
    hill holly holmes honor hood hope house hunt hunter iris ivy jack jasmine jay jewel joy judge \
    june just kay kelly kind king kit knight lake lamb land lane law lee less lily little livingston \
    long love low major mark marks marsh mason masters may mercy merit miles mill mills miller \
    misty moon moody moore moss much nail neck new nice noble noon norm north oak olive page pain \
    parish park parker parks patience pat pearl pell penny pepper piper pitt pool pope porter post \
    potter pound power price pride priest prince quick rain randall ray read reader reed reese \
    rice rich ring rivers roach rob rock root rose roe rush sage sand sands savage saw sharp sharpe \
    shepherd shields short shepard silver singer skinner sky slaughter small smart smith snow sol \
    song south spear speed spring stacks staff star stark steel stern sterling stone street \
    strand strong sue sullivan summer summers sung sunny swan sweet swift tan tanner taylor tell \
    temple thorn tower trace true tucker turner twin vale victor vine violet wade walk walker wall \
    walls ward waters way weaver webb weeks wells west whale wheeler white will wills winter wise \
    wolf wood woods words work worth wright yang young
    """.split(separator: " ").map(String.init))
}
