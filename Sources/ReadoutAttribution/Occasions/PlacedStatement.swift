internal import ReadoutRecord
internal import ReadoutText

/// A statement with the words beside it and what was read of its occasion so far.
struct PlacedStatement {
  /// The statement, its speaker and its day known.
  let statement: Statement

  /// The words around its cue; `nil` for a headline, of which nothing is read.
  let surroundings: CueSurroundings?

  /// The tokens of its cue.
  let cue: Range<Int>

  /// The tokens of its source.
  let source: Range<Int>

  /// The tokens of its content.
  let content: Range<Int>

  /// The sentence of its cue.
  let sentence: Int

  /// What the words beside it say.
  var clues = OccasionClues()

  /// Whether its words tell of an earlier time than the report's.
  var isEarlier = false

  /// The number of its event.
  var event: EventMemory.EventNumber?

  /// What was read of it.
  var reading = OccasionReading()

  init(
    _ statement: Statement, _ attribution: Attribution, _ words: ReportedWords,
    in document: AnalysedText
  ) {
    let cue = document.tokens(of: attribution.cue)
    let isRead = !statement.isHeadline && !cue.isEmpty
    self.statement = statement
    self.cue = cue
    surroundings = isRead ? CueSurroundings(of: cue, among: words, in: document) : nil
    source = document.tokens(of: attribution.source)
    content = document.tokens(of: attribution.content)
    sentence = isRead ? Int(document.sentenceOfToken[cue.lowerBound]) : 0
  }

  /// The day that its own words give.
  var day: EDTF? {
    switch statement.saidOn.basis {
    case .explicit, .weekday, .relative: statement.saidOn.edtf
    case .dateline, .context, .published, .corrected, nil: nil
    }
  }
}
