import Foundation
import ReadoutAttribution
import ReadoutRecord
import ReadoutText
import Testing

/// Denied and refused statements, suppositions and questions, on sentences written before the rules.
struct CueReadingTests {
  /// A sentence whose cue stands in square brackets, and what is right of it.
  private struct Case {
    let expected: String
    let statement: Statement?

    init(_ line: Substring, _ builder: RecordBuilder) {
      let fields = line.split(separator: "\t")
      let marked = String(fields.last ?? "")
      let cue = marked.prefix { $0 != "[" }.unicodeScalars.count
      let text = StoredText(marked.filter { $0 != "[" && $0 != "]" })
      let engine = EngineIdentity(version: "test", model: "accurate", weights: nil)
      let record = builder.record(of: ReportedText.article(text), engine: engine)
      expected = String(fields[0])
      statement = record.statements.first { found in
        found.cue.contains { $0.start <= cue && cue < $0.end }
      }
    }
  }

  private static let builder = RecordBuilder(model: .accurate)

  private static func cases(_ name: String) throws -> [Case] {
    let file = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "Cases/\(name)")
    return try String(contentsOf: file, encoding: .utf8).split(separator: "\n")
      .filter { !$0.hasPrefix("#") }.map { Case($0, builder) }
  }

  private func check(_ cases: [Case], _ value: String, _ reading: (Statement) -> Bool) {
    let found = cases.filter { $0.statement.map(reading) == true }
    let right = found.count { $0.expected == value }
    let wanted = cases.count { $0.expected == value }
    #expect(Double(right) >= 0.9 * Double(found.count), "precision \(right) of \(found.count)")
    #expect(Double(right) >= 0.9 * Double(wanted), "recall \(right) of \(wanted)")
  }

  @Test func deniedAndRefusedStatementsAreTold() throws {
    let cases = try Self.cases("negation.tsv")
    #expect(cases.count { $0.expected == "yes" } >= 60)
    check(cases, "yes", \.isNegated)
  }

  @Test func suppositionsAndQuestionsAreTold() throws {
    let cases = try Self.cases("mood.tsv")
    #expect(cases.count { $0.expected != "asserted" } >= 60)
    check(cases, "conditional") { $0.mood == .conditional }
    check(cases, "question") { $0.mood == .question }
  }

  @Test(arguments: [
    ("Tavik did not deny that it was open.", false),
    ("Tavik never tired of saying it was open.", false),
    ("Tavik refused to say that it was open.", true),
    ("Tavik failed to say that it was open.", true),
    ("Tavik expressed no regret for the accident.", true),
    ("No minister said that it was open.", true),
    ("At no point did Tavik say that it was open.", true),
  ])
  func twoNegationsCancelEachOther(text: String, isNegated: Bool) {
    #expect(ReportedText.statements(text).allSatisfy { $0.isNegated == isNegated })
  }

  @Test(arguments: [
    ("Tavik would not say that it was open.", Mood.asserted),
    ("Tavik would later say that it was open.", .asserted),
    ("Tavik may have said that it was open.", .conditional),
    ("If Tavik says that it is open, we will go.", .conditional),
    ("Tavik asked the council to open it.", .asserted),
  ])
  func habitsRefusalsAndRequestsAreAsserted(text: String, mood: Mood) {
    #expect(ReportedText.statements(text).allSatisfy { $0.mood == mood })
  }
}
