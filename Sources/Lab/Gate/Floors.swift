internal import Foundation

/// The figures that must not fall, pinned in the repository: `Evaluation/floors.json`.
struct Floors: Codable, Sendable, Equatable {
  /// The floors of one evaluation set.
  struct Task: Codable, Sendable, Equatable {
    /// Digest of the set that the floors were measured on, in hexadecimal digits.
    var dataSHA256: String

    /// Lowest value allowed per metric: percentages.
    var floors: [String: Double]
  }

  /// By name of the set.
  var tasks: [String: Task] = [:]

  init(tasks: [String: Task] = [:]) { self.tasks = tasks }

  /// Reads the file.
  ///
  /// - Throws: ``LabError`` with code `.unusableFloors` when the file cannot be read or is
  ///   no such table.
  init(contentsOf file: URL) throws {
    do {
      self = try JSONDecoder().decode(Floors.self, from: Data(contentsOf: file))
    } catch {
      throw LabError(
        .unusableFloors, "'\(file.path)' holds no floors; restore it from the repository",
        cause: error)
    }
  }

  /// Writes the file: one metric a line, in the order of the names, so that a change reads well.
  func write(to file: URL) throws {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.prettyPrinted, .sortedKeys, .withoutEscapingSlashes]
    do {
      try (encoder.encode(self) + Data("\n".utf8)).write(to: file)
    } catch {
      throw LabError(
        .unusableFloors, "'\(file.path)' cannot be written; is its folder there?", cause: error)
    }
  }
}
