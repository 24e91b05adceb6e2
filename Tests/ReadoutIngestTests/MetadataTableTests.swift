import ReadoutIngest
import ReadoutRecord
import Testing

struct MetadataTableTests {
  private func table(_ text: String) throws -> MetadataTable {
    try MetadataTable(reading: Array(text.utf8), name: "meta.tsv")
  }

  /// The message of the error that a table gives.
  private func fault(_ text: String) -> String {
    do {
      _ = try table(text)
      return "no error"
    } catch { return "\(error)" }
  }

  /// Rows of the invented wire that the project's samples come from.
  private static let wire = """
    id\toutlet\tpublished\turl\ttitle\tcredit
    o01-corvex\tCorvex\t2031-02-10\t\tNorland rules out foreign monitors in Merrow Strait\t
    o01-newsmill\tNewsMill 24\t2031-02-12\t\tNorland’s highest diplomat talks on channel safety\t
    o02-nta\tNorland Telegraph Agency (NTA)\t2031-06-19\t\tTamazev, Aldquist agree — Citadel\t
    o02-sunward\tThe Sunward Post\t2031-06-21\t\tAldquist warns against bargaining chip\tANS

    """

  @Test func rowsAreReadById() throws {
    let rows = try table(Self.wire).rows
    #expect(rows.count == 4)
    #expect(rows["o01-newsmill"]?.title?.hasPrefix("Norland’s") == true)
    #expect(rows["o02-nta"]?.outlet == "Norland Telegraph Agency (NTA)")
    #expect(rows["o02-nta"]?.credit == [])
    #expect(rows["o02-nta"]?.url == nil)
    #expect(rows["o02-sunward"]?.credit == ["ANS"])
    #expect(rows["o01-corvex"]?.published?.edtf?.rawValue == "2031-02-10")
    #expect(rows["o01-corvex"]?.published?.basis == .metadata)
  }

  @Test func columnsMayStandInAnyOrderAndFurtherOnesAreIgnored() throws {
    let rows = try table("\u{FEFF}desk\tcredit\tid\r\nx\tANS; NTA ;\ta\r\n").rows
    #expect(rows["a"]?.credit == ["ANS", "NTA"])
    #expect(rows["a"]?.outlet == nil)
  }

  @Test(arguments: [
    ("outlet\nCorvex", "line 1: there is no column 'id'"),
    ("", "line 1: there is no column 'id'"),
    ("id\tid\na\tb", "line 1, column 'id': the column stands twice"),
    ("id\toutlet\na", "line 2: 1 values for 2 columns"),
    ("id\toutlet\n\tx", "line 2, column 'id': the id is empty"),
    ("id\na\nb\na", "line 4, column 'id': 'a' stands twice"),
    ("id\tpublished\na\t10 Feb 2031", "line 2, column 'published': '10 Feb 2031' is no EDTF date"),
  ])
  func anErrorNamesFileLineAndColumn(text: String, expected: String) {
    #expect(fault(text).hasPrefix("meta.tsv: " + expected))
  }

  @Test func bytesThatAreNoUTF8AreRefused() {
    #expect(throws: IngestError.self) {
      try MetadataTable(reading: [0x69, 0x64, 0x0A, 0xE9], name: "meta.tsv")
    }
  }

  @Test func theTableWinsOverWhatIsGivenAndThatOverThePage() throws {
    let page = SamplePage.cleanArticle.html
    var options = ReadingOptions(published: EDTF(rawValue: "2031-03-01"), outlet: "Given")
    let given = try article(page, options: options).metadata
    #expect(given.outlet == "Given")
    #expect(given.published?.edtf?.rawValue == "2031-03-01")
    #expect(given.published?.basis == .given)
    options.metadata = try table("id\toutlet\tpublished\nsample\tTable\t2031-04-01")
    let tabled = try article(page, options: options).metadata
    #expect(tabled.outlet == "Table")
    #expect(tabled.published?.edtf?.rawValue == "2031-04-01")
    #expect(tabled.published?.basis == .metadata)
    #expect(tabled.byline == ["Ida Orr"])
  }
}
