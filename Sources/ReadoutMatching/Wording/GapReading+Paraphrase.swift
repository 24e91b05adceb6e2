// Gaps in which words stand outside quotation marks.

extension GapReading {
  /// Words beside a block that both reports quote stand for each other; the rest is paraphrase.
  func piecesBesideParaphrase(_ gap: AlignmentGap) -> [Piece] {
    let head = gap.hasBlockBefore ? min(quotedHead(a, gap.a), quotedHead(b, gap.b)) : 0
    let rest = (a: gap.a.dropFirst(head), b: gap.b.dropFirst(head))
    let tail = gap.hasBlockBehind ? min(quotedTail(a, rest.a), quotedTail(b, rest.b)) : 0
    let middle = (a: rest.a.dropLast(tail), b: rest.b.dropLast(tail))
    return replaced(gap.a.prefix(head), gap.b.prefix(head))
      + [Piece(operation: .paraphrase, a: middle.a, b: middle.b)]
      + replaced(rest.a.suffix(tail), rest.b.suffix(tail))
  }

  /// How many words from the start of a range are quoted in one quotation with those before.
  private func quotedHead(_ wording: Wording, _ words: Range<Int>) -> Int {
    words.prefix {
      wording.words[$0].isQuoted && !wording.words[$0].traits.contains(.afterReopening)
    }.count
  }

  /// How many words at the end of a range are quoted in one quotation with those behind.
  private func quotedTail(_ wording: Wording, _ words: Range<Int>) -> Int {
    var start = words.upperBound
    while start > words.lowerBound, wording.words[start - 1].isQuoted,
      start >= wording.words.count || !wording.words[start].traits.contains(.afterReopening)
    {
      start -= 1
    }
    return words.upperBound - start
  }
}
