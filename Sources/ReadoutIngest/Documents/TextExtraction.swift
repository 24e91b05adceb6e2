internal import Foundation
internal import ReadoutRecord

/// Runs poppler's `pdftotext`, which takes the text out of PDF files.
enum TextExtraction {
  /// What the text of a file is.
  static let program = "pdftotext"

  /// A file that takes longer is given up.
  private static let secondLimit = 60.0

  /// The text of a PDF file in UTF-8, a form feed behind each page.
  ///
  /// - Parameters:
  ///   - path: The file.
  ///   - limit: More bytes are not read.
  /// - Returns: The text, at most one byte more than the limit.
  /// - Throws: A rejection when the program is not installed, fails, or takes too long.
  static func text(ofFile path: String, limit: Int) throws(ReadingFailure) -> [UInt8] {
    guard let executable = executable() else {
      throw ReadingFailure(
        .undecodable,
        "PDF files are read with poppler's \(program), which is not installed; install"
          + " poppler-utils and read the file again")
    }
    let process = Process()
    let pipe = Pipe()
    process.executableURL = URL(filePath: executable)
    // A path that begins with a dash would be an option.
    process.arguments = ["-q", "-enc", "UTF-8", "-eol", "unix", URL(filePath: path).path, "-"]
    process.environment = ["LC_ALL": "C", "PATH": "/usr/bin:/bin"]
    process.standardInput = FileHandle.nullDevice
    process.standardError = FileHandle.nullDevice
    process.standardOutput = pipe
    do {
      try process.run()
    } catch {
      throw ReadingFailure(.undecodable, "\(executable) cannot be started; install it anew")
    }
    let output = BoundedOutput(pipe.fileHandleForReading, limit: limit, seconds: secondLimit)
    if output.end != .whole { process.terminate() }
    process.waitUntilExit()
    return try text(output, status: process.terminationStatus)
  }

  private static func text(
    _ output: BoundedOutput, status: Int32
  ) throws(ReadingFailure) -> [UInt8] {
    switch output.end {
    case .timeout:
      throw ReadingFailure(
        .timeout, "\(program) took longer than \(Int(secondLimit)) seconds; save the text by hand")
    case .limit: return output.bytes
    case .whole:
      guard status == 0 else {
        throw ReadingFailure(
          .undecodable,
          "\(program) cannot read the file (exit code \(status)): it is damaged or encrypted")
      }
      return output.bytes
    }
  }

  /// Where the program is installed; `nil` for nowhere.
  private static func executable() -> String? {
    let folders = (ProcessInfo.processInfo.environment["PATH"] ?? "/usr/bin:/bin").split(
      separator: ":")
    return folders.map { "\($0)/\(program)" }.first(where: FileManager.default.isExecutableFile)
  }
}
