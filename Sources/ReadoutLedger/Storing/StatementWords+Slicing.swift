internal import ReadoutRecord
internal import ReadoutText

extension StatementWords {
  /// What stands between two spans of one part.
  private static let gap = " \u{2026} "

  /// Slices the words of a statement out of the text.
  ///
  /// A null character is shown as U+2400: SQLite would end the words at it.
  ///
  /// - Throws: ``BlobError`` when a span is empty, leaves the text, or does not lie behind the
  ///   span before it.
  init(of statement: Statement, in text: StoredText) throws {
    source = try Self.words(statement.source, in: text)
    cue = try Self.words(statement.cue, in: text)
    content = try Self.words(statement.content, in: text)
  }

  private static func words(_ spans: [CodePointSpan], in text: StoredText) throws -> String {
    var end = 0
    var pieces: [String] = []
    for codePoints in spans {
      guard codePoints.start >= end, codePoints.count > 0, let span = text.span(codePoints) else {
        throw BlobError(
          finding: "its span [\(codePoints.start), \(codePoints.end)] does not fit the text")
      }
      end = codePoints.end
      pieces.append(text[span].withVisibleNulls)
    }
    return pieces.joined(separator: gap)
  }
}

extension StatementWords {
  /// The words of one part in the pieces of its spans; one piece where the text itself holds what
  /// joins them.
  func pieces(_ part: KeyPath<StatementWords, String>, count: Int) -> [String] {
    let words = self[keyPath: part]
    guard count > 1 else { return words.isEmpty ? [] : [words] }
    let pieces = words.split(separator: Self.gap, omittingEmptySubsequences: false)
    return pieces.count == count ? pieces.map(String.init) : [words]
  }
}

extension String {
  /// The string with U+2400 for each null character, which ends a text in SQLite's interface.
  var withVisibleNulls: String {
    guard utf8.contains(0) else { return self }
    return String(String.UnicodeScalarView(unicodeScalars.map { $0 == "\0" ? "\u{2400}" : $0 }))
  }
}
