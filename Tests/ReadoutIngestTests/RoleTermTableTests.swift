import ReadoutIngest
import ReadoutRecord
import Testing

struct RoleTermTableTests {
  private static let header = "person\toffice\tcountry\tbody\tfrom\tto\tspellings\n"

  private func terms(_ rows: String) throws -> [RoleTerm] {
    try RoleTermTable(reading: Array((Self.header + rows).utf8), name: "roles.tsv").terms
  }

  @Test func rowsAreTermsOfOffice() throws {
    let terms = try terms(
      """
      Honor Tavik\tForeign Minister\tEG\t\t2030-01-02\t2031-05\tH. Tavik | Honour Tavik
      Adam Orrel\tharbour warden\t\tHarbour Council\t2030\t\t

      """)
    #expect(terms.count == 2)
    #expect(terms[0].office.code == "foreign-minister" && terms[0].holder == "EG")
    #expect(terms[0].spellings == ["H. Tavik", "Honour Tavik"])
    #expect(terms[0].to?.rawValue == "2031-05")
    #expect(terms[1].office.code == "harbour warden" && terms[1].holder == "Harbour Council")
    #expect(terms[1].to == nil)
  }

  @Test(arguments: [
    ("\tminister\tEG\t\t\t\t", "line 2, column 'person'"),
    ("Tavik\t\tEG\t\t\t\t", "line 2, column 'office'"),
    ("Tavik\tminister\tEgypt\t\t\t\t", "line 2, column 'country'"),
    ("Tavik\tminister\t\t\t\t\t", "line 2"), ("Tavik\tminister\tEG\tUN\t\t\t", "line 2"),
    ("Tavik\tminister\tEG\t\tsoon\t\t", "line 2, column 'from'"),
    ("Tavik\tminister\tEG\t\t2031\t2030\t", "line 2, column 'to'"),
    ("Tavik\tminister", "2 values for 7 columns"),
  ])
  func aWrongRowIsNamedWithFileLineAndRemedy(row: String, place: String) {
    let error = #expect(throws: IngestError.self) { try terms(row) }
    #expect(error?.message.contains("roles.tsv: line 2") == true)
    #expect(error?.message.contains(place) == true, "\(error?.message ?? "")")
    #expect(error?.message.contains(";") == true)
  }

  @Test(arguments: ["person", "office"])
  func aMissingColumnIsNamed(column: String) {
    let header = Self.header.replacing(column, with: "other")
    let error = #expect(throws: IngestError.self) {
      try RoleTermTable(reading: Array(header.utf8), name: "roles.tsv")
    }
    #expect(error?.message.contains("'\(column)'") == true)
  }
}
