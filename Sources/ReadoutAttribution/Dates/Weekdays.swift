/// The names of the weekdays, and the words that stand for days near by.
enum Weekdays {
  /// The number of a weekday, 1 for Monday to 7 for Sunday, by its name in lower case.
  static func number(_ key: String) -> Int? { byName[key] }

  /// How many days ago a word such as "yesterday" means; `nil` for any other word.
  static func daysAgo(_ key: String) -> Int? {
    switch key {
    case "yesterday": 1
    case "today", "tonight": 0
    default: nil
    }
  }

  /// All words that have a number or mean a day near by.
  static var words: [String] { byName.keys + ["yesterday", "today", "tonight"] }

  private static let byName = [
    "monday": 1, "tuesday": 2, "wednesday": 3, "thursday": 4, "friday": 5, "saturday": 6,
    "sunday": 7,
  ]
}
