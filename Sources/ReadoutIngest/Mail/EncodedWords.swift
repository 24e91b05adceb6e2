internal import ReadoutText

/// The characters of a mail's header field: encoded words in ASCII, or bytes of some charset.
///
/// - SeeAlso: RFC 2047.
enum EncodedWords {
  /// Reads a field's value: `=?utf-8?Q?Caf=C3=A9?=` is `Café`.
  ///
  /// White space between two encoded words is none; what is no encoded word stands as it is. A value
  /// that is longer than any header's is cut.
  static func decode(_ value: [UInt8]) -> String {
    var text = ""
    var pending: ArraySlice<UInt8> = []
    var rest = value.prefix(longestValue)
    var isBehindWord = false
    while !rest.isEmpty {
      if let (word, end) = word(rest) {
        // Only white space between two encoded words goes.
        if !(isBehindWord && pending.allSatisfy(UTF8Byte.isSpace)) { text += plain(pending) }
        text += word
        isBehindWord = true
        rest = rest[end...]
        pending = rest.prefix(0)
      } else {
        let next = rest.dropFirst().firstIndex(of: 0x3D) ?? rest.endIndex
        pending = value[pending.isEmpty ? rest.startIndex..<next : pending.startIndex..<next]
        rest = rest[next...]
      }
    }
    return text + plain(pending)
  }

  /// Characters that are not encoded: UTF-8, else Windows-1252.
  private static func plain(_ bytes: ArraySlice<UInt8>) -> String {
    let bytes = Array(bytes)
    let charset = UTF8Decoding.census(of: bytes).invalid == 0 ? Charset.utf8 : .windows1252
    return charset.decode(bytes, in: bytes.indices)
      .map { String(decoding: $0.utf8, as: UTF8.self) } ?? ""
  }

  /// The encoded word that the bytes begin with, and the offset behind it.
  private static func word(_ bytes: ArraySlice<UInt8>) -> (String, end: Int)? {
    guard bytes.starts(with: [0x3D, 0x3F]) else { return nil }
    let parts = bytes.prefix(longestWord).dropFirst(2)
      .split(separator: 0x3F, maxSplits: 2, omittingEmptySubsequences: false)
    guard parts.count == 3, let letter = parts[1].first, parts[1].count == 1,
      let end = end(of: parts[2])
    else { return nil }
    // A language may stand behind the charset.
    let label = parts[0].prefix { $0 != 0x2A }
    let content = parts[2][..<end]
    let decoded = letter | 0x20 == 0x62 ? TransferEncoding.fromBase64(content) : quoted(content)
    guard let charset = Charset(label: String(decoding: label, as: UTF8.self)),
      let text = charset.decode(decoded, in: decoded.indices)
    else { return nil }
    return (String(decoding: text.utf8, as: UTF8.self), end + 2)
  }

  /// Offset of the `?=` that ends a word.
  private static func end(of content: ArraySlice<UInt8>) -> Int? {
    var offset = content.startIndex
    while offset + 1 < content.endIndex {
      if content[offset] == 0x3F, content[offset + 1] == 0x3D { return offset }
      offset += 1
    }
    return nil
  }

  /// Quoted-printable with `_` for a blank.
  private static func quoted(_ content: ArraySlice<UInt8>) -> [UInt8] {
    TransferEncoding.fromQuotedPrintable(content.map { $0 == 0x5F ? 0x20 : $0 }[...])
  }

  /// Encoded words have 75 characters; some mailers write longer ones.
  private static let longestWord = 2_000

  private static let longestValue = 16_000
}
