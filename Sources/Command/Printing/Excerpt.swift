/// The words of a statement on one line, shortened where they are many.
struct Excerpt {
  /// Number of characters up to which words are printed whole.
  static let limit = 280

  /// The words, whole or shortened.
  let text: String

  /// The words as they stand in the article.
  ///
  /// Longer ones are cut behind a word, else between two characters, and say that they are.
  init(_ words: String) {
    let line = words.printable
    let count = line.count
    guard count > Self.limit else {
      text = line
      return
    }
    let head = line.prefix(Self.limit)
    let cut = head.lastIndex(of: " ") ?? head.endIndex
    let kept = head[..<cut]
    text = "\(kept) … (excerpt: \(kept.count) of \(count) characters)"
  }
}
