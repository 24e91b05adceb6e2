import Foundation

/// The built program, run as a user runs it.
struct Program {
  /// What a run came to.
  struct Run {
    /// The exit code; the number of the signal, negated, when one ended the program.
    var status: Int32
    /// What was written to standard output.
    var output: String
    /// What was written to standard error.
    var errors: String

    /// The lines of standard output.
    var lines: [String] { output.split(separator: "\n").map(String.init) }
  }

  /// Why there is nothing to run.
  struct NotBuilt: Error { var name: String }

  /// The program's name: `readout` or `readout-lab`.
  let name: String

  /// The folder that it is run in, which also holds its home and its captured output.
  let folder: TemporaryFolder

  init(_ name: String = "readout", in folder: TemporaryFolder) {
    self.name = name
    self.folder = folder
  }

  /// Runs the program to its end; `input` is what its standard input holds, and `environment`
  /// comes beside the few variables that every run has.
  func run(_ arguments: [String], input: String = "", environment: [String: String] = [:]) throws
    -> Run
  {
    let capture = try folder.makeCapture(input: input)
    let process = try process(arguments, environment)
    process.standardInput = try FileHandle(forReadingFrom: capture.input)
    process.standardOutput = try FileHandle(forWritingTo: capture.output)
    process.standardError = try FileHandle(forWritingTo: capture.errors)
    try process.run()
    process.waitUntilExit()
    return Run(
      status: process.exitStatus, output: try String(contentsOf: capture.output, encoding: .utf8),
      errors: try String(contentsOf: capture.errors, encoding: .utf8))
  }

  /// A process that was not started yet, for tests that end it early.
  func process(_ arguments: [String], _ environment: [String: String] = [:]) throws -> Process {
    let process = Process()
    process.executableURL = try Self.executable(named: name)
    process.arguments = arguments
    process.currentDirectoryURL = folder.url
    process.environment = baseEnvironment.merging(environment) { $1 }
    return process
  }

  /// The few variables that every run has; the last tells an instrumented program where to write
  /// what it covered.
  private var baseEnvironment: [String: String] {
    var environment = [
      "HOME": folder.url.path, "PATH": "/usr/bin:/bin", "COLUMNS": "80", "LC_ALL": "C.UTF-8",
      // The accurate model takes seconds for an article in a debug build.
      "READOUT_MODEL": "fast",
    ]
    let profile = "LLVM_PROFILE_FILE"
    environment[profile] = ProcessInfo.processInfo.environment[profile]
    return environment
  }

  /// The program lies beside the test bundle; where that is not told, in the debug build.
  static func executable(named name: String) throws -> URL {
    let root = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
      .deletingLastPathComponent().deletingLastPathComponent()
    let runner = URL(filePath: CommandLine.arguments[0]).resolvingSymlinksInPath()
    let folders =
      [runner.deletingLastPathComponent()]
      + Bundle.allBundles.map { $0.bundleURL.deletingLastPathComponent() }
      + [root.appending(path: ".build/debug")]
    let candidates = folders.map { $0.appending(path: name) }
    guard
      let found = candidates.first(where: {
        FileManager.default.isExecutableFile(atPath: $0.path)
      })
    else { throw NotBuilt(name: name) }
    return found
  }
}

extension Process {
  /// The exit code; the number of the signal, negated, when one ended the process.
  var exitStatus: Int32 {
    terminationReason == .uncaughtSignal ? -terminationStatus : terminationStatus
  }
}
