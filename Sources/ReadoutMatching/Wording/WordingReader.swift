internal import ReadoutText

/// Cuts contents into words and notes what stands between them.
struct WordingReader {
  private let bytes: [UInt8]
  private let quoted: [TextSpan]
  private(set) var words: [ReportedWord] = []

  /// What stands between the last word and the next one.
  private var pending: WordTraits = [.startsSentence, .startsClause]
  /// Index of the first quoted stretch that ends behind the position.
  private var stretch = 0
  /// The stretch in which the last quoted word stands.
  private var stretchOfLast: Int?
  /// The closing bracket that ends the brackets in which the position stands.
  private var closingBracket: UInt8?

  init(bytes: [UInt8], quoted: [TextSpan]) {
    self.bytes = bytes
    self.quoted = quoted
  }

  /// Reads one piece of a content.
  mutating func read(_ piece: TextSpan) {
    words.reserveCapacity(words.count + piece.byteCount / 5 + 1)
    closingBracket = bracketCut(before: piece.start)
    if !words.isEmpty { pending.insert(.startsClause) }
    var position = piece.start
    while position < piece.end {
      if let end = WordingScanner.end(ofWordAt: position, in: bytes, limit: piece.end) {
        append(position, end)
        position = end
      } else {
        position = readMark(at: position, limit: piece.end)
      }
    }
  }

  /// The end of brackets that the edge of a content cut off.
  private func bracketCut(before position: Int) -> UInt8? {
    position > 0 && bytes[position - 1] == UInt8(ascii: "[") ? UInt8(ascii: "]") : nil
  }

  private mutating func append(_ start: Int, _ end: Int) {
    let word = WordingScanner.word(start, end, in: bytes)
    var traits = pending.union(word.traits)
    advanceStretch(to: start)
    if stretch < quoted.count, quoted[stretch].start <= start {
      traits.insert(.quoted)
      if let stretchOfLast, stretchOfLast != stretch {
        traits.insert([.afterReopening, .startsClause])
        if traits.contains(.capitalized), !isFirstPerson(start, end) {
          traits.insert(.startsSentence)
        }
      }
      stretchOfLast = stretch
    }
    if closingBracket != nil { traits.insert(.bracketed) }
    words.append(
      ReportedWord(
        span: TextSpan(word.start, word.end), key: word.key, spelling: word.spelling,
        traits: traits))
    pending = []
  }

  /// Whether a word is `I` or a contraction of it, which has its capital everywhere.
  private func isFirstPerson(_ start: Int, _ end: Int) -> Bool {
    bytes[start] == UInt8(ascii: "I") && (end == start + 1 || !UTF8Byte.isLetter(bytes[start + 1]))
  }

  private mutating func advanceStretch(to position: Int) {
    while stretch < quoted.count, quoted[stretch].end <= position { stretch += 1 }
  }

  /// Notes the mark at a position and gives the position behind it.
  private mutating func readMark(at position: Int, limit: Int) -> Int {
    if let end = Ellipsis.end(at: position, in: bytes, limit: limit) {
      pending.insert(.afterEllipsis)
      return end
    }
    let byte = bytes[position]
    switch byte {
    case UInt8(ascii: "."): if endsSentence(at: position) { pending.insert(.startsSentence) }
    case UInt8(ascii: "!"), UInt8(ascii: "?"): pending.insert([.startsSentence, .startsClause])
    case UInt8(ascii: ","), UInt8(ascii: ";"), UInt8(ascii: ":"), UInt8(ascii: "-"):
      pending.insert(.startsClause)
    case UInt8(ascii: "["): closingBracket = UInt8(ascii: "]")
    case UInt8(ascii: "(") where isQuoted(position): closingBracket = UInt8(ascii: ")")
    case closingBracket: closingBracket = nil
    case 0xE2: pending.insert(.startsClause)
    default: break
    }
    return position + UTF8Byte.length(ofLeading: byte)
  }

  private mutating func isQuoted(_ position: Int) -> Bool {
    advanceStretch(to: position)
    return stretch < quoted.count && quoted[stretch].start <= position
  }

  /// Whether a full stop ends a sentence: not behind a title or an initial, not within a number.
  private func endsSentence(at position: Int) -> Bool {
    let next = position + 1
    if next < bytes.count, UTF8Byte.isLetter(bytes[next]) || UTF8Byte.isDigit(bytes[next]) {
      return false
    }
    guard let last = words.last, last.span.end == position else { return true }
    if last.span.byteCount == 1, UTF8Byte.isUpper(bytes[last.span.start]) {
      return bytes[last.span.start] == UInt8(ascii: "I")
    }
    return !WordTables.titles.contains(last.key)
  }
}

/// Marks that show that words were left out: `…`, `...`, `. . .`; brackets around them are not
/// looked at.
enum Ellipsis {
  /// Behind the mark at a position; `nil` where none stands.
  static func end(at position: Int, in bytes: [UInt8], limit: Int) -> Int? {
    if bytes[position] == 0xE2 {
      guard position + 2 < limit, bytes[position + 1] == 0x80, bytes[position + 2] == 0xA6
      else { return nil }
      return position + 3
    }
    guard bytes[position] == UInt8(ascii: ".") else { return nil }
    var (end, dots, next) = (position, 0, position)
    while next < limit, bytes[next] == UInt8(ascii: ".") {
      dots += 1
      end = next + 1
      next = end
      if next < limit, bytes[next] == UInt8(ascii: " ") { next += 1 }
    }
    return dots >= 3 ? end : nil
  }
}
