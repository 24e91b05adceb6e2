extension StringProtocol where UTF8View.SubSequence == Substring.UTF8View {
  /// The parts between ASCII separators, empty ones too: for tables, whose lines are many.
  ///
  /// - Complexity: O(n) in the bytes; characters are not looked for, which would take most of the
  ///   time.
  package func fields(_ separator: Unicode.Scalar) -> [Substring] {
    utf8.split(separator: UInt8(ascii: separator), omittingEmptySubsequences: false)
      .map { Substring($0) }
  }
}
