import Imports
import Testing

struct AffiliationTests {
  @Test(arguments: [
    (
      "Division of Cardiology, Department of Medicine, Alder Lake University, Marston, "
        + "OH 43001, USA.",
      "Division of Cardiology|Alder Lake University|Marston|United States"
    ),
    (
      "Department of Medicine, Section of Nephrology, Westmarch Medical College, "
        + "12 Main Street, Westmarch, New York",
      "Section of Nephrology|Westmarch Medical College|Westmarch|United States"
    ),
    (
      "From the Department of Surgery, University of California, San Francisco, CA 94143-0001.",
      "Department of Surgery|University of California, San Francisco|San Francisco|United States"
    ),
    ("Tbilisi State University, Tbilisi, Georgia", "|Tbilisi State University|Tbilisi|"),
    ("Emory Bay Hospital, Atlanta, Georgia 30322", "|Emory Bay Hospital|Atlanta|United States"),
    (
      "Abteilung für Kardiologie, Universitätsklinikum Grünfeld, Grünfeld, Deutschland",
      "Abteilung für Kardiologie|Universitätsklinikum Grünfeld|Grünfeld|Germany"
    ),
    (
      "Hanseo University Hospital, Daejin 34134, Republic of Korea",
      "|Hanseo University Hospital|Daejin|South Korea"
    ),
    ("Nordhavn Hospital, Nordhavn, Denmark", "|Nordhavn Hospital|Nordhavn|Denmark"),
    (
      "Merrow Bay Heart Institute, Merrow Bay, CA",
      "|Merrow Bay Heart Institute|Merrow Bay|United States"
    ),
    ("Department of Pathology, School of Medicine.", "Department of Pathology|||"),
    ("Boston, MA", "|||United States"), ("", "|||"), (", , .", "|||"),
  ])
  func anAffiliationComesApart(_ text: String, _ parts: String) {
    let place = Affiliation(text)
    #expect(
      [place.department, place.institution, place.city, place.country].joined(separator: "|")
        == parts)
  }

  @Test(arguments: [
    ("Here, USA. Electronic address: P.Raman@alderlake.example.", ["p.raman@alderlake.example"]),
    ("Here (a@b.example; c.d-e@f.g.example).", ["a@b.example", "c.d-e@f.g.example"]),
    ("Here. email:a@b.example", ["a@b.example"]), ("Here, @ home, a@b, @b.example", []),
  ])
  func addressesAreFound(_ text: String, _ addresses: [String]) {
    #expect(Affiliation(text).emails == addresses)
  }

  @Test func severalPlacesInOneTextAreTold() {
    let parts = Affiliation.split(
      "1] Department of Anesthesia, Alder Lake University, Marston, OH, USA "
        + "[2] Westmarch Medical College, Westmarch, NY, USA."
    )
    #expect(
      parts.map { Affiliation($0).institution } == [
        "Alder Lake University", "Westmarch Medical College",
      ])
    let others = Affiliation.split(
      "Alder Lake University, Marston, USA; Westmarch Medical College, Westmarch, USA; a@b.example")
    #expect(others.count == 2)
  }
}
