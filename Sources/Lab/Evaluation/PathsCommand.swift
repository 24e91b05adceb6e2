internal import ArgumentParser
internal import Foundation
internal import ReadoutAttribution
internal import ReadoutEngine
internal import ReadoutIngest
internal import ReadoutModels
internal import ReadoutRecord

/// `readout-lab paths`: proves that the encoder's kernels give the same records on every processor.
struct PathsCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "paths",
    abstract: "Compare the records that the accurate model's kernels give on each of their paths.",
    discussion: """
      Reads PolNeAR's development texts once with the instructions of each path that this processor \
      has. The portable path takes some minutes.

      Example:
        readout-lab paths --data ../annotated
      """)

  @Option(name: .customLong("data"), help: "The data folder.")
  var dataFolder: String

  @Option(help: "Read this many texts only.")
  var limit: Int?

  func run() throws {
    let data = try DevelopmentFolder(path: dataFolder).url
    let files = try EvaluationSet.polnear.textFiles(below: data).prefix(limit ?? .max)
    let sources = try files.map { file in
      ArticleSource(id: file.lastPathComponent, location: file.path, bytes: try file.content)
    }
    let paths = KernelPath.allCases.filter(\.isAvailable)
    let digests = paths.map { path in
      let digest = digest(of: sources, path: path)
      print("\(path.rawValue): \(sources.count) records, sha256:\(digest.hex)")
      return digest
    }
    guard Set(digests).count == 1 else {
      throw LabError(.unequalPaths, "the paths of the kernels give different records")
    }
  }

  private func digest(of sources: [ArticleSource], path: KernelPath) -> SHA256Digest {
    var options = Engine.Options(model: .exhaustive, acts: Set(StatementAct.allCases))
    options.settings.kernelPath = path
    let engine = Engine(options: options)
    let lines = sources.map {
      engine.extract($0, reading: ReadingOptions(format: .text)).record.json.line + "\n"
    }
    return SHA256Digest(of: Array(lines.joined().utf8))
  }
}
