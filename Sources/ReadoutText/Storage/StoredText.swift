/// The text of an article exactly as it is stored: valid UTF-8, never changed after it was read.
///
/// Offsets inside are UTF-8 bytes; the code-point view that a record needs is answered from
/// checkpoints that are made once.
public struct StoredText: Sendable, Hashable {
  /// The bytes of the text, valid UTF-8.
  public let bytes: [UInt8]

  /// Number of code points before each multiple of `checkpointDistance` bytes.
  private let checkpoints: [UInt32]

  /// Number of Unicode code points of the whole text.
  public let codePointCount: Int

  /// Bytes between two checkpoints: a lookup counts at most this many bytes.
  private static let checkpointDistance = 128

  /// Stores the UTF-8 bytes of `string`.
  public init(_ string: String) { self.init(validUTF8: Array(string.utf8)) }

  /// Stores bytes that are known to be valid UTF-8, such as a decoder's output.
  ///
  /// - Complexity: O(n) in `bytes.count`.
  public init(validUTF8 bytes: [UInt8]) {
    self.bytes = bytes
    var checkpoints: [UInt32] = []
    checkpoints.reserveCapacity(bytes.count / Self.checkpointDistance + 1)
    var count = 0
    let isASCII = bytes.isASCII
    for start in stride(from: 0, to: bytes.count, by: Self.checkpointDistance) {
      checkpoints.append(UInt32(count))
      let block = bytes[start..<min(start + Self.checkpointDistance, bytes.count)]
      count += isASCII ? block.count : block.count { !UTF8Byte.isContinuation($0) }
    }
    self.checkpoints = checkpoints
    self.codePointCount = count
  }

  /// Texts are equal when their bytes are.
  public static func == (a: StoredText, b: StoredText) -> Bool { a.bytes == b.bytes }

  /// Hashes the bytes.
  public func hash(into hasher: inout Hasher) { hasher.combine(bytes) }

  /// The whole text.
  public var span: TextSpan { TextSpan(0, bytes.count) }

  /// The whole text as a string.
  public var string: String { String(decoding: bytes, as: UTF8.self) }

  /// The characters of a span whose ends lie between code points.
  public subscript(span: TextSpan) -> String {
    String(decoding: bytes[span.range], as: UTF8.self)
  }

  /// The byte at an offset, or `nil` outside the text.
  public func byte(at utf8Offset: Int) -> UInt8? {
    bytes.indices.contains(utf8Offset) ? bytes[utf8Offset] : nil
  }
}

extension StoredText {
  /// Number of code points before a byte offset.
  ///
  /// - Complexity: O(1): counts at most 128 bytes.
  public func codePointOffset(ofUTF8 offset: Int) -> Int {
    precondition(offset >= 0 && offset <= bytes.count, "offset outside the text")
    guard offset < bytes.count, codePointCount < bytes.count else {
      return min(offset, codePointCount)
    }
    let checkpoint = offset / Self.checkpointDistance
    var count = Int(checkpoints[checkpoint])
    for index in (checkpoint * Self.checkpointDistance)..<offset
    where !UTF8Byte.isContinuation(bytes[index]) {
      count += 1
    }
    return count
  }

  /// The byte offset of a code point, or `nil` when the text has fewer.
  ///
  /// - Complexity: O(log n).
  public func utf8Offset(ofCodePoint codePoint: Int) -> Int? {
    guard codePoint >= 0, codePoint <= codePointCount else { return nil }
    guard codePoint < codePointCount else { return bytes.count }
    var low = 0
    var high = checkpoints.count - 1
    while low < high {
      let middle = (low + high + 1) / 2
      if Int(checkpoints[middle]) <= codePoint { low = middle } else { high = middle - 1 }
    }
    var count = Int(checkpoints[low])
    var offset = low * Self.checkpointDistance
    while offset < bytes.count {
      if !UTF8Byte.isContinuation(bytes[offset]) {
        if count == codePoint { return offset }
        count += 1
      }
      offset += 1
    }
    return nil
  }

  /// A span in code points.
  public func codePoints(_ span: TextSpan) -> CodePointSpan {
    CodePointSpan(codePointOffset(ofUTF8: span.start), codePointOffset(ofUTF8: span.end))
  }

  /// The bytes of a span given in code points, or `nil` when it leaves the text.
  public func span(_ codePoints: CodePointSpan) -> TextSpan? {
    guard codePoints.start <= codePoints.end,
      let start = utf8Offset(ofCodePoint: codePoints.start),
      let end = utf8Offset(ofCodePoint: codePoints.end)
    else { return nil }
    return TextSpan(start, end)
  }
}
