internal import ReadoutRecord
internal import ReadoutText

/// Whether a statement is asserted, supposed or asked, by its cue, the words before it and the end of
/// its content.
struct CueMood {
  private let cue: Range<Int>
  private let source: Range<Int>
  private let content: [TextSpan]
  private let document: AnalysedText

  init(cue: Range<Int>, source: Range<Int>, content: [TextSpan], in document: AnalysedText) {
    self.cue = cue
    self.source = source
    self.content = content
    self.document = document
  }

  /// The mood; a statement that is refused is not supposed: "would not say".
  func mood(isNegated: Bool) -> Mood {
    if asks { return .question }
    if isSupposed || hasModal(isNegated: isNegated) { return .conditional }
    return .asserted
  }

  private static let asking: WordSet = [
    "asked", "asks", "ask", "asking", "wonder", "wondered", "wonders", "wondering", "inquire",
    "inquired", "inquires", "enquire", "enquired", "enquires", "query", "queried", "queries",
    "quizzed", "pressed",
  ]

  /// Words that begin an indirect question.
  private static let interrogatives: WordSet = [
    "whether", "if", "how", "why", "who", "whom", "whose", "what", "when", "where", "which",
    "about", "on", "question", "questions",
  ]

  /// Words that begin what is asked for.
  private static let requests: WordSet = ["to", "for", "that", "not"]

  /// Whether the content ends in a question mark, or the cue asks and does not beg.
  private var asks: Bool {
    if endsInQuestionMark { return true }
    guard cue.contains(where: { Self.asking.contains(document.tokens[$0]) }) else { return false }
    let end = document.sentences[Int(document.sentenceOfToken[cue.lowerBound])].tokens.upperBound
    let following = cue.upperBound..<max(cue.upperBound, min(end, cue.upperBound + 14))
    for token in following {
      let word = document.tokens[token]
      if Self.interrogatives.contains(word) { return true }
      if Self.requests.contains(word) || word.isMark(",") { return false }
    }
    return false
  }

  /// Whether the content ends in a question mark and does not begin with a sentence that asks nothing.
  ///
  /// Who says "It is late. Who knew?" has said that it is late.
  private var endsInQuestionMark: Bool {
    guard let end = content.last?.end else { return false }
    let last = document.tokens(of: [TextSpan(max(0, end - 4), end)])
    guard document.tokens[last].contains(where: { $0.isMark("?") }) else { return false }
    let tokens = content.lazy.flatMap { document.tokens(of: [$0]) }
    let firstEnd = tokens.first {
      document.tokens[$0].isTerminal || document.tokens[$0].isMark("?")
    }
    return firstEnd.map { document.tokens[$0].isMark("?") } ?? true
  }

  private static let modals: WordSet = ["would", "could", "might", "may", "'d"]

  /// "would later say", "would always say", "would like to say": it was said.
  private static let habits: WordSet = [
    "later", "often", "always", "sometimes", "only", "like", "love", "go", "subsequently",
    "repeatedly", "regularly", "eventually", "soon", "frequently", "then", "heard", "seen",
  ]

  /// "would say", "may have said".
  private func hasModal(isNegated: Bool) -> Bool {
    let group = document.wordsLeading(to: cue, behind: source)
    let words = group.lazy.map { document.tokens[$0] }
    guard let modal = words.first(where: { Self.modals.contains($0) && !$0.isCapitalized })
    else { return false }
    if modal.key == "might" || modal.key == "may" { return true }
    if words.contains(where: { $0.key == "have" }) { return true }
    let isHabit = words.contains { Self.habits.contains($0) }
    return !isNegated && !isHabit && !document.isWord(cue.upperBound, "only")
  }

  private static let suppositions: WordSet = [
    "if", "unless", "whether", "supposing", "suppose", "provided", "lest", "case",
  ]

  /// Verbs that suppose where they open a clause: "Should X say", "Were X to say".
  private static let inverting: WordSet = ["should", "were", "had"]

  /// Words that stand between such a word and the subject.
  private static let between: WordSet = ["and", "until", "even", "that", "only", "or", "though"]

  /// Whether the clause of the cue is one of "if" or "whether".
  private var isSupposed: Bool {
    let start = document.sentenceStart(of: cue)
    let subject = source.isEmpty || source.lowerBound > cue.lowerBound ? cue : source
    var token = subject.lowerBound - 1
    while token > start, Self.between.contains(document.tokens[token]) { token -= 1 }
    guard token >= start else { return false }
    let word = document.tokens[token]
    if Self.suppositions.contains(word) { return true }
    guard Self.inverting.contains(word), !source.isEmpty else { return false }
    return token == start || document.tokens[token - 1].isMark(",")
  }
}
