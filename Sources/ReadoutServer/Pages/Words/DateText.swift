internal import ReadoutRecord

/// A date in words, beside its EDTF.
struct DateText: Sendable, Hashable {
  /// The words, such as `10 February 2031`.
  var words: String

  /// For programs that read the page; `nil` where no single day, month or year is meant.
  var machine: String?

  private static let months = [
    "January", "February", "March", "April", "May", "June", "July", "August", "September",
    "October", "November", "December",
  ]

  /// Puts a date in words; one of a form that is not written here stands as it is.
  init(_ date: EDTF) {
    let parts = date.alternatives.count > 1 ? date.alternatives : [date]
    words = parts.map { Self.words(of: $0.rawValue) }.joined(separator: " or ")
    machine = date.day?.iso
  }

  /// Puts an EDTF date in words; `nil` for none.
  init?(edtf text: String?) {
    guard let text, let date = EDTF(rawValue: text) else { return nil }
    self.init(date)
  }

  /// Says that a date is unknown.
  init(unknown words: String) {
    self.words = words
    machine = nil
  }

  /// Puts a day in words.
  init(_ day: CalendarDay) {
    words = Self.words(of: day.iso)
    machine = day.iso
  }

  private static func words(of text: String) -> String {
    if let slash = text.firstIndex(of: "/") {
      let (from, to) = (text[..<slash], text[text.index(after: slash)...])
      return "\(words(of: String(from))) to \(words(of: String(to)))"
    }
    var uncertain = ""
    var plain = Substring(text.prefix { $0 != "T" })
    while let last = plain.last, "?~%".contains(last) {
      uncertain = last == "~" ? "about " : "perhaps "
      plain = plain.dropLast()
    }
    return uncertain + certainWords(of: plain)
  }

  private static func certainWords(of text: Substring) -> String {
    let parts = text.split(separator: "-", omittingEmptySubsequences: false)
    let month =
      parts.count > 1
      ? Int(parts[1]).flatMap { months.indices.contains($0 - 1) ? months[$0 - 1] : nil } : nil
    let day = parts.count > 2 ? Int(parts[2]) : nil
    let year = Int(parts.first ?? "").map(String.init)
    switch (year, month, day, parts.count) {
    case (let year?, nil, nil, 1): return year
    case (let year?, let month?, nil, 2): return "\(month) \(year)"
    case (let year?, let month?, let day?, 3): return "\(day) \(month) \(year)"
    case (nil, let month?, let day?, 3): return "\(day) \(month), year unknown"
    case (nil, let month?, nil, 2): return "\(month), year unknown"
    default: return String(text)
    }
  }
}
