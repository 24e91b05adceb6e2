import ReadoutAttribution
import ReadoutRecord
import Testing

@testable import Lab

struct ReliabilityTests {
  private func judgements(_ confidence: Double, right: Int, of count: Int) -> [Judgement] {
    (0..<count).map { Judgement(confidence: confidence, isRight: $0 < right, act: .speech) }
  }

  @Test func statementsLieInTheBandOfTheirConfidence() {
    let confidences = [0, 0.05, 0.1, 0.3, 0.35, 0.7, 0.95, 1]
    let table = ReliabilityTable(
      title: "all", confidences.flatMap { judgements($0, right: 1, of: 1) })
    #expect(table.bands.map(\.count) == [2, 1, 0, 2, 0, 0, 0, 1, 0, 2])
    #expect(table.count == 8)
  }

  @Test func theErrorIsTheMeanDistanceWithinBands() {
    let table = ReliabilityTable(
      title: "all", judgements(0.75, right: 1, of: 2) + judgements(0.25, right: 1, of: 2))
    #expect(table.expectedCalibrationError == 0.25)
    #expect(table.bands[7].meanConfidence == 0.75 && table.bands[7].rightShare == 0.5)
    #expect(ReliabilityTable(title: "none", []).expectedCalibrationError == 0)
  }

  @Test func theTableHasALineForEachBand() {
    let lines = ReliabilityTable(title: "all", judgements(0.75, right: 1, of: 2)).text
      .split(separator: "\n").map(String.init)
    #expect(lines.count == 12)
    #expect(lines[0] == "all: 2 statements, expected calibration error 0.250")
    #expect(lines[2] == "0.0-0.1              0       -       -")
    #expect(lines[9] == "0.7-0.8              2   0.750   0.500")
    #expect(lines[11].hasPrefix("0.9-1.0 "))
  }

  @Test func whatTheAnnotationLeavesOpenIsNotJudged() {
    let said = "[source:Tavik] [cue:said] [content:it is open]. Clerks hinted at a sale of boats."
    let hinted = "Tavik said it is open. [source:Clerks] [cue:hinted at] [content:a sale of boats]."
    let wrong = "Tavik said it is open. [source:Clerks] hinted at [content:a] sale of boats."
    let comparison = MarkedComparison.make(
      gold: [said], found: [said, hinted, wrong], open: [hinted], confidences: [0.9, 0.6, 0.3])
    #expect(
      comparison.judgements(by: .soft) == [
        Judgement(confidence: 0.9, isRight: true, act: .speech),
        Judgement(confidence: 0.3, isRight: false, act: .speech),
      ])
  }

  @Test func eachHalfIsCalibratedByTheOther() throws {
    // Even articles are always right, odd ones never: the other half misleads.
    let articles = (0..<10).map { judgements(0.5, right: $0 % 2 == 0 ? 10 : 0, of: 10) }
    let fit = CalibrationFit([JudgedGroup(name: "set", articles: articles)])
    let knots = try #require(fit.calibration).knots
    #expect(knots.count == 1 && knots[0].probability == 0.5)
    let group = try #require(fit.crossFitted.first)
    #expect(group.articles.map(\.count) == articles.map(\.count))
    for judgement in group.articles.joined() {
      #expect(judgement.isRight ? judgement.confidence < 0.05 : judgement.confidence > 0.95)
    }
  }

  @Test func aHalfWithoutStatementsChangesNothing() {
    let group = JudgedGroup(name: "set", articles: [judgements(0.5, right: 1, of: 2)])
    #expect(CalibrationFit([group]).crossFitted.first?.articles == group.articles)
    #expect(CalibrationFit([JudgedGroup(name: "set", articles: [])]).calibration == nil)
  }

  @Test func actsAreToldApart() {
    let articles = [
      StatementAct.allCases.map { Judgement(confidence: 0.5, isRight: true, act: $0) }
    ]
    let group = JudgedGroup(name: "set", articles: articles)
    #expect(group.said.articles.first?.map(\.act) == [.speech, .document])
    #expect(group.unsaid.articles.first?.count == StatementAct.allCases.count - 2)
    #expect(group.said.table.title == "set, speech and documents")
  }
}
