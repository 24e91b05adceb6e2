/// A body in chunks: each has its length in hexadecimal digits on a line before it.
///
/// - SeeAlso: RFC 9112, section 7.1.
enum ChunkedBody {
  /// What the chunks hold.
  struct Joined {
    var bytes: [UInt8]

    /// Whether the last chunk, which is empty, was there.
    var isWhole: Bool
  }

  /// Joins the chunks of a body, as far as they go; `nil` when it does not begin with one, since
  /// crawlers take the chunks apart and leave the header that tells of them.
  ///
  /// - Complexity: O(n); a chunk's length allocates nothing.
  static func join(_ body: [UInt8]) -> Joined? {
    var joined = Joined(bytes: [], isWhole: false)
    var offset = 0
    while let size = size(at: &offset, in: body) {
      guard size > 0 else {
        joined.isWhole = true
        return joined
      }
      let end = min(offset + size, body.count)
      joined.bytes += body[offset..<end]
      offset = end
      skipLineEnd(&offset, in: body)
    }
    return offset == 0 || joined.bytes.isEmpty ? nil : joined
  }

  /// Reads the line with a chunk's length and leaves `offset` behind it, or where it was.
  private static func size(at offset: inout Int, in body: [UInt8]) -> Int? {
    var index = offset
    var size = 0
    while index < body.count, index - offset < longestSize,
      let digit = Character(Unicode.Scalar(body[index])).hexDigitValue
    {
      size = size << 4 | digit
      index += 1
    }
    guard index > offset, index < body.count else { return nil }
    // Blanks and extensions may stand behind the length.
    guard [0x20, 0x09, 0x3B, 0x0D, 0x0A].contains(body[index]),
      let lineEnd = body[index...].prefix(longestLine).firstIndex(of: 0x0A)
    else { return nil }
    offset = lineEnd + 1
    return size
  }

  private static func skipLineEnd(_ offset: inout Int, in body: [UInt8]) {
    if offset < body.count, body[offset] == 0x0D { offset += 1 }
    if offset < body.count, body[offset] == 0x0A { offset += 1 }
  }

  /// Digits of a chunk's length: more would be beyond any file.
  private static let longestSize = 12

  /// Bytes of the line with a chunk's length.
  private static let longestLine = 1_024
}
