internal import Foundation
internal import ReadoutText

/// Texts of a folder, sliced by spans in code points.
final class SpanTexts {
  private let folder: URL
  private var texts: [String: [Unicode.Scalar]] = [:]

  init(_ folder: URL) { self.folder = folder }

  /// The stretches of a text below the folder.
  ///
  /// - Throws: ``LabError`` with code `.missingData` when the text is missing or too short.
  func slices(_ spans: [CodePointSpan], of path: String) throws -> [String] {
    let scalars = try scalars(of: path)
    return try spans.map { span in
      guard span.end <= scalars.count else {
        throw LabError(
          .missingData, "'\(path)' ends before \(span.end); is it another file?")
      }
      var slice = String.UnicodeScalarView()
      slice.append(contentsOf: scalars[span.start..<span.end])
      return String(slice)
    }
  }

  private func scalars(of path: String) throws -> [Unicode.Scalar] {
    if let known = texts[path] { return known }
    guard let data = FileManager.default.contents(atPath: folder.appending(path: path).path) else {
      throw LabError(.missingData, "'\(path)' is not below '\(folder.path)'")
    }
    let scalars = Array(String(decoding: data, as: UTF8.self).unicodeScalars)
    texts[path] = scalars
    return scalars
  }
}

extension [CodePointSpan] {
  /// Reads `10-20;22-30`.
  init(field: String) {
    self = field.split(separator: ";").compactMap { stretch in
      let ends = stretch.split(separator: "-").compactMap { Int($0) }
      return ends.count == 2 && ends[0] < ends[1] ? CodePointSpan(ends[0], ends[1]) : nil
    }
  }
}
