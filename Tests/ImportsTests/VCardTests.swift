import Testing

@testable import Imports

/// Contact cards of every version, and of programs that do not keep to one.
struct VCardTests {
  private func read(_ text: String) -> VCardReader.Result { VCardReader.read(Array(text.utf8)) }

  @Test func versionThree() throws {
    let card = try #require(
      read(
        """
        BEGIN:VCARD\r
        VERSION:3.0\r
        N:Okafor;Ada;Ngozi;Dr.;\r
        FN:Dr. Ada N. Okafor\r
        ORG:Westbrook Medical Center\\, Main;Division of\r
          Cardiology;Ward 3\r
        TITLE:Associate Professor\\nof Medicine\r
        item1.EMAIL;type=INTERNET;type=HOME:ada@home.example\r
        item2.EMAIL;type=INTERNET;type=WORK;type=pref:a.okafor@westbrook.example\r
        NICKNAME:Addy,A.N.\r
        URL:https://orcid.org/0000-0002-1825-0097\r
        PHOTO;ENCODING=b;TYPE=JPEG:/9j/4AAQSkZJRgABAQAAAQABAAD=\r
         AAAA==\r
        END:VCARD\r

        """
      ).cards.first)
    #expect(card.name == "Dr. Ada N. Okafor")
    #expect([card.family, card.given, card.middle] == ["Okafor", "Ada", "Ngozi"])
    #expect(card.organization == "Westbrook Medical Center, Main")
    #expect(card.unit == "Division of Cardiology")
    #expect(card.title == "Associate Professor of Medicine")
    #expect(card.emails == ["a.okafor@westbrook.example", "ada@home.example"])
    #expect(card.nicknames == ["Addy", "A.N."])
    #expect(card.orcid == "0000-0002-1825-0097")
    #expect(card.line == 1)
  }

  @Test func whatOnlyLooksLikeSomethingIsNot() throws {
    let card = try #require(
      read(
        """
        BEGIN:VCARD
        FN:Ada Okafor
        UID:urn:uuid:a6f1b2c3-0000-0002-1825-0097ab1c2d3e
        ORG:;Division of Cardiology
        END:VCARD
        """
      ).cards.first)
    #expect(card.orcid == nil)
    #expect(card.organization == nil)
    #expect(card.unit == "Division of Cardiology")
  }

  @Test func versionFour() {
    let cards = read(
      """
      BEGIN:VCARD
      VERSION:4.0
      KIND:individual
      FN;LANGUAGE=uk:Олена Ковальчук
      N:Ковальчук;Олена;;;
      EMAIL;PREF=1;TYPE="work,home":mailto:olena@kestrelbay.example
      NOTE;X-A="b:c;d":text
      END:VCARD
      BEGIN:VCARD
      VERSION:4.0
      KIND:group
      FN:Everybody
      END:VCARD
      """)
    #expect(cards.cards.map(\.name) == ["Олена Ковальчук"])
    #expect(cards.cards.map(\.emails) == [["olena@kestrelbay.example"]])
    #expect(cards.nameless == [9])
  }

  @Test func versionTwo() {
    var bytes = Array(
      """
      BEGIN:VCARD
      VERSION:2.1
      N;CHARSET=UTF-8;ENCODING=QUOTED-PRINTABLE:Y=C4=B1ld=C4=B1z;Mehmet
      FN;ENCODING=QUOTED-PRINTABLE;CHARSET=UTF-8:Mehmet =
      Y=C4=B1ld=C4=B1z
      EMAIL;INTERNET;PREF:m.yildiz@ashbourne.example
      AGENT:
      BEGIN:VCARD
      FN:Somebody Else
      EMAIL:else@ashbourne.example
      END:VCARD
      ORG;CHARSET=ISO-8859-1:Klinik M
      """.utf8)
    bytes += [0xFC] + Array("nchen\nEND:VCARD\n".utf8)
    let result = VCardReader.read(bytes)
    #expect(result.cards.map(\.name) == ["Mehmet Yıldız"])
    #expect(result.cards.map(\.family) == ["Yıldız"])
    #expect(result.cards.map(\.emails) == [["m.yildiz@ashbourne.example"]])
    #expect(result.cards.map(\.organization) == ["Klinik München"])
  }

  /// A fold may fall between the bytes of one character.
  @Test func aFoldInsideACharacter() {
    let name = Array("FN:Pe".utf8) + [0xC3, 0x0D, 0x0A, 0x20, 0xB1] + Array("a\n".utf8)
    let bytes = Array("BEGIN:VCARD\n".utf8) + name + Array("END:VCARD".utf8)
    #expect(VCardReader.read(bytes).cards.map(\.name) == ["Peña"])
  }

  @Test func whatIsNotClosedCountsAllTheSame() {
    let result = read(
      "BEGIN:VCARD\nFN:A\nBEGIN:VCARD\nN:Lind;Tomas\nEND:VCARD\nBEGIN:VCARD\nFN:B\n")
    #expect(result.cards.map(\.name) == ["A", "Tomas Lind", "B"])
    #expect(result.unclosed == [1, 6])
  }

  @Test(arguments: ["", "no card", "BEGIN:VCARD", "BEGIN:VCARD\nEND:VCARD\n", ":::;;;\n\u{0}"])
  func nothingToRead(text: String) {
    #expect(read(text).cards.isEmpty)
  }
}
