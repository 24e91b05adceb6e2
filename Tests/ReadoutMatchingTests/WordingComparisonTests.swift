import ReadoutMatching
import ReadoutRecord
import Testing

@Suite struct WordingComparisonTests {
  private func compare(_ a: String, _ b: String, _ kind: StatementKind = .mixed) -> [String] {
    let (one, other) = (Wording([a], kind: kind), Wording([b], kind: kind))
    WordingLaws.check(one, other)
    let comparison = WordingComparison(one, other)
    let lines = comparison.segments.filter { $0.operation != .equal }.map { segment in
      let words = [segment.wordsOfA.map(one.characters), segment.wordsOfB.map(other.characters)]
      let written = WordingCase.Segment(segment, one, other)
      let kind = [written.op, written.class, written.marked.map { $0 ? "marked" : "silent" }]
      return (kind.compactMap { $0 } + [words.map { $0 ?? "-" }.joined(separator: " | ")])
        .joined(separator: " ")
    }
    return lines + [comparison.verdict.rawValue] + comparison.meaningFlags.map(\.rawValue)
  }

  @Test func contractionsThatAreOpenedAreOtherWords() {
    #expect(
      compare("“We don't lease it to them”", "“We do not lease it to them”")
        == ["replaced wording don't | do not", "altered"])
  }

  @Test func spellingsOfOneWordAlterNothing() {
    #expect(
      compare("“Three harbours were organised, per cent”", "“3 harbors were organized, percent”")
        .last == "same_words")
  }

  @Test func transliterationsOfOneNameAreSpellings() {
    #expect(
      compare("“We met Zhelensky in the harbour”", "“We met Zhelenskiy in the harbour”")
        == ["replaced spelling Zhelensky | Zhelenskiy", "same_words"])
  }

  @Test func anotherNameIsOne() {
    #expect(
      compare("“We will meet Corvin in the harbour”", "“We will meet Tamm in the harbour”")
        == ["replaced name Corvin | Tamm", "altered", "name"])
  }

  @Test func anotherModalIsFlagged() {
    #expect(
      compare("“We will lease the port”", "“We may lease the port”")
        == ["replaced wording will | may", "altered", "modal"])
  }

  @Test func aQuotationClosedAndOpenedAgainMarksAnOmission() {
    #expect(
      compare("“The port is ours, as you know, for good”", "“The port is ours,” “for good”")
        == ["elided marked as you know | -", "elided"])
  }

  @Test func aConjunctionThatJoinsTwoSentencesStitches() {
    #expect(
      compare(
        "“The port is ours. Nobody asked the pilots. We keep it”",
        "“The port is ours and we keep it”")
        == [
          "elided silent - | and", "elided silent Nobody asked the pilots | -", "stitched",
        ])
  }

  @Test func anOmissionIsPlacedWhereTheMarkStands() {
    #expect(
      compare(
        "“They will not be told by Aro, and they will not be told by us”",
        "“They will not be told … by us”"
      ).first == "elided marked by Aro, and they will not be told | -")
  }

  @Test func wordsThatRepeatThemselvesAreAlignedWhereTheyStandTogether() {
    #expect(
      compare("“We renew it. We renew it next year”", "“We renew it next year”")
        == ["extent We renew it | -", "same_words_other_extent"])
  }

  @Test func aStrayCommonWordConnectsNothing() {
    #expect(
      compare("“It was good coffee”", "“I asked for the names and was given tea and coffee”")
        .last == "paraphrase_only")
  }

  @Test func aChangedWordBesideAFragmentsEdgeIsReplaced() {
    #expect(
      compare("“We were extremely careless with the keys”", "for being “extreme careless” in it")
        .contains("replaced wording extremely | extreme"))
  }

  @Test func lettersInBracketsChangeNothing() {
    #expect(compare("“[W]e keep the port”", "“we keep the port”") == ["same_words"])
  }

  @Test func nothingComparedWithNothingIsTheSame() {
    let empty = Wording([], kind: .indirect)
    #expect(WordingComparison(empty, empty).segments.isEmpty)
    WordingLaws.check(empty, Wording(["“The port is ours”"], kind: .direct))
  }
}
