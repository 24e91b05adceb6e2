/// Last words of the names of places and events, in lower case: "Merrow Strait" is nobody.
///
/// A table: facts of English, chosen by hand.
enum Geography {
  /// Whether a name that ends with a word is hardly a person's.
  static func names(_ word: String) -> Bool { words.contains(word) }

  private static let words: Set<String> = Set(
    """
    strait river island islands bay sea lake mount mountain mountains street road avenue park square
    bridge valley canal cup war day city town county province airport station hotel hill hills coast
    gulf ocean desert forest beach tower palace hall house league games festival award awards prize
    north south east west region district act agreement treaty plan line tunnel dam port harbour
    """.split(whereSeparator: \.isWhitespace).map(String.init))
}
