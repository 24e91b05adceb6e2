import Foundation
import Testing

/// Compares a text with the one recorded for it; `READOUT_RECORD=1` records instead, and such a
/// run fails, so that a difference is always read by somebody.
func expectGolden(
  _ text: String, _ name: String, sourceLocation: SourceLocation = #_sourceLocation
) throws {
  let file = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
    .appending(path: "Golden").appending(path: name)
  if ProcessInfo.processInfo.environment["READOUT_RECORD"] == "1" {
    try Data(text.utf8).write(to: file)
    Issue.record("recorded \(name); review it and run again", sourceLocation: sourceLocation)
    return
  }
  let recorded = try String(contentsOf: file, encoding: .utf8)
  #expect(text == recorded, "\(name) differs", sourceLocation: sourceLocation)
}
