internal import ReadoutText

/// Reads whole numbers written in digits or in words: `3`, `three`, `twenty-one`, `9th`, `ninth`.
enum NumberWords {
  /// The value of a word in small letters; `nil` where it is no such number.
  static func value(of word: [UInt8]) -> Int? {
    if let first = word.first, UTF8Byte.isDigit(first) { return valueOfDigits(word) }
    if let value = values[WordHash.hash(word)] { return value }
    let parts = word.split(separator: UInt8(ascii: "-"))
    guard parts.count == 2, let tens = values[WordHash.hash(parts[0])],
      let ones = values[WordHash.hash(parts[1])], tens >= 20, tens % 10 == 0, (1...9).contains(ones)
    else { return nil }
    return tens + ones
  }

  private static func valueOfDigits(_ word: [UInt8]) -> Int? {
    let digits = word.prefix { UTF8Byte.isDigit($0) }
    let rest = String(decoding: word[digits.endIndex...], as: UTF8.self)
    guard digits.count <= 9, ["", "st", "nd", "rd", "th"].contains(rest) else { return nil }
    return Int(String(decoding: digits, as: UTF8.self))
  }

  /// The words, each with its value.
  static let values: [UInt64: Int] = {
    var values: [UInt64: Int] = [:]
    for (value, names) in names {
      for name in names.split(separator: " ") { values[WordHash.hash(name.utf8)] = value }
    }
    return values
  }()

  private static let names: [(Int, String)] = [
    (0, "zero"), (1, "one first"), (2, "two second"), (3, "three third"), (4, "four fourth"),
    (5, "five fifth"), (6, "six sixth"), (7, "seven seventh"), (8, "eight eighth"),
    (9, "nine ninth"), (10, "ten tenth"), (11, "eleven eleventh"), (12, "twelve twelfth"),
    (13, "thirteen thirteenth"), (14, "fourteen fourteenth"), (15, "fifteen fifteenth"),
    (16, "sixteen sixteenth"), (17, "seventeen seventeenth"), (18, "eighteen eighteenth"),
    (19, "nineteen nineteenth"), (20, "twenty twentieth"), (30, "thirty thirtieth"),
    (40, "forty fortieth"), (50, "fifty fiftieth"), (60, "sixty sixtieth"),
    (70, "seventy seventieth"), (80, "eighty eightieth"), (90, "ninety ninetieth"),
    (100, "hundred hundredth"), (1000, "thousand thousandth"), (1_000_000, "million"),
    (1_000_000_000, "billion"),
  ]
}
