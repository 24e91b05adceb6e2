/// The names of the weekdays.
enum Weekdays {
  /// The number of a weekday, 1 for Monday to 7 for Sunday, by its name in lower case.
  static func number(_ key: String) -> Int? { byName[key] }

  private static let byName = [
    "monday": 1, "tuesday": 2, "wednesday": 3, "thursday": 4, "friday": 5, "saturday": 6,
    "sunday": 7,
  ]
}
