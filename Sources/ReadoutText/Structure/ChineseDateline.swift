/// Reads the dateline of Chinese reports, in which no space stands between the parts.
///
/// `新华社北京8月12日电（记者…）`: the agency up to 社, the place, month and day, and 电, "by wire".
enum ChineseDateline {
  /// The dateline at the start of a paragraph.
  ///
  /// - Complexity: O(1): reads at most 96 bytes, and one of a text in Latin letters.
  static func dateline(at paragraph: TextSpan, in text: StoredText) -> DatelineSpans? {
    guard let first = text.byte(at: paragraph.start), first >= 0xE3 else { return nil }
    let scalars = scalars(at: paragraph, in: text)
    func offset(of character: Unicode.Scalar, from start: Int = 0) -> Int? {
      scalars.indices.dropFirst(start).first { scalars[$0].scalar == character }
    }
    guard let agencyEnd = offset(of: "社"), let monthEnd = offset(of: "月", from: agencyEnd),
      let dayEnd = offset(of: "日", from: monthEnd), dayEnd + 1 < scalars.count,
      scalars[dayEnd + 1].scalar == "电",
      let digits = scalars.indices.dropFirst(agencyEnd + 1).first(where: {
        scalars[$0].scalar.properties.numericType == .decimal
      }), digits < monthEnd,
      let month = number(scalars[digits..<monthEnd]), (1...12).contains(month),
      let day = number(scalars[(monthEnd + 1)..<dayEnd]), (1...31).contains(day)
    else { return nil }
    func span(_ from: Int, _ to: Int) -> TextSpan {
      TextSpan(scalars[from].start, scalars[to - 1].end)
    }
    return DatelineSpans(
      span: span(0, dayEnd + 2), place: digits > agencyEnd + 1 ? span(agencyEnd + 1, digits) : nil,
      agency: span(0, agencyEnd + 1), date: span(digits, dayEnd + 1), month: month, day: day)
  }

  private typealias Character = (scalar: Unicode.Scalar, start: Int, end: Int)

  private static func scalars(at paragraph: TextSpan, in text: StoredText) -> [Character] {
    let end = min(paragraph.end, paragraph.start + 96)
    var scalars: [Character] = []
    var offset = paragraph.start
    while offset < end {
      let character = ClassifiedCharacter(at: offset, in: text.bytes)
      guard let scalar = Unicode.Scalar(character.scalar) else { break }
      scalars.append((scalar, offset, offset + character.byteCount))
      offset += character.byteCount
    }
    return scalars
  }

  private static func number(_ digits: ArraySlice<Character>) -> Int? {
    var text = ""
    for digit in digits { text.unicodeScalars.append(digit.scalar) }
    return Int(text)
  }
}
