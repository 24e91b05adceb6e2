import ReadoutRecord
import ReadoutTestSupport
import ReadoutText
import Testing

/// The persons of the sample reports, each of whom is named in many ways.
struct SamplePersonsTests {
  @Test(arguments: [
    ["Veshnyar", "Veshniar"], ["Aldquist"], ["Tamazev"], ["Rennfeld"], ["Tressick"],
  ])
  func fiveOrMoreFormsLeadToOnePerson(surnames: [String]) {
    var forms: Set<String> = []
    for report in SampleReports.all {
      let scalars = Array(report.text.unicodeScalars)
      let statements = ReportedText.record(of: ReportedText.titledArticle(report.text)).statements
      let spoken = statements.filter { statement in
        surnames.contains { statement.speaker?.name?.hasSuffix($0) == true }
      }
      #expect(Set(spoken.map(\.speaker?.name)).count <= 1, "\(report.name)")
      for source in spoken.flatMap(\.source) {
        let words = scalars[source.start..<source.end].map(String.init).joined()
        forms.insert(words.lowercased())
      }
    }
    #expect(forms.count >= 5, "\(forms.sorted())")
  }
}
