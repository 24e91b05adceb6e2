/// Cuts a text into words for comparison: lower case, no apostrophes, no marks.
///
/// Only what comparison needs is kept of a word; places in the text are the business of
/// ReadoutText. A possessive ending goes ("Veldt's" is "veldt"), a contraction stays one word
/// ("don't" is "dont"), a number loses the marks between its digits ("1,000" is "1000") and keeps a
/// decimal point.
struct WordScanner {
  /// A word as it was met.
  struct Word {
    /// Lower case, without apostrophes.
    var bytes: [UInt8]
    /// Whether it began with a capital letter.
    var isCapitalized: Bool
    /// Whether a sentence or a quotation began right before it.
    var isFirst: Bool
    /// Whether a mark that parts clauses stood right before it.
    var startsClause: Bool
    /// The sign that stood at a number: `$`, `%` and the like; `nil` for none.
    var sign: UInt8?
  }

  private var words: [Word] = []
  private var current: [UInt8] = []
  private var isCapitalized = false
  private var capitalCount = 0
  private var isFirst = false
  private var startsClause = true
  private var sign: UInt8?

  /// The words of a text, in its order.
  ///
  /// - Complexity: O(n) in the text's length.
  static func words(of text: String) -> [Word] {
    var scanner = WordScanner()
    var previous: Unicode.Scalar = " "
    for scalar in text.unicodeScalars {
      scanner.read(scalar, after: previous)
      previous = scalar
    }
    scanner.finishWord()
    return scanner.words
  }

  private mutating func read(_ scalar: Unicode.Scalar, after previous: Unicode.Scalar) {
    switch scalar {
    case "a"..."z", "0"..."9": current.append(UInt8(scalar.value))
    case "A"..."Z":
      if current.isEmpty { isCapitalized = true }
      capitalCount += 1
      current.append(UInt8(scalar.value) | 0x20)
    case "'", "\u{2019}": break
    case ",", ".": readMark(scalar, after: previous)
    default: if scalar.isASCII { readOther(scalar) } else { readWide(scalar) }
    }
  }

  /// A comma or a full stop belongs to a number when a digit stands before it; one that ends the
  /// number is taken off again.
  private mutating func readMark(_ scalar: Unicode.Scalar, after previous: Unicode.Scalar) {
    if ("0"..."9").contains(previous), current.first.map(Self.isDigit) == true {
      if scalar == "." { current.append(UInt8(ascii: ".")) }
    } else {
      if scalar == ".", isInitials { return current.append(UInt8(ascii: ".")) }
      finishWord()
      startsClause = true
      if scalar == "." { isFirst = true }
    }
  }

  /// Whether the word so far is single letters with full stops between them, as in "U.S" and "p".
  private var isInitials: Bool {
    !current.isEmpty
      && current.indices.allSatisfy { (current[$0] == UInt8(ascii: ".")) == ($0 % 2 == 1) }
  }

  private mutating func readOther(_ scalar: Unicode.Scalar) {
    if scalar == "%" {
      finishWord()
      if let last = words.last?.bytes.first, Self.isDigit(last) {
        words[words.count - 1].sign = UInt8(ascii: "%")
      }
      return
    }
    finishWord()
    switch scalar {
    case "$": sign = UInt8(ascii: "$")
    case "\"": isFirst = true
    case "!", "?", ":":
      isFirst = true
      startsClause = true
    case ";", "(", ")": startsClause = true
    default: break
    }
  }

  private mutating func readWide(_ scalar: Unicode.Scalar) {
    guard scalar.properties.isAlphabetic else {
      finishWord()
      switch scalar {
      case "\u{201C}", "\u{201D}", "\u{201E}", "\u{AB}", "\u{BB}", "\u{2018}": isFirst = true
      case "\u{2013}", "\u{2014}": startsClause = true
      case "\u{20AC}", "\u{A3}": sign = UInt8(ascii: "$")
      default: break
      }
      return
    }
    if current.isEmpty, scalar.properties.isUppercase { isCapitalized = true }
    current += Array(scalar.properties.lowercaseMapping.utf8)
  }

  private mutating func finishWord() {
    while current.last == UInt8(ascii: ".") { current.removeLast() }
    guard !current.isEmpty else { return }
    if capitalCount == 2, current.elementsEqual("us".utf8) { current = Array("u.s".utf8) }
    words.append(
      Word(
        bytes: current, isCapitalized: isCapitalized, isFirst: isFirst, startsClause: startsClause,
        sign: sign))
    current.removeAll(keepingCapacity: true)
    isCapitalized = false
    capitalCount = 0
    isFirst = false
    startsClause = false
    sign = nil
  }

  static func isDigit(_ byte: UInt8) -> Bool {
    (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte)
  }
}
