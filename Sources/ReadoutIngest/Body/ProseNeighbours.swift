/// Finds prose that does not look like it by itself, from the paragraphs beside it.
enum ProseNeighbours {
  /// Letters of prose that the elements around a block must hold.
  private static let neededLetters = 200

  /// Letters outside links in a sentence.
  private static let sentenceLetters = 20

  /// Letters outside links in a paragraph that does not end as a sentence does.
  private static let paragraphLetters = 60

  /// A block of which links make up more than this share is no prose.
  private static let largestLinkShare = 0.6

  /// Marks the blocks that are prose because they stand among paragraphs.
  ///
  /// - Complexity: O(n) in the blocks.
  static func widen(_ blocks: inout [TextBlock], of document: HTMLDocument, isExcluded: [Bool]) {
    var letters = [Int](repeating: 0, count: document.nodes.count)
    for block in blocks where block.isProse && !isExcluded[block.node] {
      letters[document.nodes[block.node].parent] += block.measure.letterCount
      letters[block.node] += block.measure.letterCount
    }
    for index in blocks.indices where !blocks[index].isProse && !isExcluded[blocks[index].node] {
      let node = document.nodes[blocks[index].node]
      let beside = letters[node.parent] + (node.tag == .p ? 0 : letters[blocks[index].node])
      if beside >= neededLetters, !node.tag.isHeading {
        blocks[index].isProse = isSentence(blocks[index].measure, isParagraph: node.tag == .p)
      }
    }
  }

  private static func isSentence(_ measure: TextMeasure, isParagraph: Bool) -> Bool {
    guard measure.linkShare <= largestLinkShare else { return false }
    return (measure.endsSentence && measure.plainLetterCount >= sentenceLetters)
      || (isParagraph && measure.plainLetterCount >= paragraphLetters)
  }
}
