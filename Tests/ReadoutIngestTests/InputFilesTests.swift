import Foundation
import ReadoutIngest
import ReadoutRecord
import Testing

/// A folder that lives as long as a test.
private final class ScratchFolder {
  let path: String

  init() throws {
    path = NSTemporaryDirectory() + "readout-input-" + UUID().uuidString
    try FileManager.default.createDirectory(atPath: path, withIntermediateDirectories: true)
  }

  deinit { try? FileManager.default.removeItem(atPath: path) }

  func add(_ name: String, _ text: String = "text") throws {
    let file = URL(fileURLWithPath: path + "/" + name)
    try FileManager.default.createDirectory(
      at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
    try Data(text.utf8).write(to: file)
  }

  func link(_ name: String, to target: String) throws {
    try FileManager.default.createSymbolicLink(
      atPath: path + "/" + name, withDestinationPath: target)
  }
}

struct InputFilesTests {
  private let folder: ScratchFolder

  init() throws { folder = try ScratchFolder() }

  @Test func filesComeInTheOrderOfTheirPathsWithIdsOfTheirNames() throws {
    for name in ["b/x.html", "a.b.txt", "b/000_x.txt", "B.txt", "c/x.txt", ".hidden", "b/x.txt"] {
      try folder.add(name)
    }
    let input = try InputFiles(paths: [folder.path, folder.path + "/c/x.txt"])
    #expect(input.files.map(\.id) == ["B", "a.b", "000_x", "x", "x~2", "x~3"])
    #expect(input.skipped.isEmpty)
  }

  @Test func filesOfOtherKindsAreReadOnlyWhenTheyAreNamed() throws {
    for name in ["a.txt", "b.HTML", "table.tsv", "picture.png", "notes"] { try folder.add(name) }
    let within = try InputFiles(paths: [folder.path])
    #expect(within.files.map(\.id) == ["a", "b"])
    #expect(within.leftOutCount == 3 && within.skipped.isEmpty)
    let named = try InputFiles(paths: [folder.path + "/notes"])
    #expect(named.files.map(\.id) == ["notes"] && named.leftOutCount == 0)
  }

  @Test func anIdThatANameHasAlreadyIsNotGivenTwice() throws {
    for name in ["x.html", "x.txt", "x~2.txt"] { try folder.add(name) }
    #expect(try InputFiles(paths: [folder.path]).files.map(\.id) == ["x", "x~2", "x~2~2"])
  }

  @Test func whatIsNoFileIsPassedOverWithItsReason() throws {
    try folder.add("a.txt")
    try folder.link("broken.txt", to: "nowhere")
    try folder.link("self.txt", to: "self.txt")
    try folder.link("up", to: "..")
    try folder.link("here", to: ".")
    #expect(mkfifo(folder.path + "/pipe", 0o600) == 0)
    try FileManager.default.removeItem(atPath: folder.path + "/up")
    let input = try InputFiles(paths: [folder.path, "/dev/null"])
    #expect(input.files.map(\.id) == ["a"])
    let reasons = input.skipped.map { $0.path.split(separator: "/").last.map(String.init) ?? "" }
    #expect(reasons == ["null", "broken.txt", "here", "pipe", "self.txt"])
    #expect(input.skipped.map(\.reason).contains("a FIFO, not a file"))
    #expect(input.skipped.map(\.reason).contains("a device, not a file"))
    #expect(input.skipped.filter { $0.reason == "a loop of links" }.count == 2)
  }

  @Test func aFolderWithoutFilesIsAnErrorThatNamesIt() throws {
    let error = #expect(throws: IngestError.self) { try InputFiles(paths: [folder.path]) }
    #expect(error?.code == .noFiles)
    #expect(error?.message.contains(folder.path) == true)
  }

  @Test func aPathThatDoesNotExistIsAnError() {
    let error = #expect(throws: IngestError.self) { try InputFiles(paths: ["/no/such/file"]) }
    #expect(error?.code == .unreadable)
    #expect(error?.message.contains("/no/such/file") == true)
  }

  @Test func aFileIsReadWhenItIsAskedFor() throws {
    try folder.add("a.txt", "Norland speaks")
    let file = try #require(try InputFiles(paths: [folder.path]).files.first)
    let source = try file.read(options: ReadingOptions())
    #expect(source.bytes == Array("Norland speaks".utf8))
    #expect(source.id == "a")
    #expect(source.location == folder.path + "/a.txt")
    try FileManager.default.removeItem(atPath: source.location)
    #expect(throws: IngestError.self) { try file.read(options: ReadingOptions()) }
  }

  @Test func aLargeFileIsReadJustFarEnoughToBeRejected() throws {
    try folder.add("a.txt", String(repeating: "a", count: 1_000))
    let file = try #require(try InputFiles(paths: [folder.path]).files.first)
    let options = ReadingOptions(maximumByteCount: 99)
    let source = try file.read(options: options)
    #expect(source.bytes.count == 100)
    guard case .rejected(let rejection) = readArticle(source, options: options) else {
      Issue.record("not rejected")
      return
    }
    #expect(rejection.code == .tooLarge)
    #expect(rejection.reason.contains("99"))
  }

  @Test func standardInputIsAFileOfItsOwn() throws {
    #expect(try InputFiles(paths: ["-"]).files == [InputFile(id: "-", path: "-")])
  }
}
