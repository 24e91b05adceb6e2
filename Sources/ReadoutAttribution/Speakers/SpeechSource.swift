internal import ReadoutText

/// What the search for a speaker needs of an attribution, in tokens.
struct SpeechSource {
  /// The words that name who speaks; empty when the text names nobody.
  let tokens: Range<Int>

  /// The words that say that something is said.
  let cue: Range<Int>

  /// From the first word of the content to the last.
  let content: Range<Int>

  /// Whether it stands in the title or a heading.
  let isHeadline: Bool

  /// Whether it is the label of a turn in a transcript.
  let isLabel: Bool

  init(_ attribution: Attribution, in document: AnalysedText) {
    tokens = document.tokens(of: attribution.source)
    cue = document.tokens(of: attribution.cue)
    content = document.tokens(of: attribution.content)
    isHeadline = attribution.isHeadline
    isLabel = attribution.isStatedByLayout
  }

  /// Where it stands in the text: its source, else its cue, else its content.
  var position: Int {
    tokens.isEmpty ? cue.isEmpty ? content.lowerBound : cue.lowerBound : tokens.lowerBound
  }
}
