/// Cuts a text into tokens, each an exact stretch of it.
///
/// Glued sentences (`said.Moscow`) and glued quotations (`added."If`) come apart, abbreviations
/// keep their full stop, clitics stand alone (`Russia` `'s`), hyphenated words stay together.
public struct Tokenizer {
  let text: StoredText
  let bytes: [UInt8]
  private var end: Int
  private var offset: Int
  private var followsSpace = true

  /// The tokens so far.
  private(set) var tokens: [Token] = []

  /// Creates a tokenizer that has read nothing.
  init(text: StoredText) {
    self.text = text
    bytes = text.bytes
    offset = 0
    end = 0
    tokens.reserveCapacity(bytes.count / 5)
  }

  /// The tokens of a part of a text.
  ///
  /// - Parameters:
  ///   - part: The stretch to cut, its ends between code points.
  ///   - text: The article's stored text.
  /// - Returns: Tokens in text order; together they hold every byte that is no white space.
  /// - Complexity: O(n) in the bytes of `part`.
  public static func tokens(of part: TextSpan, in text: StoredText) -> [Token] {
    var tokenizer = Tokenizer(text: text)
    tokenizer.read(part)
    return tokenizer.tokens
  }

  /// Adds the tokens of a part, its ends between code points.
  ///
  /// - Complexity: O(n) in the bytes of `part`.
  mutating func read(_ part: TextSpan) {
    offset = part.start
    end = part.end
    followsSpace = true
    while offset < end {
      let character = ClassifiedCharacter(at: offset, in: bytes)
      switch character.kind {
      case .space:
        offset += character.byteCount
        followsSpace = true
      case .letter, .digit: takeWord(isNumber: character.kind == .digit)
      case .apostrophe: takeApostrophe(character)
      case .quotationMark: take(.quotationMark, to: offset + character.byteCount)
      case .hyphen: takeHyphens()
      case .dash: take(.dash, to: offset + character.byteCount)
      case .mark: takeMark(character)
      }
    }
  }

  /// Adds the token that ends at `limit` and goes on behind it.
  private mutating func take(_ kind: Token.Kind, to limit: Int) {
    let span = TextSpan(offset, limit)
    let isCapitalized = kind != .mark && startsWithCapital(at: offset)
    let key = key(of: span)
    tokens.append(
      Token(
        span: span, kind: kind, key: key.text, isCapitalized: isCapitalized,
        isAllCapitals: isCapitalized && isAllCapitals(span), followsSpace: followsSpace,
        keyHash: key.hash, isASCII: key.isASCII,
        mark: kind == .mark ? key.text.unicodeScalars.first : nil,
        isAbbreviation: kind == .word && bytes[limit - 1] == UInt8(ascii: ".")))
    offset = limit
    followsSpace = false
  }
}

// MARK: - Words

extension Tokenizer {
  private mutating func takeWord(isNumber: Bool) {
    let letters = lettersEnd(from: offset)
    // Most words are letters before a blank.
    if letters > offset, byte(at: letters) == UInt8(ascii: " ") { return take(.word, to: letters) }
    if let limit = addressEnd(from: offset) { return take(.address, to: limit) }
    var limit = wordEnd(from: letters)
    if isNumber { return take(.number, to: limit) }
    if byte(at: limit) == UInt8(ascii: "."), isAbbreviation(TextSpan(offset, limit)) { limit += 1 }
    guard holdsApostrophe(letters..<limit),
      let clitic = Clitics.start(in: key(of: TextSpan(offset, limit)).text)
    else { return take(.word, to: limit) }
    let cut = cutOffset(of: clitic, before: limit)
    if cut > offset { take(.word, to: cut) }
    take(.clitic, to: limit)
  }

  /// The offset behind the ASCII letters from an offset on: mostly all of a word.
  private func lettersEnd(from start: Int) -> Int {
    var position = start
    while position < end, UTF8Byte.isLetter(bytes[position]) { position += 1 }
    return position
  }

  /// The offset behind the letters, digits and inner marks that make one word.
  private func wordEnd(from start: Int) -> Int {
    var position = start
    while position < end {
      let character = ClassifiedCharacter(at: position, in: bytes)
      switch character.kind {
      case .letter, .digit: break
      case .apostrophe, .hyphen, .mark:
        guard joins(character, at: position) else { return position }
      default: return position
      }
      position += character.byteCount
    }
    return position
  }

  /// Whether a mark inside a word belongs to it.
  private func joins(_ character: ClassifiedCharacter, at position: Int) -> Bool {
    let next = position + character.byteCount
    guard next < end, position > 0 else { return false }
    let after = ClassifiedCharacter(at: next, in: bytes).kind
    let before = bytes[position - 1]
    switch (character.kind, character.scalar) {
    case (.apostrophe, _): return after == .letter && before != UInt8(ascii: ".")
    case (.hyphen, 0xAD): return after == .letter
    case (.hyphen, _): return after == .letter || after == .digit
    case (_, 0x2E):
      if UTF8Byte.isDigit(before) && after == .digit { return true }
      return after == .letter && isInitial(before: position) && isInitial(at: next)
    case (_, 0x2C), (_, 0x3A): return UTF8Byte.isDigit(before) && after == .digit
    case (_, 0x26):
      return after == .letter && UTF8Byte.isUpper(before) && UTF8Byte.isUpper(bytes[next])
    case (_, 0x5F): return true
    default: return false
    }
  }

  /// Whether a single letter stands before the full stop at `position`, as in `U.S`.
  private func isInitial(before position: Int) -> Bool {
    guard position > 0, UTF8Byte.isLetter(bytes[position - 1]) else { return false }
    return position - 1 == offset || bytes[position - 2] == UInt8(ascii: ".")
  }

  /// Whether the letter at `position` stands alone, followed by a full stop or by no letter.
  private func isInitial(at position: Int) -> Bool {
    guard UTF8Byte.isLetter(bytes[position]) else { return false }
    guard position + 1 < end else { return true }
    return ClassifiedCharacter(at: position + 1, in: bytes).kind != .letter
  }

  private func isAbbreviation(_ span: TextSpan) -> Bool {
    let first = bytes[span.start]
    if span.byteCount == 1 { return UTF8Byte.isUpper(first) && first != UInt8(ascii: "I") }
    if span.byteCount > 2, bytes[span.start + 1] == UInt8(ascii: ".") { return true }
    return span.byteCount <= Abbreviations.longest && Abbreviations.all.contains(key(of: span).text)
  }

  private func startsWithCapital(at position: Int) -> Bool {
    let byte = bytes[position]
    guard byte >= 0x80 else { return UTF8Byte.isUpper(byte) }
    let scalar = ClassifiedCharacter(at: position, in: bytes).scalar
    return Unicode.Scalar(scalar)?.properties.isUppercase ?? false
  }

  /// Whether no small letter is among two letters or more.
  private func isAllCapitals(_ span: TextSpan) -> Bool {
    guard span.byteCount > 1 else { return false }
    guard isASCII(span.range) else {
      return !text[span].unicodeScalars.contains { $0.properties.isLowercase }
    }
    for position in span.range where UTF8Byte.isLower(bytes[position]) { return false }
    return true
  }

  /// Whether an apostrophe may be among the characters: a straight one, or one of several bytes.
  private func holdsApostrophe(_ range: Range<Int>) -> Bool {
    for position in range where bytes[position] == UInt8(ascii: "'") || bytes[position] >= 0x80 {
      return true
    }
    return false
  }

  private func isASCII(_ range: Range<Int>) -> Bool {
    for position in range where bytes[position] >= 0x80 { return false }
    return true
  }

  /// The byte offset of the last `count` characters before `limit`.
  private func cutOffset(of clitic: Int, before limit: Int) -> Int {
    var position = limit
    for _ in 0..<clitic {
      position -= 1
      while position > offset, UTF8Byte.isContinuation(bytes[position]) { position -= 1 }
    }
    return position
  }

  private func byte(at position: Int) -> UInt8? { position < end ? bytes[position] : nil }
}

// MARK: - Marks

extension Tokenizer {
  private mutating func takeApostrophe(_ character: ClassifiedCharacter) {
    let limit = offset + character.byteCount
    if byte(at: limit) == UInt8(ascii: "'"), character.scalar == 0x27 {
      return take(.quotationMark, to: limit + 1)
    }
    take(.quotationMark, to: limit)
  }

  private mutating func takeHyphens() {
    var limit = offset
    while byte(at: limit) == UInt8(ascii: "-") { limit += 1 }
    if limit == offset { limit += ClassifiedCharacter(at: offset, in: bytes).byteCount }
    take(limit - offset > 1 || isBetweenSpaces(limit) ? .dash : .mark, to: limit)
  }

  /// Whether a hyphen stands between white space, as a dash does.
  private func isBetweenSpaces(_ limit: Int) -> Bool {
    followsSpace && (byte(at: limit).map(UTF8Byte.isSpace) ?? true)
  }

  private mutating func takeMark(_ character: ClassifiedCharacter) {
    if let limit = elisionEnd(from: offset) { return take(.elision, to: limit) }
    if character.scalar == 0x60, byte(at: offset + 1) == 0x60 {
      return take(.quotationMark, to: offset + 2)
    }
    if character.scalar == 0x40 || character.scalar == 0x23, let next = byte(at: offset + 1),
      UTF8Byte.isLetter(next)
    {
      return take(.address, to: wordEnd(from: offset + 1))
    }
    take(.mark, to: offset + character.byteCount)
  }

  /// The offset behind `…`, `...` or either of them in brackets; `nil` when there is none here.
  private func elisionEnd(from start: Int) -> Int? {
    if let limit = dotsEnd(from: start) { return limit }
    let closer: UInt8
    switch bytes[start] {
    case UInt8(ascii: "<"): closer = UInt8(ascii: ">")
    case UInt8(ascii: "["): closer = UInt8(ascii: "]")
    case UInt8(ascii: "("): closer = UInt8(ascii: ")")
    default: return nil
    }
    var inside = start + 1
    while byte(at: inside) == 0x20 { inside += 1 }
    guard var limit = dotsEnd(from: inside) else { return nil }
    while byte(at: limit) == 0x20 { limit += 1 }
    return byte(at: limit) == closer ? limit + 1 : nil
  }

  private func dotsEnd(from start: Int) -> Int? {
    guard start < end else { return nil }
    if ClassifiedCharacter(at: start, in: bytes).scalar == 0x2026 { return start + 3 }
    var limit = start
    while byte(at: limit) == UInt8(ascii: ".") { limit += 1 }
    return limit - start >= 2 ? limit : nil
  }

  /// The offset behind an address such as `https://…` or `www.…`; `nil` when there is none here.
  private func addressEnd(from start: Int) -> Int? {
    // Hardly a word begins as an address does, with "ht" or "ww".
    guard start + 1 < end, bytes[start] == UInt8(ascii: "h") || bytes[start] == UInt8(ascii: "w"),
      bytes[start + 1] == UInt8(ascii: "t") || bytes[start + 1] == UInt8(ascii: "w"),
      Self.schemes.contains(where: { starts(with: $0, at: start) })
    else { return nil }
    var limit = start
    while limit < end, bytes[limit] > 0x20, bytes[limit] < 0x7F { limit += 1 }
    while limit > start, Self.addressTrail.contains(bytes[limit - 1]) { limit -= 1 }
    return limit
  }

  private static let schemes = ["http://", "https://", "www."].map { Array($0.utf8) }
  private static let addressTrail = Set(".,;:!?)\"'".utf8)

  private func starts(with prefix: [UInt8], at start: Int) -> Bool {
    start + prefix.count <= end && bytes[start..<(start + prefix.count)].elementsEqual(prefix)
  }
}
