/// Letters of Latin script with their marks, and the plain letters that other spellings have.
///
/// A table of facts, written for this project: the letters that names of persons have in the
/// Latin alphabets of Europe, Turkey, Azerbaijan, Vietnam and in common romanisations. One line a
/// plain form, which stands first; the other letters, in small form, follow behind a blank.
enum LatinLetters {
  private static let lines = """
    a àáâãäåāăąǎạảấầẩẫậắằẳẵặ
    ae æ
    b ḅ
    c çćĉċč
    d ďđḍḏð
    e èéêëēĕėęěẹẻẽếềểễệə
    f ƒ
    g ĝğġģǧ
    h ĥħḥḫẖ
    i ìíîïĩīĭįıǐịỉ
    j ĵǰ
    k ķḳǩ
    l ĺļľŀłḷ
    m ṃ
    n ñńņňŋṇ
    o òóôõöøōŏőǒọỏốồổỗộơớờởỡợ
    oe œ
    r ŕŗřṛ
    s śŝşšșṣ
    ss ß
    t ţťŧțṭṯ
    th þ
    u ùúûüũūŭůűųǔụủưứừửữự
    w ŵ
    y ýÿŷỳỵỷỹ
    z źżžẓ
    """

  /// The plain form of each letter with a mark.
  private static let plainForms: [Unicode.Scalar: String] = {
    var forms: [Unicode.Scalar: String] = [:]
    for line in lines.split(separator: "\n") {
      let parts = line.split(separator: " ")
      guard parts.count == 2 else { continue }
      for letter in parts[1].unicodeScalars { forms[letter] = String(parts[0]) }
    }
    return forms
  }()

  /// A word in small plain letters; every other character but a digit is dropped.
  ///
  /// - Complexity: O(n) in the characters.
  static func plain(_ word: Substring) -> String {
    var bytes: [UInt8] = []
    for byte in word.utf8 {
      switch byte {
      case 0x80...: return plainOfMarked(word)
      case UInt8(ascii: "A")...UInt8(ascii: "Z"): bytes.append(byte | 0x20)
      case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "0")...UInt8(ascii: "9"):
        bytes.append(byte)
      default: break
      }
    }
    return String(decoding: bytes, as: UTF8.self)
  }

  private static func plainOfMarked(_ word: Substring) -> String {
    var result = ""
    for scalar in word.lowercased().unicodeScalars {
      if let form = plainForms[scalar] {
        result += form
      } else if scalar.properties.isAlphabetic
        || scalar.isASCII && scalar.properties.numericType != nil
      {
        result.unicodeScalars.append(scalar)
      }
    }
    return result
  }
}
