import ReadoutAttribution
import ReadoutText
import Testing

/// Texts that made the rules compare everything with everything: each must simply come to an end.
struct BoundedWorkTests {
  @Test(arguments: [
    "men in ", "who, ", ", said ", "; he said it was", "He said it, saying ", "and said ",
    "it is so, according to him, ", "\" ", "\"a ", "! ", "said ", "(x) said ",
  ])
  func aSentenceOfTwelveThousandBytesComesToAnEnd(unit: String) {
    read(String(repeating: unit, count: 12_000 / unit.utf8.count) + "men said it is so.")
  }

  @Test func manyNamesComeToAnEnd() {
    read(
      (0..<500).map { "Adam\($0) Orrel\($0), the minister, said so. The minister left. " }.joined())
  }

  @Test func manyContinuedQuotationsComeToAnEnd() {
    read("\"It is so,\" he said.\n\n" + String(repeating: "\"It is so.\n\n", count: 2_000))
  }

  @Test func aLongSentenceIsReadInPieces() {
    let clause = "he said it was late and "
    let text = StoredText(String(repeating: clause, count: 400))
    let document = AnalysedText(text, title: nil, body: text.span)
    let found = RuleAttributor().attributions(in: document)
    let longest = found.flatMap(\.content).map(\.byteCount).max() ?? 0
    #expect(document.sentences.count == 1 && found.count > 1)
    #expect(longest < text.bytes.count / 2)
  }

  private func read(_ string: String) {
    let article = ReportedText.article(StoredText(string))
    let record = ReportedText.record(of: article)
    #expect(RecordInvariants(record: record, article: article).violations == [])
  }
}
