internal import Readout
internal import ReadoutRecord
internal import ReadoutText

/// The lines that present how the statements of one article differ between two runs.
struct DifferenceLines {
  /// The article, then a line for each statement that is new, gone or changed.
  let lines: [String]

  init(_ difference: RecordDifference) {
    let added = difference.added.map { "  + " + Self.line($0.id, $0.statement) }
    let gone = difference.gone.map { "  - " + Self.line($0.id, $0.statement) }
    let changed = difference.changed.flatMap { change in
      ["  ~ " + Self.line(change.id, change.statement)]
        + change.fields.map { "      \($0.name): \($0.before) -> \($0.after)".printable }
    }
    lines = [difference.name.printable] + gone + added + changed
  }

  private static func line(_ id: String?, _ statement: Statement) -> String {
    let speaker = statement.speaker?.name ?? "unknown speaker"
    let place = statement.content.map { "\($0.start)-\($0.end)" }.joined(separator: ",")
    return ([id].compactMap { $0 } + [speaker, statement.kind.rawValue, place])
      .joined(separator: "  ").printable
  }
}

/// What several differences come to.
struct DifferenceTotals {
  private var articles = 0
  private var added = 0
  private var gone = 0
  private var changed = 0

  /// Counts the difference of one article.
  mutating func add(_ difference: RecordDifference) {
    if !difference.isEmpty { articles += 1 }
    added += difference.added.count
    gone += difference.gone.count
    changed += difference.changed.count
  }

  /// One line.
  var line: String {
    "articles that differ: \(articles); statements: \(added) new, \(gone) gone, \(changed) changed"
  }
}
