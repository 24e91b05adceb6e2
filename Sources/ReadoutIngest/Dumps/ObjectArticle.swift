internal import ReadoutRecord
internal import ReadoutText

/// The article of one JSON object, whatever made the object.
struct ObjectArticle {
  /// What the object is.
  let format: ArticleFormat

  /// The parts of the article.
  let fields: ArticleFields

  /// The id that the object gives.
  let id: String?

  /// Reads an object.
  ///
  /// - Parameters:
  ///   - text: The object, decoded.
  ///   - known: Its format, when the file tells it; `json` lets its members decide.
  ///   - map: What the user says of its members.
  /// - Throws: A rejection when it is no JSON or holds no words.
  /// - Complexity: O(n).
  init(_ text: DecodedText, format known: ArticleFormat?, map: FieldMap?) throws(ReadingFailure) {
    let tree = try Self.tree(of: text)
    switch known {
    case .jsonFeed:
      format = .jsonFeed
      fields = try JSONFeedItem(tree: tree).fields()
      id = nil
    case .json where map != nil || !NinjsItem.isItem(tree, 0):
      let object = DumpObject(tree: tree, node: 0, map: map ?? FieldMap.fitting(tree, 0))
      format = .json
      fields = try object.fields()
      id = object.id
    default:
      format = .ninjs
      fields = try NinjsItem(tree: tree).fields()
      id = nil
    }
  }

  private static func tree(of text: DecodedText) throws(ReadingFailure) -> JSONTree {
    do throws(JSONFault) {
      return try JSONTreeReader.tree(of: text.utf8)
    } catch {
      let place = TextSpan(error.byteOffset, min(error.byteOffset + 1, text.utf8.count))
      let offset = text.map.original(of: place)?.lowerBound ?? error.byteOffset
      throw ReadingFailure(
        error.isCutOff ? .truncated : .undecodable,
        "the object is no JSON: \(error.reason); mend it, or leave it out", byteOffset: offset)
    }
  }
}
