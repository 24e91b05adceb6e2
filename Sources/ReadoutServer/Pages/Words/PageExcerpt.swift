/// Some of a text, which says that it is not all.
struct PageExcerpt: Sendable, Hashable {
  /// The words, cut between two of them, never within a character.
  var text: VisibleText

  /// How much of the text is shown, such as `excerpt, 280 of 512 characters`; `nil` for all of it.
  var note: String?

  /// Cuts a text.
  ///
  /// - Parameters:
  ///   - words: The text.
  ///   - limit: The greatest number of characters, as a reader counts them.
  init(_ words: String, limit: Int = 320) {
    let count = words.count
    guard count > limit else {
      text = VisibleText(words)
      return
    }
    let head = words.prefix(limit)
    let cut = head.lastIndex { $0.isWhitespace } ?? head.endIndex
    let kept = head[..<cut]
    text = VisibleText(kept + " …")
    note = "excerpt, \(kept.count) of \(count) characters"
  }
}
