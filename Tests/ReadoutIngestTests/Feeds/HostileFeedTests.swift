import Foundation
import ReadoutIngest
import ReadoutRecord
import ReadoutText
import Testing

/// Feeds that are damaged, or made to break a reader: what is whole is read, the rest reported.
struct HostileFeedTests {
  private func item(_ number: Int) -> String {
    "<item><title>Title \(number)</title><description>Words of item \(number).</description></item>"
  }

  private func feed(_ items: String...) -> String {
    "<?xml version=\"1.0\"?><rss version=\"2.0\"><channel><title>G</title>"
      + items.joined(separator: "\n")
      + "</channel></rss>"
  }

  // MARK: Entities (FAULTS 13 to 15)

  @Test(arguments: [
    "<!ENTITY a \"1234567890\"><!ENTITY b \"&a;&a;&a;&a;&a;&a;&a;&a;\"><!ENTITY c \"&b;&b;&b;&b;\">",
    "<!ENTITY x SYSTEM \"file:///etc/passwd\">", "<!ENTITY x SYSTEM \"http://127.0.0.1:1/x\">",
    "<!ENTITY % p SYSTEM \"http://127.0.0.1:1/x.dtd\"> %p;", "<!-- x --><!entity y 'z'>",
    "<!ELEMENT a ANY>\n<!ENTITY big \"xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx\">",
  ])
  func aDocumentThatDeclaresEntitiesIsRefused(declarations: String) throws {
    let text =
      "<?xml version=\"1.0\"?><!DOCTYPE rss [\(declarations)]><rss version=\"2.0\"><channel>"
      + "<item><title>&x;</title><description>&c;&x;&big;</description></item></channel></rss>"
    let reading = try readFile(text)
    #expect(reading.articles.isEmpty)
    #expect(reading.rejections.map(\.code) == [.undecodable])
    let place = try #require(reading.rejections.first).byteOffset
    #expect(Array(text.utf8)[place...].prefix(8).map { $0 | 0x20 }.elementsEqual("<!entity".utf8))
  }

  @Test func anItemOfANewsAgencyWithEntitiesIsRefused() throws {
    let text =
      "<!DOCTYPE nitf [<!ENTITY x \"y\">]><nitf><body><body.content><p>&x;</p></body.content></body></nitf>"
    #expect(try readFile(text).rejections.map(\.code) == [.undecodable])
  }

  @Test func aDocumentTypeWithoutEntitiesIsRead() throws {
    let text = "<!DOCTYPE rss [<!ELEMENT a ANY> <!-- ] > -->]>" + feed(item(1)).dropFirst(21)
    #expect(try readFile(text).articles.count == 1)
  }

  // MARK: Cut and damaged documents (FAULTS 16)

  @Test func wholeItemsOfACutDocumentAreKeptAndTheRestReported() throws {
    let text = feed(item(1), item(2), item(3))
    let cut = String(text[..<(try #require(text.range(of: "Words of item 3"))).upperBound])
    let reading = try readFile(cut)
    #expect(reading.articles.map(\.titleText) == ["Title 1", "Title 2"])
    #expect(reading.rejections.map(\.code) == [.truncated])
    let place = try #require(text.range(of: "<item><title>Title 3"))
    #expect(
      reading.rejections.first?.byteOffset
        == text.utf8.distance(from: text.startIndex, to: place.lowerBound))
  }

  @Test func aDocumentCutBetweenItemsIsReported() throws {
    let text = feed(item(1), item(2))
    let cut = String(text.dropLast("</channel></rss>".count))
    let reading = try readFile(cut)
    #expect(reading.articles.count == 2)
    #expect(reading.rejections.map(\.code) == [.truncated])
    #expect(reading.rejections.first?.byteOffset == cut.utf8.count)
  }

  /// Cut at every byte: nothing crashes, no item is invented, and loss is always told.
  @Test func aFeedCutAnywhereGivesWholeItemsOrSaysWhatItLost() throws {
    let text =
      "<?xml version=\"1.0\"?><rss xmlns:content=\"http://purl.org/rss/1.0/modules/content/\"><channel>"
      + "<title>G &amp; H</title><item><title><![CDATA[One & <b>two</b>]]></title>"
      + "<content:encoded>&lt;p&gt;A &amp;amp; b.&lt;/p&gt;</content:encoded></item><!-- c -->"
      + item(2) + "</channel></rss>"
    let bytes = Array(text.utf8)
    for end in 40..<bytes.count {
      let reading = try readFile(Array(bytes[..<end]), options: ReadingOptions(format: .feed))
      #expect(reading.articles.count <= 2)
      #expect(!reading.rejections.isEmpty, "cut at \(end)")
    }
  }

  @Test func aMissingEndTagOfAnItemLosesNoItem() throws {
    let reading = try readFile(feed(item(1).replacing("</item>", with: ""), item(2), item(3)))
    #expect(reading.articles.map(\.titleText) == ["Title 1", "Title 2", "Title 3"])
    #expect(reading.rejections.isEmpty)
    #expect(reading.passedOver == ["fault in markup": 1])
  }

  @Test func tagsThatDoNotFitAreCountedAndTheWordsKept() throws {
    let reading = try readFile(
      feed(
        "<item><title>A</b></title><description><p>One<br>two</i>.<p>Three.</description></item>",
        item(2)))
    #expect(reading.articles.map(\.bodyText) == ["One two.\n\nThree.", "Words of item 2."])
    #expect((reading.passedOver["fault in markup"] ?? 0) > 0)
  }

  @Test(arguments: Array("<>&\"/]\0".utf8) + [0xFF])
  func aFeedWithOneWrongByteStillHolds(byte: UInt8) throws {
    let text = feed(
      "<item><title><![CDATA[A &amp; b]]> c</title><description>&lt;p&gt;A &amp;amp; b.&lt;/p&gt;</description></item>"
    )
    for offset in stride(from: 22, to: text.utf8.count, by: 2) {
      var bytes = Array(text.utf8)
      bytes[offset] = byte
      _ = try readFile(bytes, options: ReadingOptions(format: .feed))
    }
  }

  @Test func aReferenceAcrossTheSeamOfSectionsStillHolds() throws {
    for title in [
      "<![CDATA[a &am]]><![CDATA[p; b]]>", "&#38;<!-- x -->amp; b", "<![CDATA[a &nb]]>sp; b",
      "a </x> <!MT </y> b", "a &am</x>p; b",
    ] {
      _ = try readFile(
        feed("<item><title>\(title)</title><description>Words.</description></item>"))
    }
  }

  // MARK: Size and depth (FAULTS 8 to 12)

  @Test func deepNestingIsReadWithoutRecursion() throws {
    let depth = 100_000
    let deep =
      String(repeating: "<div>", count: depth) + "Deep words."
      + String(repeating: "</div>", count: depth)
    let reading = try readFile(
      feed("<item><title>T</title><description>\(deep)</description></item>", item(2)))
    #expect(reading.articles.map(\.bodyText) == ["Deep words.", "Words of item 2."])
    let open = try readFile(
      feed(item(1)).replacing("</channel>", with: String(repeating: "<a>", count: depth)))
    #expect(open.articles.count == 1)
    #expect(open.passedOver == ["fault in markup": 1])
  }

  @Test func endTagsThatFitNothingCostNothing() throws {
    let tags = String(repeating: "<x>", count: 20_000) + String(repeating: "</y>", count: 20_000)
    let reading = try readFile(feed("<item><description>Words.\(tags)</description></item>"))
    #expect(reading.articles.map(\.bodyText) == ["Words."])
  }

  @Test func manyNamespacesCostNothing() throws {
    let names = (0..<20_000).map { "xmlns:n\($0)=\"urn:\($0)\"" }.joined(separator: " ")
    let reading = try readFile(
      feed("<item \(names)><title>T</title><description>Words.</description></item>", item(2)))
    #expect(reading.articles.count == 2)
  }

  @Test func aHugeAttributeIsPassedOver() throws {
    let huge = String(repeating: "x", count: 2_000_000)
    let reading = try readFile(
      feed("<item a=\"\(huge)\"><title>T</title><description>Words.</description></item>"))
    #expect(reading.articles.map(\.titleText) == ["T"])
    let unclosed = try readFile(feed(item(1), "<item a=\"\(huge)"))
    #expect(unclosed.articles.count == 1)
    #expect(unclosed.rejections.map(\.code) == [.truncated])
  }

  @Test func anItemOverTheLimitIsRejectedAndTheNextOneRead() throws {
    let long = "<item><description>\(String(repeating: "x ", count: 2_000))</description></item>"
    let reading = try readFile(
      feed(long, item(2)), options: ReadingOptions(maximumByteCount: 1_000))
    #expect(reading.articles.map(\.titleText) == ["Title 2"])
    #expect(reading.rejections.map(\.code) == [.tooLarge])
  }

  @Test func anEmptyFeedSaysSo() throws {
    let reading = try readFile(feed())
    #expect(reading.rejections.map(\.code) == [.empty])
  }

  @Test func itemsWithoutWordsAreRejectedOneByOne() throws {
    let reading = try readFile(feed("<item><title>Only a title</title></item>", item(2)))
    #expect(reading.articles.count == 1)
    #expect(reading.rejections.map(\.code) == [.notAnArticle])
  }
}
