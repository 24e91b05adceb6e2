import Foundation
import FuzzTargets
import Testing

/// What the fuzzer starts from, and what it has found, stays read: a reader that fails on one of
/// these ends the test run.
@Suite struct FuzzCorpusTests {
  private static let corpus = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
    .appendingPathComponent("../../Fuzzing/corpus").standardizedFileURL

  @Test(arguments: FuzzTarget.all.map(\.name)) func everyTargetReadsItsCorpus(
    name: String
  ) throws {
    let target = try #require(FuzzTarget.all.first { $0.name == name })
    let files = try FileManager.default.contentsOfDirectory(
      at: Self.corpus.appendingPathComponent(name), includingPropertiesForKeys: nil)
    #expect(!files.isEmpty, "a target without a corpus has nothing to start from")
    for file in files {
      let bytes = Array(try Data(contentsOf: file))
      target.run(bytes)
      // What is cut off or damaged must not harm either.
      target.run(Array(bytes.prefix(bytes.count / 2)))
      target.run(bytes.reversed())
    }
  }
}
