import ReadoutLedger
import ReadoutRecord
import ReadoutTestSupport
import ReadoutText

/// Invented reports that two models read differently, and corrections of them, all from a seed.
struct RandomCorrections {
  private var random: SeededGenerator

  init(seed: UInt64) { random = SeededGenerator(seed: seed) }

  private static let names = [
    "Ilona Varga", "Pavel Marlow", "Jana Novak", "I. Varga", "Varga", "Tomas Tavik", "Ana Tavik",
    "Mira Oles", "Marlow",
  ]
  private static let roles = ["Foreign Minister", "harbour master", "spokeswoman", nil]

  mutating func number(_ range: Range<Int>) -> Int { Int.random(in: range, using: &random) }

  mutating func chance(_ percent: Int) -> Bool { number(0..<100) < percent }

  /// Reports with the statements that the first model finds.
  mutating func articles(_ count: Int) -> [ExtractedArticle] {
    (0..<count).map { number in
      var extracted = SampleArticle(
        name: "report-\(number)", outlet: number % 2 == 0 ? "Tarnow Post" : "Lisk Herald",
        published: "2031-05-\(10 + number % 20)",
        paragraphs: (0..<6).map {
          "[source:Varga] [cue:said] [content:plan \(number) of \($0) will stand] as before."
        }
      ).extracted
      for index in extracted.record.statements.indices {
        extracted.record.statements[index].speaker = speaker()
        if chance(20) { extracted.record.statements[index].saidOn = date() }
      }
      return extracted
    }
  }

  /// What the second model finds: some of it the same, some cut elsewhere, some gone, some new.
  mutating func reread(_ record: Record) -> Record {
    var record = record
    record.engine.model = "other"
    var statements: [Statement] = []
    for statement in record.statements where !chance(25) {
      var statement = statement
      let end = statement.content.last?.end ?? 0
      if chance(40) { statement.content[0].end += number(0..<5) }
      if chance(30) { statement.speaker = speaker() }
      if chance(20) { statement.saidOn = date() }
      statements.append(statement)
      guard chance(20) else { continue }
      statement.content = [CodePointSpan(end + 6, end + 9)]
      statement.cue = []
      statements.append(statement)
    }
    for index in statements.indices { statements[index].n = index + 1 }
    record.statements = statements
    return record
  }

  private mutating func speaker() -> Speaker {
    guard !chance(10) else { return Speaker(unresolvedBecause: "two fit", candidates: []) }
    return Speaker(
      name: Self.names[number(0..<Self.names.count)], type: .person,
      role: Self.roles[number(0..<Self.roles.count)], country: chance(50) ? "TL" : nil,
      how: .name, confidence: 0.9)
  }

  private mutating func date() -> DateReading<SaidOnBasis> {
    EDTF(rawValue: "2031-04-\(10 + number(0..<20))").map { DateReading($0, basis: .weekday) }
      ?? DateReading(unknownBecause: "no day")
  }

  /// A correction of anything whatever; `nil` for an undo.
  mutating func correction(
    of hit: StatementHit, beside other: StatementAnchor, persons: [PersonID]
  ) -> Correction? {
    func person(_ index: Int) -> PersonReference {
      PersonReference(id: persons[index % persons.count], name: "", mention: nil)
    }
    switch number(0..<16) {
    case 0: return .accept
    case 1: return .reject
    case 2, 3: return .speaker(.person(person(number(0..<1_000))))
    case 4: return .speaker(.named("Neva \(number(0..<9))", type: .person))
    case 5: return .speaker(.named("Port Authority", type: .organisation))
    case 6: return .speaker(.unresolved)
    case 7: return .saidOn(EDTF(rawValue: "2031-03-\(10 + number(0..<20))"))
    case 8: return .saidOn(nil)
    case 9:
      var content = hit.statement.content
      content[0].end -= number(0..<4)
      return .spans(SpansCorrection(content: content, kind: .mixed))
    case 10: return .code(["harbour", "grain"][number(0..<2)], isBorne: chance(70))
    case 11: return .note("look again")
    case 12: return .utterance(with: other, isSame: chance(50))
    case 13: return .merge(person(number(0..<1_000)), person(number(0..<1_000)))
    case 14: return .apart(person(number(0..<1_000)), person(number(0..<1_000)))
    default: return nil
    }
  }
}
