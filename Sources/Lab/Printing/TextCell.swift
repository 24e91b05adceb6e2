/// A cell of a printed table.
enum TextCell {
  /// The text at the left of `width` columns; a longer one keeps its characters.
  static func left(_ text: String, _ width: Int) -> String {
    text + blanks(width - text.count)
  }

  /// The text at the right of `width` columns; a longer one keeps its characters.
  static func right(_ text: String, _ width: Int) -> String {
    blanks(width - text.count) + text
  }

  private static func blanks(_ count: Int) -> String {
    String(repeating: " ", count: max(0, count))
  }
}
