internal import ReadoutText

/// An annotated article: its analysed text and who is marked to have said what.
struct GoldArticle {
  let id: String

  /// How the corpus is annotated, which differs in what counts as an attribution.
  let guidelines: Guidelines
  let document: AnalysedText
  let attributions: [GoldAttribution]

  /// How often the article counts in training.
  let weight: Int

  /// What readers disagree on: training leaves it out, and whoever finds it is not wrong.
  var borderline: [GoldAttribution] = []
}

/// The guidelines that an annotation follows.
enum Guidelines: String {
  /// PolNeAR's: any act of attribution, the outermost only.
  case polnear
  /// Ours: what is said, nested statements included.
  case record
}

/// An annotated attribution, in tokens of its article.
struct GoldAttribution {
  let source: Set<Int>
  let cue: Set<Int>
  let content: Set<Int>
  /// Whether it stands inside the content of another one.
  let isNested: Bool
  /// Another cut of the content that is as good; empty when there is none.
  var alternative: Set<Int> = []
  /// Whether finding it is neither right nor wrong.
  var isTolerated = false
}

extension AnalysedText {
  /// The tokens that spans cover by half or more.
  func coveredTokens(_ spans: [CodePointSpan]) -> Set<Int> {
    var covered = Set<Int>()
    for span in spans.compactMap({ text.span($0) }) {
      var (low, high) = (0, tokens.count)
      while low < high {
        let middle = (low + high) / 2
        if tokens[middle].span.end <= span.start { low = middle + 1 } else { high = middle }
      }
      while low < tokens.count, tokens[low].span.start < span.end {
        let token = tokens[low].span
        let shared = min(token.end, span.end) - max(token.start, span.start)
        if shared * 2 >= token.byteCount { covered.insert(low) }
        low += 1
      }
    }
    return covered
  }
}
