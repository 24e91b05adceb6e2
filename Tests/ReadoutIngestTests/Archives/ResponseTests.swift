import ReadoutIngest
import ReadoutRecord
import Testing

/// How the responses of web archives are taken apart, said rightly or wrongly.
struct ResponseTests {
  private typealias Sample = SampleArchive

  private let body = Sample.page("First")

  private func read(_ block: [UInt8]) throws -> ContainerSample {
    try ContainerSample(Sample.warc("response", block))
  }

  private func read(_ coded: [UInt8], _ fields: String) throws -> ContainerSample {
    try read(Sample.response(coded, header: "Content-Type: text/html\r\n" + fields))
  }

  @Test func chunksAreJoined() throws {
    let read = try read(Packing.chunked(body), "Transfer-Encoding: chunked\r\n")
    #expect(read.articles.first?.original == body)
    #expect(read.remarks.isEmpty)
  }

  @Test func chunksMayHaveExtensionsAndBareLineEnds() throws {
    let half = body.count / 2
    let chunks =
      Array("\(String(half, radix: 16).uppercased());x=y\n".utf8) + body[..<half]
      + Array("\n\(String(body.count - half, radix: 16))  \r\n".utf8) + body[half...]
      + Array("\r\n0\r\nX-Trailer: 1\r\n\r\n".utf8)
    let read = try read(chunks, "Transfer-Encoding: chunked\r\n")
    #expect(read.articles.first?.original == body)
  }

  @Test func chunksThatAreSaidButNotThereAreNoted() throws {
    let read = try read(body, "Transfer-Encoding: chunked\r\n")
    #expect(read.articles.first?.original == body)
    #expect(read.remarks == ["1 chunks that are said but not there"])
  }

  @Test func chunksThatBreakOffAreReadAsFarAsTheyGo() throws {
    let chunks = Array(Packing.chunked(body).dropLast(7))
    let read = try read(chunks, "Transfer-Encoding: chunked\r\n")
    #expect(read.titles == ["First"])
    #expect(read.remarks == ["1 chunked content that breaks off"])
  }

  @Test func aChunkOfAbsurdLengthAllocatesNothing() throws {
    let read = try read(Array("fffffffffff\r\n".utf8) + body, "Transfer-Encoding: chunked\r\n")
    #expect(read.articles.first?.original == body)
  }

  @Test func contentCodingsAreTakenOff() throws {
    for (name, packed) in [
      ("gzip", Packing.gzip(body)), ("x-gzip", Packing.gzip(body)),
      ("deflate", Packing.zlib(body)), ("deflate", Packing.raw(body)),
      ("deflate, gzip", Packing.gzip(Packing.zlib(body))), ("br", Self.brotli),
      ("zstd", Self.zstandard),
    ] {
      let read = try read(packed, "Content-Encoding: \(name)\r\n")
      #expect(read.articles.first?.bodyText.contains("strait") == true, "\(name)")
      #expect(read.remarks.isEmpty, "\(name)")
    }
  }

  @Test func gzipWithinChunksIsTakenOff() throws {
    let read = try read(
      Packing.chunked(Packing.gzip(body)),
      "Transfer-Encoding: chunked\r\nContent-Encoding: gzip\r\n")
    #expect(read.articles.first?.original == body)
  }

  @Test(arguments: ["gzip", "deflate", "br", "zstd"])
  func aCodingThatIsSaidButNotThereIsNoted(name: String) throws {
    let read = try read(body, "Content-Encoding: \(name)\r\n")
    #expect(read.articles.first?.original == body)
    #expect(read.remarks == ["1 content coding that is said but not there"])
  }

  @Test func aCodingThatIsThereButNotSaidIsNoted() throws {
    let read = try read(Packing.gzip(body), "")
    #expect(read.articles.first?.original == body)
    #expect(read.remarks == ["1 content coding that is there but not said"])
  }

  @Test func codedContentThatBreaksOffIsReadAsFarAsItGoes() throws {
    let long = body + Array(repeating: 0x20, count: 10) + Sample.page("Second")
    let read = try read(Array(Packing.gzip(long).dropLast(30)), "Content-Encoding: gzip\r\n")
    #expect(read.titles == ["First"])
    #expect(read.remarks == ["1 coded content that breaks off"])
  }

  @Test func contentThatUnpacksToAHundredTimesItsSizeIsRefused() throws {
    let bomb = Packing.gzip(body + [UInt8](repeating: 0x20, count: 9_000_000))
    let read = try read(bomb, "Content-Encoding: gzip\r\n")
    #expect(read.codes == [.tooLarge])
  }

  @Test(arguments: [
    "HTTP/1.1 200 OK\nContent-Type: text/html\nContent-Encoding: gzip\n\n",
    "HTTP/1.0 200\r\ncontent-type:\r\n text/html\r\nCONTENT-ENCODING : gzip\r\n\r\n",
    "HTTP/2 200 \r\nX\r\n: y\r\nContent-Type: TEXT/HTML ; Charset=UTF-8\r\nContent-Encoding: gzip\r\n\r\n",
  ])
  func oddHeadersAreRead(head: String) throws {
    let read = try read(Array(head.utf8) + Packing.gzip(body))
    #expect(read.articles.first?.original == body)
  }

  @Test func aResponseWithoutAHeadIsABody() throws {
    #expect(try read(body).articles.first?.original == body)
  }

  @Test func aResponseWithoutATypeIsLookedAt() throws {
    let page = try read(Sample.response(body, header: ""))
    #expect(page.titles == ["First"])
    let other = try read(Sample.response([1, 2, 3], header: ""))
    #expect(other.passedOver == ["1 other content"])
  }

  @Test func whatTheCrawlerCutIsNoted() throws {
    let record = Sample.warc(
      "response", Sample.response(body), fields: "WARC-Truncated: length\r\n")
    let read = try ContainerSample(record)
    #expect(read.titles == ["First"])
    #expect(read.remarks == ["1 content that the crawler cut"])
  }

  /// A page of one sentence on ships and bread in brotli.
  private static let brotli: [UInt8] = [
    0x1B, 0x67, 0x00, 0x68, 0x8D, 0xD4, 0x48, 0xAD, 0x3D, 0x2B, 0xB7, 0xB1, 0x75, 0xE5, 0x07,
    0xFD, 0x10, 0xD7, 0x37, 0x9A, 0x11, 0x65, 0x1A, 0x5D, 0x9E, 0x4E, 0x0E, 0xD8, 0xBF, 0xDF,
    0xAE, 0x87, 0x16, 0x27, 0x99, 0x05, 0x9A, 0x1B, 0x1C, 0x67, 0x9C, 0x44, 0x81, 0x24, 0xC1,
    0xCB, 0x6B, 0x78, 0x86, 0xAE, 0x34, 0x5F, 0x29, 0x65, 0x7D, 0x83, 0xE6, 0xDE, 0xC2, 0x2A,
    0x63, 0x59, 0x88, 0xEF, 0xC3, 0xC7, 0xBB, 0xF1, 0x53, 0xA6, 0x41, 0xC0, 0x55, 0x3A, 0x0F,
    0xF3, 0xA5, 0x07,
  ]

  /// The same in Zstandard.
  private static let zstandard: [UInt8] = [
    0x28, 0xB5, 0x2F, 0xFD, 0x04, 0x68, 0x95, 0x02, 0x00, 0xD2, 0x85, 0x11, 0x11, 0xB0, 0x3B,
    0x38, 0xCA, 0xAC, 0xAE, 0x20, 0x3D, 0xAC, 0x11, 0x2C, 0x45, 0x14, 0x8F, 0x30, 0xA1, 0x0A,
    0x9A, 0xD4, 0xB3, 0x10, 0xA9, 0x4D, 0x64, 0x30, 0x68, 0x1D, 0xFB, 0xBC, 0xAF, 0xC2, 0x76,
    0xAC, 0xF4, 0x32, 0x48, 0x69, 0x91, 0x3D, 0xAE, 0xD3, 0x18, 0xFA, 0xDB, 0x77, 0x7C, 0xB4,
    0xFD, 0x8E, 0x87, 0x1F, 0x87, 0xD9, 0xD3, 0x05, 0xCD, 0x5A, 0xF4, 0x86, 0x98, 0x68, 0x4B,
    0x7D, 0x86, 0x95, 0xD4, 0xA4, 0x9E, 0x33, 0x02, 0x00, 0x62, 0x61, 0x46, 0x87, 0x4B, 0xED,
    0x01, 0xF6, 0xAE, 0x43, 0x51,
  ]
}
