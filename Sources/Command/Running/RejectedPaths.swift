internal import Foundation
internal import ReadoutLedger

/// The files that rejected inputs lay in: what a retry reads anew.
struct RejectedPaths {
  /// The files that are still there, each once, in the order of the rejections.
  private(set) var paths: [String] = []

  /// The rejections whose files are there.
  private(set) var rejections: [StoredRejection] = []

  /// Places whose files are gone.
  private(set) var missing: [String] = []

  init(_ stored: [StoredRejection]) {
    for rejection in stored {
      guard let path = Self.path(of: rejection.location) else {
        missing.append(rejection.location)
        continue
      }
      rejections.append(rejection)
      if !paths.contains(path) { paths.append(path) }
    }
  }

  /// The file at a place, which may be a part of it (`crawl.warc.gz@1024`); `nil` when it is gone.
  private static func path(of location: String) -> String? {
    var candidate = location
    while !FileManager.default.fileExists(atPath: candidate) {
      guard let mark = candidate.lastIndex(where: { $0 == "@" || $0 == "!" }) else { return nil }
      candidate = String(candidate[..<mark])
    }
    return candidate
  }
}
