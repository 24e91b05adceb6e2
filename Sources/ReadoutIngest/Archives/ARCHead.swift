internal import ReadoutText

/// Reads the line in front of an ARC record: address, IP address, date, type and length, with five
/// more words before the length in the second version.
///
/// - SeeAlso: Burner and Kahle 1996, "Arc File Format".
enum ARCHead {
  /// A line of more bytes is none.
  private static let longestLine = 16_384

  /// The head that the bytes begin with; `nil` when they do not begin with such a line.
  static func read(_ bytes: UnsafeRawBufferPointer) -> RecordHead? {
    guard let end = bytes.prefix(longestLine).firstIndex(of: 0x0A) else { return nil }
    let words = String(decoding: bytes[..<end].filter { $0 != 0x0D }, as: UTF8.self)
      .split(separator: " ")
    // An address may hold blanks; the words behind it are counted from the end.
    guard words.count >= 5, let length = words.last else { return nil }
    let isSecondVersion = words.count >= 10 && isDate(words[words.count - 8])
    let last = words.count - (isSecondVersion ? 8 : 3)
    guard isDate(words[last]) else { return nil }
    let address = words[..<(last - 1)].joined(separator: " ")
    guard let scheme = address.firstIndex(of: ":").map({ address[..<$0].lowercased() }) else {
      return nil
    }
    return RecordHead(
      kind: kind(scheme: scheme), byteCount: end + 1, blockByteCount: RecordHead.length(length),
      address: address, contentType: ContentType(String(words[last + 1])))
  }

  private static func isDate(_ word: Substring) -> Bool {
    (8...17).contains(word.utf8.count) && word.utf8.allSatisfy(UTF8Byte.isDigit)
  }

  private static func kind(scheme: String) -> RecordHead.Kind {
    switch scheme {
    case "http", "https": .response
    case "filedesc": .other("version block")
    case "dns": .other("dns")
    default: .resource
    }
  }
}
