import ReadoutIngest
import ReadoutRecord
import ReadoutText
import Testing

/// Dumps of articles as JSON.
struct DumpTests {
  private let first = #"{"title": "Bread and ships", "text": "First line.\nSecond \"line\"."}"#
  private let second = #"{"title": "Salt", "text": "The minister said: \u201cNo.\u201d"}"#

  private func bodies(_ text: String, map: FieldMap? = nil) throws -> [String] {
    try readFile(text, options: ReadingOptions(map: map)).articles.map(\.bodyText)
  }

  @Test func eachLineIsAnArticleWhoseOriginalIsTheObject() throws {
    let reading = try readFile(first + "\n" + second + "\r\n\n")
    #expect(reading.articles.map(\.titleText) == ["Bread and ships", "Salt"])
    #expect(
      reading.articles.map(\.bodyText) == [
        "First line.\n\nSecond \"line\".", "The minister said: \u{201C}No.\u{201D}",
      ])
    #expect(
      reading.articles.map { String(decoding: $0.original, as: UTF8.self) } == [first, second])
    #expect(reading.articles.map(\.id) == ["sample@0", "sample@\(first.utf8.count + 1)"])
    #expect(reading.articles[1].format == .json)
  }

  @Test func listsAndObjectsBehindEachOtherAreRead() throws {
    let expected = ["First line.\n\nSecond \"line\".", "The minister said: \u{201C}No.\u{201D}"]
    #expect(try bodies("[\(first),\n \(second)]") == expected)
    #expect(try bodies("[\(first),\(second)]\n") == expected)
    #expect(try bodies(first + second) == expected)
    #expect(
      try bodies("\u{1E}" + first + "\n\u{1E}" + second, map: try FieldMap("body=text")) == expected
    )
  }

  @Test func aFileOfOneObjectIsOneArticleNamedAsTheFile() throws {
    let reading = try readFile("{\n  \"headline\": \"A\",\n  \"body\": \"B c.\"\n}\n")
    #expect(reading.articles.map(\.id) == ["sample"])
    #expect(reading.articles[0].titleText == "A")
    #expect(reading.articles[0].bodyText == "B c.")
  }

  @Test func articlesWithinAnAnswerAreFound() throws {
    #expect(
      try bodies(#"{"status": "ok", "articles": {"count": 2, "results": [\#(first), \#(second)]}}"#)
        .count == 2)
    #expect(try bodies(#"{"a1": \#(first), "a2": \#(second)}"#).count == 2)
    let reading = try readFile(#"{"meta": {"n": 1}, "docs": [\#(second)]}"#)
    #expect(reading.articles.map(\.id) == ["sample@28"])
  }

  @Test func aBadLineIsRejectedAndTheRestGoesOn() throws {
    for bad in [
      #"{"title": "Cut off", "text": "never clo"#, #"{"title": "No comma" "text": "x"}"#,
      "no object at all", #"{"title": "A", "text": "b"]"#, #"{"title": "A", "text": "b""#,
    ] {
      let reading = try readFile([first, bad, second].joined(separator: "\n"))
      #expect(reading.articles.map(\.titleText) == ["Bread and ships", "Salt"], "\(bad)")
      #expect(reading.rejections.count == 1, "\(bad)")
      #expect(
        reading.sources.filter { $0.rejection != nil || $0.id == "sample@\(first.utf8.count + 1)" }
          .count == 1)
    }
  }

  @Test func aRejectionTellsPlaceAndRemedy() throws {
    let reading = try readFile(first + "\n{\"title\": \"x\", \"text\": \"y\n" + second)
    let rejection = try #require(reading.rejections.first)
    #expect(rejection.code == .undecodable)
    #expect(rejection.byteOffset == first.utf8.count + 1)
    #expect(rejection.reason.contains("mend"))
  }

  @Test func anObjectWithoutBodySaysWhatItHas() throws {
    let reading = try readFile(#"{"colour": "red", "weight": 3}"#)
    #expect(reading.rejections.map(\.code) == [.notAnArticle])
    #expect(reading.rejections[0].reason.contains("--map"))
    #expect(reading.rejections[0].reason.contains("colour, weight"))
  }

  @Test func aCutFileKeepsItsWholeObjects() throws {
    let whole = "[\(first), \(second)]"
    let reading = try readFile(String(whole.dropLast(5)))
    #expect(reading.articles.map(\.titleText) == ["Bread and ships"])
    #expect(reading.rejections.map(\.code) == [.truncated])
    #expect(try readFile(String(whole.dropLast())).rejections.map(\.code) == [.truncated])
  }

  @Test func whatIsNoObjectIsCounted() throws {
    let reading = try readFile("[\(first), 12, null, \(second)]")
    #expect(reading.articles.count == 2)
    #expect(reading.passedOver == ["value that is no object": 2])
  }

  @Test func anObjectOverTheLimitIsRejectedAndTheNextOneRead() throws {
    let large = #"{"title": "Large", "text": "\#(String(repeating: "x ", count: 600))"}"#
    let reading = try readFile(
      [first, large, second].joined(separator: "\n"), options: ReadingOptions(maximumByteCount: 500)
    )
    #expect(reading.articles.map(\.titleText) == ["Bread and ships", "Salt"])
    #expect(reading.rejections.map(\.code) == [.tooLarge])
  }

  @Test func utf16IsRead() throws {
    let text = "[\(first), {\"title\": \"Соль\", \"text\": \"Министр сказал.\"}]"
    let big: [UInt8] = [0xFE, 0xFF] + text.utf16.flatMap { [UInt8($0 >> 8), UInt8($0 & 0xFF)] }
    let little: [UInt8] = [0xFF, 0xFE] + text.utf16.flatMap { [UInt8($0 & 0xFF), UInt8($0 >> 8)] }
    for bytes in [big, little] {
      let reading = try readFile(bytes)
      #expect(reading.articles.map(\.titleText) == ["Bread and ships", "Соль"])
      #expect(reading.articles.last?.bodyText == "Министр сказал.")
    }
  }

  @Test func windows1252AndInvalidBytesAreRead() throws {
    let line = Array(#"{"title": "Caf"#.utf8) + [0xE9] + Array(#"", "text": "A \u00e9 b."}"#.utf8)
    let reading = try readFile(Array(first.utf8) + [0x0A] + line)
    #expect(reading.articles.map(\.titleText) == ["Bread and ships", "Café"])
  }

  @Test func textThatOnlyStartsLikeJSONStaysText() throws {
    for text in ["[1] The minister spoke.", "{sic} he said", "[Corrected] The port is open."] {
      let reading = try readFile(text)
      #expect(reading.articles.map(\.format) == [.text])
    }
  }
}

/// What the members of an object mean.
struct FieldMapTests {
  private func article(_ text: String, map: String? = nil) throws -> Article {
    let reading = try readFile(text, options: ReadingOptions(map: try map.map { try FieldMap($0) }))
    return try #require(reading.articles.first)
  }

  @Test func aMapWithPathsIsFollowed() throws {
    let article = try article(
      #"{"head": {"main": "T"}, "paras": ["One.", "Two."], "who": [{"n": "Ann Oak"}, {"n": "Ben Elm"}], "when": "2031-02-10T08:00:00Z", "a.b": "https://x.example/1", "lang": "en", "no": 7}"#,
      map:
        "body=paras,title=head.main,byline=who.n,published=when,url=a.b,language=lang,id=no,credit=who.1.n"
    )
    #expect(article.titleText == "T")
    #expect(article.paragraphs == ["One.", "Two."])
    #expect(article.metadata.byline == ["Ann Oak", "Ben Elm"])
    #expect(article.metadata.published?.edtf?.rawValue == "2031-02-10")
    #expect(article.metadata.published?.basis == .metadata)
    #expect(article.metadata.url == "https://x.example/1")
    #expect(article.metadata.language == "en")
    #expect(article.metadata.credit == ["Ben Elm"])
    #expect(article.id == "7")
  }

  @Test func newsPleaseIsKnown() throws {
    let article = try article(
      #"{"authors": ["By Ann Oak"], "date_download": "2031-03-01 10:00:00", "date_modify": null, "date_publish": "2031-02-10 06:05:04", "description": "What the port says.", "language": "en", "maintext": "The port is open.\nSo it stays.", "source_domain": "gazette.example", "title": "Port open", "url": "https://gazette.example/port"}"#
    )
    #expect(article.metadata.outlet == "gazette.example")
    #expect(article.metadata.byline == ["Ann Oak"])
    #expect(article.metadata.published?.edtf?.rawValue == "2031-02-10")
    #expect(article.teaserText == "What the port says.")
    #expect(article.paragraphs == ["The port is open.", "So it stays."])
    #expect(
      article.text.string == "Port open\n\nWhat the port says.\n\nThe port is open.\n\nSo it stays."
    )
  }

  @Test func eventRegistryIsKnown() throws {
    let article = try article(
      #"{"articles": {"results": [{"uri": "881", "lang": "eng", "isDuplicate": false, "dateTimePub": "2031-02-10T06:00:00Z", "url": "https://gazette.example/p", "title": "Port", "body": "It is open.", "source": {"uri": "gazette.example", "title": "Harbour Gazette"}, "authors": [{"uri": "a", "name": "Ann Oak"}], "eventUri": null}]}}"#
    )
    #expect(article.id == "881")
    #expect(article.metadata.outlet == "Harbour Gazette")
    #expect(article.metadata.byline == ["Ann Oak"])
    #expect(article.bodyText == "It is open.")
  }

  @Test func mediaCloudIsKnown() throws {
    let article = try article(
      #"{"original_url": "https://gazette.example/p?x", "canonical_domain": "gazette.example", "canonical_url": "https://gazette.example/p", "publication_date": "2031-02-10", "language": "en", "text_extraction_method": "x", "article_title": "Port", "text_content": "It is open."}"#
    )
    #expect(article.metadata.outlet == "gazette.example")
    #expect(article.metadata.url == "https://gazette.example/p")
    #expect(article.metadata.published?.edtf?.rawValue == "2031-02-10")
  }

  @Test func htmlIsReadAsAPieceOrAsAPage() throws {
    let piece = try article(
      #"{"title": "T", "html": "<p>One &amp; <b>two</b>.<\/p>\n<p>Three.<\/p><figcaption>Photo<\/figcaption>"}"#
    )
    #expect(piece.paragraphs == ["One & two.", "Three."])
    let sentence = "The minister said that the strait would stay open to all ships for good."
    let page = try article(
      #"{"html": "<!DOCTYPE html><html><head><title>Port</title></head><body><nav><a href=\"/\">Home</a></nav><h1>Port</h1><p>\#(sentence)<\/p></body></html>"}"#
    )
    #expect(page.titleText == "Port")
    #expect(page.paragraphs == [sentence])
  }

  @Test(arguments: [
    ("body", "no pair"), ("corpus=x", "no field 'corpus'"), ("title=x", "names no body"),
    ("body=", "no pair"), ("news", "presets news-please, event-registry, media-cloud"),
  ])
  func aBadMapSaysWhatToWrite(written: String, part: String) throws {
    do throws(IngestError) {
      _ = try FieldMap(written)
      Issue.record("taken")
    } catch {
      #expect(error.code == .badMap)
      #expect(error.message.contains(part), "\(error.message)")
    }
  }
}
