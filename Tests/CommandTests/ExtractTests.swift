import Foundation
import Testing

struct ExtractTests {
  private func folder() throws -> TemporaryFolder {
    let folder = try TemporaryFolder()
    try folder.write(SampleReports.strait, to: "in/strait.txt")
    try folder.write(SampleReports.talks, to: "in/talks.txt")
    try folder.write(SampleReports.metadata, to: "meta.tsv")
    for number in 1...20 {
      try folder.write(SampleReports.numbered(number), to: "in/n\(number).txt")
    }
    return folder
  }

  private func object(_ line: String) throws -> [String: Any] {
    try #require(try JSONSerialization.jsonObject(with: Data(line.utf8)) as? [String: Any])
  }

  @Test func eachLineIsARecordInTheOrderOfThePaths() throws {
    let folder = try folder()
    let run = try Program(in: folder).run(["extract", "in/talks.txt", "in/strait.txt"])
    #expect(run.status == 0 && run.errors.isEmpty)
    let ids = try run.lines.map { try object($0)["id"] as? String }
    #expect(ids == ["strait", "talks"])
  }

  @Test func anyNumberOfJobsGivesTheSameBytes() throws {
    let folder = try folder()
    let runs = try ["1", "2", "7"].map {
      try Program(in: folder).run(["extract", "--jobs", $0, "in"]).output
    }
    #expect(runs[0] == runs[1] && runs[1] == runs[2])
    #expect(runs[0].split(separator: "\n").count == 22)
  }

  @Test func explanationsNameTheGroundsAndTheirWords() throws {
    let folder = try folder()
    let text = """
      BELMARK, Feb. 10 (ANS) - Foreign Minister Honor Tavik said at a news conference that the \
      bridge was open. The minister added that it would stay open.
      """
    try folder.write(text, to: "bridge.txt")
    let run = try Program(in: folder).run(
      ["extract", "--model", "rules", "--explain", "bridge.txt"])
    #expect(run.status == 0 && run.errors.isEmpty)
    #expect(run.lines.first == "bridge  2 statements")
    let roles = run.lines.filter { $0.contains("speaker: Honor Tavik (role") }
    #expect(roles.count == 1 && roles[0].contains("\"Foreign Minister\""), "\(run.output)")
    #expect(
      run.lines.contains { $0.contains("date: XXXX-02-10 (dateline)") && $0.contains("Feb. 10") })
    #expect(run.lines.contains { $0.contains("occasion: press-conference") })
  }

  @Test func theFastModelIsNamedInItsRecords() throws {
    let run = try Program(in: folder()).run(["extract", "--model", "fast", "in/strait.txt"])
    #expect(run.status == 0 && run.errors.isEmpty)
    let record = try object(run.lines[0])
    let engine = try #require(record["engine"] as? [String: Any])
    #expect(engine["model"] as? String == "fast")
    #expect((engine["weights"] as? String)?.hasPrefix("sha256:") == true)
    #expect(try #require(record["statements"] as? [Any]).isEmpty == false)
  }

  @Test func theFastModelGivesTheSameBytesInEveryRun() throws {
    let folder = try folder()
    let runs = try ["1", "1", "3"].map {
      try Program(in: folder).run(["extract", "--model", "fast", "--jobs", $0, "in"]).output
    }
    #expect(runs[0] == runs[1] && runs[0] == runs[2] && !runs[0].isEmpty)
  }

  @Test func aModelThatIsNotThereIsWrongUsage() throws {
    let run = try Program(in: folder()).run(["extract", "--model", "slow", "in/strait.txt"])
    #expect(run.status == 64 && run.output.isEmpty && run.errors.contains("slow"))
  }

  @Test func theAccurateModelIsTheDefault() throws {
    let run = try Program(in: folder()).run(
      ["extract", "in/strait.txt"], environment: ["READOUT_MODEL": ""])
    let engine = try #require(try object(run.lines[0])["engine"] as? [String: Any])
    #expect(run.status == 0 && engine["model"] as? String == "accurate")
  }

  @Test func theEnvironmentNamesAModelAndTheOptionGoesBeforeIt() throws {
    let folder = try folder()
    func model(_ arguments: [String]) throws -> String? {
      let run = try Program(in: folder).run(
        ["extract", "in/strait.txt"] + arguments, environment: ["READOUT_MODEL": "rules"])
      return (try object(run.lines[0])["engine"] as? [String: Any])?["model"] as? String
    }
    #expect(try model([]) == "rules")
    #expect(try model(["--model", "fast"]) == "fast")
  }

  @Test func anEnvironmentThatNamesNoModelIsWrongUsage() throws {
    let run = try Program(in: folder()).run(
      ["extract", "in/strait.txt"], environment: ["READOUT_MODEL": "slow"])
    #expect(run.status == 64 && run.output.isEmpty)
    #expect(run.errors.contains("READOUT_MODEL='slow'") && run.errors.contains("accurate"))
  }

  @Test func theMetadataTableIsUsed() throws {
    let run = try Program(in: folder()).run(
      ["extract", "--metadata", "meta.tsv", "in/strait.txt"])
    let article = try #require(try object(run.lines[0])["article"] as? [String: Any])
    #expect(article["outlet"] as? String == "Corvex")
    #expect((article["published"] as? [String: Any])?["edtf"] as? String == "2031-02-10")
  }

  @Test func aMetadataTableThatIsNotThereIsNamed() throws {
    let run = try Program(in: folder()).run(["extract", "--metadata", "no.tsv", "in/strait.txt"])
    #expect(run.status == 1)
    #expect(run.errors.contains("no.tsv"))
  }

  @Test func standardInputIsAnArticle() throws {
    let run = try Program(in: TemporaryFolder()).run(
      ["extract", "--with-text", "--outlet", "Corvex", "-"], input: SampleReports.strait)
    #expect(run.status == 0)
    let text = try #require(try object(run.lines[0])["text"] as? [String: Any])
    #expect(text["value"] as? String == SampleReports.strait)
  }

  @Test func everySpanLiesInTheText() throws {
    let run = try Program(in: folder()).run(["extract", "--with-text", "--acts", "all", "in"])
    for line in run.lines {
      let record = try object(line)
      let text = try #require(record["text"] as? [String: Any])
      let length = try #require(text["length"] as? Int)
      for statement in try #require(record["statements"] as? [[String: Any]]) {
        let parts = ["source", "cue", "content"].compactMap { statement[$0] as? [[Int]] }
        let spans = parts.flatMap { $0 }
        #expect(spans.allSatisfy { $0.count == 2 && $0[0] < $0[1] && $0[1] <= length })
      }
    }
  }

  @Test func aFullDiskIsReported() throws {
    guard FileManager.default.fileExists(atPath: "/dev/full") else { return }
    let folder = try folder()
    let process = try Program(in: folder).process(["extract", "in/strait.txt"])
    let errors = Pipe()
    process.standardOutput = try FileHandle(forWritingTo: URL(filePath: "/dev/full"))
    process.standardError = errors
    try process.run()
    let said = String(decoding: errors.fileHandleForReading.readDataToEndOfFile(), as: UTF8.self)
    process.waitUntilExit()
    #expect(process.exitStatus == 1)
    #expect(said.hasPrefix("readout: the output cannot be written"))
  }

  @Test func aReaderThatGoesAwayEndsItQuietly() throws {
    let folder = try folder()
    let process = try Program(in: folder).process(["extract", "in"])
    let output = Pipe()
    let errors = Pipe()
    process.standardOutput = output
    process.standardError = errors
    try output.fileHandleForReading.close()
    try process.run()
    let said = errors.fileHandleForReading.readDataToEndOfFile()
    process.waitUntilExit()
    #expect(process.exitStatus == 0)
    #expect(said.isEmpty)
  }
}
