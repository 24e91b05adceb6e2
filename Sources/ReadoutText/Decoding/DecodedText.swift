/// Characters decoded from bytes, with the place of each.
public struct DecodedText: Sendable {
  /// The characters as valid UTF-8.
  public internal(set) var utf8: [UInt8] = []

  /// From each character to its bytes.
  public internal(set) var map = SourceMap()

  /// Number of characters that stand for bytes that no character is encoded as.
  public internal(set) var replacementCount = 0

  /// Creates a text of no characters.
  init() {}

  /// Creates a text that was taken out of a larger one.
  ///
  /// - Parameters:
  ///   - utf8: The characters, valid UTF-8.
  ///   - map: From each character to its bytes.
  package init(utf8: [UInt8], map: SourceMap) {
    self.utf8 = utf8
    self.map = map
  }

  /// U+FFFD in UTF-8: what stands for bytes that no character is encoded as.
  private static let replacement: [UInt8] = [0xEF, 0xBF, 0xBD]

  /// Adds the character that `width` bytes from `start` on encode.
  mutating func append(_ scalar: Unicode.Scalar, from start: Int, width: Int) {
    append(utf8: UTF8.encode(scalar).map(Array.init) ?? Self.replacement, from: start, width: width)
  }

  /// Adds characters that `width` bytes from `start` on encode and that cannot be divided.
  mutating func append(utf8 characters: [UInt8], from start: Int, width: Int) {
    utf8.append(contentsOf: characters)
    map.append(units: 1, textWidth: characters.count, originalWidth: width, originalStart: start)
  }

  /// Adds the replacement character for `width` bytes from `start` on.
  mutating func appendReplacement(from start: Int, width: Int) {
    append(utf8: Self.replacement, from: start, width: width)
    replacementCount += 1
  }
}

extension Charset {
  /// Decodes a stretch of bytes.
  ///
  /// What no character is encoded as gives U+FFFD: in UTF-8 one for each maximal invalid subpart
  /// (Unicode Standard, table 3-8), in UTF-16 one for each lone surrogate or last odd byte, else
  /// one for each byte.
  ///
  /// - Parameters:
  ///   - bytes: The original.
  ///   - range: The stretch, within `bytes`; the map gives offsets into all of `bytes`.
  /// - Returns: `nil` when this machine cannot decode the charset.
  /// - Complexity: O(n) in the length of `range`.
  public func decode(_ bytes: [UInt8], in range: Range<Int>) -> DecodedText? {
    switch self {
    case .utf8: UTF8Decoding.decode(bytes, in: range)
    case .utf16LittleEndian: UTF16Decoding.decode(bytes, in: range, isBigEndian: false)
    case .utf16BigEndian: UTF16Decoding.decode(bytes, in: range, isBigEndian: true)
    case .windows1252: Windows1252.decode(bytes, in: range)
    default: PlatformDecoding.decode(bytes, in: range, charset: self)
    }
  }
}
