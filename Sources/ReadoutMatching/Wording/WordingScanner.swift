internal import ReadoutText

/// Finds the words of a text and the keys by which they are compared.
enum WordingScanner {
  /// A word as it is read: its place, its keys and what it is.
  struct Word {
    let start: Int
    let end: Int
    let key: UInt64
    let spelling: UInt64
    let traits: WordTraits
  }

  /// Behind the word that starts at a position; `nil` where none starts.
  ///
  /// Brackets around a few letters of a word (`[w]e`, `wom[e]n`) belong to it.
  static func end(ofWordAt start: Int, in bytes: [UInt8], limit: Int) -> Int? {
    var end = start
    while end < limit {
      if let next = letter(at: end, in: bytes, limit: limit) {
        end = next
      } else if let next = bracketedLetters(at: end, wordStart: start, in: bytes, limit: limit) {
        end = next
      } else if end > start, let next = joiner(at: end, in: bytes, limit: limit),
        letter(at: next, in: bytes, limit: limit) != nil
      {
        end = next
      } else {
        break
      }
    }
    return end > start ? end : nil
  }

  /// Behind the letter or digit at a position.
  private static func letter(at position: Int, in bytes: [UInt8], limit: Int) -> Int? {
    guard position < limit else { return nil }
    let byte = bytes[position]
    if byte < 0x80 {
      return UTF8Byte.isLetter(byte) || UTF8Byte.isDigit(byte) ? position + 1 : nil
    }
    let end = position + UTF8Byte.length(ofLeading: byte)
    guard end <= limit else { return nil }
    if byte >= 0xC3, byte < 0xE2 { return bytes[position..<end].elementsEqual(times) ? nil : end }
    let scalar = String(decoding: bytes[position..<end], as: UTF8.self).unicodeScalars.first
    let properties = scalar?.properties
    return properties?.isAlphabetic == true || properties?.numericType != nil ? end : nil
  }

  /// The multiplication sign, the one mark among the letters that start with 0xC3 (with `÷`).
  private static let times: [UInt8] = [0xC3, 0x97]

  /// Behind the apostrophe or hyphen at a position.
  private static func joiner(at position: Int, in bytes: [UInt8], limit: Int) -> Int? {
    switch bytes[position] {
    case UInt8(ascii: "'"), UInt8(ascii: "-"): return position + 1
    case 0xE2 where position + 2 < limit && bytes[position + 1] == 0x80:
      switch bytes[position + 2] {
      case 0x90, 0x91, 0x93, 0x98, 0x99: return position + 3
      default: return nil
      }
    default: return nil
    }
  }

  /// Behind letters in brackets within a word, which show a changed form or capital.
  private static func bracketedLetters(
    at position: Int, wordStart: Int, in bytes: [UInt8], limit: Int
  ) -> Int? {
    guard bytes[position] == UInt8(ascii: "[") else { return nil }
    var end = position + 1
    while end < min(limit, position + 4), UTF8Byte.isLetter(bytes[end]) { end += 1 }
    guard end > position + 1, end < limit, bytes[end] == UInt8(ascii: "]") else { return nil }
    let goesOn = end + 1 < limit && UTF8Byte.isLetter(bytes[end + 1])
    return position > wordStart || goesOn ? end + 1 : nil
  }

  /// The word of some bytes.
  static func word(_ start: Int, _ end: Int, in bytes: [UInt8]) -> Word {
    var folded: [UInt8] = []
    folded.reserveCapacity(end - start)
    var (first, last) = (end, start)
    var position = start
    while position < end {
      let byte = bytes[position]
      let length = UTF8Byte.length(ofLeading: byte)
      if byte != UInt8(ascii: "["), byte != UInt8(ascii: "]") {
        first = min(first, position)
        last = position + length
        append(byte, at: position, length, of: bytes, to: &folded)
      }
      position += length
    }
    return word(first, last, folded: folded, in: bytes)
  }

  private static func word(_ start: Int, _ end: Int, folded: [UInt8], in bytes: [UInt8]) -> Word {
    let key = WordHash.hash(folded)
    var traits = WordTables.traits[key] ?? []
    if isUpper(bytes[start], folded) { traits.insert(.capitalized) }
    if UTF8Byte.isDigit(folded[0]) { traits.insert(.number) }
    if folded.suffix(3).elementsEqual(WordTables.notClitic) { traits.insert(.negation) }
    return Word(
      start: start, end: end, key: key,
      spelling: SpellingKey.hash(folded, key: key, isNumber: traits.contains(.number)),
      traits: traits)
  }

  private static func isUpper(_ byte: UInt8, _ folded: [UInt8]) -> Bool {
    byte < 0x80 ? UTF8Byte.isUpper(byte) : byte != folded[0]
  }

  /// Adds the folded form of a code point: small letters, straight apostrophes, plain hyphens.
  private static func append(
    _ byte: UInt8, at position: Int, _ length: Int, of bytes: [UInt8], to folded: inout [UInt8]
  ) {
    guard byte >= 0x80 else { return folded.append(UTF8Byte.lowercased(byte)) }
    if byte == 0xE2, bytes[position + 1] == 0x80 {
      let isApostrophe = bytes[position + 2] == 0x98 || bytes[position + 2] == 0x99
      return folded.append(isApostrophe ? UInt8(ascii: "'") : UInt8(ascii: "-"))
    }
    let character = String(decoding: bytes[position..<(position + length)], as: UTF8.self)
    folded += Array(character.lowercased().utf8)
  }
}
