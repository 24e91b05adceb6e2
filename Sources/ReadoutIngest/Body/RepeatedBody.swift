/// Removes the second copy of an article that a page holds twice, as for small and large screens.
enum RepeatedBody {
  /// A first paragraph of fewer letters may come again for another reason.
  private static let fewestLetters = 60

  /// A copy has at least so many blocks.
  private static let fewestBlocks = 2

  /// The blocks without the repeated ones: a copy starts where the first paragraph comes again.
  ///
  /// - Complexity: O(n) in the text of the blocks.
  static func removed(from body: [TextBlock], of document: HTMLDocument) -> [TextBlock] {
    guard let first = body.firstIndex(where: \.isProse),
      body[first].measure.letterCount >= fewestLetters
    else { return body }
    let opening = document.text(of: body[first])
    let copy = body.indices.dropFirst(first + 1).first {
      body[$0].measure.letterCount == body[first].measure.letterCount
        && document.text(of: body[$0]) == opening
    }
    guard let copy else { return body }
    let seen = Set(body[first..<copy].map { document.text(of: $0) })
    let rest = body[copy...].filter { !seen.contains(document.text(of: $0)) }
    // A single paragraph may well be said twice.
    return body[copy...].count - rest.count < fewestBlocks ? body : body[..<copy] + rest
  }
}
