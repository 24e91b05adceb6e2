internal import ReadoutAttribution
internal import ReadoutModels
internal import ReadoutText

/// An annotated article in the terms of the encoder's training: tokens and numbers of tokens.
struct TrainingExample: Encodable {
  /// Name of the article's file.
  let id: String

  /// The guidelines of its annotation.
  let guidelines: String

  /// The characters of each token.
  let tokens: [String]

  /// Row numbers of ``PieceTraits``, those of a token beside each other.
  let traits: [UInt16]

  /// First tokens of paragraphs.
  let paragraphs: [Int]

  /// First tokens of sentences.
  let sentences: [Int]

  /// For each token the first and the end of what the second pass would see around a cue there.
  let windows: [[Int]]

  /// The annotated attributions.
  let attributions: [Attribution]

  struct Attribution: Encodable {
    let source: [Int]
    let cue: [Int]
    let content: [Int]
    let nested: Bool
  }

  init(_ article: GoldArticle) {
    let document = article.document
    id = article.id
    guidelines = article.guidelines.rawValue
    tokens = document.tokens.map { document.text[$0.span] }
    let text = TaggedText(
      document, rates: .none, hints: RuleAttributor().hints(in: document))
    traits = PieceTraits(text).rows
    paragraphs = document.paragraphs.map(\.tokens.lowerBound)
    sentences = document.sentences.map(\.tokens.lowerBound)
    windows = document.tokens.indices.map {
      let window = FastModel.window(around: $0..<$0 + 1, in: document)
      return [window.lowerBound, window.upperBound]
    }
    attributions = article.attributions.map {
      Attribution(
        source: $0.source.sorted(), cue: $0.cue.sorted(), content: $0.content.sorted(),
        nested: $0.isNested)
    }
  }
}
