/// A revision of the Model Context Protocol that the server speaks, by its date.
package enum MCPRevision: String, Sendable, CaseIterable {
  case november2024 = "2024-11-05"
  case march2025 = "2025-03-26"
  case june2025 = "2025-06-18"
  case november2025 = "2025-11-25"
  case july2026 = "2026-07-28"

  /// The newest of those that begin with a handshake.
  package static let newestWithHandshake = MCPRevision.november2025

  /// What a request over HTTP is of that names no revision: the header came after this one.
  package static let unnamed = MCPRevision.march2025

  /// The revision that the server answers a handshake with: the one that was asked for where it has
  /// a handshake and is known, else the newest that has one.
  package static func agreed(on requested: String) -> MCPRevision {
    guard let known = MCPRevision(rawValue: requested), !known.isStateless else {
      return newestWithHandshake
    }
    return known
  }

  /// Whether there is no handshake: every request names its revision and stands for itself.
  package var isStateless: Bool { self == .july2026 }

  /// Whether several messages may come as one list; only this revision had that.
  var takesBatches: Bool { self == .march2025 }

  /// Whether tools say how they behave.
  var annotatesTools: Bool { self != .november2024 }

  /// Whether tools have titles and answer with structured content beside the text.
  var structuresAnswers: Bool { ![.november2024, .march2025].contains(self) }
}
