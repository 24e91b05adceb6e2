internal import ReadoutText

extension WordSet {
  /// The first words of the names of a table: its first fields, alternatives separated by `|`.
  ///
  /// Tells for most phrases that the table does not have them, before it is read as a whole.
  ///
  /// - Complexity: O(n) in the bytes of the table, some tenths of a millisecond.
  init(firstWordsOf table: String) {
    var words: Set<Substring> = []
    for line in table.fields("\n") {
      let names = Substring(line.utf8.prefix { $0 != UInt8(ascii: ";") })
      for name in names.fields("|") {
        words.insert(Substring(name.utf8.prefix { $0 != UInt8(ascii: " ") }))
      }
    }
    self.init(words.map { $0.lowercased() })
  }
}
