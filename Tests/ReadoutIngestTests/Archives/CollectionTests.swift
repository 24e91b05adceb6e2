import ReadoutIngest
import ReadoutRecord
import Testing

/// Web archives in a zip archive (WACZ).
struct CollectionTests {
  private typealias Sample = SampleArchive
  private typealias File = SampleZip.File

  private let archive = ["First", "Second"].flatMap { Packing.gzip(Sample.page(warc: $0)) }

  private func package(_ digest: String) -> File {
    let text = """
      {"profile": "data-package", "resources": [{"name": "data.warc.gz", "path":
      "archive/data.warc.gz", "hash": "sha256:\(digest)", "bytes": \(archive.count)}]}
      """
    return File(name: "datapackage.json", bytes: Array(text.utf8), isDeflated: true)
  }

  private func read(_ files: [File], comment: String = "") throws -> ContainerSample {
    try ContainerSample(SampleZip.bytes(files, comment: comment), name: "a.wacz")
  }

  @Test(arguments: [false, true])
  func theArchivesWithinAreRead(isDeflated: Bool) throws {
    let files = [
      File(name: "indexes/index.cdx", bytes: Array("x".utf8)),
      File(name: "archive/data.warc.gz", bytes: archive, isDeflated: isDeflated),
      File(name: "pages/pages.jsonl", bytes: Array("{}\n".utf8)),
      File(name: "archive/more.warc", bytes: Sample.page(warc: "Third"), isDeflated: isDeflated),
    ]
    let read = try read(files, comment: "made for a test")
    #expect(read.titles == ["First", "Second", "Third"])
    let second = Packing.gzip(Sample.page(warc: "First")).count
    #expect(
      read.locations == [
        "a.wacz@archive/data.warc.gz@0", "a.wacz@archive/data.warc.gz@\(second)",
        "a.wacz@archive/more.warc@0",
      ])
    #expect(read.rejections.isEmpty)
  }

  @Test func aDigestThatFitsSaysNothing() throws {
    let digest = SHA256Digest(of: archive).hex
    let package = package(digest)
    let seal = """
      {"path": "datapackage.json", "hash": "sha256:\(SHA256Digest(of: package.bytes).hex)"}
      """
    let files = [
      File(name: "archive/data.warc.gz", bytes: archive), package,
      File(name: "datapackage-digest.json", bytes: Array(seal.utf8)),
    ]
    let read = try read(files)
    #expect(read.titles == ["First", "Second"])
    #expect(read.rejections.isEmpty)
  }

  @Test func aDigestThatDoesNotFitIsReported() throws {
    let wrong = String(repeating: "0", count: 64)
    let seal = Array("{\"path\": \"datapackage.json\", \"hash\": \"sha256:\(wrong)\"}".utf8)
    let files = [
      File(name: "archive/data.warc.gz", bytes: archive), package(wrong),
      File(name: "datapackage-digest.json", bytes: seal),
    ]
    let read = try read(files)
    #expect(read.titles == ["First", "Second"])
    #expect(
      read.rejections.map(\.location) == [
        "a.wacz@datapackage.json", "a.wacz@archive/data.warc.gz",
      ])
  }

  @Test func aDamagedArchiveWithinIsReadUpToTheDamage() throws {
    let cut = Array(archive.dropLast(20))
    let read = try read([File(name: "archive/data.warc.gz", bytes: cut)])
    #expect(read.titles == ["First"])
    #expect(read.codes == [.truncated])
  }

  @Test func aChecksumThatDoesNotFitIsReported() throws {
    let read = try read([
      File(name: "archive/data.warc.gz", bytes: archive, isDeflated: true, isChecksumWrong: true)
    ])
    #expect(read.titles == ["First", "Second"])
    #expect(read.codes == [.undecodable])
  }

  @Test(arguments: [
    "../archive/a.warc.gz", "/archive/a.warc.gz", "archive/../../a.warc.gz", "C:/archive/a.warc.gz",
    "archive/..\\a.warc.gz", "archive/a\0.warc.gz",
    "archive/" + String(repeating: "a", count: 300) + ".warc.gz",
  ])
  func hostileNamesAreRefused(name: String) throws {
    let read = try read([File(name: name, bytes: archive)])
    #expect(read.titles.isEmpty)
    #expect(read.codes == [.undecodable])
    #expect(read.locations.allSatisfy { !$0.contains("..") && !$0.contains("\0") })
  }

  @Test func linksAndEncryptedFilesAreRefused() throws {
    let files = [
      File(name: "archive/a.warc.gz", bytes: archive, attributes: 0xA1FF_0000),
      File(name: "archive/b.warc.gz", bytes: archive, flags: 1),
      File(name: "archive/c.warc.gz", bytes: archive, method: 99),
    ]
    #expect(try read(files).codes == [.undecodable, .undecodable, .undecodable])
  }

  @Test func filesThatLieOneOverTheOtherAreRefused() throws {
    let file = File(name: "archive/a.warc.gz", bytes: archive)
    let bytes = SampleZip.bytes([file, file], sharesFirst: true)
    #expect(try ContainerSample(bytes).codes == [.undecodable])
    let leaving = try read([File(name: "archive/a.warc.gz", bytes: archive, sizeError: 9_999)])
    #expect(leaving.codes == [.undecodable])
  }

  @Test func aZipBombIsRefused() throws {
    let zeros = [UInt8](repeating: 0, count: 30_000_000)
    let page = Sample.page(warc: "First")
    let read = try read([File(name: "archive/a.warc", bytes: page + zeros, isDeflated: true)])
    #expect(read.titles == ["First"])
    #expect(!read.rejections.isEmpty)
  }

  @Test func anArchiveCutAnywhereNeverCrashes() throws {
    let whole = SampleZip.bytes([File(name: "archive/a.warc.gz", bytes: archive, isDeflated: true)])
    for end in stride(from: 4, to: whole.count, by: 13) {
      let read = try ContainerSample(Array(whole[..<end]))
      #expect(read.codes == [.truncated], "cut at \(end)")
    }
  }

  @Test func aZipArchiveOfOtherThingsIsNoArticle() throws {
    let read = try read([File(name: "table.xml", bytes: Array("<x/>".utf8))])
    #expect(read.titles.isEmpty)
    #expect(read.rejections.count == 1)
  }
}
