import Foundation
import Testing

@testable import Lab

/// Pairs for the weights of links, from the gold of two invented reports.
@Suite struct LinkPairsTests {
  private static let text = """
    VARN — “No security without all its shores,” Veshnyar said on Monday. He would never admit
    foreign monitors to its shores, the minister added. The shores were calm, Korvanova said.

    """

  private static func gold(_ occasion: String, published: String, point: String) -> String {
    func statement(_ id: Int, _ span: String, _ speaker: String, _ letter: String) -> String {
      """
      {"id": \(id), "kind": "indirect", "speaker_id": "\(speaker)", "cue": "said", \
      "content_spans": [\(span)], "nested_in": null, "utterance": "\(occasion).\(letter)", \
      "talking_point": "\(letter == "a" ? point : "monitors-no")"}
      """
    }
    let statements = [
      statement(1, "[7, 44]", "veshnyar", "a"), statement(2, "[71, 123]", "veshnyar", "b"),
      statement(3, "[144, 165]", "korvanova", "c"),
    ]
    return """
      {"outlet": "ANS", "published": "\(published)", \
      "statements": [\(statements.joined(separator: ", "))]}
      """
  }

  private func pairs() throws -> [LinkPairs.Pair] {
    let folder = FileManager.default.temporaryDirectory.appending(path: UUID().uuidString)
    for name in ["gold", "texts"] {
      try FileManager.default.createDirectory(
        at: folder.appending(path: name), withIntermediateDirectories: true)
    }
    let reports = [
      ("p01-ans", "p01", "2031-02-10"), ("p01-nta", "p01", "2031-02-10"),
      ("p02-ans", "p02", "2031-05-20"), ("o09-ans", "o09", "2031-02-10"),
    ]
    for (name, occasion, published) in reports {
      try Data(Self.text.utf8).write(to: folder.appending(path: "texts/\(name).txt"))
      try Data(Self.gold(occasion, published: published, point: "shores").utf8)
        .write(to: folder.appending(path: "gold/\(name).json"))
    }
    return try LinkPairs(GroupedReports(folder, records: RecordLines([]))).read()
  }

  @Test func groupsOfTheGoldLabelThePairsOfASpeaker() throws {
    let pairs = try pairs()
    func pair(_ id: String) throws -> LinkPairs.Pair { try #require(pairs.first { $0.id == id }) }
    let same = try pair("p01-ans.1~p01-nta.1")
    #expect(same.isOneUtterance && same.isOneClaim && same.canBeOneUtterance)
    let later = try pair("p01-ans.1~p02-ans.1")
    #expect(!later.isOneUtterance && later.isOneClaim)
    let beside = try pair("p01-ans.1~p01-ans.2")
    #expect(!beside.isOneUtterance && !beside.isOneClaim)
    #expect(Set(pairs.map(\.inputs.count)).count == 1)
  }

  @Test func speakersAreApartAndTheMeasuringReportsLeftOut() throws {
    let ids = try pairs().map(\.id)
    #expect(ids.contains("p01-ans.3~p01-nta.3"))
    #expect(!ids.contains("p01-ans.1~p01-nta.3") && !ids.contains { $0.contains("o09") })
  }
}
