internal import ReadoutRecord
internal import ReadoutText

/// The day in a date as feeds, wires and dumps write it.
///
/// | form | example |
/// | --- | --- |
/// | ISO 8601, whole or short | `2031-02-10T08:30:00+03:00`, `20310210`, `2031-02`, `2031-041` |
/// | RFC 822 and what passes for it | `Mon, 10 Feb 2031 08:30:00 GMT`, `10 February 31`, `10-Feb-31` |
/// | month first, as `asctime` has it | `Mon Feb 10 08:30:00 2031`, `February 10, 2031` |
/// | seconds or milliseconds since 1970 | `1928476800` |
///
/// The day is that of the zone in which the date is written.
enum WrittenDate {
  /// Years before this one are what stands where no date is known.
  private static let earliestYear = 1_600

  /// Two-digit years from here on are of the last century.
  private static let centuryTurn = 70

  /// Reads a date; `nil` when it has none of the forms or names no real day.
  static func read(_ written: String) -> EDTF? {
    let bytes = written.utf8.prefix(64).drop(while: UTF8Byte.isSpace)
    guard let first = bytes.first else { return nil }
    let text = Substring(bytes)
    if UTF8Byte.isDigit(first) {
      if let date = iso(text) ?? moment(text) { return date }
    }
    return words(text)
  }

  private static func edtf(_ year: Int, _ month: Int, _ day: Int) -> EDTF? {
    guard year >= earliestYear, let day = CalendarDay(year: year, month: month, day: day) else {
      return nil
    }
    return EDTF(day: day)
  }
}

// MARK: - Numbers

extension WrittenDate {
  /// A date that starts with four digits of a year.
  private static func iso(_ text: Substring) -> EDTF? {
    let date = text.prefix { $0.isNumber || $0 == "-" || $0 == "/" || $0 == "." }
    let parts = date.split(whereSeparator: { !$0.isNumber })
    guard let first = parts.first, let year = Int(first.prefix(4)) else { return nil }
    if first.count == 8 { return packed(first, year) }
    guard first.count == 4, year >= earliestYear else { return nil }
    switch parts.count {
    case 1: return text.dropFirst(4).isEmpty ? EDTF(year: year) : nil
    case 2: return parts[1].count == 3 ? ordinal(parts[1], year) : month(parts[1], year)
    default:
      guard let month = Int(parts[1]), let day = Int(parts[2].prefix(2)) else { return nil }
      return edtf(year, month, day)
    }
  }

  private static func packed(_ digits: Substring, _ year: Int) -> EDTF? {
    guard let month = Int(digits.dropFirst(4).prefix(2)), let day = Int(digits.suffix(2)) else {
      return nil
    }
    return edtf(year, month, day)
  }

  private static func month(_ digits: Substring, _ year: Int) -> EDTF? {
    digits.count == 2 ? Int(digits).flatMap { EDTF(year: year, month: $0) } : nil
  }

  /// A day by its number in the year.
  private static func ordinal(_ digits: Substring, _ year: Int) -> EDTF? {
    guard let number = Int(digits), let first = CalendarDay(year: year, month: 1, day: 1),
      number > 0, let day = CalendarDay(dayNumber: first.dayNumber + number - 1), day.year == year
    else { return nil }
    return EDTF(day: day)
  }

  /// Seconds or milliseconds since 1970, as nine to thirteen digits.
  private static func moment(_ text: Substring) -> EDTF? {
    let digits = text.prefix(while: \.isNumber)
    let tail = text.dropFirst(digits.count)
    guard (9...13).contains(digits.count), tail.isEmpty || tail.hasPrefix("."),
      let number = Int(digits)
    else { return nil }
    let seconds = digits.count > 11 ? number / 1_000 : number
    return CalendarDay(dayNumber: seconds / 86_400).map(EDTF.init(day:))
  }
}

// MARK: - Names of months

extension WrittenDate {
  /// A date with the name of a month: the day beside it, the year behind both.
  private static func words(_ text: Substring) -> EDTF? {
    let parts = text.utf8.split(whereSeparator: { !isWordByte($0) })
    guard let (index, month) = month(among: parts) else { return nil }
    let next = index + 1 < parts.count ? parts[index + 1] : ""[...].utf8
    if index > 0, let day = dayNumber(parts[index - 1]) {
      return year(next).flatMap { edtf($0, month, day) }
    }
    guard let day = dayNumber(next) else { return nil }
    // The time of day may stand before the year.
    let year = parts.dropFirst(index + 2).first { $0.count == 4 && $0.allSatisfy(UTF8Byte.isDigit) }
    return year.flatMap(number).flatMap { edtf($0, month, day) }
  }

  private static func isWordByte(_ byte: UInt8) -> Bool {
    UTF8Byte.isLetter(byte) || UTF8Byte.isDigit(byte) || byte == 0x3A || byte >= 0x80
  }

  private static func month(among parts: [Substring.UTF8View]) -> (index: Int, month: Int)? {
    for (index, part) in parts.enumerated() {
      guard let first = part.first, !UTF8Byte.isDigit(first), part.count >= 3 else { continue }
      let name = Substring(part).lowercased()
      if let month = Months.number(name) ?? Months.number(inDateline: name) {
        return (index, month)
      }
    }
    return nil
  }

  /// `10`, `1st`.
  private static func dayNumber(_ word: Substring.UTF8View) -> Int? {
    let digits = word.prefix(while: UTF8Byte.isDigit)
    guard (1...2).contains(digits.count) else { return nil }
    if digits.count < word.count {
      let ending = Substring(word.dropFirst(digits.count)).lowercased()
      guard ["st", "nd", "rd", "th"].contains(ending) else { return nil }
    }
    return number(digits)
  }

  private static func year(_ word: Substring.UTF8View) -> Int? {
    guard word.allSatisfy(UTF8Byte.isDigit), let year = number(word) else { return nil }
    switch word.count {
    case 4: return year
    case 2: return year + (year < centuryTurn ? 2_000 : 1_900)
    default: return nil
    }
  }

  private static func number(_ digits: Substring.UTF8View) -> Int? { Int(Substring(digits)) }
}
