import Foundation
import Testing

struct TrainCommandTests {
  @Test(arguments: [
    ["train"], ["train", "--data", "x"], ["train", "--out", "x"],
    ["train", "--data", "x", "--out", "y", "z"], ["train", "--data", "x", "--out", "y", "--fast"],
  ])
  func wrongUsageEnds64(arguments: [String]) throws {
    let run = try Program("readout-lab", in: TemporaryFolder()).run(arguments)
    #expect(run.status == 64 && run.output.isEmpty && !run.errors.isEmpty)
  }

  @Test func dataThatIsNotThereIsNamedAndNothingIsWritten() throws {
    let folder = try TemporaryFolder()
    for options in [[], ["--without-polnear"]] {
      let run = try Program("readout-lab", in: folder).run(
        ["train", "--data", "nowhere", "--out", "fast.weights"] + options)
      #expect(run.status == 1 && run.output.isEmpty, "\(run.errors)")
      #expect(run.errors.contains("nowhere") || run.errors.contains("record-train"))
    }
    let weights = folder.url.appending(path: "fast.weights").path
    #expect(!FileManager.default.fileExists(atPath: weights))
  }
}
