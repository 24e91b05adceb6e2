internal import ReadoutText

/// The contents of attributions as a text of their own, each piece a paragraph without the quotation
/// marks around it, so that a model reads what somebody says as it reads a report.
struct ContentText {
  /// A piece of a content, in tokens of the text that it was taken from and of this one.
  struct Piece {
    let original: Range<Int>
    let copy: Range<Int>

    /// How much further on a token stands in the original.
    var offset: Int { original.lowerBound - copy.lowerBound }
  }

  /// The text of the contents.
  let document: AnalysedText

  /// Its pieces in order; those that are read as other tokens than in the original are left out.
  let pieces: [Piece]

  /// Copies the pieces that are wanted.
  ///
  /// - Complexity: O(n) in the length of the contents.
  init(
    of attributions: [Attribution], in original: AnalysedText, isWanted: (Range<Int>) -> Bool
  ) {
    var bytes: [UInt8] = []
    var runs: [(tokens: Range<Int>, start: Int)] = []
    for attribution in attributions where !attribution.isHeadline {
      for tokens in original.runs(of: attribution.content) where isWanted(tokens) {
        let span = original.span(of: tokens)
        runs.append((tokens, bytes.count))
        bytes += original.text.bytes[span.start..<span.end]
        bytes += Self.paragraphBreak
      }
    }
    let text = StoredText(validUTF8: bytes)
    let document = AnalysedText(text, title: nil, body: text.span)
    self.document = document
    pieces = zip(runs, document.paragraphs).compactMap { run, paragraph in
      guard paragraph.span.start == run.start, paragraph.tokens.count == run.tokens.count else {
        return nil
      }
      return Piece(original: run.tokens, copy: paragraph.tokens)
    }
  }

  private static let paragraphBreak = Array("\n\n".utf8)
}

extension AnalysedText {
  /// The tokens of each piece of a content, paragraph by paragraph, without the marks of a quotation
  /// at its ends.
  fileprivate func runs(of content: [TextSpan]) -> [Range<Int>] {
    content.flatMap { span -> [Range<Int>] in
      let piece = tokens(of: [span])
      guard let first = piece.first, let last = piece.last else { return [] }
      return (Int(paragraphOfToken[first])...Int(paragraphOfToken[last])).compactMap {
        let run = withoutMarks(piece.clamped(to: paragraphs[$0].tokens))
        return run.isEmpty ? nil : run
      }
    }
  }

  /// The tokens without the marks of the quotation that they are; those of a quotation that is only
  /// a part of them stay, since a mark without its other one would hide what it quotes.
  private func withoutMarks(_ tokens: Range<Int>) -> Range<Int> {
    guard isOneQuotation(tokens) else { return tokens }
    var tokens = tokens
    while let first = tokens.first, self.tokens[first].kind == .quotationMark {
      tokens = tokens.dropFirst()
    }
    while let last = tokens.last, self.tokens[last].kind == .quotationMark {
      tokens = tokens.dropLast()
    }
    return tokens
  }

  private func isOneQuotation(_ tokens: Range<Int>) -> Bool {
    guard let first = tokens.first else { return false }
    let quotation = quotationOfToken[first]
    return quotation >= 0 && tokens.allSatisfy { quotationOfToken[$0] == quotation }
  }
}
