import ReadoutText
import Testing

struct CharsetTests {
  /// Bytes of the Unicode Standard's table 3-8 and its neighbours, with what they decode to.
  static let invalidSequences: [([UInt8], String)] = [
    (
      [0x61, 0xF1, 0x80, 0x80, 0xE1, 0x80, 0xC2, 0x62, 0x80, 0x63, 0x80, 0xBF, 0x64],
      "a\u{FFFD}\u{FFFD}\u{FFFD}b\u{FFFD}c\u{FFFD}\u{FFFD}d"
    ),
    (
      [0xC0, 0xAF, 0xE0, 0x80, 0xBF, 0xF0, 0x81, 0x82, 0x41],
      String(repeating: "\u{FFFD}", count: 8) + "A"
    ),
    (
      [0xED, 0xA0, 0x80, 0xED, 0xBF, 0xBF, 0xED, 0xAF, 0x41],
      String(repeating: "\u{FFFD}", count: 8) + "A"
    ),
    (
      [0xF4, 0x91, 0x92, 0x93, 0xFF, 0x41, 0x80, 0xBF, 0x42],
      String(repeating: "\u{FFFD}", count: 5) + "A\u{FFFD}\u{FFFD}B"
    ),
    (
      [0xE1, 0x80, 0xE2, 0xF0, 0x91, 0x92, 0xF1, 0xBF, 0x41],
      String(repeating: "\u{FFFD}", count: 4) + "A"
    ),
    ([0x41, 0xE2, 0x82], "A\u{FFFD}"),
  ]

  @Test(arguments: invalidSequences)
  func eachMaximalInvalidSubpartGivesOneReplacement(bytes: [UInt8], expected: String) throws {
    let decoded = try #require(Charset.utf8.decode(bytes, in: 0..<bytes.count))
    #expect(String(decoding: decoded.utf8, as: UTF8.self) == expected)
    #expect(decoded.utf8.elementsEqual(String(decoding: bytes, as: UTF8.self).utf8))
    #expect(decoded.map.textByteCount == decoded.utf8.count)
    #expect(decoded.replacementCount == expected.unicodeScalars.count { $0 == "\u{FFFD}" })
  }

  @Test func aReplacementMapsToTheBytesThatItStandsFor() throws {
    let bytes: [UInt8] = [0x41, 0xF1, 0x80, 0x80, 0x42]
    let decoded = try #require(Charset.utf8.decode(bytes, in: 0..<5))
    #expect(decoded.map.original(of: TextSpan(1, 4)) == 1..<4)
    #expect(decoded.map.original(of: TextSpan(4, 5)) == 4..<5)
  }

  @Test(arguments: [Charset.utf16LittleEndian, .utf16BigEndian])
  func utf16DecodesPairsAndReplacesLoneSurrogates(charset: Charset) throws {
    let units: [UInt16] = [0xFEFF, 0x61, 0x416, 0xD83D, 0xDE00, 0xD83D, 0x62, 0xDE00]
    var bytes = units.flatMap { unit -> [UInt8] in
      let pair = [UInt8(unit & 0xFF), UInt8(unit >> 8)]
      return charset == .utf16BigEndian ? pair.reversed() : pair
    }
    bytes.append(0x20)
    let decoded = try #require(charset.decode(bytes, in: 0..<bytes.count))
    #expect(
      String(decoding: decoded.utf8, as: UTF8.self)
        == "\u{FEFF}a\u{416}\u{1F600}\u{FFFD}b\u{FFFD}\u{FFFD}")
    #expect(decoded.map.original(of: TextSpan(6, 10)) == 6..<10)
    #expect(decoded.replacementCount == 3)
  }

  @Test func windows1252HasQuotationMarksWhereLatin1HasControls() throws {
    let bytes: [UInt8] = [0x93, 0x48, 0xE9, 0x94, 0x85, 0x81]
    let decoded = try #require(Charset.windows1252.decode(bytes, in: 0..<6))
    #expect(
      String(decoding: decoded.utf8, as: UTF8.self) == "\u{201C}H\u{E9}\u{201D}\u{2026}\u{81}")
    #expect(decoded.map.original(of: TextSpan(4, 6)) == 2..<3)
  }

  @Test(arguments: [
    ("windows-1251", [0xCC, 0xE8, 0xF0, 0x21], "\u{41C}\u{438}\u{440}!"),
    ("koi8-r", [0xED, 0xC9, 0xD2, 0x21], "\u{41C}\u{438}\u{440}!"),
    ("shift_jis", [0x93, 0xFA, 0x96, 0x7B, 0x41], "\u{65E5}\u{672C}A"),
    ("gb2312", [0xD6, 0xD0, 0x41, 0xFF], "\u{4E2D}A\u{FFFD}"),
    ("windows-1255", [0xFA, 0x00, 0xFA, 0xCC, 0xFA], "\u{5EA}\u{0}\u{5EA}\u{5BC}\u{5EA}"),
    ("windows-1258", [0x61, 0xEC, 0x41], "a\u{301}A"),
  ])
  func furtherCharsetsDecodeUnitByUnit(label: String, bytes: [UInt8], expected: String) throws {
    let charset = try #require(Charset(label: label))
    let decoded = try #require(charset.decode(bytes, in: 0..<bytes.count))
    #expect(String(decoding: decoded.utf8, as: UTF8.self) == expected)
    #expect(decoded.map.textByteCount == decoded.utf8.count)
  }

  @Test(arguments: ["iso-2022-jp", "utf-7", "no-such-charset", "utf-32"])
  func charsetsWithoutUnitsOrUnknownAreNotDecoded(label: String) throws {
    let charset = try #require(Charset(label: label))
    #expect(charset.decode([0x41, 0x42], in: 0..<2) == nil)
  }

  @Test func labelsAreReadAsTheWebReadsThem() {
    #expect(Charset(label: " ISO-8859-1 ") == .windows1252)
    #expect(Charset(label: "UTF8") == .utf8)
    #expect(Charset(label: "UTF-8//IGNORE") == nil)
    #expect(Charset(label: "") == nil)
  }
}
