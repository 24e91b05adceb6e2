internal import ReadoutRecord
internal import ReadoutText

/// A source as characters.
struct DecodedSource {
  /// The encoding that was used.
  var charset: Charset

  /// The characters and their places in the bytes.
  var text: DecodedText
}

/// Finds out in which charset a source is written and decodes it.
///
/// A byte order mark decides; then the charset that is declared, outside of the bytes or by a page
/// itself, unless the bytes are UTF-8 all the same; then UTF-8 if it is valid, or has but a few faults; then what
/// libuchardet finds; else Windows-1252.
enum SourceDecoding {
  /// Decodes a source.
  ///
  /// - Parameters:
  ///   - bytes: The source.
  ///   - isMarkup: Whether the source may declare its charset as a page does.
  ///   - declared: The charset that is declared outside of the bytes.
  /// - Returns: The characters, at least one of which is no white space.
  /// - Throws: A rejection `undecodable` when the bytes are no text or no charset fits, `empty`
  ///   when there is nothing but white space.
  static func decode(
    _ bytes: [UInt8], isMarkup: Bool, declared: Charset? = nil
  ) throws(ReadingFailure) -> DecodedSource {
    let charset = charset(of: bytes, isMarkup: isMarkup, declared: declared)
    if !charset.isUTF16, let offset = BinaryContent.firstControlByte(in: bytes) {
      throw ReadingFailure(
        .undecodable,
        "the bytes are no text: more than one in a hundred is a control character;"
          + " give a text or HTML file", byteOffset: offset)
    }
    guard let text = charset.decode(bytes, in: 0..<bytes.count) else {
      throw ReadingFailure(
        .undecodable,
        "the charset '\(charset.rawValue)' cannot be decoded here; convert the file to UTF-8")
    }
    guard text.utf8.contains(where: { !UTF8Byte.isSpace($0) }), !isByteOrderMarkOnly(text.utf8)
    else {
      throw ReadingFailure(
        .empty, "the file holds no text (\(bytes.count) bytes); check how it was made")
    }
    return DecodedSource(charset: charset, text: text)
  }

  /// Decodes a part of a larger source.
  ///
  /// - Parameters:
  ///   - bytes: The part.
  ///   - known: The charset of that source, when it was found out; else the part decides.
  /// - Returns: The characters.
  /// - Throws: A rejection when the part must decide and is no text.
  static func decode(_ bytes: [UInt8], known: Charset?) throws(ReadingFailure) -> DecodedSource {
    guard let known, let text = known.decode(bytes, in: 0..<bytes.count) else {
      return try decode(bytes, isMarkup: false)
    }
    return DecodedSource(charset: known, text: text)
  }

  private static func isByteOrderMarkOnly(_ utf8: [UInt8]) -> Bool {
    utf8.starts(with: [0xEF, 0xBB, 0xBF]) && utf8.dropFirst(3).allSatisfy(UTF8Byte.isSpace)
  }

  private static func charset(
    of bytes: [UInt8], isMarkup: Bool, declared: Charset?
  ) -> Charset {
    if let marked = ByteOrderMark.charset(of: bytes) { return marked }
    let census = UTF8Decoding.census(of: bytes)
    if census.invalid == 0 { return .utf8 }
    let own = isMarkup ? DeclaredCharset.find(in: bytes) : nil
    if let declared = declared ?? own, declared != .utf8 {
      return declared.isUTF16 ? .utf8 : declared
    }
    if census.multiByte > census.invalid { return .utf8 }
    return CharsetGuess.charset(of: bytes, nonASCIIByteCount: nonASCIICount(bytes))
  }

  private static func nonASCIICount(_ bytes: [UInt8]) -> Int {
    bytes.reduce(into: 0) { count, byte in if byte >= 0x80 { count += 1 } }
  }
}
