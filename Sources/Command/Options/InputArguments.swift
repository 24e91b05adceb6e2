internal import ArgumentParser
internal import Foundation
internal import ReadoutIngest

/// Which articles are read, and by how many threads.
struct InputArguments: ParsableArguments {
  @Argument(
    help: ArgumentHelp(
      """
      Files, folders (all texts and HTML pages in them and below), or - for one article on \
      standard input.
      """,
      valueName: "input"),
    completion: .file())
  var inputs: [String] = []

  @Option(
    help: ArgumentHelp("Articles read at a time; all processors without it.", valueName: "n"))
  var jobs: Int?

  func validate() throws {
    if let jobs, !(1...256).contains(jobs) { throw ValidationError("--jobs takes 1 to 256") }
    if inputs.filter({ $0 == "-" }).count > 1 {
      throw ValidationError("- can be given once: standard input is read once")
    }
  }

  /// The files that the inputs name; what is passed over is told on standard error.
  ///
  /// - Throws: `IngestError` when an input is not there or there is nothing to read.
  func files() throws -> InputFiles {
    guard !inputs.isEmpty else {
      throw ValidationError("name what is to be read: files, folders, or - for standard input")
    }
    return try files(at: inputs)
  }

  /// The files that some paths name; what is passed over is told on standard error.
  func files(at paths: [String]) throws -> InputFiles {
    let files = try InputFiles(paths: paths)
    for skipped in files.skipped {
      StandardError.report("\(skipped.path): passed over: \(skipped.reason)")
    }
    if files.leftOutCount > 0 {
      StandardError.report(
        "files of other kinds left out: \(files.leftOutCount); a file that is named itself is read")
    }
    return files
  }

  /// The number of threads to use.
  var jobCount: Int { jobs ?? ProcessInfo.processInfo.activeProcessorCount }
}
