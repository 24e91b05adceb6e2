internal import ArgumentParser
internal import ReadoutRecord

/// In which form a command answers.
struct OutputArguments: ParsableArguments {
  @Flag(help: "Print JSON, one value a line, for programs; the ledger is named on standard error.")
  var json = false

  /// Names the ledger: the first line of the answer, on standard error when JSON is asked for.
  func announce(ledger path: String) throws {
    let line = "ledger: \(path.printable)"
    guard json else { return try print(line) }
    StandardError.line(line)
  }

  /// Prints the values as JSON Lines, or else the lines.
  func print(
    json values: @autoclosure () -> [JSONValue], else lines: @autoclosure () throws -> [String]
  ) throws {
    var writer = LineWriter()
    for line in json ? values().map(\.line) : try lines() { try writer.write(line) }
    try writer.flush()
  }

  private func print(_ line: String) throws {
    var writer = LineWriter()
    try writer.write(line)
    try writer.flush()
  }
}
