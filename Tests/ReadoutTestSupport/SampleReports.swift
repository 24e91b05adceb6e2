internal import Foundation

/// The plain-text reports of the folder `Samples`.
public struct SampleReports {
  /// One of the reports.
  public struct Report: Sendable, CustomStringConvertible {
    /// The file's name.
    public let name: String

    /// The characters of the file.
    public let text: String

    /// The name, by which a failing test tells its report.
    public var description: String { name }
  }

  /// All reports in plain text, by name.
  public static let all: [Report] = {
    let root = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "../../Samples")
    let names = (try? FileManager.default.contentsOfDirectory(atPath: root.path)) ?? []
    return names.filter { $0.hasPrefix("20") && $0.hasSuffix(".txt") }.sorted().compactMap { name in
      (try? String(contentsOf: root.appending(path: name), encoding: .utf8))
        .map { Report(name: name, text: $0) }
    }
  }()
}
