/// The names of the months.
public enum Months {
  /// The number of a month, 1 to 12, by its name in lower case, with or without a full stop.
  public static func number(_ key: String) -> Int? { byName[key] }

  /// All names that have a number.
  package static var keys: [String] { Array(byName.keys) }

  private static let names = [
    "january", "february", "march", "april", "may", "june", "july", "august", "september",
    "october", "november", "december",
  ]

  private static let byName: [String: Int] = {
    var table = ["sept": 9, "sept.": 9]
    for (index, name) in names.enumerated() {
      table[name] = index + 1
      table[String(name.prefix(3))] = index + 1
      table[String(name.prefix(3)) + "."] = index + 1
    }
    return table
  }()
}
