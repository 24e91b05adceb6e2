// Keys of tokens: what look-ups compare.

extension Tokenizer {
  /// The characters in lower case with straight apostrophes, and their hash.
  func key(of span: TextSpan) -> (text: String, hash: UInt64, isASCII: Bool) {
    var hash = WordHash.empty
    var isASCII = true
    let key = unsafe String(unsafeUninitializedCapacity: span.byteCount) { buffer in
      for index in 0..<span.byteCount {
        let byte = UTF8Byte.lowercased(bytes[span.start + index])
        guard byte < 0x80 else {
          isASCII = false
          return 0
        }
        unsafe buffer[index] = byte
        hash = WordHash.adding(byte, to: hash)
      }
      return span.byteCount
    }
    return isASCII ? (key, hash, true) : keyBeyondASCII(of: span)
  }

  private func keyBeyondASCII(of span: TextSpan) -> (text: String, hash: UInt64, isASCII: Bool) {
    let key = keyWithCurlyMarks(of: span) ?? keyByCharacters(of: span)
    return (key, WordHash.hash(key.utf8), key.utf8.allSatisfy { $0 < 0x80 })
  }

  private func keyByCharacters(of span: TextSpan) -> String {
    String(text[span].lowercased().map { $0 == "\u{2019}" ? "'" : $0 })
  }

  /// The key of ASCII and curly quotation marks (U+2018 to U+201F), which have no lower case and
  /// join with nothing; `nil` when other characters are among them.
  private func keyWithCurlyMarks(of span: TextSpan) -> String? {
    var key: [UInt8] = []
    var position = span.start
    while position < span.end {
      if bytes[position] < 0x80 {
        key.append(UTF8Byte.lowercased(bytes[position]))
        position += 1
      } else {
        let mark = bytes[position..<(position + UTF8Byte.length(ofLeading: bytes[position]))]
        guard mark.starts(with: [0xE2, 0x80]), let last = mark.last, (0x98...0x9F).contains(last)
        else { return nil }
        if last == 0x99 { key.append(UInt8(ascii: "'")) } else { key += mark }
        position = mark.endIndex
      }
    }
    return String(decoding: key, as: UTF8.self)
  }
}
