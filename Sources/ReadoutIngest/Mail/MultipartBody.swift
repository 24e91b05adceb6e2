/// The parts of a mail's body, between lines with a mark.
///
/// - SeeAlso: RFC 2046, section 5.1.
enum MultipartBody {
  /// Parts beyond this many are not looked at.
  private static let mostParts = 1_000

  /// Where the parts of a body stand.
  ///
  /// A body that breaks off before its last mark gives its last part as far as it goes.
  ///
  /// - Parameters:
  ///   - bytes: The mail.
  ///   - body: Where the body stands.
  ///   - boundary: The mark, without the two dashes before it.
  /// - Returns: The parts in their order; none when the mark does not occur.
  /// - Complexity: O(n) in the length of `body`.
  static func parts(of bytes: [UInt8], _ body: Range<Int>, boundary: String) -> [Range<Int>] {
    let mark = Array("--\(boundary)".utf8)
    var parts: [Range<Int>] = []
    var start: Int?
    var line = body.lowerBound
    while line < body.upperBound, parts.count < mostParts {
      let end = bytes[line..<body.upperBound].firstIndex(of: 0x0A).map { $0 + 1 } ?? body.upperBound
      if bytes[line] == 0x2D, bytes[line..<end].starts(with: mark) {
        let rest = bytes[line..<end].dropFirst(mark.count)
        if let start { parts.append(start..<max(start, contentEnd(bytes, line, start))) }
        if rest.starts(with: [0x2D, 0x2D]) { return parts }
        start = end
      }
      line = end
    }
    if let start, start < body.upperBound { parts.append(start..<body.upperBound) }
    return parts
  }

  /// The line end before a mark belongs to the mark.
  private static func contentEnd(_ bytes: [UInt8], _ line: Int, _ start: Int) -> Int {
    var end = line
    if end > start, bytes[end - 1] == 0x0A { end -= 1 }
    if end > start, bytes[end - 1] == 0x0D { end -= 1 }
    return end
  }
}
