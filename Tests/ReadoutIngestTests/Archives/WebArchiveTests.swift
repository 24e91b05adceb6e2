import ReadoutIngest
import ReadoutRecord
import Testing

/// What whole web archives give.
struct WebArchiveTests {
  private typealias Sample = SampleArchive

  private let two = [Sample.page(warc: "First"), Sample.page(warc: "Second")]

  @Test func eachRecordOfAPlainFileIsReadWithItsOffset() throws {
    let read = try ContainerSample(two[0] + two[1], name: "a.warc")
    #expect(read.titles == ["First", "Second"])
    #expect(read.locations == ["a.warc@0", "a.warc@\(two[0].count)"])
    #expect(read.ids == ["sample@0", "sample@\(two[0].count)"])
    #expect(read.rejections.isEmpty)
  }

  @Test func eachGzipMemberIsARecordWithTheOffsetOfTheMember() throws {
    let members = two.map(Packing.gzip)
    let read = try ContainerSample(members[0] + members[1], name: "a.warc.gz")
    #expect(read.titles == ["First", "Second"])
    #expect(read.locations == ["a.warc.gz@0", "a.warc.gz@\(members[0].count)"])
  }

  @Test func aFilePackedAsOneMemberIsReadWithDistancesFromItsStart() throws {
    let read = try ContainerSample(Packing.gzip(two[0] + two[1]))
    #expect(read.titles == ["First", "Second"])
    #expect(read.locations == ["sample.bin@0", "sample.bin@0+\(two[0].count)"])
  }

  @Test(arguments: [1, 7, 100, 333])
  func membersThatCutRecordsAnywhereAreJoined(size: Int) throws {
    let bytes = two[0] + two[1]
    let members = stride(from: 0, to: bytes.count, by: size).flatMap {
      Packing.gzip(Array(bytes[$0..<min($0 + size, bytes.count)]))
    }
    let read = try ContainerSample(members)
    #expect(read.titles == ["First", "Second"], "\(read.rejections)")
  }

  @Test func theOriginalIsTheBodyAndTheAddressThatOfTheRecord() throws {
    let body = Sample.page("First")
    let record = Sample.warc(
      "response", Sample.response(body), url: "<https://merrow-post.example/a>", version: "1.1")
    let article = try #require(try ContainerSample(record).articles.first)
    #expect(article.original == body)
    #expect(article.metadata.url == "https://merrow-post.example/a")
    #expect(article.metadata.published == nil)
  }

  @Test func theCharsetOfTheHeaderDecides() throws {
    let body = Array("<html><body><p>".utf8) + Array("М".utf8.map { _ in UInt8(0xCC) })
    let cyrillic: [UInt8] = [0xCC, 0xE8, 0xED, 0xE8, 0xF1, 0xF2, 0xF0]
    let page =
      Array("<html><body><p>".utf8) + cyrillic
      + Array(" \(SampleArchive.prose)</p></body></html>".utf8)
    let record = Sample.warc(
      "response",
      Sample.response(page, header: "content-type: text/html;charset=\"windows-1251\"\r\n"))
    let article = try #require(try ContainerSample(record).articles.first)
    #expect(article.bodyText.hasPrefix("Министр"))
    #expect(article.charset == "windows-1251")
    #expect(!body.isEmpty)
  }

  @Test func whatIsNoPageIsCountedByKind() throws {
    let ok = Sample.response(Sample.page("First"))
    let records = [
      Sample.warc(
        "warcinfo", Array("software: x\r\n".utf8), contentType: "application/warc-fields"),
      Sample.warc("request", Array("GET / HTTP/1.1\r\n\r\n".utf8)),
      Sample.warc("response", ok),
      Sample.warc("revisit", Array("HTTP/1.1 200 OK\r\n\r\n".utf8)),
      Sample.warc("metadata", Array("via: x\r\n".utf8), contentType: "application/warc-fields"),
      Sample.warc(
        "response", Array("20310210\nvarn.example 192.0.2.1\n".utf8), url: "dns:varn.example",
        contentType: "text/dns"),
      Sample.warc("response", Sample.response([1, 2], header: "Content-Type: image/png\r\n")),
      Sample.warc(
        "response", Sample.response(Array("a{}".utf8), header: "Content-Type: text/css\r\n")),
      Sample.warc("response", Sample.response(ok, status: "HTTP/1.1 404 Not Found")),
      Sample.warc("response", Sample.response(ok, status: "HTTP/1.1 301 Moved Permanently")),
      Sample.warc(
        "resource", Array("{}".utf8), url: "urn:pageinfo:x", contentType: "application/json"),
      Sample.warc("strange", [1]),
    ]
    let read = try ContainerSample(records.flatMap(Packing.gzip))
    #expect(read.titles == ["First"])
    #expect(
      read.passedOver == [
        "1 dns", "1 error response", "1 image", "1 metadata", "1 record of unknown type",
        "1 redirect", "1 request", "1 resource of the crawler", "1 revisit", "1 style sheet",
        "1 warcinfo",
      ])
    #expect(read.rejections.isEmpty)
  }

  @Test func resourcesAndConversionsAreReadAsTheyAre() throws {
    let text = Array("Strait stays open\n\n\(Sample.prose)\n".utf8)
    let records =
      Sample.warc("conversion", text, contentType: "text/plain")
      + Sample.warc("resource", Sample.page("First"), contentType: "text/html")
    let read = try ContainerSample(records)
    #expect(read.titles == ["Strait stays open", "First"])
    #expect(read.articles.map(\.original) == [text, Sample.page("First")])
  }

  @Test func arcFilesAreReadPlainAndPacked() throws {
    let records = [
      Sample.arcVersion, Sample.arc(Array("x".utf8), url: "dns:varn.example", type: "text/dns"),
      Sample.arc(Sample.response(Sample.page("First"))),
      Sample.arc(Sample.response(Sample.page("Second")), url: "http://merrow-post.example/a b"),
    ]
    for bytes in [records.flatMap { $0 }, records.flatMap(Packing.gzip)] {
      let read = try ContainerSample(bytes)
      #expect(read.titles == ["First", "Second"])
      #expect(read.articles.last?.metadata.url == "http://merrow-post.example/a b")
      #expect(read.passedOver == ["1 dns", "1 version block"])
      #expect(read.rejections.isEmpty)
    }
  }

  @Test func theSecondVersionOfARCLinesIsRead() throws {
    let block = Sample.response(Sample.page("First"))
    let line =
      "http://merrow-post.example/1 192.0.2.1 20310210090000 text/html 200 - - 0 sample.arc"
    let record = Array("\(line) \(block.count)\n".utf8) + block + Array("\n".utf8)
    let read = try ContainerSample(Sample.arcVersion + record)
    #expect(read.titles == ["First"])
    #expect(read.articles.first?.metadata.url == "http://merrow-post.example/1")
  }

  @Test func packedFilesThatAreNoArchivesAreReadThrough() throws {
    let page = try ContainerSample(Packing.gzip(Sample.page("First")), name: "a.html.gz")
    #expect(page.titles == ["First"])
    #expect(page.articles.first?.original == Sample.page("First"))
    #expect(page.locations == ["a.html.gz"])
    let text = Array("Strait stays open\n\n\(Sample.prose)\n".utf8)
    #expect(try ContainerSample(Packing.gzip(text)).articles.first?.original == text)
  }

  @Test func packedDumpsAreReadThroughWhetherTheirFormatIsNamedOrNot() throws {
    let lines = ["First", "Second"].map {
      "{\"title\": \"\($0)\", \"body\": \"\(Sample.prose)\"}\n"
    }
    let packed = Packing.gzip(Array(lines.joined().utf8))
    for format in [InputFormat?.none, .json] {
      let read = try ContainerSample(packed, options: ReadingOptions(format: format))
      #expect(read.titles == ["First", "Second"])
    }
  }

  @Test(arguments: [InputFormat.warc, .wacz, .mail, .docx, .pdf, .nexis, .factiva])
  func aFileThatIsNotOfTheNamedFormatIsRefused(format: InputFormat) throws {
    for bytes in [Sample.page("First"), Packing.gzip(Sample.page("First"))] {
      let read = try ContainerSample(bytes, options: ReadingOptions(format: format))
      #expect(read.codes == [.notAnArticle])
    }
  }

  @Test func aFormatThatIsNamedRightIsRead() throws {
    let options = ReadingOptions(format: .warc)
    #expect(try ContainerSample(two[0] + two[1], options: options).titles == ["First", "Second"])
  }
}
