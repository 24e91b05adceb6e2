public import ReadoutMatching
internal import ReadoutRecord
public import ReadoutText

/// Reports side by side: one that the others are shown against, and each other one with what its
/// words are beside those.
///
/// Described, never judged: the reference is the report that is best to read the others by, not the
/// one that is right.
public struct ReportComparison: Sendable {
  /// The utterance whose reports these are; `nil` where statements were named one by one.
  public var utterance: UtteranceID?

  /// The report that the others are shown against.
  public var reference: ComparedReport

  /// The others, in the order of ``StoredUtterance/statements``, or in the order given.
  public var others: [ComparedReport]
}

/// One report beside the reference.
public struct ComparedReport: Sendable {
  /// The statement, with its article.
  public var hit: StatementHit

  /// The agencies whose copy the article says it uses.
  public var credit: [String]

  /// Its words.
  public var wording: Wording

  /// How its quotation stands beside all of the others.
  public var flags: [WordingFlag]

  /// Its words (the first report) beside the reference (the second); `nil` for the reference.
  public var comparison: WordingComparison?
}

extension ComparedReport {
  /// Where some of its words stand in the stored text of the article, ascending; empty where the
  /// words were stored in other pieces than their spans.
  ///
  /// - Complexity: O(n) in the content's bytes.
  public func articleSpans(of span: TextSpan) -> [CodePointSpan] {
    let words = wording.text.codePoints(span)
    var start = 0
    var spans: [CodePointSpan] = []
    for piece in hit.statement.content {
      let part =
        max(words.start, start)..<max(words.start, start, min(words.end, start + piece.count))
      if !part.isEmpty {
        let shift = piece.start - start
        spans.append(CodePointSpan(part.lowerBound + shift, part.upperBound + shift))
      }
      // A blank stands between two pieces.
      start += piece.count + 1
    }
    return start - 1 == wording.text.codePointCount ? spans : []
  }
}
