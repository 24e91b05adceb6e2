internal import Foundation

/// A question in other words than the statements that it means.
struct MeaningQuery {
  /// The question.
  let text: String

  /// The utterances that are meant.
  let utterances: Set<String>

  /// Reads a table of two columns: the question, and the utterances parted by blanks.
  static func all(in table: URL) throws -> [MeaningQuery] {
    try String(contentsOf: table, encoding: .utf8).split(separator: "\n").dropFirst().map { line in
      let fields = line.split(separator: "\t", omittingEmptySubsequences: false)
      let ids = fields.dropFirst().first?.split(separator: " ") ?? []
      return MeaningQuery(text: String(fields[0]), utterances: Set(ids.map(String.init)))
    }
  }
}

/// A gold statement of an invented wire report: what is said, and the utterance that it reports.
struct WireStatement {
  /// The words of the content.
  let content: String

  /// The utterance, `nil` for none.
  let utterance: String?

  /// The statements of the occasions o01 to o08, in the order of the files.
  static func all(below data: URL) throws -> [WireStatement] {
    let folder = data.appending(path: "data/record-wire/gold")
    let names = try FileManager.default.contentsOfDirectory(atPath: folder.path)
      .filter { $0.hasSuffix(".json") && ("o01"..."o08~").contains($0) }.sorted()
    return try names.flatMap { name in
      let gold = try JSONDecoder().decode(
        Gold.self, from: Data(contentsOf: folder.appending(path: name)))
      return gold.statements.map {
        WireStatement(content: $0.content.joined(separator: " \u{2026} "), utterance: $0.utterance)
      }
    }
  }

  private struct Gold: Decodable {
    struct Statement: Decodable {
      var content: [String]
      var utterance: String?
    }

    var statements: [Statement]
  }
}
