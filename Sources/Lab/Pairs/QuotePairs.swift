internal import Foundation
internal import ReadoutMatching
internal import ReadoutRecord
internal import ReadoutText

/// Reads pairs of quotations of two outlets: `data/quote-match-polnear/pairs.tsv`.
///
/// Nothing but the words is given: neither who speaks nor when.
enum QuotePairs {
  /// A pair of quotations.
  struct Pair {
    let id: String
    let a: PreparedStatement
    let b: PreparedStatement
  }

  /// The pairs of the file below a data folder.
  ///
  /// - Throws: ``LabError`` for a row whose text is missing.
  static func read(data: URL) throws -> [Pair] {
    let texts = SpanTexts(data.appending(path: "polnear"))
    let table = try PairTable(data.appending(path: "quote-match-polnear/pairs.tsv").path)
    return try table.rows.enumerated().map { index, row in
      Pair(
        id: "\(index + 1)", a: try quotation("a", of: row, texts),
        b: try quotation("b", of: row, texts))
    }
  }

  private static func quotation(
    _ side: String, of row: [String: String], _ texts: SpanTexts
  ) throws -> PreparedStatement {
    func field(_ name: String) -> String { row["\(name)_\(side)"] ?? "" }
    let spans = [CodePointSpan](field: "\(field("start"))-\(field("end"))")
    return PreparedStatement(
      StatementProfile(
        key: StatementKey(article: field("doc"), n: 1), kind: .direct,
        content: try texts.slices(spans, of: "\(field("split"))/text/\(field("doc"))")))
  }
}
