import ReadoutMatching
import ReadoutRecord
import Testing

@Suite struct WordingTests {
  private func quoted(_ pieces: [String], _ kind: StatementKind = .mixed) -> [String] {
    let wording = Wording(pieces, kind: kind)
    return wording.words.indices.filter { wording.words[$0].isQuoted }.map {
      wording.characters($0..<$0 + 1)
    }
  }

  @Test func aWordHasInnerApostrophesAndHyphens() {
    let wording = Wording(["It’s the well-kept pilots' quay—no. 3.5"], kind: .indirect)
    let words = wording.words.indices.map { wording.characters($0..<$0 + 1) }
    #expect(words == ["It’s", "the", "well-kept", "pilots", "quay", "no", "3", "5"])
  }

  @Test(arguments: [
    "that “the quay” is", "that \"the quay\" is", "that ‘the quay’ is", "that 'the quay' is",
    "that „the quay“ is", "that «the quay» is", "that ``the quay'' is",
  ]) func marksOfAllShapesQuote(_ text: String) {
    #expect(quoted([text]) == ["the", "quay"])
  }

  @Test func apostrophesQuoteNothing() {
    #expect(quoted(["the pilots' quay isn't Tamm's"]).isEmpty)
  }

  @Test func anInnerQuotationBelongsToTheOuterOne() {
    #expect(quoted(["“he said ‘go’ twice” today"]) == ["he", "said", "go", "twice"])
  }

  @Test func anOpenQuotationRunsToTheEndOfItsPiece() {
    #expect(quoted(["that “the quay", "is open"]) == ["the", "quay"])
  }

  @Test func aMarkThatClosesWhatNothingOpenedQuotesThePieceFromItsStart() {
    #expect(quoted(["the quay” is open"]) == ["the", "quay"])
  }

  @Test func aDirectStatementThatLostItsMarksIsQuoted() {
    #expect(quoted(["The quay is open"], .direct) == ["The", "quay", "is", "open"])
    #expect(quoted(["The quay is open"], .indirect).isEmpty)
  }

  @Test func wordsOutsideTheMarksOfADirectStatementAreNotQuoted() {
    #expect(quoted(["that “the quay is open”"], .direct) == ["the", "quay", "is", "open"])
  }

  @Test func bracketsAroundLettersBelongToTheWord() {
    let wording = Wording(["“[W]e sail [soon], wom[e]n”"], kind: .direct)
    let words = wording.words.indices.map { wording.characters($0..<$0 + 1) }
    #expect(words == ["W]e", "sail", "soon", "wom[e]n"])
    #expect(wording.words.map(\.isBracketed) == [false, false, true, false])
  }
}
