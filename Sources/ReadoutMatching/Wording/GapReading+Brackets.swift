// Gaps in which words stand in brackets.

extension GapReading {
  /// Brackets stand for the other report's words where nothing else does; else they add words.
  func piecesWithBrackets(_ gap: AlignmentGap) -> [Piece] {
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
}
