import ReadoutIngest
import ReadoutRecord
import Testing

/// Archives that are damaged: what is whole is read, and each damage is a rejection with its place.
struct DamagedArchiveTests {
  private typealias Sample = SampleArchive

  private let records = ["First", "Second", "Third"].map { Sample.page(warc: $0) }

  private var members: [[UInt8]] { records.map(Packing.gzip) }

  @Test func aFileCutInTheMiddleOfAMemberGivesTheRecordsBefore() throws {
    let whole = members[0] + members[1]
    let read = try ContainerSample(whole + members[2].prefix(40))
    #expect(read.titles == ["First", "Second"])
    #expect(read.codes == [.truncated])
    #expect(read.rejections.first?.location == "sample.bin@\(whole.count)")
    #expect(read.offsets == [whole.count + 40])
  }

  /// At whatever byte a file is cut, every whole record before is read, and the cut is reported.
  @Test func aFileCutAnywhereLosesNoWholeRecord() throws {
    let file = members.flatMap { $0 }
    let ends = [members[0].count, members[0].count + members[1].count, file.count]
    for end in stride(from: 12, to: file.count, by: 7) {
      let read = try ContainerSample(Array(file[..<end]))
      let whole = ends.count { $0 <= end }
      #expect(read.titles.count == whole, "cut at \(end)")
      #expect(read.codes == (ends.contains(end) ? [] : [.truncated]), "cut at \(end)")
    }
  }

  @Test func aPlainFileCutAnywhereLosesNoWholeRecord() throws {
    let file = records.flatMap { $0 }
    for end in stride(from: 200, to: file.count, by: 53) {
      let read = try ContainerSample(Array(file[..<end]))
      let whole = [1, 2, 3].count { records.prefix($0).map(\.count).reduce(0, +) <= end + 4 }
      #expect(read.titles.count == whole, "cut at \(end)")
    }
  }

  @Test func aDamagedMemberInTheMiddleCostsOnlyItself() throws {
    var damaged = members[1]
    for offset in 30..<60 { damaged[offset] ^= 0x5A }
    let read = try ContainerSample(members[0] + damaged + members[2])
    #expect(read.titles == ["First", "Third"])
    #expect(read.codes == [.undecodable])
    #expect(read.rejections.first?.location == "sample.bin@\(members[0].count)")
  }

  @Test func aMemberWhoseChecksumDoesNotFitIsRejected() throws {
    var damaged = members[1]
    damaged[damaged.count - 6] ^= 0xFF
    let read = try ContainerSample(members[0] + damaged + members[2])
    #expect(read.titles == ["First", "Third"])
    #expect(read.codes == [.undecodable])
  }

  @Test func aMemberThatBreaksOffBeforeTheNextCostsOnlyItself() throws {
    for length in stride(from: 20, to: members[1].count, by: 11) {
      let read = try ContainerSample(members[0] + members[1].prefix(length) + members[2])
      #expect(read.titles == ["First", "Third"], "cut after \(length)")
      #expect(read.rejections.count == 1, "cut after \(length)")
    }
  }

  @Test func bytesBetweenMembersAreReportedOnce() throws {
    let junk = [UInt8](repeating: 0x41, count: 300)
    let read = try ContainerSample(members[0] + junk + members[1])
    #expect(read.titles == ["First", "Second"])
    #expect(read.codes == [.undecodable])
    #expect(read.offsets == [members[0].count])
  }

  @Test func zerosBehindTheLastMemberAreNoDamage() throws {
    let read = try ContainerSample(members[0] + [UInt8](repeating: 0, count: 1_000))
    #expect(read.titles == ["First"])
    #expect(read.rejections.isEmpty)
  }

  @Test func aBombIsRefusedAndTheNextRecordRead() throws {
    let zeros = Sample.warc(
      "response", Sample.response([UInt8](repeating: 0, count: 20_000_000)))
    let bomb = Packing.gzip(zeros)
    #expect(bomb.count < 30_000)
    let read = try ContainerSample(members[0] + bomb + members[2])
    #expect(read.titles == ["First", "Third"])
    #expect(read.codes == [.tooLarge])
    #expect(read.rejections.first?.location == "sample.bin@\(members[0].count)")
  }

  @Test func aPageOverTheLimitIsRefusedAndTheNextRecordRead() throws {
    let large = Sample.warc("response", Sample.response(Array(repeating: 0x61, count: 5_000)))
    let options = ReadingOptions(maximumByteCount: 2_000)
    for file in [records[0] + large + records[2], members[0] + Packing.gzip(large) + members[2]] {
      let read = try ContainerSample(file, options: options)
      #expect(read.titles == ["First", "Third"])
      #expect(read.codes == [.tooLarge])
    }
  }

  @Test(arguments: [
    "0", "10", "99999", "-5", "9223372036854775808", "9223372036854775807", "900000000000", "x", "",
    "18446744073709551617",
  ])
  func aWrongLengthCostsOnlyItsRecord(length: String) throws {
    let wrong = Sample.page(warc: "Second", length: length)
    let plain = try ContainerSample(records[0] + wrong + records[2])
    #expect(plain.titles == ["First", "Third"])
    #expect(plain.rejections.count == 1)
    #expect(plain.rejections.first?.location == "sample.bin@\(records[0].count)")
    let packed = try ContainerSample(members[0] + Packing.gzip(wrong) + members[2])
    #expect(packed.titles == ["First", "Third"])
    #expect(packed.rejections.count == 1)
    let single = try ContainerSample(Packing.gzip(records[0] + wrong + records[2]))
    #expect(single.titles == ["First", "Third"])
    #expect(single.rejections.count == 1)
  }

  @Test(arguments: ["5", "99999", "900000000000"])
  func aWrongLengthOfWhatIsPassedOverIsReportedToo(length: String) throws {
    let wrong = Sample.warc("request", Array("GET / HTTP/1.1\r\n\r\n".utf8), length: length)
    let read = try ContainerSample(members[0] + Packing.gzip(wrong) + members[2])
    #expect(read.titles == ["First", "Third"])
    #expect(read.rejections.count == 1)
    #expect(read.passedOver.isEmpty)
  }

  @Test func aHugeLengthOfWhatIsPassedOverLosesNoRecordOfAPlainFile() throws {
    let wrong = Sample.warc("request", Array("GET / HTTP/1.1\r\n\r\n".utf8), length: "900000000000")
    let read = try ContainerSample(records[0] + wrong + records[2])
    #expect(read.titles == ["First", "Third"])
    #expect(read.rejections.count == 1)
  }

  @Test func linesThatAreNoRecordArePassedWithOneReport() throws {
    let junk = Array("this is\nno record\r\nWARC-Type: response\r\n\r\n".utf8)
    let read = try ContainerSample(records[0] + junk + records[1])
    #expect(read.titles == ["First", "Second"])
    #expect(read.codes == [.undecodable])
    #expect(read.offsets == [records[0].count])
  }

  @Test func damagedARCFilesGoOnAtTheNextRecord() throws {
    let arc = ["First", "Second", "Third"].map { Sample.arc(Sample.response(Sample.page($0))) }
    let wrong = Sample.arc(Sample.response(Sample.page("Second")), length: "50")
    let plain = try ContainerSample(Sample.arcVersion + arc[0] + wrong + arc[2])
    #expect(plain.titles == ["First", "Third"])
    #expect(plain.rejections.count == 1)
    var damaged = Packing.gzip(arc[1])
    for offset in 30..<60 { damaged[offset] ^= 0x5A }
    let packed = try ContainerSample(
      Packing.gzip(Sample.arcVersion) + Packing.gzip(arc[0]) + damaged + Packing.gzip(arc[2]))
    #expect(packed.titles == ["First", "Third"])
    #expect(packed.codes == [.undecodable])
  }

  @Test func aPackedPageThatBreaksOffIsRejected() throws {
    let packed = Packing.gzip(Sample.page("First"))
    let read = try ContainerSample(Array(packed.dropLast(20)))
    #expect(read.codes == [.truncated])
    #expect(read.offsets == [packed.count - 20])
  }

  @Test func aPackedBombThatIsNoArchiveIsRejected() throws {
    let bomb = Packing.gzip([UInt8](repeating: 0x61, count: 9_000_000))
    #expect(try ContainerSample(bomb).codes == [.tooLarge])
  }

  /// Each byte of an archive in turn is changed: nothing crashes, and other records are read.
  @Test func oneWrongByteNeverCostsTheLastRecord() throws {
    let file = members.flatMap { $0 }
    for offset in stride(from: 4, to: members[0].count + members[1].count, by: 9) {
      var damaged = file
      damaged[offset] ^= 0x81
      let read = try ContainerSample(damaged)
      #expect(read.titles.last == "Third", "byte \(offset)")
      #expect(read.titles.count + read.rejections.count >= 2, "byte \(offset)")
    }
  }
}
