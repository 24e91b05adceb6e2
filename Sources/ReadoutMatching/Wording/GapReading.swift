/// Tells what the words are that stand between two blocks, or at the edge of a report.
struct GapReading {
  private let a: Wording
  private let b: Wording

  /// A part of a gap and what it is.
  struct Piece {
    let operation: WordingSegment.Operation
    let a: Range<Int>
    let b: Range<Int>
  }

  /// Prepares the reading of gaps between two reports.
  init(_ a: Wording, _ b: Wording) {
    self.a = a
    self.b = b
  }

  /// The parts of a gap, in text order; together they hold all of its words.
  func pieces(of gap: AlignmentGap) -> [Piece] {
    if gap.a.isEmpty, gap.b.isEmpty { return [] }
    if !isQuoted(a, gap.a) || !isQuoted(b, gap.b) { return piecesBesideParaphrase(gap) }
    if hasBrackets(a, gap.a) || hasBrackets(b, gap.b) { return piecesWithBrackets(gap) }
    return piecesOfQuotedWords(gap)
  }

  private func isQuoted(_ wording: Wording, _ words: Range<Int>) -> Bool {
    words.allSatisfy { wording.words[$0].isQuoted }
  }

  private func hasBrackets(_ wording: Wording, _ words: Range<Int>) -> Bool {
    words.contains { wording.words[$0].isBracketed }
  }

  // MARK: Words outside quotation marks

  /// Words beside a block that both reports quote stand for each other; the rest is paraphrase.
  private func piecesBesideParaphrase(_ gap: AlignmentGap) -> [Piece] {
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

  private func replaced(_ wordsOfA: Range<Int>, _ wordsOfB: Range<Int>) -> [Piece] {
    guard !wordsOfA.isEmpty, !wordsOfB.isEmpty else { return [] }
    let replacement = ReplacementReading(a, b).replacement(of: wordsOfA, by: wordsOfB)
    return [Piece(operation: .replaced(replacement), a: wordsOfA, b: wordsOfB)]
  }

  // MARK: Brackets

  /// Brackets stand for the other report's words where nothing else does; else they add words.
  private func piecesWithBrackets(_ gap: AlignmentGap) -> [Piece] {
    let runsOfA = bracketRuns(a, gap.a)
    let runsOfB = bracketRuns(b, gap.b)
    let isPlain = (a: runsOfA.contains { !$0.isBracketed }, b: runsOfB.contains { !$0.isBracketed })
    if !isPlain.a || !isPlain.b, !gap.a.isEmpty, !gap.b.isEmpty {
      return [Piece(operation: .bracketed(.replacement), a: gap.a, b: gap.b)]
    }
    let nothing = (a: gap.a.upperBound..<gap.a.upperBound, b: gap.b.upperBound..<gap.b.upperBound)
    var pieces =
      runsOfA.filter(\.isBracketed).map {
        Piece(operation: .bracketed(.insertion), a: $0.words, b: nothing.b)
      }
      + runsOfB.filter(\.isBracketed).map {
        Piece(operation: .bracketed(.insertion), a: nothing.a, b: $0.words)
      }
    let plainA = runsOfA.filter { !$0.isBracketed }.map(\.words)
    let plainB = runsOfB.filter { !$0.isBracketed }.map(\.words)
    for index in 0..<max(plainA.count, plainB.count) {
      var part = gap
      part.a = index < plainA.count ? plainA[index] : nothing.a
      part.b = index < plainB.count ? plainB[index] : nothing.b
      pieces += piecesOfQuotedWords(part)
    }
    return pieces
  }

  private func bracketRuns(
    _ wording: Wording, _ words: Range<Int>
  ) -> [(words: Range<Int>, isBracketed: Bool)] {
    var runs: [(words: Range<Int>, isBracketed: Bool)] = []
    for index in words {
      let isBracketed = wording.words[index].isBracketed
      if let last = runs.last, last.isBracketed == isBracketed {
        runs[runs.count - 1].words = last.words.lowerBound..<index + 1
      } else {
        runs.append((index..<index + 1, isBracketed))
      }
    }
    return runs
  }

  // MARK: Words that both quote

  private func piecesOfQuotedWords(_ gap: AlignmentGap) -> [Piece] {
    if gap.a.isEmpty || gap.b.isEmpty {
      guard gap.isInner else { return [Piece(operation: .extent, a: gap.a, b: gap.b)] }
      let isMarked = gap.a.isEmpty ? hasMark(a, gap.a) : hasMark(b, gap.b)
      return [Piece(operation: .elided(isMarked: isMarked), a: gap.a, b: gap.b)]
    }
    return gap.isInner ? piecesWithin(gap) : piecesAtEdge(gap)
  }

  /// Whether an ellipsis mark stands among some words or behind them, or their quotation is closed
  /// and opened again there.
  private func hasMark(_ wording: Wording, _ words: Range<Int>) -> Bool {
    (words.lowerBound...words.upperBound).contains { isMarked(wording, $0) }
  }

  /// Words of both between two blocks.
  private func piecesWithin(_ gap: AlignmentGap) -> [Piece] {
    if let seam = seamOfSentences(gap) { return seam }
    let isMarked = (a: hasMark(a, gap.a), b: hasMark(b, gap.b))
    let (short, long) = (min(gap.a.count, gap.b.count), max(gap.a.count, gap.b.count))
    let isLongMarked = gap.a.count > gap.b.count ? isMarked.b : isMarked.a
    guard isLongMarked, long > Self.mostFor(short) else { return replaced(gap.a, gap.b) }
    // The words of the short side stand behind its mark or before it.
    let start = gap.a.count > gap.b.count ? b.words[gap.b.lowerBound] : a.words[gap.a.lowerBound]
    if start.traits.isDisjoint(with: WordTraits.afterMark) {
      let cut = cutBehind(gap, keeping: short)
      return replaced(cut.kept.a, cut.kept.b) + [left(cut.rest)]
    }
    let cut = cutBefore(gap, keeping: short)
    return [left(cut.rest)] + replaced(cut.kept.a, cut.kept.b)
  }

  private func left(_ part: (a: Range<Int>, b: Range<Int>)) -> Piece {
    Piece(operation: .elided(isMarked: true), a: part.a, b: part.b)
  }

  /// The greatest number of words that stand for a given number of others.
  private static func mostFor(_ count: Int) -> Int { 2 * count + 2 }

  /// Whole sentences of one report where the other has a conjunction that joins their neighbours,
  /// or nothing but such a conjunction in one report between two sentences of the other.
  private func seamOfSentences(_ gap: AlignmentGap) -> [Piece]? {
    let parts = [
      Piece(
        operation: .elided(isMarked: false), a: gap.a, b: gap.b.upperBound..<gap.b.upperBound),
      Piece(
        operation: .elided(isMarked: false), a: gap.a.upperBound..<gap.a.upperBound, b: gap.b),
    ]
    let sentences = SentenceEdges(a).areSentences(gap.a) && isConjunction(b, gap.b)
    let sentencesOfB = SentenceEdges(b).areSentences(gap.b) && isConjunction(a, gap.a)
    return sentences || sentencesOfB ? parts : nil
  }

  private func isConjunction(_ wording: Wording, _ words: Range<Int>) -> Bool {
    words.count == 1 && SentenceEdges(wording).isConjunction(words.lowerBound)
  }

  /// Words of both at an edge: what stands next to the block within its sentence stands for each
  /// other, the rest is more of the quotation.
  private func piecesAtEdge(_ gap: AlignmentGap) -> [Piece] {
    guard gap.hasBlockBefore || gap.hasBlockBehind, !isMarkedAtBlock(gap) else {
      return extents(gap.a, gap.b)
    }
    let (short, long) = (min(gap.a.count, gap.b.count), max(gap.a.count, gap.b.count))
    if long <= Self.mostFor(short) { return replaced(gap.a, gap.b) }
    let parts =
      gap.hasBlockBehind ? cutBefore(gap, keeping: short) : cutBehind(gap, keeping: short)
    let more = extents(parts.rest.a, parts.rest.b)
    let kept = replaced(parts.kept.a, parts.kept.b)
    return gap.hasBlockBehind ? more + kept : kept + more
  }

  private func extents(_ wordsOfA: Range<Int>, _ wordsOfB: Range<Int>) -> [Piece] {
    let nothing = (
      wordsOfA.upperBound..<wordsOfA.upperBound, wordsOfB.upperBound..<wordsOfB.upperBound
    )
    return [
      Piece(operation: .extent, a: wordsOfA, b: nothing.1),
      Piece(operation: .extent, a: nothing.0, b: wordsOfB),
    ].filter { !$0.a.isEmpty || !$0.b.isEmpty }
  }

  /// Whether one report shows by a mark that words lack where the block ends: then the words of
  /// the two may be those of other sentences, and stand for nothing.
  ///
  /// Without a mark the two cannot both go on as it was said.
  private func isMarkedAtBlock(_ gap: AlignmentGap) -> Bool {
    gap.hasBlockBefore
      ? isMarked(a, gap.a.lowerBound) || isMarked(b, gap.b.lowerBound)
      : isMarked(a, gap.a.upperBound) || isMarked(b, gap.b.upperBound)
  }

  private func isMarked(_ wording: Wording, _ index: Int) -> Bool {
    index < wording.words.count
      && !wording.words[index].traits.isDisjoint(with: WordTraits.afterMark)
  }

  /// The last words of a gap, and what stands before them.
  private func cutBefore(_ gap: AlignmentGap, keeping count: Int) -> Cut {
    Cut(
      kept: (gap.a.suffix(count), gap.b.suffix(count)),
      rest: (gap.a.dropLast(count), gap.b.dropLast(count)))
  }

  /// The first words of a gap, and what stands behind them.
  private func cutBehind(_ gap: AlignmentGap, keeping count: Int) -> Cut {
    Cut(
      kept: (gap.a.prefix(count), gap.b.prefix(count)),
      rest: (gap.a.dropFirst(count), gap.b.dropFirst(count)))
  }

  private struct Cut {
    let kept: (a: Range<Int>, b: Range<Int>)
    let rest: (a: Range<Int>, b: Range<Int>)
  }
}
