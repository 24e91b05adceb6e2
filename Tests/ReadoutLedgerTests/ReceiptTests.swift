import ReadoutLedger
import ReadoutRecord
import ReadoutTestSupport
import ReadoutText
import Testing

struct ReceiptTests {
  private let place: TemporaryLedger
  private let ledger: Ledger
  private let stored: StoredStatement

  init() throws {
    place = try TemporaryLedger()
    ledger = try place.open()
    let sample = SampleArticle(paragraphs: [
      "Caf\u{E9}s closed.",
      "In the end [source:Varga] [cue:said] [content:the caf\u{E9} stays], too.",
      "Nothing else.",
    ])
    _ = try ledger.store([sample.extracted])
    let hit = try #require(try ledger.search(StatementQuery()).first)
    stored = try #require(try ledger.statement(hit.id))
  }

  @Test func aReceiptNamesTheDigestsAndTheExactCharacters() throws {
    let article = try #require(try ledger.article(stored.hit.article))
    let receipt = stored.receipt
    #expect(receipt.originalDigest == article.record.article.sha256)
    #expect(receipt.textDigest == article.record.text?.sha256)
    #expect(receipt.selectors.map(\.part) == [.source, .cue, .content])
    #expect(receipt.selectors.map(\.words) == ["Varga", "said", "the caf\u{E9} stays"])
    let content = try #require(receipt.selectors.last)
    #expect(content.span.count == 14)
    // One byte more than characters before it, and one within it.
    #expect(content.originalBytes == content.span.start + 1..<content.span.end + 2)
  }

  @Test func thePassageIsTheParagraphWithItsPartsMarked() {
    let passage = stored.receipt.passage
    #expect(passage.text == "In the end Varga said the caf\u{E9} stays, too.")
    #expect(passage.pieces.map(\.part) == [nil, .source, nil, .cue, nil, .content, nil])
    #expect(passage.span.count == passage.text.unicodeScalars.count)
  }

  @Test func aStatementIsPrintedWithItsIDAndItsReceipt() {
    let line = stored.json.line
    #expect(line.contains("\"id\": \"\(stored.hit.id)\""))
    #expect(line.contains("\"review\": \"auto\""))
    #expect(line.contains("{\"part\": \"cue\", \"text\": \"said\"}"))
    #expect(line.contains("\"utterance\": null, \"talkingPoint\": null, \"wording\": []"))
  }

  @Test func anUnknownStatementIsNil() throws {
    #expect(try ledger.statement(StatementID(rawValue: 1)) == nil)
  }
}
