import Foundation
import ReadoutMatching
import ReadoutRecord
import Testing

@testable import Lab

/// Reads a small folder of judged pairs of invented reports.
@Suite struct PairFilesTests {
  private static let text = """
    VARN — “No security without all its shores,” Veshnyar said on Monday. He would never admit
    foreign monitors, the minister added.

    """

  private static let header = """
    # a note
    pair_id\tlabel\tgroup\tsame_speaker\tsplit_a\tdoc_a\tdate_a\toutlet_a\tspans_a\tsource_spans_a\t\
    cue_spans_a\tkind_a\tsplit_b\tdoc_b\tdate_b\toutlet_b\tspans_b\tsource_spans_b\tcue_spans_b\tkind_b
    """

  private static let row = """
    p1\tU\tg1\tyes\ttrain\tone.txt\t2031-02-10\tcorvex\t7-44\t45-53\t54-58\tdirect\ttrain\tone.txt\t\
    2031-02-11\tans\t8-30\t\t54-58\tmixed
    """

  private static let record = """
    {"id": "one", "statements": [{"content": [[7, 44]], "negated": false, "mood": "asserted", \
    "headline": false, "occasion": {"kind": "briefing", "place": "Varn", "with": []}, \
    "saidOn": {"edtf": "2031-02-10", "basis": "weekday"}}]}
    """

  @Test func aRowBecomesTwoStatementsOfOneSpeaker() throws {
    let pair = try #require(try pairs(Self.row).first)
    #expect(pair.relation == .sameUtterance)
    #expect(pair.group == "g1")
    #expect(pair.a.profile.content == ["“No security without all its shores,”"])
    #expect(pair.b.profile.content == ["No security without al"])
    #expect(pair.a.profile.cue == ["said"])
    #expect(pair.a.profile.speaker == pair.b.profile.speaker)
    #expect(pair.a.profile.published?.lowerBound.iso == "2031-02-10")
  }

  @Test func theRecordGivesDayAndOccasionWhereItsStatementIsTheSame() throws {
    let pair = try #require(try pairs(Self.row).first)
    #expect(pair.a.profile.saidOn?.lowerBound.iso == "2031-02-10")
    #expect(pair.a.profile.saidOnBasis == .weekday)
    #expect(pair.b.profile.occasion?.place == "Varn")
  }

  @Test func anotherSpeakerIsAnother() throws {
    let row = Self.row.replacingOccurrences(of: "\tyes\t", with: "\tno\t")
    let pair = try #require(try pairs(row).first)
    #expect(pair.a.profile.speaker != pair.b.profile.speaker)
  }

  @Test(arguments: ["\tU\t", "one.txt"])
  func whatCannotBeReadIsAnError(_ part: String) {
    let row = Self.row.replacingOccurrences(of: part, with: "\tno such\t")
    #expect(throws: LabError.self) { try pairs(row) }
  }

  @Test func foldsNeverPartAGroup() throws {
    let pair = try #require(try pairs(Self.row).first)
    let relations: [Relation] = [.sameUtterance, .sameTalkingPoint, .related, .other]
    let many = (0..<24).map { number in
      JudgedPair(
        id: "p\(number)", a: pair.a, b: pair.b, relation: relations[number % 4],
        group: "g\(number / 3)")
    }
    let predicted = PairFolds(training: JudgeTraining()).predictions(of: many, further: [])
    #expect(predicted.map(\.0.id) == many.map(\.id))
    for (a, b) in zip(predicted, predicted.dropFirst()) where a.0.group == b.0.group {
      #expect(a.1 == b.1)
    }
  }

  private func pairs(_ row: String) throws -> [JudgedPair] {
    let folder = FileManager.default.temporaryDirectory.appending(path: UUID().uuidString)
    let texts = folder.appending(path: "polnear/train/text")
    try FileManager.default.createDirectory(at: texts, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: folder) }
    try Data(Self.text.utf8).write(to: texts.appending(path: "one.txt"))
    let table = folder.appending(path: "pairs.tsv")
    try Data("\(Self.header)\n\(row)\n".utf8).write(to: table)
    let records = folder.appending(path: "records.jsonl")
    try Data("\(Self.record)\n".utf8).write(to: records)
    return try StatementPairs(data: folder, records: RecordLines([records.path])).read(table.path)
  }
}
