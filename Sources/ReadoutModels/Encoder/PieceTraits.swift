internal import ReadoutText

/// What the encoder is told of each token besides its word pieces, which are without case and
/// marks of structure: one row number for each of four embedding tables.
package struct PieceTraits: Sendable {
  /// Rows of the tables: shape, state of quotation, place, and what the rules make of the token.
  package static let rowCounts = [14, 4, 5, 64]

  /// Row numbers, shape [tokens, tables], row-major.
  package let rows: [UInt16]

  /// Reads the traits of a text.
  ///
  /// - Complexity: O(n) in its tokens.
  package init(_ text: TaggedText) {
    let document = text.document
    var rows: [UInt16] = []
    rows.reserveCapacity(text.traits.count * Self.rowCounts.count)
    for (token, traits) in text.traits.enumerated() {
      rows.append(UInt16(traits.shape))
      rows.append(UInt16(traits.quote))
      rows.append(Self.place(of: token, in: document))
      rows.append(UInt16(traits.hint))
    }
    self.rows = rows
  }

  /// 0 within a sentence, 1 its first token, 2 the first of a paragraph of the body, 3 in a title
  /// or headline, 4 in boilerplate.
  private static func place(of token: Int, in document: AnalysedText) -> UInt16 {
    let paragraph = document.paragraphs[Int(document.paragraphOfToken[token])]
    switch paragraph.role {
    case .boilerplate: return 4
    case .body: break
    default: return 3
    }
    if paragraph.tokens.lowerBound == token { return 2 }
    let sentence = document.sentences[Int(document.sentenceOfToken[token])]
    return sentence.tokens.lowerBound == token ? 1 : 0
  }
}
