internal import ReadoutRecord
internal import ReadoutText

/// Checks the receipts of one article's statements.
struct ReceiptCheck {
  let content: RestoredContent

  /// The bytes of the original; `nil` when they cannot be restored, which is a problem of its own.
  let original: [UInt8]?

  let source: SourceCheck

  /// Slices the statement's spans anew, compares the words, and looks them up in the original.
  ///
  /// - Throws: ``BlobError`` with the first thing that does not hold.
  func check(_ row: StatementRow) throws {
    let words = try StatementWords(of: row.statement, in: content.text)
    guard words == row.words else {
      throw BlobError(finding: "its words differ from those at its place in the text")
    }
    let spans = row.statement.source + row.statement.cue + row.statement.content
    for codePoints in spans { try checkOriginal(codePoints) }
  }

  private func checkOriginal(_ codePoints: CodePointSpan) throws {
    guard let original, let span = content.text.span(codePoints) else { return }
    let verdict = source.verdict(
      on: span, of: content.text, map: content.sourceMap, original: original)
    guard case .fails(let place, let reason) = verdict else { return }
    throw BlobError(
      finding: "its receipt does not hold at bytes \(place.start) to \(place.end) of the text: "
        + reason)
  }
}
