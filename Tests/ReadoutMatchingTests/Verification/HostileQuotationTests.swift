import ReadoutMatching
import ReadoutRecord
import Testing

/// What nobody means as a quotation is answered all the same.
struct HostileQuotationTests {
  private let candidate = QuotationCandidate(
    key: StatementKey(article: "a", n: 1),
    pieces: ["\"The bridge is safe, and we will open it on the ninth of May,\""], kind: .direct)

  private func finding(_ text: String) -> QuotationFinding {
    QuotationVerifier().verify(PastedQuotation(text), against: [candidate]).finding
  }

  @Test(arguments: [
    "", " \n\t", "\"\"", "\u{201C}\u{201D}\u{AB}\u{BB}''", "\u{2026}", "\0", "\u{202E}\u{2066}",
    "\u{1F6A2}\u{1F6A2}", "AND OR NOT NEAR(", "\u{FFFD}",
  ])
  func whatHoldsNoWordsIsTooShort(text: String) {
    #expect(finding(text) == .tooShort)
  }

  @Test func signsOfDirectionAndPicturesAreNoWords() {
    #expect(
      finding("\u{202E}The bridge is safe \u{1F6A2}, and we \u{2066}will open it\u{2069}")
        == .verbatim)
  }

  @Test func aPasteOfAMegabyteIsCutToItsFirstWords() {
    let text =
      "The bridge is safe, and we will open it. "
      + String(repeating: "grain and water ", count: 65_536)
    let quotation = PastedQuotation(text)
    #expect(quotation.isShortened)
    #expect(quotation.wording.words.count == PastedQuotation.wordLimit)
    #expect(finding(String(repeating: "x", count: 1 << 20)) == .tooShort)
  }

  @Test func everyPrefixOfAQuotationIsAnswered() {
    let text = "\u{201C}The bridge \u{2026} [we] won\u{2019}t open it on the 9th of May\u{201D}"
    for end in text.indices { _ = finding(String(text[..<end])) }
  }

  @Test func withoutCandidatesNothingIsFound() {
    let found = QuotationVerifier().verify(
      PastedQuotation("The bridge is safe and we will open it"), against: [])
    #expect(found.finding == .notFound && found.nearest.isEmpty)
  }
}
