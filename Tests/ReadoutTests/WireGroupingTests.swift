import Foundation
import Readout
import ReadoutEngine
import ReadoutIngest
import ReadoutLedger
import ReadoutRecord
import ReadoutTestSupport
import Testing

/// Utterances of the invented reports that are kept as samples, from text to groups.
struct WireGroupingTests {
  private let folder = FileManager.default.temporaryDirectory.path + "/readout-\(UUID().uuidString)"

  init() throws {
    try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: false)
  }

  /// The utterances as sets of statements named by article and number.
  private func utterances(of reports: [SampleReports.Report], _ name: String) throws -> Set<
    Set<String>
  > {
    let ledger = try Ledger(path: folder + "/" + name)
    let engine = Engine(options: .init(model: .fast))
    for report in reports {
      let source = ArticleSource(
        id: report.name, location: report.name, bytes: Array(report.text.utf8))
      let published = EDTF(rawValue: String(report.name.prefix(10)))
      let reading = ReadingOptions(format: .text, published: published)
      _ = try ledger.store([engine.extract(source, reading: reading)])
      try ledger.group()
    }
    var members: [UtteranceID: Set<String>] = [:]
    try ledger.forEachArticle { article in
      for (statement, groups) in zip(article.record.statements, article.statementGroups) {
        guard let utterance = groups.utterance else { continue }
        members[utterance, default: []].insert("\(article.record.id) \(statement.n)")
      }
    }
    return Set(members.values)
  }

  @Test func reportsInAnyOrderGiveTheSameUtterances() throws {
    var random = SeededGenerator(seed: 3)
    let reports = SampleReports.all
    let inOrder = try utterances(of: reports, "order.sqlite")
    #expect(inOrder.contains { group in Set(group.map { $0.prefix(14) }).count > 1 })
    for round in 0..<2 {
      let shuffled = try utterances(of: reports.shuffled(using: &random), "\(round).sqlite")
      #expect(shuffled == inOrder)
    }
  }
}
