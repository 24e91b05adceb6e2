import Foundation
import Testing

struct DemoTests {
  private static var samples: URL {
    URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
      .deletingLastPathComponent().appending(path: "Samples")
  }

  @Test func theDemonstrationAnswersThreeQuestionsAndLeavesNothingBehind() throws {
    let folder = try TemporaryFolder()
    try folder.write("", to: "tmp/.keep")
    let temporary = folder.url.appending(path: "tmp").path
    let run = try Program(in: folder).run(
      ["demo", "--samples", Self.samples.path], environment: ["TMPDIR": temporary])
    #expect(run.status == 0, "\(run.errors)")
    #expect(run.lines.filter { $0.hasPrefix("$ readout search") }.count == 3)
    #expect(run.lines.filter { $0.hasPrefix("reported as said by") }.count >= 3)
    #expect(run.output.contains("readout ingest FOLDER"))
    #expect(try FileManager.default.contentsOfDirectory(atPath: temporary) == [".keep"])
  }

  @Test func aMissingFolderOfSamplesIsNamed() throws {
    let run = try Program(in: TemporaryFolder()).run(["demo"])
    #expect(run.status == 1 && run.errors.contains("'Samples'"))
  }
}
