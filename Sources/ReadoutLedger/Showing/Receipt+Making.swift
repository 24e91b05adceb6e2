internal import ReadoutRecord
internal import ReadoutText

extension Receipt {
  /// Makes the receipt of a statement from the stored text.
  ///
  /// - Throws: ``BlobError`` when a span leaves the text.
  init(of hit: StatementHit, facts: Record, content: RestoredContent) throws {
    statement = hit.id
    originalDigest = facts.article.sha256
    textDigest = facts.text?.sha256 ?? SHA256Digest(of: content.text.bytes)
    let parts: [(StatementPart, [CodePointSpan])] = [
      (.source, hit.statement.source), (.cue, hit.statement.cue), (.content, hit.statement.content),
    ]
    var anchored: [AnchoredSpan] = []
    for (part, spans) in parts {
      anchored += try spans.map { try AnchoredSpan(part: part, codePoints: $0, in: content.text) }
    }
    anchored.sort { $0.span < $1.span }
    selectors = anchored.map {
      Selector(
        part: $0.part, span: $0.codePoints, words: content.text[$0.span],
        originalBytes: content.sourceMap.original(of: $0.span))
    }
    passage = Passage(around: anchored, in: content.text)
  }
}

/// A span of a statement in code points and in bytes.
struct AnchoredSpan {
  let part: StatementPart
  let codePoints: CodePointSpan
  let span: TextSpan

  init(part: StatementPart, codePoints: CodePointSpan, in text: StoredText) throws {
    guard let span = text.span(codePoints) else {
      throw BlobError(
        finding: "the span [\(codePoints.start), \(codePoints.end)] leaves the text")
    }
    self.part = part
    self.codePoints = codePoints
    self.span = span
  }
}

extension Passage {
  /// The lines that hold the spans, from the first to the last.
  ///
  /// - Parameters:
  ///   - anchored: Ascending in the text. Where two overlap, the characters belong to the one that
  ///     starts first.
  ///   - text: The text that they are spans of.
  init(around anchored: [AnchoredSpan], in text: StoredText) {
    let hull = anchored.map(\.span).hull ?? TextSpan(0, 0)
    let lines = Self.lines(around: hull, in: text)
    span = text.codePoints(lines)
    pieces = []
    var end = lines.start
    for anchor in anchored {
      let start = max(anchor.span.start, end)
      guard start < anchor.span.end else { continue }
      add(nil, text[TextSpan(end, start)])
      add(anchor.part, text[TextSpan(start, anchor.span.end)])
      end = anchor.span.end
    }
    add(nil, text[TextSpan(end, lines.end)])
  }

  private mutating func add(_ part: StatementPart?, _ text: String) {
    guard !text.isEmpty else { return }
    pieces.append(Piece(part: part, text: text))
  }

  private static func lines(around hull: TextSpan, in text: StoredText) -> TextSpan {
    let newline = UInt8(ascii: "\n")
    let before = text.bytes[..<hull.start].lastIndex(of: newline).map { $0 + 1 } ?? 0
    let after = text.bytes[hull.end...].firstIndex(of: newline) ?? text.bytes.count
    return TextSpan(before, after)
  }
}
