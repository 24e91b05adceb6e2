internal import ReadoutText

// What features look at of one token.

extension TaggedText.Traits {
  /// The traits of a token outside quotations, whose characters are those of `bytes`.
  @inline(__always)
  init(of token: borrowing Token, _ bytes: [UInt8], rates: WordRates) {
    word = token.keyHash
    shape = Self.shape(of: token, bytes)
    // The key of curly apostrophes is shorter than they are.
    let isLetterByLetter = token.isASCII && token.key.utf8.count == token.span.byteCount
    (prefix, suffix2, suffix3) =
      isLetterByLetter
      ? Self.affixes(of: bytes, token.span.range) : Self.affixes(of: Array(token.key.utf8))
    quote = 0
    let entry = UInt64(rates.entries[WordRates.index(of: word)])
    cueBin = entry / 8
    sourceBin = entry % 8
    mark = Self.mark(of: token)
  }

  /// Hashes of the first four bytes of a key that is not ASCII, of its last two and last three.
  private static func affixes(of key: [UInt8]) -> (UInt64, UInt64, UInt64) {
    (
      FeatureHash.word(key.prefix(4)), FeatureHash.word(key.suffix(2)),
      FeatureHash.word(key.suffix(3))
    )
  }

  /// The same of an ASCII key: its characters in lower case.
  @inline(__always)
  private static func affixes(
    of bytes: [UInt8], _ range: Range<Int>
  ) -> (UInt64, UInt64, UInt64) {
    func hash(_ part: Range<Int>) -> UInt64 {
      var hash = WordHash.empty
      for index in part.clamped(to: range) {
        hash = WordHash.adding(UTF8Byte.lowercased(bytes[index]), to: hash)
      }
      return hash
    }
    let (start, end) = (range.lowerBound, range.upperBound)
    return (hash(start..<start + 4), hash(end - 2..<end), hash(end - 3..<end))
  }

  @inline(__always)
  private static func shape(of token: borrowing Token, _ bytes: [UInt8]) -> UInt64 {
    switch token.kind {
    case .word:
      if token.isAllCapitals { return token.isAbbreviation ? 1 : 2 }
      let isHyphenated = bytes[token.span.range].contains(UInt8(ascii: "-"))
      return token.isCapitalized ? (isHyphenated ? 3 : 4) : isHyphenated ? 5 : 6
    case .clitic: return 7
    case .number: return 8
    case .address: return 9
    case .quotationMark: return 10
    case .dash: return 11
    case .elision: return 12
    case .mark: return 13
    }
  }

  @inline(__always)
  private static func mark(of token: borrowing Token) -> UInt64 {
    if token.kind == .dash { return 5 }
    switch token.mark {
    case ",": return 1
    case ".", "?", "!": return 2
    case ":": return 3
    case ";": return 4
    case "(", ")", "[", "]": return 6
    default: return 0
    }
  }
}
