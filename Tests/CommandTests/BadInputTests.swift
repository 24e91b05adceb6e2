import Foundation
import Testing

/// What `extract` and `ingest` do with inputs that are no articles.
struct BadInputTests {
  /// An input that is rejected: its name, its bytes, and the code that the record gives.
  struct Case: CustomTestStringConvertible {
    var name: String
    var bytes: Data
    var code: String

    var testDescription: String { name }
  }

  static let cases = [
    Case(name: "empty.txt", bytes: Data(), code: "empty"),
    Case(name: "blank.txt", bytes: Data(" \n\t\n ".utf8), code: "empty"),
    Case(name: "binary.txt", bytes: Data((0...255).map { UInt8($0) }), code: "undecodable"),
    Case(name: "nul.txt", bytes: Data("He said ".utf8) + Data(count: 400), code: "undecodable"),
    Case(
      name: "large.txt", bytes: Data(repeating: UInt8(ascii: "a"), count: 50_000_000),
      code: "too-large"),
  ]

  @Test(arguments: cases)
  func aBadFileIsRejectedByNameAndTheOthersAreRead(_ bad: Case) throws {
    let folder = try TemporaryFolder()
    try folder.write(bad.bytes, to: bad.name)
    try folder.write(SampleReports.strait, to: "strait.txt")
    let run = try Program(in: folder).run(["extract", bad.name, "strait.txt"])
    #expect(run.status == 2)
    #expect(run.lines.count == 2)
    #expect(run.lines[0].contains("\"rejected\": {\"code\": \"\(bad.code)\""))
    #expect(run.lines[1].hasSuffix("\"rejected\": null}"))
    #expect(run.errors.contains(bad.name))
  }

  @Test(arguments: cases)
  func aBadFileAloneEndsWith1(_ bad: Case) throws {
    let folder = try TemporaryFolder()
    try folder.write(bad.bytes, to: bad.name)
    #expect(try Program(in: folder).run(["extract", bad.name]).status == 1)
  }

  @Test(arguments: cases)
  func anImportRecordsTheRejectionAndKeepsTheRest(_ bad: Case) throws {
    let folder = try TemporaryFolder()
    try folder.write(bad.bytes, to: "in/\(bad.name)")
    try folder.write(SampleReports.strait, to: "in/strait.txt")
    let program = Program(in: folder)
    let run = try program.run(["ingest", "in", "--ledger", "l.readout"])
    #expect(run.status == 2)
    #expect(run.errors.contains("\(bad.name): rejected as \(bad.code)"))
    let rejects = try program.run(["rejects", "--ledger", "l.readout"])
    #expect(rejects.output.contains(bad.name) && rejects.output.contains(bad.code))
    let stats = try program.run(["stats", "--ledger", "l.readout"])
    #expect(stats.lines[1] == "articles                          1")
  }

  @Test func theMessageOfALargeFileNamesTheLimit() throws {
    let folder = try TemporaryFolder()
    try folder.write(Data(repeating: UInt8(ascii: "a"), count: 50_000_000), to: "large.txt")
    let run = try Program(in: folder).run(["extract", "large.txt"])
    #expect(run.errors.contains("large.txt") && run.errors.contains("10000000"))
  }

  @Test func aFewNULBytesCostNoStatement() throws {
    let folder = try TemporaryFolder()
    try folder.write(SampleReports.strait + "\0\n", to: "in/nul.txt")
    let program = Program(in: folder)
    #expect(try program.run(["ingest", "in", "--ledger", "l.readout"]).status == 0)
    #expect(try program.run(["check", "--ledger", "l.readout"]).status == 0)
  }

  @Test func invalidUTF8IsReadWithReplacementCharacters() throws {
    let folder = try TemporaryFolder()
    try folder.write(
      Data(SampleReports.strait.utf8) + Data([0xE2, 0x82, 0x0A, 0xFF, 0x0A]), to: "odd.txt")
    let run = try Program(in: folder).run(["extract", "odd.txt"])
    #expect(run.status == 0)
  }

  @Test func tenThousandUnbalancedQuotationMarksAreRead() throws {
    let folder = try TemporaryFolder()
    let marks = String(repeating: "\" \u{201C} said ", count: 5_000)
    try folder.write(SampleReports.strait + "\n\n" + marks, to: "marks.txt")
    #expect(try Program(in: folder).run(["extract", "marks.txt"]).status == 0)
  }

  @Test func aMissingFileIsNamed() throws {
    let run = try Program(in: TemporaryFolder()).run(["extract", "nowhere.txt"])
    #expect(run.status == 1)
    #expect(run.errors.contains("nowhere.txt"))
  }

  @Test func aFolderOfPicturesHasNothingToRead() throws {
    let folder = try TemporaryFolder()
    try folder.write(Data([0x89, 0x50, 0x4E, 0x47, 0]), to: "pictures/a.png")
    let run = try Program(in: folder).run(["ingest", "pictures", "--ledger", "l.readout"])
    #expect(run.status == 1)
    #expect(run.errors.contains("pictures"))
  }

  @Test func aFolderWithoutFilesIsNamed() throws {
    let folder = try TemporaryFolder()
    try folder.write("", to: "bare/.hidden")
    let run = try Program(in: folder).run(["extract", "bare"])
    #expect(run.status == 1)
    #expect(run.output.isEmpty && run.errors.contains("bare"))
  }

  @Test func aFIFOIsSkippedAndNeverWaitedFor() throws {
    let folder = try TemporaryFolder()
    let path = folder.url.appending(path: "pipe.txt").path
    #expect(mkfifo(path, 0o600) == 0)
    let run = try Program(in: folder).run(["extract", "pipe.txt"])
    #expect(run.status == 1)
    #expect(run.errors.contains("pipe.txt"))
  }
}
