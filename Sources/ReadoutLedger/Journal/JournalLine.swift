internal import ReadoutRecord
internal import ReadoutText

/// An entry as a line of an export.
struct JournalLine: Codable {
  /// The statement that an entry is said of, with its words for a reader, and to find them where
  /// another reader has made another text of the original.
  struct Target: Codable, Hashable {
    var original: String
    var outlet: String?
    var text: String
    var content: [CodePointSpan]
    var words: String?
  }

  var number: Int
  var at: String
  var who: String
  var why: String?
  var action: String
  var detail: CorrectionDetail
  var statement: Target?
  var undoes: Int?

  /// The line of an entry; `words` are those of the statement's content.
  init(_ entry: JournalEntry, words: String?) {
    number = entry.number
    (at, who, why) = (entry.stamp.at, entry.stamp.who, entry.stamp.why)
    action = entry.correction.action.rawValue
    detail = CorrectionDetail(entry.correction)
    statement = entry.anchor.map {
      Target(
        original: $0.article.original.hex, outlet: $0.article.outlet, text: $0.text.hex,
        content: $0.content, words: words)
    }
    if case .undo(let number) = entry.correction { undoes = number }
  }

  /// What tells the entry from every other, whatever its number.
  var identity: String {
    get throws {
      var line = self
      line.number = 0
      line.statement?.words = nil
      for index in (line.detail.persons ?? []).indices { line.detail.persons?[index].id = nil }
      line.detail.speaker?.id = nil
      return try JSONText.encode(line)
    }
  }
}

/// A journal as text: an entry a line, as ``Ledger/exportJournal(who:)`` writes it.
public struct JournalFile: Sendable {
  /// The entries in the order of their lines.
  let lines: [JournalLine]

  /// Reads an export.
  ///
  /// - Parameter text: JSON Lines.
  /// - Throws: ``LedgerError`` with code `invalidCorrection` that names the line.
  public init(reading text: String) throws {
    lines = try text.split(separator: "\n", omittingEmptySubsequences: false).enumerated()
      .compactMap { number, line in
        guard line.contains(where: { !$0.isWhitespace }) else { return nil }
        return try Self.line(String(line), number: number + 1)
      }
  }

  init(lines: [JournalLine]) { self.lines = lines }

  private static func line(_ text: String, number: Int) throws -> JournalLine {
    do {
      let line = try JSONText.decode(JournalLine.self, text)
      guard let action = Correction.Action(rawValue: line.action),
        line.detail.correction(action, undoes: line.undoes) != nil,
        action.isOfStatement == (line.statement != nil)
      else { throw BlobError(finding: "it is no entry") }
      return line
    } catch is BlobError {
      throw LedgerError(
        code: .invalidCorrection,
        message: "line \(number) is no entry of a journal; give a file that 'readout journal "
          + "export' wrote; nothing was written")
    }
  }

  /// Number of entries.
  public var entryCount: Int { lines.count }

  /// The file's text.
  public var text: String {
    get throws { try lines.map { try JSONText.encode($0) + "\n" }.joined() }
  }
}
