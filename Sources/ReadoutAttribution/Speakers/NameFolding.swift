/// Spellings of one name made equal: marks above letters, transliterations, doubled letters.
enum NameFolding {
  /// The name in lower case, spelled in the plainest way.
  ///
  /// `Aleksey` and `Alexei`, `Grigory` and `Grigori`, `Erdoğan` and `Erdogan` fold to one.
  ///
  /// - Complexity: O(n) in the length of the name.
  static func fold(_ name: String) -> String {
    var letters: [UInt8] = []
    letters.reserveCapacity(name.utf8.count)
    for scalar in name.lowercased().unicodeScalars {
      for letter in plain(scalar) { append(letter, to: &letters) }
    }
    return String(decoding: letters, as: UTF8.self)
  }

  private static func append(_ letter: UInt8, to letters: inout [UInt8]) {
    let letter =
      letter == UInt8(ascii: "y") || letter == UInt8(ascii: "j") ? UInt8(ascii: "i") : letter
    // "kh" is "h", and what is written twice counts once.
    if letter == UInt8(ascii: "h"), letters.last == UInt8(ascii: "k") { letters.removeLast() }
    if letters.last != letter { letters.append(letter) }
  }

  /// The letters that a character is written with in the plainest way; none for what is no letter.
  private static func plain(_ scalar: Unicode.Scalar) -> [UInt8] {
    if scalar == "x" { return [UInt8(ascii: "k"), UInt8(ascii: "s")] }
    if scalar.isASCII {
      let byte = UInt8(truncatingIfNeeded: scalar.value)
      return (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(byte) ? [byte] : []
    }
    return marked[scalar] ?? Array(String(scalar).utf8)
  }

  private static let marked: [Unicode.Scalar: [UInt8]] = {
    let groups = [
      ("a", "àáâãäåāăą"), ("c", "çćĉċč"), ("d", "ďđ"), ("e", "èéêëēĕėęě"), ("g", "ĝğġģ"),
      ("h", "ĥħ"), ("i", "ìíîïĩīĭįı"), ("j", "ĵ"), ("k", "ķ"), ("l", "ĺļľŀł"), ("n", "ñńņňŉ"),
      ("o", "òóôõöøōŏő"), ("r", "ŕŗř"), ("s", "śŝşšș"), ("t", "ţťŧț"), ("u", "ùúûüũūŭůűų"),
      ("w", "ŵ"), ("y", "ýÿŷ"), ("z", "źżž"), ("ss", "ß"), ("ae", "æ"), ("oe", "œ"), ("th", "þ"),
    ]
    var table: [Unicode.Scalar: [UInt8]] = [:]
    for (plain, letters) in groups {
      for scalar in letters.unicodeScalars { table[scalar] = Array(plain.utf8) }
    }
    return table
  }()
}
